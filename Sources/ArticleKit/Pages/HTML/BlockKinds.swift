import HTMLTree

/// Tells by the elements around a block what it is.
enum BlockKinds {
  static func block(_ block: HTMLBlocks.Block, in structure: PageStructure) -> PageBlock {
    PageBlock(
      kind(block, structure), range: Int(block.start)..<Int(block.end), blankLinesBefore: 1,
      linkedBytes: Int(block.linkedBytes))
  }

  private static func kind(
    _ block: HTMLBlocks.Block, _ structure: PageStructure
  ) -> PageBlock.Kind {
    if block.flags.contains(.isPreformatted) { return .code }
    var next = block.element >= 0 ? Int(block.element) : nil
    var steps = 0
    while let index = next, steps < 5 {
      let element = structure.elements[index]
      switch element.tag {
      case .h1: return .heading(level: 1)
      case .h2: return .heading(level: 2)
      case .h3: return .heading(level: 3)
      case .h4: return .heading(level: 4)
      case .h5: return .heading(level: 5)
      case .h6: return .heading(level: 6)
      // An item with whole articles in it is no item of a list.
      case .li where steps <= 2:
        return .listItem(depth: UInt8(clamping: max(0, Int(block.listDepth) - 1)))
      case .blockquote: return .blockQuote
      case .button, .label, .legend, .summary: return .control
      case .article, .main, .section, .body, .table: return .text
      default: break
      }
      next = element.parent
      steps += 1
    }
    return .text
  }
}
