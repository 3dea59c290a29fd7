/// The languages of the words that dates are printed with, as a set.
struct DateLanguages: OptionSet, Hashable, Sendable {
  var rawValue: UInt32

  static let codes = [
    "en", "de", "fr", "es", "it", "pt", "ru", "uk", "pl", "nl", "tr", "sv", "da", "cs", "id",
    "ro", "is", "zh", "ja", "ko", "ar", "el", "fi", "hu", "bg", "hr", "sr", "sk", "ca", "he", "hi",
  ]
  static let english = DateLanguages(code: "en")

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The set of one language; empty for a code that the word lists do not have.
  init(code: String) {
    rawValue = Self.codes.firstIndex(of: code).map { 1 << UInt32($0) } ?? 0
  }

  /// The codes of the set, in the order of ``codes``.
  var codes: [String] { Self.codes.filter { !isDisjoint(with: DateLanguages(code: $0)) } }
}

/// What a word may mean inside a date; one word may mean several things.
struct DateWord: Hashable, Sendable {
  /// What a word needs around it before it counts.
  enum Strength: UInt8, Sendable {
    case sure
    /// A verb or noun in lower case: "may", "sun".
    case needsCapital
    /// A common word: "set", "out", "ago".
    case needsYear
    /// A name in upper case: "Mars".
    case needsLowerCase
  }

  struct Roles: OptionSet, Hashable, Sendable {
    var rawValue: UInt32
    /// "th" in "24th".
    static let ordinal = Roles(rawValue: 1 << 0)
    /// Between day, month and year: "of", "de".
    static let of = Roles(rawValue: 1 << 1)
    /// Between date and time: "at", "um", "à".
    static let at = Roles(rawValue: 1 << 2)
    /// Between time or weekday and date: "on", "the", "den".
    static let on = Roles(rawValue: 1 << 3)
    static let am = Roles(rawValue: 1 << 4)
    static let pm = Roles(rawValue: 1 << 5)
    /// Between hour and minute: "h" in "14h05".
    static let hour = Roles(rawValue: 1 << 6)
    static let minute = Roles(rawValue: 1 << 7)
    /// After a time: "Uhr", "hrs".
    static let clock = Roles(rawValue: 1 << 8)
    /// After a year: "г", "року".
    static let yearMark = Roles(rawValue: 1 << 9)
    /// After a number in Chinese, Japanese and Korean.
    static let yearUnit = Roles(rawValue: 1 << 10)
    static let monthUnit = Roles(rawValue: 1 << 11)
    static let dayUnit = Roles(rawValue: 1 << 12)
    /// "hours" in "2 hours ago".
    static let span = Roles(rawValue: 1 << 13)
    static let ago = Roles(rawValue: 1 << 14)
    /// "vor" in "vor 3 Stunden".
    static let since = Roles(rawValue: 1 << 15)
    /// "yesterday".
    static let relativeDay = Roles(rawValue: 1 << 16)
    /// Between the days of a range: "to", "bis".
    static let to = Roles(rawValue: 1 << 17)
    /// A month's name that is a verb too.
    static let verb = Roles(rawValue: 1 << 18)
    /// Often follows a date in a sentence, so that the date is one: "the", "at", "was".
    static let function = Roles(rawValue: 1 << 19)
    /// Before a number that is no date: "version", "Rs".
    static let noDate = Roles(rawValue: 1 << 20)
    /// An abbreviated name, after which a full stop is no end of a sentence.
    static let short = Roles(rawValue: 1 << 21)
    /// Second half of a weekday: "feira".
    static let weekdayTail = Roles(rawValue: 1 << 22)

    /// Roles of words that never follow the first number of a date.
    static let neverAfterNumber: Roles = [
      .at, .on, .since, .relativeDay, .verb, .function, .noDate, .short, .weekdayTail, .yearMark,
    ]
  }

  /// From 1 to 12; 0 for none.
  var month: UInt8 = 0
  var monthStrength: Strength = .sure
  /// From 1, Monday, to 7; 0 for none.
  var weekday: UInt8 = 0
  var weekdayStrength: Strength = .sure
  var roles: Roles = []
  var zone: DateZone?
  /// What a span of time is counted in.
  var unit: RelativeSpan.Unit?
  /// How many days ago a named day is: 1 for "yesterday".
  var daysAgo: UInt8?
  var languages: DateLanguages = []
}
