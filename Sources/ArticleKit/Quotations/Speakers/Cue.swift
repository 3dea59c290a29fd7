/// A verb or other word that gives words to somebody.
struct Cue: Sendable {
  enum Order: UInt8, Sendable {
    /// "Peskov said"
    case subjectFirst
    /// "said Peskov"
    case verbFirst
    /// "according to Peskov"
    case according
    /// "Peskov:"
    case colon
  }

  var order: Order
  /// The tokens of the verb: "pointed out".
  var verb: Range<Int>
  var traits: WordTraits
  /// The phrase whose words they are.
  var subject: Int?
  /// The tokens from the subject to the verb or the other way round.
  var extent: Range<Int>
  /// The subject is not beside the verb but that of the whole sentence.
  var isGoverned = false
  var addressee: Range<Int>?
  /// The outlet that reports it: "as cited by AFP".
  var via: Int?

  func has(_ traits: WordTraits) -> Bool { !self.traits.isDisjoint(with: traits) }
}
