/// Rows of cells in columns, fitted to the width of a terminal.
public struct TextTable: Sendable {
  /// How one column is laid out.
  public struct Column: Sendable {
    var title: String
    var isRightAligned: Bool
    /// What the column keeps when the terminal is too narrow for all of it; nil: never cut.
    var minimum: Int?

    public init(_ title: String, isRightAligned: Bool = false, minimum: Int? = nil) {
      self.title = title
      self.isRightAligned = isRightAligned
      self.minimum = minimum
    }
  }

  private var columns: [Column]
  private var rows: [[TerminalText]] = []

  public init(_ columns: [Column]) {
    self.columns = columns
  }

  /// Adds a row; cells that are missing stay blank.
  public mutating func add(_ cells: [TerminalText]) {
    rows.append(cells)
  }

  /// The table's lines, its titles first; none is wider than the width given.
  public func lines(fitting width: Int?) -> [TerminalText] {
    let widths = fittedWidths(width)
    let titles = columns.map { TerminalText(trusted: $0.title, role: .label) }
    return ([titles] + rows).map { row in
      var line = TerminalText()
      for index in columns.indices {
        let isLast = index == columns.count - 1
        let cell = index < row.count ? row[index] : TerminalText()
        line.append(
          cell.fitted(
            to: widths[index],
            padding: columns[index].isRightAligned ? .left : isLast ? .none : .right))
        if !isLast { line.append("  ") }
      }
      return width.map { line.fitted(to: $0, padding: .none) } ?? line
    }
  }

  private func fittedWidths(_ width: Int?) -> [Int] {
    var widths = columns.indices.map { index in
      rows.reduce(ColumnWidth.of(columns[index].title)) { widest, row in
        index < row.count ? max(widest, row[index].columns) : widest
      }
    }
    guard let width else { return widths }
    var excess = widths.reduce(0, +) + 2 * max(0, columns.count - 1) - width
    while excess > 0 {
      // The column that can spare most gives, down to the next one's width or its own minimum.
      let spare = columns.indices.map { index in
        columns[index].minimum.map { max(0, widths[index] - $0) } ?? 0
      }
      guard let most = spare.indices.max(by: { spare[$0] < spare[$1] }), spare[most] > 0 else {
        break
      }
      let next = spare.indices.filter { $0 != most }.map { spare[$0] }.max() ?? 0
      let given = min(excess, max(1, spare[most] - next))
      widths[most] -= given
      excess -= given
    }
    return widths
  }
}

extension TerminalText {
  enum Padding { case none, left, right }

  /// The text cut to so many columns, with an ellipsis where something was cut, and padded.
  func fitted(to width: Int, padding: Padding) -> TerminalText {
    let own = columns
    if own <= width {
      let blanks = TerminalText(trusted: String(repeating: " ", count: width - own))
      switch padding {
      case .none: return self
      case .left: return blanks + self
      case .right: return self + blanks
      }
    }
    guard width > 0 else { return TerminalText() }
    var result = TerminalText()
    var left = width - 1
    for run in runs {
      let piece = ColumnWidth.prefix(of: run.text[...], columns: left)
      result.append(TerminalText(trusted: String(piece), role: run.role))
      left -= ColumnWidth.of(String(piece))
      if piece.endIndex < run.text.endIndex { break }
    }
    result.append("…")
    // A wide character that did not fit leaves a column.
    if left > 0, padding != .none {
      result.append(TerminalText(trusted: String(repeating: " ", count: left)))
    }
    return result
  }
}
