// The lists of the Snowball stemmer for English.
extension EnglishStemmer {
  enum Action: Sendable {
    case replacedBy([UInt8])
    /// Replaced where an `l` stands before it.
    case afterL([UInt8])
    /// Cut off where one of ``lettersBeforeLi`` stands before it.
    case afterLetterBeforeLi
    /// Cut off in the second region alone.
    case inSecondRegion
    /// Cut off where an `s` or `t` stands before it.
    case afterSOrT
  }

  static let step2Endings = table(
    [
      "tional": "tion", "enci": "ence", "anci": "ance", "abli": "able", "entli": "ent",
      "izer": "ize", "ization": "ize", "ational": "ate", "ation": "ate", "ator": "ate",
      "alism": "al", "aliti": "al", "alli": "al", "fulness": "ful", "fulli": "ful",
      "ousli": "ous", "ousness": "ous", "iveness": "ive", "iviti": "ive", "biliti": "ble",
      "bli": "ble", "ogist": "og", "lessli": "less",
    ], ["ogi": .afterL(Array("og".utf8)), "li": .afterLetterBeforeLi])

  static let step3Endings = table(
    [
      "tional": "tion", "ational": "ate", "alize": "al", "icate": "ic", "iciti": "ic",
      "ical": "ic", "ful": "", "ness": "",
    ], ["ative": .inSecondRegion])

  static let step4Endings = table(
    [
      "al": "", "ance": "", "ence": "", "er": "", "ic": "", "able": "", "ible": "", "ant": "",
      "ement": "", "ment": "", "ent": "", "ism": "", "ate": "", "iti": "", "ous": "", "ive": "",
      "ize": "",
    ], ["ion": .afterSOrT])

  static let lettersBeforeLi = Set("cdeghkmnrt".utf8)

  /// Openings of words after which the first region begins.
  static let openings = [
    "arsen", "commun", "emerg", "gener", "inter", "later", "organ", "past", "univers",
  ].map { Array($0.utf8) }

  /// Words that keep `eed`.
  static let rootsBeforeEed = ["succ", "proc", "exc"].map { Array($0.utf8) }

  /// Words that keep `ing`.
  static let rootsBeforeIng = ["even", "cann", "inn", "earr", "herr", "out"].map {
    Array($0.utf8)
  }

  /// Whether the letters before a place are one of these words.
  static func isOne(of roots: [[UInt8]], _ word: [UInt8], _ end: Int) -> Bool {
    roots.contains { $0.count == end && word.starts(with: $0) }
  }

  /// The stem of a word that no rule fits; nil for any other.
  static func exception(_ word: [UInt8]) -> [UInt8]? {
    word.count < 3 ? nil : exceptions[key(word)]
  }

  private static let exceptions: [UInt64: [UInt8]] = {
    let stems = [
      "skis": "ski", "skies": "sky", "idly": "idl", "gently": "gentl", "ugly": "ugli",
      "early": "earli", "only": "onli", "singly": "singl", "sky": "sky", "news": "news",
      "howe": "howe", "atlas": "atlas", "cosmos": "cosmos", "bias": "bias", "andes": "andes",
    ]
    return Dictionary(
      uniqueKeysWithValues: stems.map { (key(Array($0.key.utf8)), Array($0.value.utf8)) })
  }()

  /// A word of up to eight letters as one number.
  private static func key(_ word: [UInt8]) -> UInt64 { word.reduce(0) { $0 << 8 | UInt64($1) } }

  private static func table(
    _ replaced: [String: String], _ others: [String: Action]
  ) -> SuffixTable<Action> {
    SuffixTable(
      replaced.map { (Array($0.key.utf8), .replacedBy(Array($0.value.utf8))) }
        + others.map { (Array($0.key.utf8), $0.value) })
  }
}

extension [[UInt8]] {
  /// The length of the opening that a word has, 0 without one.
  func longestOpening(of word: [UInt8]) -> Int {
    guard let first = word.first else { return 0 }
    for opening in self where opening[0] == first && word.starts(with: opening) {
      return opening.count
    }
    return 0
  }
}

extension BidirectionalCollection<UInt8> {
  /// Whether the bytes end in these ASCII characters.
  @inline(__always)
  func ends(in ending: StaticString) -> Bool {
    ending.withUTF8Buffer { ending in
      guard count >= ending.count else { return false }
      var at = endIndex
      for byte in ending.reversed() {
        formIndex(before: &at)
        if self[at] != byte { return false }
      }
      return true
    }
  }
}
