/// Judges for every block of an HTML page how likely it belongs to the article's body.
///
/// Two sets of boosted trees, as ``BodyModel`` has for dumps: the first looks at a block and the
/// elements around it, the second also at what the first said of the rest of the page.
struct HTMLBodyModel: Sendable {
  static let shared = HTMLBodyModel()

  private let first: BoostedTrees?
  private let second: BoostedTrees?

  init() {
    first = BoostedTrees(base64: HTMLBodyModelWeights.first)
    second = BoostedTrees(base64: HTMLBodyModelWeights.second)
  }

  /// The probabilities of all blocks, in their order.
  ///
  /// Complexity: O(n) in the number of blocks and elements.
  func probabilities(
    _ base: BodyFeatures, _ structure: PageStructure, of page: Page
  ) -> [Float] {
    guard let first, let second else { return [Float](repeating: 0, count: base.blocks.count) }
    let features = HTMLBodyFeatures(base, structure, of: page)
    var judged = [Float](repeating: BodyFeatures.shortProbability, count: features.count)
    var rows = FeatureRows(featureCount: HTMLBodyFeatures.ownCount)
    for index in judged.indices where !base.isShort(index) {
      rows.add(index) { features.writeOwn(index, into: &$0) }
      if rows.isFull { rows.judge(by: first) { judged[$0] = $1 } }
    }
    rows.judge(by: first) { judged[$0] = $1 }
    let context = HTMLBodyContext(features, first: judged)
    rows = FeatureRows(featureCount: HTMLBodyContext.count)
    var result = [Float](repeating: 0, count: features.count)
    for index in judged.indices where context.hasProse(near: index) {
      rows.add(index) { context.write(index, into: &$0) }
      if rows.isFull { rows.judge(by: second) { result[$0] = $1 } }
    }
    rows.judge(by: second) { result[$0] = $1 }
    return result
  }
}
