/// How many columns of a terminal text takes: a grapheme cluster takes none, one or two.
public enum ColumnWidth {
  /// The columns of a text without control characters.
  ///
  /// Complexity: linear.
  public static func of(_ text: String) -> Int {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
    return text.reduce(0) { $0 + of($1) }
  }

  /// The columns of a grapheme cluster, at most 2.
  public static func of(_ character: Character) -> Int {
    var width = 0
    for scalar in character.unicodeScalars {
      // The emoji variation selector makes a picture of what stands before it.
      if scalar.value == 0xFE0F, width > 0 { return 2 }
      width += of(scalar)
      if width >= 2 { return 2 }
    }
    return width
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value == 0xAD ? 0 : 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    // The vowels and final consonants that join a Hangul syllable.
    if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FB).contains(value) { return 0 }
    return isWide(value) || scalar.properties.isEmojiPresentation ? 2 : 1
  }

  /// East Asian Wide and Fullwidth of UAX #11, emoji aside.
  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case ..<0x1100: false
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF,
      0x4E00...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAD9, 0xFE10...0xFE19,
      0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x1B2FB, 0x1F200...0x1F265,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }

  /// The longest beginning of a text that takes at most so many columns.
  static func prefix(of text: Substring, columns: Int) -> Substring {
    var taken = 0
    var end = text.startIndex
    while end < text.endIndex {
      taken += of(text[end])
      if taken > columns { break }
      end = text.index(after: end)
    }
    return text[..<end]
  }

  /// The longest end of a text that takes at most so many columns.
  static func suffix(of text: Substring, columns: Int) -> Substring {
    var taken = 0
    var start = text.endIndex
    while start > text.startIndex {
      let before = text.index(before: start)
      taken += of(text[before])
      if taken > columns { break }
      start = before
    }
    return text[start...]
  }
}
