/// What the first characters of a line say of it: that it is a heading, a list item, a button.
struct LineMarker: Sendable {
  var kind: PageBlock.Kind
  /// The offset of the text after the marker.
  var textStart: Int
  /// The end of the text before a closing marker ("## Title ##").
  var textEnd: Int

  /// Reads the marker of a line that is not blank.
  init(of line: SourceLine, in bytes: [UInt8]) {
    let range = line.range
    kind = .text
    textStart = range.lowerBound
    textEnd = range.upperBound
    let first = bytes[range.lowerBound]
    switch first {
    case UInt8(ascii: "#"): readHeading(in: bytes, range)
    case UInt8(ascii: ">"): readQuote(in: bytes, range)
    case UInt8(ascii: "|"): kind = .tableRow
    case UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "o"),
      UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "~"):
      if Self.isRule(bytes, range) {
        kind = .rule
      } else if first != UInt8(ascii: "_"), first != UInt8(ascii: "="), first != UInt8(ascii: "~") {
        readBullet(in: bytes, range, markerLength: 1, indent: Int(line.indent))
      }
    case 0xE2: readUnicodeBullet(in: bytes, range, indent: Int(line.indent))
    case 0xC2 where range.count > 1 && bytes[range.lowerBound + 1] == 0xB7:
      readBullet(in: bytes, range, markerLength: 2, indent: Int(line.indent))
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      readNumber(in: bytes, range, indent: Int(line.indent))
    case UInt8(ascii: "["), UInt8(ascii: "("): readControl(in: bytes, range)
    default: break
    }
    // Tokens stand in labels; a paragraph that quotes one is still a paragraph.
    if kind == .text, range.count <= 200, Self.hasTemplateToken(bytes.span, range) {
      kind = .control
    }
  }

  private mutating func readHeading(in bytes: [UInt8], _ range: Range<Int>) {
    var at = range.lowerBound
    while at < range.upperBound, bytes[at] == UInt8(ascii: "#") { at += 1 }
    let level = at - range.lowerBound
    guard level <= 6, at < range.upperBound, bytes[at] <= 0x20 else { return }
    while at < range.upperBound, bytes[at] <= 0x20 { at += 1 }
    kind = .heading(level: UInt8(level))
    textStart = at
    while textEnd > at, bytes[textEnd - 1] == UInt8(ascii: "#") || bytes[textEnd - 1] == 0x20 {
      textEnd -= 1
    }
    if textEnd == at { textEnd = range.upperBound }
  }

  private mutating func readQuote(in bytes: [UInt8], _ range: Range<Int>) {
    var at = range.lowerBound
    while at < range.upperBound, bytes[at] == UInt8(ascii: ">") || bytes[at] == 0x20 { at += 1 }
    guard at < range.upperBound else { return }
    kind = .blockQuote
    textStart = at
  }

  private mutating func readBullet(
    in bytes: [UInt8], _ range: Range<Int>, markerLength: Int, indent: Int
  ) {
    let after = range.lowerBound + markerLength
    // "o" is a bullet of some dumps, but also a word: only deep in a list, that is, indented.
    if bytes[range.lowerBound] == UInt8(ascii: "o"), indent < 4 { return }
    guard after < range.upperBound else {
      kind = .listItem(depth: UInt8(clamping: indent / 4))
      return
    }
    guard bytes[after] == 0x20 || bytes[after] == 0x09 else { return }
    var at = after
    while at < range.upperBound, bytes[at] <= 0x20 { at += 1 }
    kind = .listItem(depth: UInt8(clamping: indent / 4))
    textStart = at
  }

  private mutating func readUnicodeBullet(in bytes: [UInt8], _ range: Range<Int>, indent: Int) {
    guard range.count >= 3 else { return }
    let second = bytes[range.lowerBound + 1]
    let third = bytes[range.lowerBound + 2]
    // • ‣ ◦ ▪ ■ ● ○ ➤ ► ▸
    let isBullet =
      second == 0x80 && (third == 0xA2 || third == 0xA3)
      || second == 0x97 && [0xA6, 0x8F, 0x8B].contains(third)
      || second == 0x96 && [0xAA, 0xA0, 0xBA, 0xB8].contains(third)
      || second == 0x9E && third == 0xA4
    if isBullet { readBullet(in: bytes, range, markerLength: 3, indent: indent) }
  }

  private mutating func readNumber(in bytes: [UInt8], _ range: Range<Int>, indent: Int) {
    var at = range.lowerBound
    while at < range.upperBound, at - range.lowerBound < 3, (0x30...0x39).contains(bytes[at]) {
      at += 1
    }
    if at < range.upperBound, bytes[at] == UInt8(ascii: "\\") { at += 1 }
    guard at + 1 < range.upperBound,
      bytes[at] == UInt8(ascii: ".") || bytes[at] == UInt8(ascii: ")"),
      bytes[at + 1] == 0x20
    else { return }
    // "3. May" is a date and "5. A thing" an item: the text stays whole, only the kind tells.
    kind = .listItem(depth: UInt8(clamping: indent / 4))
  }

  /// "[ Search ]", "[ ]", "(BUTTON) Menu", "[photo.jpg]": what a dump writes for controls and
  /// pictures.
  private mutating func readControl(in bytes: [UInt8], _ range: Range<Int>) {
    let first = bytes[range.lowerBound]
    let last = bytes[range.upperBound - 1]
    if first == UInt8(ascii: "[") {
      guard last == UInt8(ascii: "]") || range.count == 1 else { return }
      let inner = range.lowerBound + 1..<max(range.lowerBound + 1, range.upperBound - 1)
      // A sentence in brackets is text; a control's label is short.
      guard range.count <= 80 else { return }
      if inner.isEmpty || bytes[inner.lowerBound] == 0x20 || bytes[inner.upperBound - 1] == 0x20 {
        kind = .control
      } else if bytes[inner].contains(UInt8(ascii: ".")), !bytes[inner].contains(0x20) {
        kind = .image
      }
    } else if range.count > 2 {
      var at = range.lowerBound + 1
      while at < range.upperBound, (0x41...0x5A).contains(bytes[at]) { at += 1 }
      if at - range.lowerBound > 4, at < range.upperBound, bytes[at] == UInt8(ascii: ")"),
        bytes[range].starts(with: "(BUTTON".utf8)
      {
        kind = .control
      }
    }
  }

  /// A line of three or more of one mark, blanks between allowed.
  static func isRule(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let mark = bytes[range.lowerBound]
    var count = 0
    for byte in bytes[range] {
      if byte == mark { count += 1 } else if byte != 0x20 { return false }
    }
    return count >= 3
  }

  /// Whether a template's placeholder was never filled: "{{item.date}}", "${name}", "<%= x %>".
  private static func hasTemplateToken(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard mayHaveToken(bytes, range) else { return false }
    var previous: UInt8 = 0
    for at in range {
      let byte = bytes[at]
      if byte == UInt8(ascii: "{"), previous == byte || previous == UInt8(ascii: "$") {
        return true
      }
      if byte == UInt8(ascii: "%"), previous == UInt8(ascii: "<") || previous == UInt8(ascii: "{") {
        return true
      }
      previous = byte
    }
    return false
  }

  /// Whether one of the signs that every token has is there.
  private static func mayHaveToken(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    var at = range.lowerBound
    while at &+ ByteWord.count <= range.upperBound {
      // Unchecked: the range was compared with the text above.
      let word = ByteWord(unchecked: bytes, at: at)
      if word.equal(UInt8(ascii: "{")) | word.equal(UInt8(ascii: "%")) != 0 { return true }
      at &+= ByteWord.count
    }
    while at < range.upperBound {
      if bytes[at] == UInt8(ascii: "{") || bytes[at] == UInt8(ascii: "%") { return true }
      at += 1
    }
    return false
  }
}
