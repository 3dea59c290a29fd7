/// Cuts a query's text into parentheses, quoted texts and runs of other characters.
struct QueryLexer {
  struct Lexeme {
    enum Kind {
      case open
      case close
      /// A quoted text; `content` is what stands between the marks.
      case quoted(content: Range<Int>, isClosed: Bool)
      case run
    }

    var kind: Kind
    var range: Range<Int>
    /// Whether it begins the text or a group, or follows a blank.
    var isSeparate: Bool
  }

  let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Cuts the whole text.
  ///
  /// Complexity: linear.
  mutating func lexemes() -> [Lexeme] {
    var result: [Lexeme] = []
    var isSeparate = true
    while at < bytes.count {
      let blank = blankLength(at: at)
      if blank > 0 {
        at += blank
        isSeparate = true
        continue
      }
      let lexeme = next(isSeparate: isSeparate)
      result.append(lexeme)
      if case .open = lexeme.kind { isSeparate = true } else { isSeparate = false }
    }
    return result
  }

  private mutating func next(isSeparate: Bool) -> Lexeme {
    let start = at
    if bytes[at] == UInt8(ascii: "(") || bytes[at] == UInt8(ascii: ")") {
      at += 1
      let kind: Lexeme.Kind = bytes[start] == UInt8(ascii: "(") ? .open : .close
      return Lexeme(kind: kind, range: start..<at, isSeparate: isSeparate)
    }
    let mark = quoteLength(at: at)
    if mark > 0 {
      at += mark
      let content = at
      // A typographic mark is closed by any typographic one, as nations differ in them.
      while at < bytes.count, quoteLength(at: at) != mark { at += 1 }
      let end = at
      let isClosed = at < bytes.count
      if isClosed { at += mark }
      return Lexeme(
        kind: .quoted(content: content..<end, isClosed: isClosed), range: start..<at,
        isSeparate: isSeparate)
    }
    while at < bytes.count, !isBoundary(at: at) { at += 1 }
    return Lexeme(kind: .run, range: start..<at, isSeparate: isSeparate)
  }

  private func isBoundary(at index: Int) -> Bool {
    let byte = bytes[index]
    if byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") { return true }
    return blankLength(at: index) > 0 || quoteLength(at: index) > 0
  }

  /// The length of the blank here, 0 if there is none.
  private func blankLength(at index: Int) -> Int {
    switch bytes[index] {
    case 0...0x20: return 1
    case 0xC2: return index + 1 < bytes.count && bytes[index + 1] == 0xA0 ? 2 : 0
    case 0xE2, 0xE3:
      guard index + 2 < bytes.count else { return 0 }
      switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
      case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF),
        (0xE3, 0x80, 0x80):
        return 3
      default: return 0
      }
    default: return 0
    }
  }

  /// The length of the quotation mark here (1 for `"`, 2 for « », 3 for “ ” „ ‟ 「 」 『 』), 0 if
  /// there is none.
  private func quoteLength(at index: Int) -> Int {
    switch bytes[index] {
    case UInt8(ascii: "\""): return 1
    case 0xC2:
      guard index + 1 < bytes.count else { return 0 }
      return bytes[index + 1] == 0xAB || bytes[index + 1] == 0xBB ? 2 : 0
    case 0xE2, 0xE3:
      guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
      let isMark =
        bytes[index] == 0xE2
        ? (0x9C...0x9F).contains(bytes[index + 2]) : (0x8C...0x8F).contains(bytes[index + 2])
      return isMark ? 3 : 0
    default: return 0
    }
  }
}
