import Foundation

/// A person's name taken apart, in the form in which names of one person are compared across
/// alphabets and spellings.
struct NameForm: Sendable, Hashable {
  /// "peskov", "le pen"; empty for no name.
  var surname: String
  /// The names before it; empty for a surname alone.
  var given: [String]

  init(_ name: String) {
    var words = name.split { $0.isWhitespace || $0 == "," }.map { Self.folded($0) }
      .filter { !$0.isEmpty }
    if let title = words.dropLast().lastIndex(where: Self.titles.contains) {
      // What stands before a title is no name either: "the former President".
      words.removeSubrange(...title)
    }
    while words.count > 1, let last = words.last, Self.suffixes.contains(last) {
      words.removeLast()
    }
    guard let last = words.popLast() else {
      surname = ""
      given = []
      return
    }
    var parts = [last]
    while let before = words.last, Self.particles.contains(before) {
      parts.insert(before, at: 0)
      words.removeLast()
    }
    surname = parts.joined(separator: " ")
    given = words
  }

  /// Whether the two can be names of one person: the same surname, and given names that do not
  /// contradict.
  func isCompatible(with other: NameForm) -> Bool {
    guard surname == other.surname, !surname.isEmpty else { return false }
    guard let first = given.first, let second = other.given.first else { return true }
    // One may have more before the name than the other: an office, a middle name.
    if given.contains(second) || other.given.contains(first) { return true }
    // An initial stands for a name.
    let (short, long) = first.utf8.count <= second.utf8.count ? (first, second) : (second, first)
    return short.utf8.count == 1 && long.hasPrefix(short)
  }

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "mis", "dr", "prof", "profesor", "sir", "lord", "lady", "president",
    "senator", "sen", "rep", "gov", "governor", "minister", "king", "quen", "prince", "princes",
    "pope", "gen", "general", "herr", "frau", "monsieur", "madame", "senor", "senora",
  ]
  private static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv", "i"]
  private static let particles: Set<String> = [
    "le", "la", "de", "du", "des", "del", "della", "di", "da", "dos", "van", "von", "der", "den",
    "ten", "ter", "zu", "bin", "ibn", "al", "el", "abu", "ben", "mac", "st",
  ]

  /// Lower case, Latin letters, no accents, spellings of one sound made equal.
  static func folded(_ word: some StringProtocol) -> String {
    var latin: [UInt8] = []
    for scalar in String(word).decomposedStringWithCanonicalMapping.unicodeScalars {
      let lower = scalar.properties.lowercaseMapping
      if let letters = Transliteration.latin[lower] {
        latin.append(contentsOf: letters.utf8)
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        latin.append(contentsOf: lower.utf8)
      }
    }
    return Transliteration.withoutSpellings(latin)
  }
}
