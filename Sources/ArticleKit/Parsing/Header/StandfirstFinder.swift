/// Finds the standfirst that reads like the body's first paragraph but stands apart from it.
///
/// Two things set it apart: the byline or the date comes between, or, in a dump that keeps the
/// page's indents, it stands at another column than the paragraphs.
enum StandfirstFinder {
  /// No standfirst is longer, in characters.
  private static let longest: UInt16 = 500

  static func find(in outline: inout PageOutline, _ draft: inout ArticleDraft) {
    guard draft.article.summary == nil, outline.page.extent == .wholePage,
      let headline = outline.headline
    else { return }
    let paragraphs = bodyBlocks(after: headline, in: outline, upTo: 8)
    guard paragraphs.count >= 4, outline.blocks[paragraphs[0]].kind == .text,
      outline.shapes[paragraphs[0]].characters <= longest
    else { return }
    let first = paragraphs[0]
    let second = paragraphs[1]
    let isBeforeByline = (first + 1..<second).contains {
      outline.roles[$0] == .byline || outline.roles[$0] == .date
    }
    guard isBeforeByline || isOutdented(first, paragraphs.dropFirst(), outline) else { return }
    outline.roles[first] = .summary
    draft.article.summary = outline.string(first)
    draft.note(
      .summary, at: [outline.blocks[first].range],
      rule: isBeforeByline ? "summary.before-byline" : "summary.other-column",
      confidence: isBeforeByline ? 0.8 : 0.7)
  }

  private static func bodyBlocks(
    after headline: Int, in outline: PageOutline, upTo limit: Int
  ) -> [Int] {
    var result: [Int] = []
    for index in headline..<outline.blocks.count where outline.roles[index] == .body {
      result.append(index)
      if result.count == limit { break }
    }
    return result
  }

  /// Whether a block stands at another column than all that follow.
  private static func isOutdented(
    _ first: Int, _ rest: ArraySlice<Int>, _ outline: PageOutline
  ) -> Bool {
    var column: UInt8?
    var count = 0
    for index in rest where outline.blocks[index].kind == .text {
      if let column, column != outline.blocks[index].indent { return false }
      column = outline.blocks[index].indent
      count += 1
    }
    guard let column, count >= 3 else { return false }
    return outline.blocks[first].indent != column
  }
}
