import ArticleKit
import Foundation
import Measuring

/// How fast many pages become articles, one after the other: each is read with what the processor
/// remembers of the others, as in a crawl, not with what it remembers of itself.
struct ManyPages: CustomStringConvertible {
  let pages: Int
  let bytes: Int
  /// The time of each pass over all pages, the fastest first.
  let seconds: [Double]

  /// Reads the files into memory and makes articles of them, five times.
  init(measuring paths: [String]) throws {
    let files = try paths.map { try FileBytes.all(of: $0) }
    let pipeline = ArticlePipeline()
    let clock = ContinuousClock()
    pages = files.count
    bytes = files.reduce(0) { $0 + $1.count }
    seconds = (0..<5).map { _ in
      clock.measure { for file in files { _ = try? pipeline.article(from: file) } } / .seconds(1)
    }.sorted()
  }

  /// Of a page in the mean, in the median pass.
  var milliseconds: Double { seconds[seconds.count / 2] * 1_000 / Double(max(1, pages)) }

  var description: String {
    func rate(_ seconds: Double) -> String {
      let rate = Double(bytes) / 1_000_000 / max(seconds, 1e-9)
      return rate.formatted(.number.precision(.fractionLength(1)))
    }
    return """
      | pages | bytes | MB/s, fastest pass | MB/s, median |
      |--:|--:|--:|--:|
      | \(pages) | \(bytes) | \(rate(seconds[0])) | \(rate(seconds[seconds.count / 2])) |
      """
  }
}
