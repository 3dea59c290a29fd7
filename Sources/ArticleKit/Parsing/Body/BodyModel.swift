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
  func probabilities(_ features: BodyFeatures) -> [Float] {
    guard let first, let second else { return [Float](repeating: 0, count: features.blocks.count) }
    var judged = [Float](
      repeating: BodyFeatures.shortProbability, count: features.blocks.count)
    var rows = FeatureRows(featureCount: BodyFeatures.count)
    for index in features.blocks.indices where !features.isShort(index) {
      rows.add(index) { features.writeOwn(index, into: &$0) }
      if rows.isFull { rows.judge(by: first) { judged[$0] = $1 } }
    }
    rows.judge(by: first) { judged[$0] = $1 }
    let context = BodyContext(features, first: judged)
    // Menus are long: where the first look saw no prose near by, there is no need of a second.
    var result = [Float](repeating: 0, count: features.blocks.count)
    for index in features.blocks.indices where context.hasProse(near: index) {
      rows.add(index) {
        features.writeOwn(index, into: &$0)
        context.write(index, into: &$0)
      }
      if rows.isFull { rows.judge(by: second) { result[$0] = $1 } }
    }
    rows.judge(by: second) { result[$0] = $1 }
    return result
  }
}
