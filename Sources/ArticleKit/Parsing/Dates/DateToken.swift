/// A number, word or sign where a date may stand.
struct DateToken: Sendable {
  enum Kind: UInt8, Sendable { case number, word, sign, end }

  var kind = Kind.end
  var start = 0
  var end = 0
  /// White space stands before it.
  var isSpaced = false
  /// The white space has a line break.
  var isOnNewLine = false
  /// The value of a number of up to eight digits.
  var value = 0
  /// How many digits the number has.
  var digits = 0
  /// What a sign is, as ASCII: every dash is "-", every bullet "|", a raised ordinal "o".
  var sign: UInt8 = 0
  /// The word's meaning; nil for a word that dates do not have.
  var word: DateWord?
  var isCapitalised = false
  /// Only upper-case ASCII letters.
  var isAllCapitals = false

  func isSign(_ signs: UInt8...) -> Bool { kind == .sign && signs.contains(sign) }

  func has(_ roles: DateWord.Roles) -> Bool { word.map { $0.roles.contains(roles) } ?? false }
}
