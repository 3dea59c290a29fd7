/// The Snowball stemmer for English ("Porter2"), for words of small ASCII letters.
///
/// The names of the steps are the algorithm's; a `y` that is a consonant is `Y` meanwhile.
enum EnglishStemmer {
  /// Whether a word is of small ASCII letters alone.
  static func takes(_ word: [UInt8]) -> Bool {
    for byte in word where byte &- UInt8(ascii: "a") >= 26 { return false }
    return true
  }

  /// Cuts the endings off a word of three or more letters.
  static func stem(_ word: inout [UInt8]) {
    if word.count <= 6, let known = exception(word) {
      word.removeLast(word.count - known.count)
      for index in known.indices { word[index] = known[index] }
      return
    }
    let hasConsonantY = markConsonantY(in: &word)
    let regions = Regions(of: word)
    step1a(&word)
    step1b(&word, regions)
    step1c(&word)
    step2(&word, regions)
    step3(&word, regions)
    step4(&word, regions)
    step5(&word, regions)
    guard hasConsonantY else { return }
    for index in word.indices where word[index] == UInt8(ascii: "Y") {
      word[index] = UInt8(ascii: "y")
    }
  }

  /// Where the parts of a word begin that endings are cut off from.
  struct Regions {
    var first: Int
    var second: Int

    init(of word: [UInt8]) {
      let opening = openings.longestOpening(of: word)
      first = opening > 0 ? opening : Self.afterConsonant(in: word, from: 0)
      second = Self.afterConsonant(in: word, from: first)
    }

    /// The place after the first consonant that follows a vowel.
    private static func afterConsonant(in word: [UInt8], from start: Int) -> Int {
      var at = start
      while at < word.count, !isVowel(word[at]) { at += 1 }
      while at < word.count, isVowel(word[at]) { at += 1 }
      return min(at + 1, word.count)
    }
  }

  static func isVowel(_ letter: UInt8) -> Bool {
    0b1_0001_0000_0100_0001_0001_0001 as UInt32 >> UInt32(letter &- UInt8(ascii: "a")) & 1 != 0
  }

  private static func markConsonantY(in word: inout [UInt8]) -> Bool {
    var isMarked = false
    for index in word.indices where word[index] == UInt8(ascii: "y") {
      if index == 0 || isVowel(word[index - 1]) {
        word[index] = UInt8(ascii: "Y")
        isMarked = true
      }
    }
    return isMarked
  }

  /// The last eight letters of a word as ``SuffixTable`` compares them.
  private static func ending(of word: [UInt8]) -> UInt64 {
    var letters: UInt64 = 0
    for index in max(0, word.count - 8)..<word.count {
      letters = letters << 8 | UInt64(word[index])
    }
    return letters
  }

  private static func replace(_ count: Int, of word: inout [UInt8], by letters: [UInt8]) {
    word.removeLast(count)
    for letter in letters { word.append(letter) }
  }

  private static func hasVowel(_ word: [UInt8], before end: Int) -> Bool {
    for index in 0..<max(0, end) where isVowel(word[index]) { return true }
    return false
  }

  /// Whether the first letters end in a short syllable.
  private static func isShort(_ word: [UInt8], _ count: Int) -> Bool {
    guard count >= 2, !isVowel(word[count - 1]), isVowel(word[count - 2]) else {
      return word[..<count].ends(in: "past")
    }
    if count == 2 { return true }
    let last = word[count - 1]
    let isLong = [UInt8(ascii: "w"), UInt8(ascii: "x"), UInt8(ascii: "Y")].contains(last)
    return !isLong && !isVowel(word[count - 3]) || word[..<count].ends(in: "past")
  }
}

extension EnglishStemmer {
  /// Plurals.
  private static func step1a(_ word: inout [UInt8]) {
    if word.ends(in: "sses") {
      word.removeLast(2)
    } else if word.ends(in: "ied") || word.ends(in: "ies") {
      word.removeLast(word.count > 4 ? 2 : 1)
    } else if word.ends(in: "s"), !word.ends(in: "ss"), !word.ends(in: "us") {
      if hasVowel(word, before: word.count - 2) { word.removeLast() }
    }
  }

  /// Forms of verbs.
  private static func step1b(_ word: inout [UInt8], _ regions: Regions) {
    let ending: Int
    if word.ends(in: "eed") || word.ends(in: "eedly") {
      let start = word.count - (word.ends(in: "eed") ? 3 : 5)
      let isRoot = isOne(of: rootsBeforeEed, word, start)
      if start >= regions.first, !isRoot { word.removeLast(word.count - start - 2) }
      return
    } else if word.ends(in: "ing") {
      let start = word.count - 3
      if start == 2, word[1] == UInt8(ascii: "y"), !isVowel(word[0]) {
        return replace(4, of: &word, by: Array("ie".utf8))
      }
      if isOne(of: rootsBeforeIng, word, start) { return }
      ending = 3
    } else if word.ends(in: "ed") {
      ending = 2
    } else if word.ends(in: "edly") {
      ending = 4
    } else if word.ends(in: "ingly") {
      ending = 5
    } else {
      return
    }
    guard hasVowel(word, before: word.count - ending) else { return }
    word.removeLast(ending)
    guard let last = word.last else { return }
    if word.ends(in: "at") || word.ends(in: "bl") || word.ends(in: "iz") {
      word.append(UInt8(ascii: "e"))
    } else if word.count > 1, word[word.count - 2] == last, isDoubled(last) {
      let isWhole = word.count == 3 && [0x61, 0x65, 0x6F].contains(word[0])
      if !isWhole { word.removeLast() }
    } else if word.count == regions.first, isShort(word, word.count) {
      word.append(UInt8(ascii: "e"))
    }
  }

  private static func isDoubled(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "b"), UInt8(ascii: "d"), UInt8(ascii: "f"), UInt8(ascii: "g"),
      UInt8(ascii: "m"), UInt8(ascii: "n"), UInt8(ascii: "p"), UInt8(ascii: "r"),
      UInt8(ascii: "t"):
      true
    default: false
    }
  }

  private static func step1c(_ word: inout [UInt8]) {
    guard let last = word.last, last | 0x20 == UInt8(ascii: "y"), word.count > 2,
      !isVowel(word[word.count - 2])
    else { return }
    word[word.count - 1] = UInt8(ascii: "i")
  }

  private static func step2(_ word: inout [UInt8], _ regions: Regions) {
    guard let suffix = step2Endings.longest(endOf: ending(of: word)),
      word.count - suffix.count >= regions.first
    else { return }
    let before = word.count > suffix.count ? word[word.count - suffix.count - 1] : 0
    switch suffix.action {
    case .replacedBy(let letters): replace(suffix.count, of: &word, by: letters)
    case .afterL(let letters):
      if before == UInt8(ascii: "l") { replace(suffix.count, of: &word, by: letters) }
    case .afterLetterBeforeLi:
      if lettersBeforeLi.contains(before) { word.removeLast(suffix.count) }
    case .inSecondRegion, .afterSOrT: break
    }
  }

  private static func step3(_ word: inout [UInt8], _ regions: Regions) {
    guard let suffix = step3Endings.longest(endOf: ending(of: word)),
      word.count - suffix.count >= regions.first
    else { return }
    if case .replacedBy(let letters) = suffix.action {
      replace(suffix.count, of: &word, by: letters)
    } else if word.count - suffix.count >= regions.second {
      word.removeLast(suffix.count)
    }
  }

  private static func step4(_ word: inout [UInt8], _ regions: Regions) {
    guard let suffix = step4Endings.longest(endOf: ending(of: word)),
      word.count - suffix.count >= regions.second
    else { return }
    if case .afterSOrT = suffix.action {
      guard word.count > suffix.count else { return }
      let before = word[word.count - suffix.count - 1]
      guard before == UInt8(ascii: "s") || before == UInt8(ascii: "t") else { return }
    }
    word.removeLast(suffix.count)
  }

  private static func step5(_ word: inout [UInt8], _ regions: Regions) {
    let start = word.count - 1
    if word.last == UInt8(ascii: "e") {
      guard start >= regions.second || start >= regions.first && !isShort(word, start) else {
        return
      }
      word.removeLast()
    } else if word.ends(in: "ll"), start >= regions.second {
      word.removeLast()
    }
  }
}
