/// The Snowball stemmer for Russian, for words of small Cyrillic letters in UTF-8.
///
/// Letters count as they do in the alphabet: 1 for `а`, 32 for `я`; letters of other languages that
/// are written in Cyrillic are 63.
enum RussianStemmer {
  /// Whether a word is of letters U+0400 to U+047F alone, two bytes each.
  static func takes(_ word: [UInt8]) -> Bool {
    guard word.count % 2 == 0 else { return false }
    for index in stride(from: 0, to: word.count, by: 2) where word[index] & 0xFE != 0xD0 {
      return false
    }
    return true
  }

  /// Cuts the endings off a word.
  static func stem(_ word: inout [UInt8]) {
    var letters = Letters(word)
    let all = letters.count
    letters.stem()
    word.removeLast(2 * (all - letters.count))
  }

  static func number(_ lead: UInt8, _ trail: UInt8) -> UInt8 {
    switch (lead, trail) {
    case (0xD0, 0xB0...0xBF): trail - 0xAF
    case (0xD1, 0x80...0x8F): trail - 0x6F
    default: 63
    }
  }

  /// The word's letters from the first vowel on, of which endings are cut off.
  private struct Letters {
    /// How many letters the word has.
    private(set) var count: Int
    /// The last eight letters, the last one lowest.
    private var ending: UInt64 = 0
    private let word: [UInt8]
    /// How many letters stand before the part that endings are cut off.
    private var start: Int
    /// Where the part begins that derivational endings are cut off.
    private var second: Int

    init(_ word: [UInt8]) {
      self.word = word
      count = word.count / 2
      (start, second) = (count, count)
      var changes = 0
      for index in 0..<count {
        // From consonants to vowels and back, four times.
        guard RussianStemmer.isVowel(number(word, index)) == (changes % 2 == 0) else { continue }
        changes += 1
        if changes == 1 { start = index + 1 }
        if changes == 4 {
          second = index + 1
          break
        }
      }
      ending = lastLetters()
    }

    private func number(_ word: [UInt8], _ index: Int) -> UInt8 {
      RussianStemmer.number(word[2 * index], word[2 * index + 1])
    }

    private func lastLetters() -> UInt64 {
      var letters: UInt64 = 0
      for index in max(0, count - 8)..<count {
        letters = letters << 8 | UInt64(number(word, index))
      }
      return letters
    }

    private mutating func cut(_ letters: Int) {
      count -= letters
      ending = lastLetters()
    }

    /// Cuts off the longest ending of a table; false if there is none that may be cut.
    private mutating func cut(_ table: SuffixTable<Bool>, from start: Int? = nil) -> Bool {
      let limit = count - self.start
      guard let suffix = table.longest(endOf: ending, atMost: limit) else { return false }
      if suffix.action {
        // Needs an а or я before it.
        guard suffix.count < limit else { return false }
        let before = UInt8(truncatingIfNeeded: ending >> UInt64(8 * suffix.count))
        guard before == 1 || before == 32 else { return false }
      }
      if let start, count - suffix.count < start { return false }
      cut(suffix.count)
      return true
    }

    mutating func stem() {
      if !cut(RussianStemmer.gerunds) {
        _ = cut(RussianStemmer.reflexives)
        if cut(RussianStemmer.adjectives) {
          _ = cut(RussianStemmer.participles)
        } else if !cut(RussianStemmer.verbs) {
          _ = cut(RussianStemmer.nouns)
        }
      }
      if endsIn(9) { cut(1) }
      _ = cut(RussianStemmer.derivations, from: second)
      if cut(RussianStemmer.superlatives) {
        if endsIn(14, 14) { cut(1) }
      } else if endsIn(14, 14) || endsIn(29) {
        cut(1)
      }
    }

    /// Whether the last letters are these: 9 is `и`, 14 `н`, 29 `ь`.
    private func endsIn(_ letters: UInt8...) -> Bool {
      guard count - start >= letters.count else { return false }
      for (index, letter) in letters.reversed().enumerated()
      where UInt8(truncatingIfNeeded: ending >> UInt64(8 * index)) != letter {
        return false
      }
      return true
    }
  }
}
