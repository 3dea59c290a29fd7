/// Makes the article's blocks of those that were taken for its body.
enum BodyAssembly {
  static func assemble(_ outline: inout PageOutline, _ draft: inout ArticleDraft) {
    for index in outline.blocks.indices where outline.roles[index] == .body {
      let block = outline.blocks[index]
      let kind: Block.Kind =
        switch block.kind {
        case .heading(let level): .heading(level: Int(level))
        case .listItem: .listItem
        case .code: .code
        case .tableRow: .table
        default: .paragraph
        }
      draft.article.body.append(
        Block(
          kind, outline.string(index), sourceRanges: outline.page.sourceRanges(of: block.range)))
    }
  }
}
