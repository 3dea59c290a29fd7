/// Makes one table of consecutive rows "| a | b |".
enum BodyTable {
  /// The rows' cells, tabs between them and a line feed between rows; nil where all are empty.
  static func block(_ rows: [Range<Int>], _ page: Page) -> Block? {
    var lines: [String] = []
    var ranges: [SourceRange] = []
    for row in rows {
      var cells: [String] = []
      var isRule = true
      var cellRanges: [Range<Int>] = []
      for cell in self.cells(of: row, page.text) {
        if page.text[cell].contains(where: { $0 != 0x2D && $0 != 0x3A && $0 != 0x20 }) {
          isRule = false
        }
        cells.append(page.string(cell))
        if !cell.isEmpty { cellRanges.append(cell) }
      }
      // "|---|---|" only draws the line below the head.
      if isRule { continue }
      lines.append(cells.joined(separator: "\t"))
      for cell in cellRanges { ranges += page.sourceRanges(of: cell) }
    }
    guard !lines.isEmpty else { return nil }
    return Block(.table, lines.joined(separator: "\n"), sourceRanges: ranges)
  }

  private static func cells(of row: Range<Int>, _ text: [UInt8]) -> [Range<Int>] {
    var bounds = row
    if !bounds.isEmpty, text[bounds.lowerBound] == UInt8(ascii: "|") {
      bounds = bounds.lowerBound + 1..<bounds.upperBound
    }
    if !bounds.isEmpty, text[bounds.upperBound - 1] == UInt8(ascii: "|") {
      bounds = bounds.lowerBound..<bounds.upperBound - 1
    }
    var result: [Range<Int>] = []
    var start = bounds.lowerBound
    for at in bounds where text[at] == UInt8(ascii: "|") {
      result.append(trimmed(start..<at, text))
      start = at + 1
    }
    result.append(trimmed(start..<bounds.upperBound, text))
    return result
  }

  private static func trimmed(_ range: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, text[start] <= 0x20 { start += 1 }
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }
}
