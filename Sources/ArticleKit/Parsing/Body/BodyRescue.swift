/// Takes back into the body what the model was unsure of where its neighbours leave no doubt.
enum BodyRescue {
  static func rescue(_ outline: inout PageOutline, _ scope: FurnitureScope) {
    for index in scope.story where outline.roles[index] == .none {
      guard index > scope.story.lowerBound, index < scope.story.upperBound,
        outline.probabilities[index] >= 0.35,
        let before = paragraph(before: index, outline, scope), isLike(index, before, outline),
        isParagraph(index, outline, scope)
          || outline.roles[index + 1] == .body && isHeading(index, outline, scope)
      else { continue }
      outline.roles[index] = .body
    }
    var last = scope.story.upperBound
    for index in scope.story.upperBound + 1..<min(outline.blocks.count, last + 6) {
      if scope.isLabel(index, .junk) { continue }
      guard outline.roles[index] == .none, outline.probabilities[index] >= 0.25,
        outline.roles[last] == .body, isLike(index, last, outline),
        outline.shapes[index].characters >= 80, isParagraph(index, outline, scope)
      else { break }
      outline.roles[index] = .body
      last = index
    }
  }

  /// The block of the body before an index, with nothing but a junk line or two between.
  private static func paragraph(
    before index: Int, _ outline: PageOutline, _ scope: FurnitureScope
  ) -> Int? {
    var at = index - 1
    while at > scope.story.lowerBound, index - at <= 3, scope.isLabel(at, .junk) { at -= 1 }
    return outline.roles[at] == .body ? at : nil
  }

  private static func isLike(_ index: Int, _ other: Int, _ outline: PageOutline) -> Bool {
    outline.blocks[index].kind == outline.blocks[other].kind
      && outline.blocks[index].indent == outline.blocks[other].indent
  }

  private static func isParagraph(
    _ index: Int, _ outline: PageOutline, _ scope: FurnitureScope
  ) -> Bool {
    let shape = outline.shapes[index]
    return scope.label(index) == nil && shape.ending == .sentence && shape.words >= 4
      && shape.beginning != .small && !shape.flags.contains(.address)
      && shape.classes[.social] + shape.classes[.account] == 0
  }

  private static func isHeading(
    _ index: Int, _ outline: PageOutline, _ scope: FurnitureScope
  ) -> Bool {
    let shape = outline.shapes[index]
    return scope.label(index) == nil && shape.ending == .word
      && !shape.flags.contains(.separator) && (2...10).contains(shape.words)
      && shape.beginning == .capital && outline.endsLikeProse(index - 1)
      && outline.isProse(index + 1) && shape.classes[.pointer] + shape.classes[.picture] == 0
      && shape.classes[.social] + shape.classes[.account] + shape.classes[.site] == 0
  }
}
