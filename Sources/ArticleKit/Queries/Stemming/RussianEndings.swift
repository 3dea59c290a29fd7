// The lists of the Snowball stemmer for Russian.
extension RussianStemmer {
  static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case 1, 6, 9, 15, 20, 28, 30, 31, 32: true
    default: false
    }
  }

  static let gerunds = table("ив ывши ивши ыв ившись ывшись", afterAOrYa: "в вши вшись")
  static let reflexives = table("ся сь")
  static let adjectives = table(
    "ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею")
  static let participles = table("ивш ывш ующ", afterAOrYa: "ем нн вш ющ щ")
  static let verbs = table(
    """
    ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить \
    ыть ишь ую ю
    """, afterAOrYa: "ла на ете йте ли й л ем н ло но нно ет ют ны ть ешь")
  static let nouns = table(
    """
    а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию \
    ью ю ия ья я
    """)
  static let derivations = table("ост ость")
  static let superlatives = table("ейш ейше")

  /// A table of endings; those of the second list are cut off after `а` and `я` alone.
  private static func table(_ endings: String, afterAOrYa: String = "") -> SuffixTable<Bool> {
    SuffixTable(
      numbers(endings).map { ($0, false) } + numbers(afterAOrYa).map { ($0, true) })
  }

  private static func numbers(_ words: String) -> [[UInt8]] {
    words.split(separator: " ").map { word in
      let bytes = Array(word.utf8)
      return stride(from: 0, to: bytes.count, by: 2).map { number(bytes[$0], bytes[$0 + 1]) }
    }
  }
}
