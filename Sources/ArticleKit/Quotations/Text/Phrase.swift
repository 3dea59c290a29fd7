/// A noun phrase or pronoun: something that a sentence can be about.
struct Phrase: Sendable {
  enum Kind: UInt8, Sendable { case name, noun, pronoun }

  var kind: Kind
  /// The tokens of one part.
  var tokens: Range<Int>
  /// Those of the name alone, without titles and roles before it.
  var name: Range<Int>?
  /// Those that tell the office or profession: "Kremlin spokesman".
  var role: Range<Int>?
  /// What the head noun, and for names the first name and title, tell.
  var traits: WordTraits = []
  /// Ends in a possessive: stands before what is possessed.
  var isPossessive = false
  /// A name within a longer phrase: not a subject by itself.
  var isInner = false
  var isAfterPreposition = false
  var isAfterSubordinator = false
  /// Begins with "the", "this", "his" ….
  var isDefinite = false
  /// The name phrase that this one describes: "Peskov, the Kremlin's spokesman".
  var describes: Int?
  /// Which entry of the register of people.
  var person: Int?

  var head: Int { tokens.upperBound - 1 }
  func has(_ traits: WordTraits) -> Bool { !self.traits.isDisjoint(with: traits) }
}
