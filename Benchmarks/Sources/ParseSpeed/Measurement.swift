import ArticleKit
import Foundation
import Measuring

/// What reading one file took, in a process that did nothing else.
struct Measurement {
  /// The length of the file.
  var bytes: Int
  /// The fastest of the runs.
  var seconds: Double
  /// The most memory that the process ever had, less what it had before it read the file: with
  /// its tables built, for it had read a page of 2 kB.
  var peakMemory: Int
  /// The blocks of the article's body; 0 where no article was found.
  var blocks: Int

  var megabytesPerSecond: Double { Double(bytes) / 1_000_000 / max(seconds, 1e-9) }

  /// Peak memory for each byte of the file, which is itself held in memory.
  var memoryPerByte: Double { Double(peakMemory) / Double(max(bytes, 1)) }

  /// Reads the file into memory and goes from its bytes to an article, again and again until a
  /// second has passed, three times at least.
  init(measuring path: String) throws {
    let pipeline = ArticlePipeline()
    var generator = DumpGenerator(seed: 2)
    _ = try? pipeline.article(from: generator.dump(bytes: 2_000))
    let before = ProcessMemory.peak()
    let file = try FileBytes.all(of: path)
    bytes = file.count
    seconds = .infinity
    blocks = 0
    peakMemory = 0
    let clock = ContinuousClock()
    let start = clock.now
    var runs = 0
    while runs < 3 || clock.now - start < .seconds(1) {
      let elapsed = clock.measure {
        blocks = (try? pipeline.article(from: file))?.body.count ?? 0
      }
      // The first run alone: a later one finds the memory of those before it.
      if runs == 0 { peakMemory = max(0, ProcessMemory.peak() - before) }
      seconds = min(seconds, elapsed / .seconds(1))
      runs += 1
    }
  }

  /// The line that a child process hands to its parent.
  var line: String { "\(bytes) \(seconds) \(peakMemory) \(blocks)" }

  /// Reads such a line; nil for any other.
  init?(line: String) {
    let parts = line.split(whereSeparator: \.isWhitespace)
    guard parts.count == 4, let bytes = Int(parts[0]), let seconds = Double(parts[1]),
      let peakMemory = Int(parts[2]), let blocks = Int(parts[3])
    else { return nil }
    self.bytes = bytes
    self.seconds = seconds
    self.peakMemory = peakMemory
    self.blocks = blocks
  }
}
