/// The words of one language that tell who says something.
struct SpeechLexicon: Sendable {
  private let words: SpokenWordTable
  /// The language's code, "und" for none.
  var language: String

  /// The lexicon for a BCP 47 tag: of its language, English where there is no tag, and one without
  /// words for a language that has none.
  static func lexicon(for tag: String?) -> SpeechLexicon {
    let code = tag?.split(separator: "-").first.map { $0.lowercased() } ?? "en"
    return all[code] ?? empty
  }

  private static let empty = SpeechLexicon(language: "und", [])
  private static let all: [String: SpeechLexicon] = [
    "en": SpeechLexicon(language: "en", EnglishWords.verbs + EnglishWords.lists),
    "de": SpeechLexicon(language: "de", GermanWords.lists),
    "fr": SpeechLexicon(language: "fr", FrenchWords.lists),
    "es": SpeechLexicon(language: "es", SpanishWords.lists),
    "ru": SpeechLexicon(language: "ru", RussianWords.lists),
  ]

  private init(language: String, _ lists: [(traits: WordTraits, words: String)]) {
    self.language = language
    var words: [SpokenWord: WordTraits] = [:]
    for list in lists + FirstNames.lists {
      for word in list.words.split(whereSeparator: \.isWhitespace) {
        words[SpokenWord(String(word)), default: []].formUnion(list.traits)
      }
    }
    self.words = SpokenWordTable(words)
  }

  subscript(word: SpokenWord) -> WordTraits { words[word] }
}
