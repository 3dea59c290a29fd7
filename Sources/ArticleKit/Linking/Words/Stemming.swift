/// Takes the endings off words, so that forms of one word compare equal.
///
/// What is left is no word of the language ("ceili"); it is never shown.
enum Stemming {
  /// Cuts the English endings of number, tense and adverb off a word of lower-case ASCII letters.
  static func stem(_ word: inout [UInt8]) {
    guard word.count >= 4, word[0] >= UInt8(ascii: "a") else { return }
    func ends(_ suffix: StaticString) -> Bool {
      let count = suffix.utf8CodeUnitCount
      guard word.count >= count else { return false }
      let start = word.count - count
      for index in 0..<count where word[start + index] != suffix.utf8Start[index] { return false }
      return true
    }
    if word.count > 4, ends("ies") {
      word.removeLast(2)
      word[word.count - 1] = UInt8(ascii: "y")
    } else if ends("sses") {
      word.removeLast(2)
    } else if ends("s"), !ends("ss"), !ends("us") {
      word.removeLast()
    }
    let length =
      ends("ingly") && hasVowel(word, 5)
      ? 5
      : ends("edly") && hasVowel(word, 4)
        ? 4
        : ends("ing") && hasVowel(word, 3)
          ? 3 : ends("ed") && hasVowel(word, 2) ? 2 : ends("ly") && hasVowel(word, 2) ? 2 : 0
    if length > 0 {
      word.removeLast(length)
      let last = word[word.count - 1]
      if word.count > 3, last == word[word.count - 2], !"lsz".utf8.contains(last) {
        word.removeLast()
      }
    }
    if word.count > 4, word[word.count - 1] == UInt8(ascii: "e") { word.removeLast() }
    if word.count > 3, word[word.count - 1] == UInt8(ascii: "y") {
      word[word.count - 1] = UInt8(ascii: "i")
    }
  }

  /// Whether three letters, one of them a vowel, are left without the ending.
  private static func hasVowel(_ word: [UInt8], _ ending: Int) -> Bool {
    word.count - ending >= 3 && word.dropLast(ending).contains { "aeiouy".utf8.contains($0) }
  }

  /// Cuts the last two letters off a long word of another alphabet, where inflection mostly is.
  static func cut(_ word: inout [UInt8]) {
    let count = word.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    guard count > 6 else { return }
    var left = 2
    while left > 0, let last = word.popLast() {
      if last & 0xC0 != 0x80 { left -= 1 }
    }
  }
}
