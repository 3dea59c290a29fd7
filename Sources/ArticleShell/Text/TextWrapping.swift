extension TerminalText {
  /// The text as lines of at most so many columns, broken at blanks, and between wide characters.
  ///
  /// A word that is longer than a line is broken anywhere.
  public func wrapped(to width: Int?) -> [TerminalText] {
    guard let width, width > 0 else { return [self] }
    var lines: [TerminalText] = []
    var line = TerminalText()
    var taken = 0
    var pendingBlanks = TerminalText()
    var pendingCount = 0
    func newLine() {
      lines.append(line)
      line = TerminalText()
      taken = 0
      pendingBlanks = TerminalText()
      pendingCount = 0
    }
    for run in runs {
      for piece in Self.pieces(of: run.text) {
        var rest = piece
        let isBlank = piece.first == " "
        var columns = ColumnWidth.of(String(piece))
        if isBlank {
          pendingBlanks.append(TerminalText(trusted: String(piece), role: run.role))
          pendingCount += columns
          continue
        }
        if taken > 0, taken + pendingCount + columns > width { newLine() }
        if taken > 0 || lines.isEmpty {
          line.append(pendingBlanks)
          taken += pendingCount
        }
        pendingBlanks = TerminalText()
        pendingCount = 0
        while columns > width - taken {
          let head = ColumnWidth.prefix(of: rest, columns: max(0, width - taken))
          if head.isEmpty, taken == 0 { break }
          line.append(TerminalText(trusted: String(head), role: run.role))
          rest = rest[head.endIndex...]
          columns = ColumnWidth.of(String(rest))
          newLine()
        }
        line.append(TerminalText(trusted: String(rest), role: run.role))
        taken += columns
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// Runs of blanks, words, and single wide characters.
  private static func pieces(of text: String) -> [Substring] {
    var pieces: [Substring] = []
    var start = text.startIndex
    var index = text.startIndex
    func cut(to end: String.Index) {
      if start < end { pieces.append(text[start..<end]) }
      start = end
    }
    var wasBlank: Bool?
    while index < text.endIndex {
      let character = text[index]
      let isBlank = character == " "
      let next = text.index(after: index)
      if let wasBlank, wasBlank != isBlank { cut(to: index) }
      wasBlank = isBlank
      if ColumnWidth.of(character) == 2 {
        // Punctuation that closes never starts a line; it stays with the character before it.
        if !"。、，．」』）！？：；".contains(character) { cut(to: index) }
        wasBlank = nil
        let following = next < text.endIndex ? text[next] : nil
        if following.map({ !"。、，．」』）！？：；".contains($0) }) ?? true { cut(to: next) }
      }
      index = next
    }
    cut(to: text.endIndex)
    return pieces
  }
}
