import HTMLTree

/// Makes one block of the cells of a table of data.
enum HTMLTableReading {
  /// The table that begins at a place of the chosen blocks, and how many of them it takes; nil where
  /// none begins, or one that only lays out the page.
  static func table(
    from start: Int, in chosen: [Int], _ outline: PageOutline, _ structure: PageStructure
  ) -> (block: Block?, count: Int)? {
    guard let table = table(around: chosen[start], structure) else { return nil }
    let blocks = structure.elements[table].blocks
    var end = start
    while end < chosen.count, blocks.contains(chosen[end]) { end += 1 }
    guard isData(blocks, outline, structure) else { return nil }
    return (block(Array(chosen[start..<end]), outline, structure), end - start)
  }

  /// The innermost table that a block stands in a cell of.
  private static func table(around block: Int, _ structure: PageStructure) -> Int? {
    guard let cell = ancestor(of: block, structure, where: { $0 == .td || $0 == .th }) else {
      return nil
    }
    var next = structure.elements[cell].parent
    var steps = 0
    while let index = next, steps < 4 {
      if structure.elements[index].tag == .table { return index }
      next = structure.elements[index].parent
      steps += 1
    }
    return nil
  }

  private static func ancestor(
    of block: Int, _ structure: PageStructure, where matches: (HTMLTag) -> Bool
  ) -> Int? {
    var next = structure.surroundings[block].element
    var steps = 0
    while let index = next, steps < 6 {
      if matches(structure.elements[index].tag) { return index }
      next = structure.elements[index].parent
      steps += 1
    }
    return nil
  }

  /// Whether a table's cells are short, and more than a few.
  private static func isData(
    _ blocks: Range<Int>, _ outline: PageOutline, _ structure: PageStructure
  ) -> Bool {
    guard blocks.count >= 4 else { return false }
    var bytes = 0
    for index in blocks {
      if case .heading = outline.blocks[index].kind { return false }
      let count = outline.blocks[index].range.count
      if count > 600 { return false }
      bytes += count
    }
    return bytes <= 160 * blocks.count
  }

  private static func block(
    _ chosen: [Int], _ outline: PageOutline, _ structure: PageStructure
  ) -> Block? {
    let page = outline.page
    var text = ""
    var ranges: [SourceRange] = []
    var lastRow: Int?
    var lastCell: Int?
    for index in chosen {
      let cell = ancestor(of: index, structure) { $0 == .td || $0 == .th }
      let row = ancestor(of: index, structure) { $0 == .tr }
      let range = page.blocks[index].range
      if !text.isEmpty { text += row != lastRow ? "\n" : cell != lastCell ? "\t" : " " }
      text += page.string(range)
      ranges += page.sourceRanges(of: range)
      (lastRow, lastCell) = (row, cell)
    }
    return text.isEmpty ? nil : Block(.table, text, sourceRanges: ranges)
  }
}
