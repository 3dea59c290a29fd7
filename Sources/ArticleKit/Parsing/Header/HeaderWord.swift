/// What a word may mean in the lines around a headline; one word may mean several things.
struct HeaderWord: OptionSet, Sendable {
  let rawValue: UInt32
  /// "by" of any page.
  static let by = HeaderWord(rawValue: 1 << 0)
  /// "von", "par", "por", "di": words for "by" that mean something else in other languages.
  static let foreignBy = HeaderWord(rawValue: 1 << 1)
  /// "written", "reported": may stand before "by".
  static let credit = HeaderWord(rawValue: 1 << 2)
  /// "Author", "Text": names what follows, a colon between.
  static let authorLabel = HeaderWord(rawValue: 1 << 3)
  static let and = HeaderWord(rawValue: 1 << 4)
  /// "with" between two authors.
  static let with = HeaderWord(rawValue: 1 << 5)
  /// "reporter", "Redakteurin".
  static let job = HeaderWord(rawValue: 1 << 6)
  /// "senior", "political": goes before a job.
  static let jobModifier = HeaderWord(rawValue: 1 << 7)
  /// "Press", "Agency": part of an organisation's name.
  static let organisation = HeaderWord(rawValue: 1 << 8)
  /// "de", "van", "bin": part of a name in small letters.
  static let particle = HeaderWord(rawValue: 1 << 9)
  static let published = HeaderWord(rawValue: 1 << 10)
  static let modified = HeaderWord(rawValue: 1 << 11)
  /// "in", "for": opens a place or a client after a name.
  static let preposition = HeaderWord(rawValue: 1 << 12)
  /// "World", "Politics", "New": no person's name has it.
  static let notPerson = HeaderWord(rawValue: 1 << 13)
  /// "min", "read": small print of the line that has name and date.
  static let filler = HeaderWord(rawValue: 1 << 14)
  /// "April", "Will": a word that is a first name, too.
  static let firstName = HeaderWord(rawValue: 1 << 15)
  static let copyright = HeaderWord(rawValue: 1 << 16)
  /// "Home", "Startseite": the root of a breadcrumb.
  static let home = HeaderWord(rawValue: 1 << 17)
  /// "is", "was": makes a sentence of a name.
  static let isVerb = HeaderWord(rawValue: 1 << 18)
  /// "Source", "URL": names an address that follows.
  static let addressLabel = HeaderWord(rawValue: 1 << 19)
  /// "Correction", "Berichtigung".
  static let correction = HeaderWord(rawValue: 1 << 20)
  /// "Jr", "III": ends a name.
  static let suffix = HeaderWord(rawValue: 1 << 21)
  /// "photo", "edited": the name that follows is no author's.
  static let otherCredit = HeaderWord(rawValue: 1 << 22)

  /// The meanings of a word by its hash; see ``WordHash``.
  static func meanings(of hash: UInt32) -> HeaderWord { table[hash] }

  private static let table: HashTable<UInt32, HeaderWord> = {
    var table: [UInt32: HeaderWord] = [:]
    for (meaning, list) in HeaderWordLists.all {
      for word in list.split(whereSeparator: \.isWhitespace) {
        table[WordHash.hash(Array(word.utf8)), default: []].insert(meaning)
      }
    }
    return HashTable(table, none: [])
  }()
}
