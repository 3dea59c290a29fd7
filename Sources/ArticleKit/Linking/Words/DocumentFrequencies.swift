import Foundation

/// How many documents have a feature, counted as they come: the weights of words adapt to what is
/// linked.
///
/// Counts are kept by digest in a table of fixed size, 16 MB; two features may share a place, which
/// makes both a little more frequent than they are.
struct DocumentFrequencies: Sendable {
  private static let mask: UInt32 = 1 << 22 - 1
  /// As if so many documents had been counted before, of which each feature was in four of a
  /// thousand: what keeps similarities comparable between ten articles and a hundred thousand.
  private static let priorCount: Float = 500
  private static let priorShare: Float = 0.004

  private var counts: [UInt32]
  private(set) var documentCount = 0

  init() {
    counts = [UInt32](repeating: 0, count: Int(Self.mask) + 1)
  }

  /// Counts a document by its features, each given once.
  mutating func add(_ features: some Sequence<UInt32>) {
    documentCount += 1
    for feature in features { counts[Int(feature & Self.mask)] &+= 1 }
  }

  /// The inverse document frequency: great for what few documents have, never below 0.
  func weight(of feature: UInt32) -> Float {
    let count = Float(counts[Int(feature & Self.mask)])
    let all = Float(documentCount) + Self.priorCount + 1
    return max(0, log(all / (count + Self.priorCount * Self.priorShare + 0.5)))
  }
}
