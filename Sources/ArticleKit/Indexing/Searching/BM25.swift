import Foundation

/// The formula by which words give articles their scores; the same for every store.
///
/// Its form is that of SQLite's FTS5, so that both give the same order.
struct BM25: Sendable {
  static let k1 = 1.2
  static let b = 0.75

  /// How many documents there are, and how many words they have in the mean.
  let documentCount: Int
  let meanLength: Double

  init(documentCount: Int, wordCount: Int) {
    self.documentCount = documentCount
    meanLength = documentCount > 0 ? max(1, Double(wordCount) / Double(documentCount)) : 1
  }

  /// What a word is worth that so many documents have.
  func worth(documents: Int) -> Double {
    let (all, some) = (Double(documentCount), Double(documents))
    return max(1e-6, log((all - some + 0.5) / (some + 0.5)))
  }

  /// What a word adds to the score of a document, its worth aside: from 0 to 2.2.
  @inline(__always)
  func saturation(weight: Double, length: Double) -> Double {
    weight * (Self.k1 + 1)
      / (weight + Self.k1 * (1 - Self.b + Self.b * length / meanLength))
  }
}
