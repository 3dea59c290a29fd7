import Foundation

/// Measures how fast pages become articles, and in how much memory: one child process a page.
@main
struct ParseSpeed {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.first == "--measure", let path = arguments.dropFirst().first {
      print(try Measurement(measuring: path).line)
      return
    }
    if arguments.first == "--together" {
      try print(ManyPages(measuring: Array(arguments.dropFirst())))
      return
    }
    if arguments.first == "--milliseconds" {
      try print(ManyPages(measuring: Array(arguments.dropFirst())).milliseconds)
      return
    }
    print("| page | bytes | MB/s | ms | peak memory, MB | memory per byte | blocks |")
    print("|---|--:|--:|--:|--:|--:|--:|")
    guard arguments.isEmpty else {
      for path in arguments { try measure(path, name: URL(filePath: path).lastPathComponent) }
      return
    }
    let file = FileManager.default.temporaryDirectory
      .appending(path: "parse-speed-\(ProcessInfo.processInfo.processIdentifier).txt")
    defer { try? FileManager.default.removeItem(at: file) }
    for (name, size) in sizes {
      var generator = DumpGenerator()
      try Data(generator.dump(bytes: size)).write(to: file)
      try measure(file.path(percentEncoded: false), name: name)
    }
  }

  private static let sizes = [
    ("10 kB", 10_000), ("30 kB", 30_000), ("100 kB", 100_000), ("300 kB", 300_000),
    ("1 MB", 1_000_000), ("10 MB", 10_000_000), ("100 MB", 100_000_000),
  ]

  /// Measures one file in a process of its own and prints its row.
  private static func measure(_ path: String, name: String) throws {
    let process = Process()
    process.executableURL = Bundle.main.executableURL
    process.arguments = ["--measure", path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let answer = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard let result = Measurement(line: String(decoding: answer, as: UTF8.self)) else {
      print("| \(name) | could not be measured |")
      return
    }
    let cells = [
      name, "\(result.bytes)", rounded(result.megabytesPerSecond),
      rounded(result.seconds * 1_000), rounded(Double(result.peakMemory) / 1_000_000),
      rounded(result.memoryPerByte), "\(result.blocks)",
    ]
    print("| " + cells.joined(separator: " | ") + " |")
  }

  private static func rounded(_ value: Double) -> String {
    value.formatted(.number.precision(.significantDigits(1...3)).grouping(.never))
  }
}
