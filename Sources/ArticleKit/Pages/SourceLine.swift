/// One line of a text as it was printed.
struct SourceLine: Sendable {
  /// The bytes from the first to the last that is no white space; empty for a blank line.
  var start: UInt32
  var end: UInt32
  /// Columns of white space before the text; a tab goes to the next multiple of 8.
  var indent: UInt16
  /// Columns up to the last one, the indent counted; of a line of more than 600 bytes, its bytes.
  var width: UInt32
  /// Whether the line ends in two blanks or more, which is a line break in Markdown.
  var endsInBreak: Bool
  /// Whether the line is surely ASCII of which every byte is copied as it is, single blanks
  /// included.
  var isPlain = false

  var isBlank: Bool { start == end }
  var range: Range<Int> { Int(start)..<Int(end) }
}

extension SourceLine {
  /// The lines of a UTF-8 text; LF, CR LF, CR, form feed and vertical tab end one.
  ///
  /// Complexity: O(n).
  static func lines(of bytes: [UInt8]) -> [SourceLine] {
    var lines: [SourceLine] = []
    lines.reserveCapacity(bytes.count / 48 + 1)
    let span = bytes.span
    var at = 0
    while at < span.count {
      var start = at
      while start < span.count, span[start] == 0x20 { start += 1 }
      var end = span.endOfPlainASCII(from: start, before: span.count)
      // Most lines end there.
      if end == span.count || (0x0A...0x0D).contains(span[end]) {
        lines.append(plainLine(in: span, start..<end, indent: start - at))
      } else {
        let isASCII: Bool
        (end, isASCII) = endOfLine(in: span, from: end)
        lines.append(line(in: span, at..<end, isASCII: isASCII))
      }
      at = end + 1
      if end < span.count, span[end] == 0x0D, at < span.count, span[at] == 0x0A { at += 1 }
    }
    return lines
  }

  /// A line of plain ASCII, behind which one blank may stand at most.
  private static func plainLine(
    in span: Span<UInt8>, _ range: Range<Int>, indent: Int
  ) -> SourceLine {
    var end = range.upperBound
    if end > range.lowerBound, span[end - 1] == 0x20 { end -= 1 }
    let isBlank = end == range.lowerBound
    return SourceLine(
      start: UInt32(clamping: range.lowerBound), end: UInt32(clamping: end),
      indent: isBlank ? 0 : UInt16(clamping: indent),
      width: isBlank ? 0 : UInt32(clamping: indent + end - range.lowerBound), endsInBreak: false,
      isPlain: true)
  }

  /// The first byte at or after `start` that ends a line; the end of the text if there is none.
  ///
  /// Also tells whether the line is surely ASCII.
  private static func endOfLine(
    in span: Span<UInt8>, from start: Int
  ) -> (end: Int, isASCII: Bool) {
    var at = start
    var others: UInt64 = 0
    while at &+ ByteWord.count <= span.count {
      // Unchecked: compared with the end right above.
      let word = ByteWord(unchecked: span, at: at)
      let low = word.below(0x0E)
      others |= word.beyondASCII
      if low != 0 {
        // Tabs and the like end no line.
        let ends = low & ~word.below(0x0A)
        if ends != 0 { return (at + ByteWord.first(ends), others == 0) }
      }
      at &+= ByteWord.count
    }
    while at < span.count, span[at] < 0x0A || span[at] > 0x0D {
      others |= UInt64(span[at] & 0x80)
      at += 1
    }
    return (at, others == 0)
  }

  private static func line(
    in span: Span<UInt8>, _ range: Range<Int>, isASCII: Bool
  ) -> SourceLine {
    var start = range.lowerBound
    var indent = 0
    while start < range.upperBound {
      switch span[start] {
      case 0x20: indent += 1
      case 0x09: indent = (indent / 8 + 1) * 8
      case 0xC2 where start + 1 < range.upperBound && span[start + 1] == 0xA0:
        indent += 1
        start += 1
      default:
        let length = span.invisibleLength(at: start, before: range.upperBound)
        if length == 0 {
          return line(
            in: span, from: start, to: range.upperBound, indent: indent, isASCII: isASCII)
        }
        start += length - 1
      }
      start += 1
    }
    return SourceLine(
      start: UInt32(clamping: start), end: UInt32(clamping: start), indent: 0, width: 0,
      endsInBreak: false)
  }

  private static func line(
    in span: Span<UInt8>, from start: Int, to limit: Int, indent: Int, isASCII: Bool
  ) -> SourceLine {
    var end = limit
    while end > start {
      if span[end - 1] <= 0x20 {
        end -= 1
      } else if end - 2 >= start, span[end - 1] == 0xA0, span[end - 2] == 0xC2 {
        end -= 2
      } else {
        break
      }
    }
    // Continuation bytes take no column of their own.
    // Nobody asks how wide a line is that no screen holds.
    var columns = end - start
    if !isASCII, columns <= 600 {
      var at = start
      while at + ByteWord.count <= end {
        columns -= ByteWord.count(ByteWord(span, at: at).continuations)
        at += ByteWord.count
      }
      for index in at..<end where span[index] & 0xC0 == 0x80 { columns -= 1 }
    }
    let endsInBreak = limit - end >= 2 && span[end] == 0x20 && span[end + 1] == 0x20
    return SourceLine(
      start: UInt32(clamping: start), end: UInt32(clamping: end), indent: UInt16(clamping: indent),
      width: UInt32(clamping: indent + columns), endsInBreak: endsInBreak)
  }
}

extension Span<UInt8> {
  /// The length of a character at `index` that prints nothing at all (zero-width blanks, the byte
  /// order mark), 0 where another stands there.
  func invisibleLength(at index: Int, before limit: Int) -> Int {
    guard index + 2 < limit else { return 0 }
    let second = self[index + 1]
    let third = self[index + 2]
    switch self[index] {
    case 0xE2:
      // U+200B…U+200F and U+2060…U+2064: zero-width blanks, joiners, marks of direction.
      if second == 0x80, (0x8B...0x8F).contains(third) { return 3 }
      if second == 0x81, (0xA0...0xA4).contains(third) { return 3 }
    case 0xEF:
      if second == 0xBB, third == 0xBF { return 3 }
    default: break
    }
    return 0
  }
}
