/// What the training program of the HTML body model needs: features for every block.
///
/// Not part of the library's promise; `@_spi(Training)`.
@_spi(Training) public enum HTMLBodyTraining {
  public static let ownCount = HTMLBodyFeatures.ownCount
  public static let count = HTMLBodyContext.count

  /// The features of each block alone, row after row.
  public static func ownFeatures(of page: Page) -> [Float] {
    guard let structure = page.structure else { return [] }
    let features = HTMLBodyFeatures(BodyFeatures(of: page), structure, of: page)
    return rows(features.count, ownCount) { features.writeOwn($0, into: &$1) }
  }

  /// All features of each block, given the first judgement of all blocks.
  public static func features(of page: Page, first: [Float]) -> [Float] {
    guard let structure = page.structure else { return [] }
    let features = HTMLBodyFeatures(BodyFeatures(of: page), structure, of: page)
    let context = HTMLBodyContext(features, first: first)
    return rows(features.count, count) { context.write($0, into: &$1) }
  }

  /// Whether a block gets no first look, and whether it gets a second one.
  public static func looks(
    at page: Page, first: [Float]
  ) -> [(isShort: Bool, hasProse: Bool)] {
    guard let structure = page.structure else { return [] }
    let base = BodyFeatures(of: page)
    let context = HTMLBodyContext(HTMLBodyFeatures(base, structure, of: page), first: first)
    return first.indices.map { (base.isShort($0), context.hasProse(near: $0)) }
  }

  /// The innermost element of each block, the one around it, and the number that elements alike have.
  public static func elements(of page: Page) -> [(own: Int, around: Int, kind: Int)] {
    guard let structure = page.structure else { return [] }
    return structure.surroundings.map { block in
      let own = block.element.map { structure.elements[$0] }
      return (block.element ?? -1, own?.parent ?? -1, Int(own?.signature ?? 0))
    }
  }

  /// The text of the article that the parser makes of a page whose blocks are judged so.
  public static func text(of page: Page, probabilities: [Float]) -> String? {
    let parser = StandardArticleParser()
    return try? parser.article(PageOutline(page, probabilities: probabilities)).text
  }

  private static func rows(
    _ count: Int, _ width: Int, _ write: (Int, inout FeatureRow) -> Void
  ) -> [Float] {
    var result = [Float](repeating: 0, count: count * width)
    for index in 0..<count {
      var row = FeatureRows(featureCount: width)
      row.add(index) { write(index, &$0) }
      result.replaceSubrange(index * width..<(index + 1) * width, with: row.last)
    }
    return result
  }
}
