/// What a word can be to somebody who looks for speakers.
struct WordTraits: OptionSet, Sendable {
  let rawValue: UInt64

  // Verbs.
  /// A verb of speech that introduces whole sentences: "said".
  static let speech = WordTraits(rawValue: 1 << 0)
  /// A verb that takes quoted words into its own sentence: "called", "rejected".
  static let mention = WordTraits(rawValue: 1 << 1)
  /// A verb of thinking and feeling: "believes".
  static let thought = WordTraits(rawValue: 1 << 2)
  /// Takes the one spoken to as its object: "told".
  static let addressing = WordTraits(rawValue: 1 << 3)
  /// "saying".
  static let participle = WordTraits(rawValue: 1 << 4)
  /// The form of the infinitive, which may be the plural's present: "say".
  static let base = WordTraits(rawValue: 1 << 5)
  /// Also a noun, or seldom a verb of speech: "points".
  static let ambiguous = WordTraits(rawValue: 1 << 6)
  static let auxiliary = WordTraits(rawValue: 1 << 7)
  /// Another finite verb.
  static let verb = WordTraits(rawValue: 1 << 8)
  /// Takes a clause without quotation marks: "said (that) …".
  static let clause = WordTraits(rawValue: 1 << 9)

  // Names and nouns.
  /// Stands before names only: "Mr".
  static let title = WordTraits(rawValue: 1 << 12)
  /// Somebody by office, profession or part: "spokesman".
  static let role = WordTraits(rawValue: 1 << 13)
  static let plural = WordTraits(rawValue: 1 << 14)
  static let female = WordTraits(rawValue: 1 << 15)
  static let male = WordTraits(rawValue: 1 << 16)
  static let firstName = WordTraits(rawValue: 1 << 17)
  /// Ends or is the name of an organisation, or is the noun for one: "ministry".
  static let organization = WordTraits(rawValue: 1 << 18)
  /// A thing that tells: "statement", "report".
  static let document = WordTraits(rawValue: 1 << 19)
  static let nationality = WordTraits(rawValue: 1 << 20)
  /// Days, months and other words of time.
  static let time = WordTraits(rawValue: 1 << 21)
  /// Between the parts of a name: "von".
  static let particle = WordTraits(rawValue: 1 << 22)
  /// A noun for what is said: "claim".
  static let claim = WordTraits(rawValue: 1 << 23)
  /// A role so general that anybody may be it: "politician".
  static let general = WordTraits(rawValue: 1 << 24)
  /// A stop after it does not end a sentence: "Mr.".
  static let abbreviation = WordTraits(rawValue: 1 << 25)
  static let place = WordTraits(rawValue: 1 << 26)
  /// Comes before the name of a thing: "the film", "so-called".
  static let naming = WordTraits(rawValue: 1 << 27)
  /// What an outlet does with another's words: "cited".
  static let relaying = WordTraits(rawValue: 1 << 28)
  /// Between a quotation and its speaker without a verb: "so Peskow".
  static let thus = WordTraits(rawValue: 1 << 29)

  // Small words.
  static let pronoun = WordTraits(rawValue: 1 << 32)
  /// A pronoun that is a subject.
  static let subject = WordTraits(rawValue: 1 << 33)
  /// A pronoun of the first or second person.
  static let speaking = WordTraits(rawValue: 1 << 34)
  static let possessive = WordTraits(rawValue: 1 << 35)
  static let determiner = WordTraits(rawValue: 1 << 36)
  static let preposition = WordTraits(rawValue: 1 << 37)
  static let conjunction = WordTraits(rawValue: 1 << 38)
  /// Opens a clause below another: "that", "because".
  static let subordinator = WordTraits(rawValue: 1 << 39)
  static let relative = WordTraits(rawValue: 1 << 40)
  static let adverb = WordTraits(rawValue: 1 << 41)
  static let negation = WordTraits(rawValue: 1 << 42)
  /// "according": a preposition that names a speaker follows, or is the word itself: "laut".
  static let according = WordTraits(rawValue: 1 << 43)
  static let number = WordTraits(rawValue: 1 << 44)
  static let that = WordTraits(rawValue: 1 << 45)
  static let definite = WordTraits(rawValue: 1 << 46)
  static let neuter = WordTraits(rawValue: 1 << 47)
  /// Goes with a verb of speech behind it: "out" in "pointed out".
  static let verbParticle = WordTraits(rawValue: 1 << 48)
  /// "to", which opens an infinitive.
  static let infinitiveMark = WordTraits(rawValue: 1 << 49)

  static let cue: WordTraits = [.speech, .mention, .thought]
  static let gender: WordTraits = [.female, .male]
  /// What never stands inside a noun phrase.
  static let outsidePhrase: WordTraits = [
    .auxiliary, .verb, .preposition, .conjunction, .subordinator, .relative, .adverb, .negation,
    .pronoun, .time, .that, .infinitiveMark, .according,
  ]
}
