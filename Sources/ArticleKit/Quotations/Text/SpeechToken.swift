/// A word, a sign, or a whole quotation standing in the writer's sentence.
struct SpeechToken: Sendable {
  enum Kind: UInt8, Sendable {
    case word, quotation
    case comma, colon, semicolon, dash
    /// Ends a sentence: . ! ? …
    case stop
    case opening, closing
    case other
  }

  /// The last letters, in small letters, that tell what a word no list has may be.
  enum Ending: UInt8, Sendable { case none, ed, ing, ly, s }

  var kind: Kind
  var ending = Ending.none
  var start: Int32
  var end: Int32
  var traits: WordTraits = []
  /// Which quoted span.
  var span: Int32 = -1
  var isCapital = false
  var isAllCaps = false
  /// Ends in 's or s'.
  var isPossessive = false
  var beginsSentence = false
  /// Written in small letters elsewhere in the article.
  var isSeenSmall = false
  var hash = SpokenWord([])

  var range: Range<Int> { Int(start)..<Int(end) }
  /// The word without the possessive's ending.
  var stemEnd: Int32

  var count: Int { Int(end - start) }

  func has(_ traits: WordTraits) -> Bool { !self.traits.isDisjoint(with: traits) }
  var isWord: Bool { kind == .word }
}
