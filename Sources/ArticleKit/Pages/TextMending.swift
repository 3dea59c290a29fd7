/// What to do with a character that is not simply copied into a page's text.
enum TextMending {
  case verbatim(length: Int)
  case space(length: Int)
  case nothing(length: Int, isInvisible: Bool)
  case replaced(Unicode.Scalar, length: Int)

  /// For each byte whether it is copied without another look: all but white space, controls, "&"
  /// and the lead bytes of the characters that ``read(_:_:before:)`` knows.
  static let plain: [Bool] = (0..<256).map { byte in
    byte > 0x20 && ![0x26, 0x7F, 0xC2, 0xC3, 0xE2, 0xE3, 0xEF].contains(byte)
  }

  /// Reads the character at `at`, which is not plain.
  static func read(_ bytes: [UInt8], _ at: Int, before limit: Int) -> TextMending {
    let byte = bytes[at]
    func peek(_ distance: Int) -> UInt8 { at + distance < limit ? bytes[at + distance] : 0 }
    switch byte {
    case 0x1B:
      return .nothing(length: escapeLength(bytes, at, before: limit), isInvisible: false)
    case 0x09...0x0D, 0x20: return .space(length: 1)
    case 0x00...0x1F, 0x7F: return .nothing(length: 1, isInvisible: false)
    case 0x26:
      if let (scalar, length) = CharacterReference.read(bytes, at, before: limit) {
        return isSpace(scalar) ? .space(length: length) : .replaced(scalar, length: length)
      }
    case 0xC2:
      switch peek(1) {
      case 0xA0: return .space(length: 2)
      case 0xAD: return .nothing(length: 2, isInvisible: true)
      case 0x85: return .space(length: 2)
      case 0x80...0x9F: return .nothing(length: 2, isInvisible: false)
      default: return .verbatim(length: 2)
      }
    case 0xC3:
      return mojibake(bytes, at, before: limit) ?? .verbatim(length: 2)
    case 0xE2:
      switch (peek(1), peek(2)) {
      case (0x80, 0x80...0x8A), (0x80, 0xA8...0xA9), (0x80, 0xAF), (0x81, 0x9F):
        return .space(length: 3)
      // Joiners shape emoji and the words of Persian and Hindi.
      case (0x80, 0x8C...0x8D) where at > 0 && bytes[at - 1] >= 0x80 && peek(3) >= 0x80:
        return .verbatim(length: 3)
      case (0x80, 0x8B...0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA0...0xAF):
        return .nothing(length: 3, isInvisible: true)
      default: return .verbatim(length: min(3, limit - at))
      }
    case 0xE3:
      if peek(1) == 0x80, peek(2) == 0x80 { return .space(length: 3) }
    case 0xEF:
      if peek(1) == 0xBB, peek(2) == 0xBF { return .nothing(length: 3, isInvisible: true) }
    default: break
    }
    return .verbatim(length: 1)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 0x20 || scalar.value == 0xA0 || (0x2000...0x200A).contains(scalar.value)
  }

  /// The length of a terminal's control sequence ("ESC [ 3 1 m"), at least 1, at most 64.
  private static func escapeLength(_ bytes: [UInt8], _ at: Int, before limit: Int) -> Int {
    guard at + 1 < limit, bytes[at + 1] == UInt8(ascii: "[") else { return 1 }
    var end = at + 2
    while end < limit, end < at + 64, (0x20...0x3F).contains(bytes[end]) { end += 1 }
    return end < limit && (0x40...0x7E).contains(bytes[end]) ? end + 1 - at : 1
  }

  /// UTF-8 that was read as windows-1252 and written as UTF-8 again: "Ã©" for "é", "â€™" for "’".
  private static func mojibake(_ bytes: [UInt8], _ at: Int, before limit: Int) -> TextMending? {
    guard let (scalar, length) = misread(bytes, at, before: limit) else { return nil }
    let end = at + length
    switch bytes[at + 1] | 0xC0 {
    // "Â" and "â€" begin such a pair and hardly anything else.
    case 0xC2, 0xE2: break
    case 0xC3:
      // "Ã" ends words in capitals, and a quotation mark, a dash or a blank may follow.
      if smallByChance.contains(scalar), isCapital(bytes, endingAt: at),
        isCapital(bytes, endingAt: at - (bytes[at - 1] < 0x80 ? 1 : 2))
      {
        return nil
      }
      if capitalByChance.contains(scalar), isCapital(bytes, endingAt: at),
        !isLetter(bytes, end, before: limit)
      {
        return nil
      }
    // Other letters may stand before a guillemet by rights: a second pair has to be near.
    default:
      guard isPair(bytes, end, before: limit) || isPair(bytes, endingAt: at) else { return nil }
    }
    return isSpace(scalar) ? .space(length: length) : .replaced(scalar, length: length)
  }

  /// What "Ã" makes of a guillemet or a blank behind it, which no word in capitals has.
  private static let smallByChance: Set<Unicode.Scalar> = ["û", "à"]
  /// What "Ã" makes of a quotation mark, a dash or an ellipsis behind it.
  private static let capitalByChance: Set<Unicode.Scalar> = [
    "Ô", "Ó", "Ò", "Ñ", "Å", "×", "Û", "Ö",
  ]

  private static func isLetter(_ bytes: [UInt8], _ at: Int, before limit: Int) -> Bool {
    guard at < limit else { return false }
    return (0x41...0x5A).contains(bytes[at] & 0xDF) || bytes[at] == 0xC3
  }

  /// Whether a capital ends at an offset: one of ASCII or of Latin-1.
  private static func isCapital(_ bytes: [UInt8], endingAt end: Int) -> Bool {
    guard end > 0 else { return false }
    if (0x41...0x5A).contains(bytes[end - 1]) { return true }
    return end > 1 && bytes[end - 2] == 0xC3 && (0x80...0x9E).contains(bytes[end - 1])
  }

  /// Whether a misread character begins at an offset, or one blank after it.
  private static func isPair(_ bytes: [UInt8], _ at: Int, before limit: Int) -> Bool {
    let start = at < limit && bytes[at] == 0x20 ? at + 1 : at
    return start < limit && bytes[start] == 0xC3 && misread(bytes, start, before: limit) != nil
  }

  /// Whether a misread character of two bytes ends at an offset, or one blank before it.
  private static func isPair(_ bytes: [UInt8], endingAt at: Int) -> Bool {
    let end = at > 0 && bytes[at - 1] == 0x20 ? at - 1 : at
    for length in [4, 5] where end >= length {
      if bytes[end - length] == 0xC3, let found = misread(bytes, end - length, before: end),
        found.length == length
      {
        return true
      }
    }
    return false
  }

  private static func misread(
    _ bytes: [UInt8], _ at: Int, before limit: Int
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    // Every further byte was misread as a character beyond ASCII, too: most "é" end here.
    guard at + 2 < limit, bytes[at + 2] >= 0x80 else { return nil }
    let lead = bytes[at + 1] | 0xC0
    guard (0xC2...0xF4).contains(lead) else { return nil }
    let needed = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var original = [lead]
    var end = at + 2
    while original.count < needed, let (byte, length) = windows1252(bytes, end, before: limit),
      byte & 0xC0 == 0x80
    {
      original.append(byte)
      end += length
    }
    guard original.count == needed, let text = String(validating: original, as: UTF8.self),
      let scalar = text.unicodeScalars.first
    else { return nil }
    return (scalar, end - at)
  }

  /// The windows-1252 byte of the character at `at`, for those above 0x7F.
  private static func windows1252(
    _ bytes: [UInt8], _ at: Int, before limit: Int
  ) -> (byte: UInt8, length: Int)? {
    guard at + 1 < limit else { return nil }
    if bytes[at] == 0xC2, (0x80...0xBF).contains(bytes[at + 1]) { return (bytes[at + 1], 2) }
    let length = bytes[at] >= 0xE0 ? 3 : 2
    guard at + length <= limit,
      let text = String(validating: bytes[at..<at + length], as: UTF8.self),
      let scalar = text.unicodeScalars.first, let byte = high1252[scalar.value]
    else { return nil }
    return (byte, length)
  }

  private static let high1252: [UInt32: UInt8] = [
    0x20AC: 0x80, 0x201A: 0x82, 0x0192: 0x83, 0x201E: 0x84, 0x2026: 0x85, 0x2020: 0x86,
    0x2021: 0x87, 0x02C6: 0x88, 0x2030: 0x89, 0x0160: 0x8A, 0x2039: 0x8B, 0x0152: 0x8C,
    0x017D: 0x8E, 0x2018: 0x91, 0x2019: 0x92, 0x201C: 0x93, 0x201D: 0x94, 0x2022: 0x95,
    0x2013: 0x96, 0x2014: 0x97, 0x02DC: 0x98, 0x2122: 0x99, 0x0161: 0x9A, 0x203A: 0x9B,
    0x0153: 0x9C, 0x017E: 0x9E, 0x0178: 0x9F,
  ]
}
