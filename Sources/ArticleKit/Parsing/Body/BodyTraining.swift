/// What the training program of the body model needs: features for every block, and where it is.
///
/// Not part of the library's promise; `@_spi(Training)`.
@_spi(Training) public enum BodyTraining {
  public static let ownCount = BodyFeatures.ownCount
  public static let count = BodyFeatures.count

  /// The features of each block alone, row after row.
  public static func ownFeatures(of page: Page) -> [Float] {
    let features = BodyFeatures(of: page)
    var rows = [Float](repeating: 0, count: features.blocks.count * ownCount)
    for index in features.blocks.indices {
      var row = FeatureRows(featureCount: ownCount)
      row.add(index) { features.writeOwn(index, into: &$0) }
      rows.replaceSubrange(index * ownCount..<(index + 1) * ownCount, with: row.last)
    }
    return rows
  }

  /// All features of each block, given the first judgement of all blocks.
  public static func features(of page: Page, first: [Float]) -> [Float] {
    let features = BodyFeatures(of: page)
    let context = BodyContext(features, first: first)
    var rows = [Float](repeating: 0, count: features.blocks.count * count)
    for index in features.blocks.indices {
      var row = FeatureRows(featureCount: count)
      row.add(index) {
        features.writeOwn(index, into: &$0)
        context.write(index, into: &$0)
      }
      rows.replaceSubrange(index * count..<(index + 1) * count, with: row.last)
    }
    return rows
  }

  /// Whether a block gets no first look, and whether it gets a second one.
  public static func looks(
    at page: Page, first: [Float]
  ) -> [(isShort: Bool, hasProse: Bool)] {
    let features = BodyFeatures(of: page)
    let context = BodyContext(features, first: first)
    return features.blocks.indices.map { (features.isShort($0), context.hasProse(near: $0)) }
  }

  public static let headlineCount = HeadlineFeatures.count

  /// The features of each candidate for the headline, and the candidates' blocks, given the
  /// probabilities of all blocks.
  public static func headlineFeatures(
    of page: Page, probabilities: [Float]
  ) -> (blocks: [Int], rows: [Float]) {
    let outline = PageOutline(page, probabilities: probabilities)
    guard let features = HeadlineFeatures(outline) else { return ([], []) }
    let candidates = features.candidates()
    var rows: [Float] = []
    for index in candidates {
      var row = FeatureRows(featureCount: headlineCount)
      row.add(index) { features.write(index, into: &$0) }
      rows += row.last
    }
    return (candidates, rows)
  }
}
