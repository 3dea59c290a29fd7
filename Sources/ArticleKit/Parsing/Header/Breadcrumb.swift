/// A line that leads from the home page to the article's section: "Home > News > World".
struct Breadcrumb {
  /// The parts, from the root on.
  var parts: [Range<Int>]
  var block: Int
  /// Whether the first part is a word for the home page.
  var hasHome: Bool

  private static let homes = ["Home", "Start", "Accueil", "Inicio", "Startseite"]

  /// Reads a line as a breadcrumb; nil where it is none.
  init?(_ line: HeaderLine, _ text: [UInt8]) {
    block = line.index
    parts = []
    hasHome = false
    guard line.range.count <= 160, !line.tokens.contains(where: { $0.isDate }) else { return nil }
    var start: Int?
    var end = 0
    var words = 0
    var separators = 0
    for (at, token) in line.tokens.enumerated() {
      if token.kind == .address { return nil }
      let isSeparator =
        token.isMark(UInt8(ascii: ">"), UInt8(ascii: "|"))
        || token.isMark(UInt8(ascii: "/")) && token.isSpaced
        || token.isMark(UInt8(ascii: "\"")) && text[token.range].elementsEqual([0xC2, 0xBB])
      if isSeparator {
        separators += 1
        if let start { parts.append(start..<end) }
        start = nil
        words = 0
        continue
      }
      if token.isMark(UInt8(ascii: ":")), at <= 4, parts.isEmpty {
        // "You are here:"
        start = nil
        words = 0
        continue
      }
      guard
        token.kind == .word || token.isMark(UInt8(ascii: "&"), UInt8(ascii: ","), 0x22, 0x2D)
          || token.kind == .number
      else { return nil }
      if start == nil {
        start = token.range.lowerBound
        if parts.isEmpty { hasHome = token.has(.home) }
      }
      words += 1
      end = token.range.upperBound
      // The headline may end the line; a part before it is short.
      if words > 5 {
        guard separators >= 2 else { return nil }
        start = nil
        break
      }
    }
    if let start, separators == 0 {
      // A home page's name at the beginning shows that words ran into each other.
      let hasCapital = text[start] &- 0x41 < 26
      let home = hasCapital ? Self.homes.first { text[start..<end].starts(with: $0.utf8) } : nil
      if home != nil { splitGlued(text, from: start, to: end) }
      hasHome = true
    } else if let start {
      parts.append(start..<end)
    }
    guard parts.count >= 2, parts.count <= 7 else { return nil }
  }

  /// "HomeNewsBusiness": parts that ran into each other.
  private mutating func splitGlued(_ text: [UInt8], from start: Int, to end: Int) {
    var from = start
    for at in (start + 1)..<max(start + 1, end)
    where text[at] &- 0x41 < 26 && text[at - 1] &- 0x61 < 26 {
      parts.append(from..<at)
      from = at
    }
    if !parts.isEmpty { parts.append(from..<end) }
  }
}
