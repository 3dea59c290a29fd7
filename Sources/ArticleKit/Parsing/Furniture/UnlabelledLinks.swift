import Foundation

/// Finds links to other articles that stand in the story without a label: their form alone tells.
enum UnlabelledLinks {
  static func find(
    in outline: inout PageOutline, _ draft: inout ArticleDraft, _ scope: FurnitureScope
  ) {
    var isolated: [Int] = []
    let end = min(outline.blocks.count - 1, scope.story.upperBound + 2)
    guard scope.story.lowerBound < end else { return }
    for index in scope.story.lowerBound + 1...end {
      let role = outline.roles[index]
      guard role == .body || role == .none, scope.label(index) == nil,
        outline.isHeadlineLike(index, minimumWords: 4)
      else { continue }
      if isShouted(index, outline, scope) || isWholeLink(index, outline, scope)
        || isSetIn(index, outline, scope)
      {
        take(index, &outline, &draft)
      } else if isIsolatedItem(index, outline, scope) {
        isolated.append(index)
      }
    }
    // One list item may be the story's; several, each alone, are links strewn in.
    if isolated.count >= 2 {
      for index in isolated { take(index, &outline, &draft) }
    }
  }

  private static func take(_ index: Int, _ outline: inout PageOutline, _ draft: inout ArticleDraft)
  {
    outline.roles[index] = .related
    RelatedFinder.add(
      outline.blocks[index].range, outline, &draft, rule: "related.form", confidence: 0.6)
  }

  /// A long line in capitals between paragraphs.
  private static func isShouted(_ index: Int, _ outline: PageOutline, _ scope: FurnitureScope)
    -> Bool
  {
    let shape = outline.shapes[index]
    guard scope.story.contains(index), shape.words >= 8, shape.shouts * 10 >= shape.words * 7 else {
      return false
    }
    return outline.bytes(index).allSatisfy { !(0x61...0x7A).contains($0) }
  }

  /// A paragraph between paragraphs that is one link.
  private static func isWholeLink(
    _ index: Int, _ outline: PageOutline, _ scope: FurnitureScope
  ) -> Bool {
    guard scope.story.contains(index), index < scope.story.upperBound else { return false }
    let block = outline.blocks[index]
    guard Int(block.linkedBytes) * 10 >= block.range.count * 9, outline.shapes[index].words >= 5
    else {
      return false
    }
    if case .heading = block.kind { return false }
    return outline.isProse(index - 1) || outline.isProse(index + 1)
  }

  /// A line that is set deeper than the story's paragraphs.
  private static func isSetIn(_ index: Int, _ outline: PageOutline, _ scope: FurnitureScope) -> Bool
  {
    let block = outline.blocks[index]
    guard case .text = block.kind, block.indent > scope.indent, block.blankLinesBefore > 0,
      outline.shapes[index].words >= 7, outline.shapes[index].ending == .word,
      outline.shapes[index].classes[.function] > 0,
      outline.shapes[index].shouts * 2 < outline.shapes[index].words,
      index + 1 == outline.blocks.count || outline.shapes[index + 1].beginning != .small
    else { return false }
    guard outline.roles[index - 1] == .body || index > scope.story.upperBound else { return false }
    return index > scope.story.upperBound
      || outline.isProse(index - 1)
        && outline.isProse(index + 1) && outline.roles[index + 1] == .body
  }

  /// A list item that stands alone between two paragraphs, the first of which ends.
  private static func isIsolatedItem(
    _ index: Int, _ outline: PageOutline, _ scope: FurnitureScope
  ) -> Bool {
    guard scope.story.contains(index), index + 1 < outline.blocks.count else { return false }
    guard case .listItem = outline.blocks[index].kind,
      case .text = outline.blocks[index - 1].kind, case .text = outline.blocks[index + 1].kind,
      outline.shapes[index].words >= 5, outline.shapes[index].beginning != .digit,
      outline.probabilities[index] < 0.75
    else { return false }
    // A numbered line, or one that the model is sure of, heads a part of the story.
    return outline.shapes[index - 1].ending != .colon
  }
}
