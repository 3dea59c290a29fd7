/// Cyrillic in Latin letters, and the spellings that transliterations differ in.
enum Transliteration {
  /// Letters as English-language news writes them.
  static let latin: [String: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "ё": "e", "є": "e",
    "ж": "zh", "з": "z", "и": "i", "і": "i", "ї": "i", "й": "i", "к": "k", "л": "l", "м": "m",
    "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ў": "u", "ф": "f",
    "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "i", "ь": "",
    "э": "e", "ю": "iu", "я": "ia", "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "æ": "ae",
    "œ": "oe", "ı": "i",
  ]

  /// One spelling for what is spelled in several ways: "y", "ij", "yy" and "i"; doubled letters.
  static func withoutSpellings(_ word: [UInt8]) -> String {
    var result: [UInt8] = []
    for (index, byte) in word.enumerated() {
      var letter = byte == UInt8(ascii: "y") || byte == UInt8(ascii: "j") ? UInt8(ascii: "i") : byte
      // At the start, "y" and "j" are sounds of their own.
      if result.isEmpty { letter = byte }
      if letter == UInt8(ascii: "h"), result.last == UInt8(ascii: "k") {
        result[result.count - 1] = UInt8(ascii: "h")
        continue
      }
      if letter == UInt8(ascii: "w") { letter = UInt8(ascii: "v") }
      if index > 0, letter == result.last { continue }
      result.append(letter)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
