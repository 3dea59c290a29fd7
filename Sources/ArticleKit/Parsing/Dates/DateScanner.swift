/// Finds the dates of a text.
///
/// One match is the longest that belongs together: a date with its time, weekday and zone. Bytes
/// without digits cost little more than reading them, and every digit a bounded number of steps.
enum DateScanner {
  /// The dates of a range of UTF-8 bytes in ascending order; none overlap.
  ///
  /// Nothing outside the range is looked at. Without an order, a numeric date that can be read in
  /// two ways has only its year and both readings as alternatives. Of a text that the page marks
  /// as a date, "2.11.22" is one, too. Complexity: linear.
  static func matches(
    in bytes: [UInt8], range: Range<Int>, order: DayMonthOrder? = nil, isDate: Bool = false
  ) -> [DateMatch] {
    let range = range.clamped(to: bytes.indices)
    guard var digit = firstDigit(in: bytes, from: range.lowerBound, to: range.upperBound) else {
      return wordAlone(in: bytes, range: range)
    }
    var result: [DateMatch] = []
    var reader = DateReader(bytes, range: range, order: order)
    reader.isDate = isDate
    var floor = range.lowerBound
    while true {
      var end = digit + 1
      while end < range.upperBound, isDigit(bytes[end]) { end += 1 }
      if end - digit <= 4 || end - digit == 8 {
        let beginning = beginning(bytes, digit, floor)
        guard beginning != .none, let match = reader.match(around: digit, from: floor),
          beginning == .free || match.range.lowerBound < digit || match.isFullDay
        else {
          guard let next = firstDigit(in: bytes, from: end, to: range.upperBound) else { break }
          digit = next
          continue
        }
        result.append(match)
        floor = match.range.upperBound
        end = max(end, floor)
      }
      guard let next = firstDigit(in: bytes, from: end, to: range.upperBound) else { break }
      digit = next
    }
    return result.isEmpty ? wordAlone(in: bytes, range: range) : result
  }

  /// The dates of a text; see ``matches(in:range:order:)``.
  static func matches(in text: String, order: DayMonthOrder? = nil) -> [DateMatch] {
    let bytes = Array(text.utf8)
    return matches(in: bytes, range: bytes.indices, order: order)
  }

  /// The date that a whole value is, as in metadata: also "2017" and "2017-04".
  static func date(in value: String, order: DayMonthOrder? = nil) -> ArticleDate? {
    if let match = matches(in: value, order: order).first { return match.date }
    let trimmed = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard trimmed.utf8.count == 4 || trimmed.utf8.count == 7,
      var date = ArticleDate(iso: trimmed), (1500...2199).contains(date.year ?? 0)
    else { return nil }
    date.raw = trimmed
    return date
  }

  /// The first digit at or after a byte.
  private static func firstDigit(in bytes: [UInt8], from start: Int, to end: Int) -> Int? {
    bytes.withUnsafeBytes { buffer in
      var at = start
      // Eight bytes at a time. The lowest bit that is set is exact, those above may be borrowed.
      while at + 8 <= end {
        let word = UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: at, as: UInt64.self))
        let value = word ^ 0x3030_3030_3030_3030
        let below = (value &- 0x0A0A_0A0A_0A0A_0A0A) & ~value & 0x8080_8080_8080_8080
        if below != 0 { return at + below.trailingZeroBitCount / 8 }
        at += 8
      }
      while at < end {
        if isDigit(buffer[at]) { return at }
        at += 1
      }
      return nil
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// What the byte before a number says.
  private enum Beginning { case free, glued, none }

  /// Whether the byte before a number lets a date begin with it; a glued one must be a full date.
  private static func beginning(_ bytes: [UInt8], _ at: Int, _ floor: Int) -> Beginning {
    guard at > floor else { return .free }
    let before = bytes[at - 1]
    switch before {
    case 0x61...0x7A, 0x5F: return .glued
    case 0x30...0x39, 0x41...0x5A, 0x24, 0x23, 0x25, 0x2B: return .none
    case 0x2E, 0x2F, 0x2D, 0x3A, 0x2C:
      return at - 1 == floor || !isDigit(bytes[at - 2]) ? .free : .none
    case 0x80...:
      guard at - 2 >= floor else { return .free }
      // No-break space, point, bullet; not pound and yen; letters with accents.
      if bytes[at - 2] == 0xC2 {
        return before == 0xA0 || before == 0xB7 || before >= 0xA8 ? .free : .none
      }
      if (0xC3...0xDF).contains(bytes[at - 2]) { return .glued }
      guard at - 3 >= floor else { return .free }
      if bytes[at - 3] == 0xE2 { return bytes[at - 2] != 0x82 ? .free : .none }
      return bytes[at - 3] >= 0xE3 ? .free : .none
    default: return .free
    }
  }

  /// "Yesterday" and the like where a short text says nothing else.
  private static func wordAlone(in bytes: [UInt8], range: Range<Int>) -> [DateMatch] {
    guard range.count <= 40 else { return [] }
    var start = range.lowerBound
    while start < range.upperBound,
      DateLexer.spaceLength(bytes, start, range.upperBound) > 0
    { start += DateLexer.spaceLength(bytes, start, range.upperBound) }
    guard start < range.upperBound else { return [] }
    // Most lines end here: no such date begins as their first word does.
    let second = start + 1 < range.upperBound ? bytes[start + 1] : 0
    guard DateLexicon.shared.canBeginRelative(bytes[start], second) else { return [] }
    var reader = DateReader(bytes, range: range, order: nil)
    guard let match = reader.match(at: start), match.isRelative else { return [] }
    var rest = match.range.upperBound
    while rest < range.upperBound {
      let length = DateLexer.spaceLength(bytes, rest, range.upperBound)
      guard length > 0 || bytes[rest] == 0x2E || bytes[rest] == 0x2C else { return [] }
      rest += max(length, 1)
    }
    return [match]
  }
}
