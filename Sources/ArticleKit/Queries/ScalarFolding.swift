import Foundation

/// What one Unicode scalar is to the search: part of a word, a word of its own, or neither; and
/// the form in which it is compared, without case and accents.
struct ScalarFolding: Sendable {
  enum Kind: UInt32 {
    /// Ends a word.
    case separator
    /// Part of a word.
    case letter
    /// A word of its own: a character of a script written without blanks, an emoji.
    case single
    /// An accent, dropped.
    case accent
    /// Invisible: neither part of a word nor its end.
    case ignored
  }

  static let standard = ScalarFolding()

  /// For every scalar below ``tableEnd``: the kind in bits 29 to 31, a second ASCII letter in bits
  /// 21 to 28, the first scalar in bits 0 to 20.
  private let table: [UInt32]

  static let tableEnd: UInt32 = 0x2000

  private init() {
    table = (0..<Self.tableEnd).map { value in
      guard let scalar = Unicode.Scalar(value) else { return 0 }
      let kind = Self.kind(of: scalar)
      guard kind == .letter || kind == .single else { return kind.rawValue << 29 }
      let folded = Self.fold(scalar)
      let second = folded.count > 1 ? folded[1].value & 0x7F : 0
      return kind.rawValue << 29 | second << 21 | (folded.first ?? scalar).value
    }
  }

  /// Whether a byte is an ASCII letter or digit.
  static func isPlain(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
  }

  /// An ASCII letter or digit in lower case.
  static func lowercased(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
  }

  /// The scalar's kind; where it is part of a word, its folded form is added to `word`.
  func append(_ scalar: Unicode.Scalar, to word: inout [UInt8]) -> Kind {
    if scalar.value < Self.tableEnd {
      let entry = table[Int(scalar.value)]
      guard let kind = Kind(rawValue: entry >> 29) else { return .separator }
      guard kind == .letter || kind == .single else { return kind }
      if let first = Unicode.Scalar(entry & 0x1F_FFFF) { Self.append(first, to: &word) }
      let second = UInt8(truncatingIfNeeded: entry >> 21 & 0xFF)
      if second != 0 { word.append(second) }
      return kind
    }
    let kind = Self.kind(of: scalar)
    if kind == .single {
      Self.append(scalar, to: &word)
    } else if kind == .letter {
      for folded in Self.fold(scalar) { Self.append(folded, to: &word) }
    }
    return kind
  }

  /// The scalar's kind alone.
  func kind(_ scalar: Unicode.Scalar) -> Kind {
    guard scalar.value < Self.tableEnd else { return Self.kind(of: scalar) }
    return Kind(rawValue: table[Int(scalar.value)] >> 29) ?? .separator
  }

  private static func append(_ scalar: Unicode.Scalar, to word: inout [UInt8]) {
    if scalar.value < 0x80 {
      word.append(UInt8(scalar.value))
    } else {
      word.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}

extension ScalarFolding {
  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0xAD, 0x200C...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF,
      0x1F3FB...0x1F3FF, 0xE0000...0xE01EF:
      return .ignored
    case 0x0300...0x036F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F,
      0x0591...0x05BD, 0x05BF, 0x05C1...0x05C2, 0x05C4...0x05C5, 0x05C7, 0x0640, 0x064B...0x065F,
      0x0670:
      return .accent
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0xAC00...0xD7A3, 0x20000...0x323AF:
      return .single
    case 0x2000...0x206F:
      return .separator
    default:
      break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      return isUnspaced(scalar.value) ? .single : .letter
    case .otherSymbol:
      let isPictured = (0x2600...0x27BF).contains(scalar.value) || scalar.value >= 0x1F000
      return isPictured ? .single : .separator
    default:
      return .separator
    }
  }

  /// Whether a letter is of a script that writes no blank between words, or, as Korean, hangs
  /// particles on them.
  private static func isUnspaced(_ value: UInt32) -> Bool {
    switch value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x2E80...0x2FDF, 0x3005...0x3007,
      0x3021...0x3029, 0x3040...0x30FF, 0x3100...0x31BF, 0x31F0...0x31FF, 0xF900...0xFAFF,
      0xFF66...0xFF9F:
      true
    default: false
    }
  }

  private static func fold(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    // Full-width forms of the ASCII characters.
    if (0xFF01...0xFF5E).contains(scalar.value) {
      guard let narrow = Unicode.Scalar(scalar.value - 0xFEE0) else { return [scalar] }
      return fold(narrow)
    }
    var result: [Unicode.Scalar] = []
    for lower in scalar.properties.lowercaseMapping.unicodeScalars {
      var parts = [lower]
      switch lower.value {
      case 0xC0...0x24F, 0x370...0x3FF, 0x1E00...0x1FFF:
        // Latin and Greek alone: in other scripts what decomposes are letters of their own (й).
        parts = Array(String(lower).decomposedStringWithCanonicalMapping.unicodeScalars)
      default: break
      }
      for part in parts where kind(of: part) == .letter {
        if let letters = spelledOut[part] {
          result += letters.unicodeScalars
        } else {
          result.append(part)
        }
      }
    }
    return result
  }

  /// Letters that no decomposition takes apart, as people type them who have no key for them.
  private static let spelledOut: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h",
    "ı": "i", "ſ": "s", "ς": "σ", "ё": "е", "ѐ": "е", "ǽ": "ae", "ǿ": "o", "ĳ": "ij",
    "\u{FB00}": "ff", "\u{FB01}": "fi", "\u{FB02}": "fl", "\u{FB03}": "ffi", "\u{FB04}": "ffl",
    "\u{FB05}": "st", "\u{FB06}": "st",
  ]
}
