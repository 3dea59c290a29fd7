import HTMLTree

/// Makes the article's blocks of those of an HTML page that were taken for its body.
enum HTMLBody {
  static func assemble(
    _ outline: PageOutline, _ structure: PageStructure, _ draft: inout ArticleDraft
  ) {
    let chosen = HTMLBodySelection.blocks(of: outline, structure)
    var made: [Block] = []
    var at = 0
    while at < chosen.count {
      if let table = HTMLTableReading.table(from: at, in: chosen, outline, structure) {
        if let block = table.block { made.append(block) }
        at += table.count
        continue
      }
      made.append(block(chosen[at], outline, structure))
      at += 1
    }
    // A heading with nothing below it heads something that is not the article's.
    while made.count > 1, case .heading = made[made.count - 1].kind { made.removeLast() }
    PullQuotes.mark(&made)
    draft.article.body = made
  }

  private static func block(
    _ index: Int, _ outline: PageOutline, _ structure: PageStructure
  ) -> Block {
    let page = outline.page
    let range = outline.cuts[index] ?? page.blocks[index].range
    return Block(
      kind(index, outline, structure), page.string(range),
      sourceRanges: page.sourceRanges(of: range))
  }

  private static func kind(
    _ index: Int, _ outline: PageOutline, _ structure: PageStructure
  ) -> Block.Kind {
    switch outline.blocks[index].kind {
    case .heading(let level): return .heading(level: Int(level))
    case .listItem: return .listItem
    case .blockQuote: return .pullQuote
    case .code: return .code
    default: break
    }
    let element = structure.surroundings[index].element
    var steps = 0
    for around in structure.chain(from: element) {
      if around.tag == .figcaption || around.tag == .caption { return .caption }
      steps += 1
      if steps == 3 { break }
    }
    return isBoldTitle(index, outline, structure) ? .heading(level: 3) : .paragraph
  }

  /// Whether a paragraph is a few bold words: a heading that is none by its tag.
  private static func isBoldTitle(
    _ index: Int, _ outline: PageOutline, _ structure: PageStructure
  ) -> Bool {
    let shape = outline.shapes[index]
    guard shape.words <= 12, shape.ending == .word || outline.endsInQuestion(index),
      structure.surroundings[index].boldBytes * 20 >= outline.blocks[index].range.count * 19,
      index + 1 < outline.blocks.count
    else { return false }
    return outline.isProse(index + 1)
  }
}
