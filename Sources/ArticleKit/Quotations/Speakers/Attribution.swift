/// A quoted span with what was found of its speaker, before people are resolved.
struct Attribution: Sendable {
  /// How the speaker was found.
  enum Way: UInt8, Sendable {
    case none
    /// "…," Peskov said.
    case cueAfter
    /// Peskov said: "…"
    case cueBefore
    /// The sentence has a cue, though not beside the words.
    case cueInSentence
    /// The other half of a split quotation, or the sentence that follows.
    case carriedOn
    /// Words of the same paragraph that come before those with the cue.
    case carriedBack
    /// What the sentence before tells.
    case sentenceBefore
    /// What the paragraph before tells.
    case paragraphBefore
    /// The subject of a sentence without a cue.
    case subject
  }

  var part: Int
  /// The span; nil for a block that is a quotation as a whole, and for reported speech.
  var span: Int?
  var range: Range<Int>
  /// The sentence of its part that it stands in.
  var sentence = 0
  var kind: Quotation.Kind
  var way: Way = .none
  /// The speaker's phrase, in which part.
  var speaker: (part: Int, phrase: Int)?
  var cue: Cue?
  var cuePart = 0
  /// Which attribution this one carries on.
  var continues: Int?
  var confidence = 1.0

  /// How often a speaker found this way is the right one, as measured.
  var certainty: Double {
    switch way {
    case .none: 0
    case .cueAfter: kind == .direct ? 0.99 : 0.8
    case .carriedOn: kind == .direct ? 0.97 : 0.7
    case .cueBefore: kind == .direct ? cue?.isGoverned == true ? 0.9 : 0.97 : 0.7
    case .cueInSentence: kind == .direct ? 0.85 : cue?.isGoverned == true ? 0.65 : 0.8
    case .carriedBack: 0.6
    case .subject: kind == .direct ? 0.7 : 0.5
    case .sentenceBefore: 0.5
    case .paragraphBefore: 0.7
    }
  }

  /// Whether the speaker is sure enough to be told.
  var isSure: Bool { certainty > 0.55 }
}
