/// A character reference as it stands in a text, named or numeric.
struct CharacterReference {
  /// Where the text goes on.
  var end: Int
  /// The character; 0 never, since that is U+FFFD by then.
  var first: UInt32
  /// The second character of some named references, else 0.
  var second: UInt32 = 0
  var hasSemicolon: Bool
  /// The number as written, at most 0x110000; nil for a named reference.
  var writtenNumber: UInt32?

  /// Whether it stands for nothing but white space.
  var isSpace: Bool {
    second == 0 && first <= 0x20 && ASCII.isSpace(UInt8(first))
  }

  /// The reference that begins with the `&` at an index, or nil if that is a mere `&`.
  ///
  /// In the value of an attribute, a name without its semicolon is none before `=`, a letter or a
  /// digit.
  ///
  /// Complexity: O(length of the reference), a bound of its own for names.
  static func read(
    _ bytes: Span<UInt8>, at ampersand: Int, to end: Int, inAttribute: Bool
  ) -> CharacterReference? {
    let start = ampersand + 1
    guard start < end else { return nil }
    if bytes[start] == UInt8(ascii: "#") { return readNumeric(bytes, from: start + 1, to: end) }
    guard ASCII.isAlphanumeric(bytes[start]),
      let match = CharacterReferenceTable.shared.longestMatch(in: bytes, from: start, to: end)
    else { return nil }
    let matchEnd = start + match.length
    if inAttribute, !match.hasSemicolon, matchEnd < end,
      bytes[matchEnd] == UInt8(ascii: "=") || ASCII.isAlphanumeric(bytes[matchEnd])
    {
      return nil
    }
    return CharacterReference(
      end: matchEnd, first: match.first, second: match.second, hasSemicolon: match.hasSemicolon)
  }

  private static func readNumeric(
    _ bytes: Span<UInt8>, from start: Int, to end: Int
  ) -> CharacterReference? {
    var index = start
    var number: UInt32 = 0
    var base: UInt32 = 10
    if index < end, bytes[index] | 0x20 == UInt8(ascii: "x") {
      base = 16
      index += 1
    }
    let firstDigit = index
    while index < end, let digit = HexadecimalDigit.value(bytes[index]), digit < base {
      number = min(number * base + digit, 0x11_0000)
      index += 1
    }
    guard index > firstDigit else { return nil }
    let hasSemicolon = index < end && bytes[index] == UInt8(ascii: ";")
    return CharacterReference(
      end: hasSemicolon ? index + 1 : index, first: character(number), hasSemicolon: hasSemicolon,
      writtenNumber: number)
  }

  /// The character for a number: windows-1252 for C1 controls, U+FFFD for what is no character.
  private static func character(_ number: UInt32) -> UInt32 {
    switch number {
    case 0, 0xD800...0xDFFF, 0x11_0000...: 0xFFFD
    case 0x80...0x9F: windows1252[Int(number - 0x80)]
    default: number
    }
  }

  private static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}
