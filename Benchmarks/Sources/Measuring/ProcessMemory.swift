import Foundation

/// The memory that this process has, in bytes.
public enum ProcessMemory {
  /// The most so far.
  public static func peak() -> Int {
    #if os(Linux)
      // getrusage would begin with the peak of the process that started this one.
      return status("VmHWM:")
    #else
      var usage = rusage()
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss
    #endif
  }

  /// Now; the peak where the system does not tell it so simply.
  public static func current() -> Int {
    #if os(Linux)
      return status("VmRSS:")
    #else
      return peak()
    #endif
  }

  private static func status(_ key: String) -> Int {
    let text = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = text.split(separator: "\n").first { $0.hasPrefix(key) }
    let kilobytes = line?.split(whereSeparator: \.isWhitespace).dropFirst().first
    return kilobytes.flatMap { Int($0) }.map { $0 * 1024 } ?? 0
  }
}
