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
    let isDirect = kind != .mixed && kind != .indirect
    let isGoverned = cue?.isGoverned == true
    let isVague = cue?.has(.ambiguous) == true
    let isSpeech = cue?.has(.speech) ?? true
    if let cue, !isSpeech, !cue.has(.mention) { return 0.5 }
    switch way {
    case .none: return 0
    case .cueAfter:
      if cue?.order == .according { return 0.97 }
      return isDirect ? 0.98 : isSpeech ? 0.84 : 0.3
    case .carriedOn: return isDirect ? isGoverned ? 0.7 : 0.97 : 0.84
    case .carriedBack: return 0.6
    case .cueBefore:
      if !isSpeech { return isDirect ? 0.5 : isGoverned ? 0.6 : 0.68 }
      return isDirect ? isGoverned ? 0.77 : 0.94 : isGoverned ? 0.6 : 0.81
    case .cueInSentence:
      if cue?.order == .according { return 0.96 }
      if isVague { return isGoverned ? 0.4 : 0.7 }
      if !isSpeech { return isGoverned ? 0.65 : 0.8 }
      return isDirect ? isGoverned ? 0.7 : 0.9 : isGoverned ? 0.75 : 0.88
    case .subject: return isDirect ? 0.85 : 0.5
    case .sentenceBefore: return 0.5
    case .paragraphBefore: return 0.67
    }
  }

  /// Whether the speaker is sure enough to be told.
  var isSure: Bool { certainty > 0.55 }
}
