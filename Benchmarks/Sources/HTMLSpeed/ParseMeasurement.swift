import Foundation
import HTMLTree
import Measuring

/// What parsing one page took, in a process that did nothing else.
struct ParseMeasurement {
  var bytes: Int
  /// Of the processor, in the fastest of the runs.
  var seconds: Double
  /// The most memory that the first run took, the page itself included.
  var peakMemory: Int
  var limits: String

  /// Parses again and again for half a second, three times at least.
  init(measuring page: [UInt8]) {
    bytes = page.count
    seconds = .infinity
    peakMemory = 0
    limits = ""
    // The page's beginning takes the code and tables of the first call out of the figures.
    HTMLSpeed.keep(HTMLDocument(parsing: Array(page.prefix(2_000))))
    let before = ProcessMemory.peak()
    let now = ProcessMemory.current()
    var total = 0.0
    var runs = 0
    while runs < 3 || total < 0.5 {
      let elapsed = ProcessorTime.seconds {
        let document = HTMLDocument(parsing: page)
        limits = document.limitsHit.map { "\($0)" }.sorted().joined(separator: " ")
      }
      // The first run alone: a later one finds the memory of those before it.
      if runs == 0 {
        let after = ProcessMemory.peak()
        // Where the peak did not rise, the page fitted into what was there before.
        peakMemory = after > before ? after - now + page.count : page.count
      }
      seconds = min(seconds, elapsed)
      total += elapsed
      runs += 1
    }
  }

  /// Has a child process measure a file; nil if the child failed.
  init?(inChildMeasuring path: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0])
    process.arguments = ["--measure", path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { return nil }
    let line = String(decoding: data, as: UTF8.self).split(separator: "\n").first ?? ""
    let parts = line.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, let bytes = Int(parts[0]), let seconds = Double(parts[1]),
      let peakMemory = Int(parts[2])
    else { return nil }
    self.bytes = bytes
    self.seconds = seconds
    self.peakMemory = peakMemory
    limits = String(parts[3])
  }

  var line: String { "\(bytes) \(seconds) \(peakMemory) \(limits)" }

  func row(named name: String) -> String {
    let rate = Double(bytes) / 1e6 / max(seconds, 1e-9)
    let memory = Double(peakMemory) / Double(max(bytes, 1))
    let size = bytes < 1_000_000 ? "\(bytes / 1000) kB" : "\(bytes / 1_000_000) MB"
    let milliseconds = String(format: "%.3g", seconds * 1000)
    let figures = String(format: "%.0f | %@ | %.1f", rate, milliseconds, memory)
    return "| \(name) | \(size) | \(figures) | \(limits) |"
  }
}
