/// Chooses the blocks of an article's body by what the model says of each.
enum HTMLBodyChoice {
  /// The probability from which on a block is taken.
  ///
  /// It is the one that promises the best of precision and recall, by words, if the probabilities
  /// are right: where the model is unsure of a whole page, as of a short notice, half of nothing
  /// would be worse than all of something.
  ///
  /// Complexity: O(n).
  static func threshold(_ probabilities: [Float], _ features: BodyFeatures) -> Float {
    // The words, and those likely to be the article's, of each hundredth of probability.
    var steps = [SIMD2<Float>](repeating: SIMD2(repeating: 0), count: 101)
    for (index, probability) in probabilities.enumerated() {
      let words = max(0.5, Float(features.shapes[index].words))
      steps[Int(min(max(probability, 0), 1) * 100)] += SIMD2(words, words * probability)
    }
    let wanted = steps.reduce(0) { $0 + $1[1] }
    guard wanted > 0 else { return highest }
    var taken = SIMD2<Float>(repeating: 0)
    var best: (score: Float, step: Int) = (-1, 100)
    for step in steps.indices.reversed() where steps[step][0] > 0 {
      taken += steps[step]
      let score = 2 * taken[1] / (taken[0] + wanted)
      if score > best.score { best = (score, step) }
    }
    return min(highest, max(lowest, Float(best.step) / 100))
  }

  private static let lowest: Float = 0.25
  private static let highest: Float = 0.5
}
