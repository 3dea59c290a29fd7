/// Judges for every block of a page how likely it belongs to the article's body.
///
/// Two sets of boosted trees: the first looks at each block alone, the second also at what the
/// first said of its surroundings. `Benchmarks/BodyModel` has the training program and its figures.
struct BodyModel: Sendable {
  static let shared = BodyModel()

  private let first: BoostedTrees?
  private let second: BoostedTrees?

  init() {
    first = BoostedTrees(base64: BodyModelWeights.first)
    second = BoostedTrees(base64: BodyModelWeights.second)
  }

  /// The probabilities of all blocks, in their order.
  ///
  /// Complexity: O(n) in the number of blocks.
  func probabilities(_ features: BodyFeatures, text: [UInt8]) -> [Float] {
    guard let first, let second else { return [Float](repeating: 0, count: features.blocks.count) }
    var judged = [Float](repeating: 0, count: features.blocks.count)
    var row = [Float](repeating: 0, count: BodyFeatures.count)
    for index in features.blocks.indices {
      guard !features.isShort(index) else {
        judged[index] = BodyFeatures.shortProbability
        continue
      }
      var span = row.mutableSpan
      features.writeOwn(index, into: &span)
      judged[index] = first.probability(of: row.span)
    }
    let context = BodyContext(features, first: judged, text: text)
    var result = judged
    for index in features.blocks.indices {
      // Menus are long: where the first look saw no prose near by, there is no need of a second.
      guard context.hasProse(near: index) else {
        result[index] = 0
        continue
      }
      var span = row.mutableSpan
      features.writeOwn(index, into: &span)
      context.write(index, into: &span)
      result[index] = second.probability(of: row.span)
    }
    return result
  }
}
