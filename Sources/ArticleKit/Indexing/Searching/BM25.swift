import Foundation

/// The formula by which words give articles their scores; the same for every store.
struct BM25: Sendable {
  let formula: Ranking.Formula
  /// How many documents there are, and how many words they have in the mean.
  let documentCount: Int
  let meanLength: Double

  init(_ formula: Ranking.Formula, documentCount: Int, wordCount: Int) {
    self.formula = formula
    self.documentCount = documentCount
    meanLength = documentCount > 0 ? max(1, Double(wordCount) / Double(documentCount)) : 1
  }

  /// What a word is worth that so many documents have.
  func worth(documents: Int) -> Double {
    let (all, some) = (Double(documentCount), Double(documents))
    let odds = (all - some + 0.5) / (some + 0.5)
    return formula.isFloored ? max(1e-6, log(odds)) : log(1 + odds)
  }

  /// What a word adds to the score of a document, its worth aside: from 0 to k1 + 1.
  @inline(__always)
  func saturation(weight: Double, length: Double) -> Double {
    let share = 1 - formula.b + formula.b * length / meanLength
    return weight * (formula.k1 + 1) / (weight + formula.k1 * share)
  }
}
