/// Whether a letter outside ASCII is a capital.
enum LetterCase: Sendable {
  case upper, lower
  /// Of a script without capitals, or no letter.
  case none

  /// Reads the letter of a range of UTF-8.
  init(_ text: [UInt8], _ start: Int, _ end: Int) {
    if end - start == 2 {
      let scalar = Int(text[start] & 0x1F) << 6 | Int(text[start + 1] & 0x3F)
      if text[start] >= 0xC3, text[start] <= 0xD1, text[start + 1] & 0xC0 == 0x80 {
        self = Self.table[scalar]
        return
      }
    }
    // Chinese and Japanese have no capitals.
    if end - start == 3, (0xE4...0xE9).contains(text[start]) {
      self = .none
      return
    }
    // What cannot be read counts as small.
    let scalar = String(decoding: text[start..<end], as: UTF8.self).unicodeScalars.first
    self = scalar.map { Self(of: $0) } ?? .lower
  }

  private init(of scalar: Unicode.Scalar) {
    self = scalar.properties.isUppercase ? .upper : scalar.properties.isLowercase ? .lower : .none
  }

  /// The letters of two bytes up to the Cyrillic ones.
  private static let table: [LetterCase] = (0..<0x480).map { value in
    Unicode.Scalar(UInt32(value)).map { LetterCase(of: $0) } ?? .lower
  }
}
