/// Tells the language that an article is written in, by its letters and its function words.
struct LanguageDetector: Sendable {
  /// Bytes of the body that are read at most.
  static let sample = 3000

  private var letters = 0
  private var scripts = ScriptCounts()
  private var words = 0
  /// By the bits of ``LanguageWords``.
  private var scores = [Float](repeating: 0, count: 32)

  /// Counts of letters by script, and of letters that only some languages of a script have.
  private struct ScriptCounts {
    var latin = 0, cyrillic = 0, greek = 0, han = 0, kana = 0, hangul = 0, arabic = 0, hebrew = 0
    var thai = 0, devanagari = 0
    var russian = 0, ukrainian = 0, belarusian = 0, hardSign = 0, serbian = 0, macedonian = 0
    var persian = 0, urdu = 0
  }

  /// The primary tag of the language of some ranges of UTF-8, nil where it is not clear.
  ///
  /// Complexity: linear, up to ``sample`` bytes.
  static func language(of text: [UInt8], in ranges: some Sequence<Range<Int>>) -> String? {
    var detector = LanguageDetector()
    var left = sample
    for range in ranges {
      guard left > 0 else { break }
      let end = min(range.upperBound, range.lowerBound + left)
      left -= end - range.lowerBound
      detector.read(text.span, range.lowerBound..<end)
    }
    return detector.answer
  }

  private mutating func read(_ text: Span<UInt8>, _ range: Range<Int>) {
    let languages = LanguageWords.shared
    var hash = WordHash()
    var length = 0
    var latin = 0
    defer {
      letters += latin
      scripts.latin += latin
    }
    precondition(range.upperBound <= text.count)
    var at = range.lowerBound
    while at < range.upperBound {
      if length == 0, at &+ ByteWord.count <= range.upperBound {
        // Unchecked: the range was compared with the text above.
        let word = ByteWord(unchecked: text, at: at)
        let others = ~word.letters & ByteWord.every
        let count = ByteWord.first(others)
        let next = word.bits &>> UInt64(truncatingIfNeeded: count &* 8) & 0xFF
        // Most words are a few letters of ASCII: they take no more than this.
        if others != 0, next < 0x80 {
          if count > 0 {
            close(WordHash().final(adding: word.bits, ByteWord.before(others)), languages)
            latin &+= count
          }
          at &+= count &+ 1
          continue
        }
      }
      var byte = text[at]
      let start = at
      while at &+ ByteWord.count <= range.upperBound {
        // Unchecked: the range was compared with the text above.
        let word = ByteWord(unchecked: text, at: at)
        let count = ByteWord.run(word.letters)
        hash.addLetters(word.bits, count: count)
        at += count
        if count < ByteWord.count { break }
      }
      if at < range.upperBound { byte = text[at] }
      while at < range.upperBound, (byte | 0x20) &- 0x61 < 26 {
        hash.addASCII(byte)
        at += 1
        guard at < range.upperBound else { break }
        byte = text[at]
      }
      if at > start {
        length += at - start
        latin += at - start
        guard at < range.upperBound else { break }
      }
      let isLetter = byte >= 0xC3 && byte != 0xE2
      if isLetter || byte >= 0x80 && byte < 0xC0 && length > 0 {
        hash.add(byte)
        length += 1
        if byte >= 0xC3 {
          count(byte, at + 1 < range.upperBound ? text[at + 1] : 0)
        }
      } else if length > 0 {
        close(hash.final, languages)
        hash = WordHash()
        length = 0
      }
      at += 1
    }
    if length > 0 { close(hash.final, languages) }
  }

  private mutating func close(_ hash: UInt32, _ languages: LanguageWords) {
    words += 1
    let bits = languages.languages(of: hash)
    guard bits != 0 else { return }
    let weight = 1 / Float(bits.nonzeroBitCount)
    var rest = bits
    while rest != 0 {
      let bit = rest.trailingZeroBitCount
      // A word of one language alone decides more, one of many still belongs to each.
      scores[bit] += 0.5 + weight / 2
      rest &= rest - 1
    }
  }

  private mutating func count(_ lead: UInt8, _ next: UInt8) {
    letters += 1
    switch lead {
    case 0xC3...0xCA: scripts.latin += 1
    case 0xCE, 0xCF: scripts.greek += 1
    case 0xD0, 0xD1, 0xD2: countCyrillic(lead, next)
    case 0xD6, 0xD7: scripts.hebrew += 1
    case 0xD8...0xDB:
      scripts.arabic += 1
      switch (lead, next) {
      case (0xDA, 0xAF), (0xDA, 0x86), (0xD9, 0xBE), (0xDA, 0xA9), (0xDB, 0x8C):
        scripts.persian += 1
      case (0xDB, 0x92), (0xD9, 0xB9), (0xDA, 0x91): scripts.urdu += 1
      default: break
      }
    case 0xE0:
      if next == 0xB8 || next == 0xB9 { scripts.thai += 1 }
      if next == 0xA4 || next == 0xA5 { scripts.devanagari += 1 }
    case 0xE3: if (0x81...0x83).contains(next) { scripts.kana += 1 }
    case 0xE4...0xE9: scripts.han += 1
    case 0xEA...0xED: scripts.hangul += 1
    default: break
    }
  }

  private mutating func countCyrillic(_ lead: UInt8, _ next: UInt8) {
    scripts.cyrillic += 1
    switch (lead, next) {
    case (0xD1, 0x8B), (0xD1, 0x8D), (0xD1, 0x91), (0xD0, 0xAD): scripts.russian += 1
    case (0xD1, 0x96), (0xD1, 0x97), (0xD1, 0x94), (0xD2, 0x91): scripts.ukrainian += 1
    case (0xD1, 0x9E): scripts.belarusian += 1
    case (0xD1, 0x8A): scripts.hardSign += 1
    case (0xD1, 0x98), (0xD1, 0x99), (0xD1, 0x9A), (0xD1, 0x9B), (0xD1, 0x92):
      scripts.serbian += 1
    case (0xD1, 0x9C), (0xD1, 0x93), (0xD1, 0x95): scripts.macedonian += 1
    default: break
    }
  }

  private var answer: String? {
    guard letters >= 40 else { return nil }
    func leads(_ count: Int) -> Bool { count * 2 > letters }
    let wide = scripts.han + scripts.kana
    if wide * 2 > letters { return scripts.kana * 12 > wide ? "ja" : "zh" }
    if leads(scripts.hangul) { return "ko" }
    if leads(scripts.cyrillic) { return cyrillic }
    if leads(scripts.greek) { return "el" }
    if leads(scripts.hebrew) { return "he" }
    if leads(scripts.thai) { return "th" }
    if leads(scripts.devanagari) { return "hi" }
    if leads(scripts.arabic) {
      if scripts.urdu * 50 > scripts.arabic { return "ur" }
      return scripts.persian * 20 > scripts.arabic ? "fa" : "ar"
    }
    return leads(scripts.latin) ? latin : nil
  }

  private var cyrillic: String? {
    let total = scripts.cyrillic
    if scripts.serbian * 40 > total { return scripts.macedonian * 200 > total ? "mk" : "sr" }
    if scripts.belarusian * 100 > total { return "be" }
    if scripts.ukrainian * 40 > total, scripts.russian * 4 < scripts.ukrainian { return "uk" }
    if scripts.russian * 100 > total { return "ru" }
    return scripts.hardSign * 100 > total ? "bg" : nil
  }

  private var latin: String? {
    let order = LanguageWords.shared.codes.indices.sorted { scores[$0] > scores[$1] }
    guard order.count > 1, words >= 8 else { return nil }
    let best = scores[order[0]]
    // Prose has a third of function words, less in languages that inflect.
    guard best >= 3, best * 10 > Float(words), best > scores[order[1]] * 1.1 else { return nil }
    return LanguageWords.shared.codes[order[0]]
  }
}
