/// What tells whether words between quotation marks are a sentence somebody said, words taken into
/// the writer's sentence, or a name and no quotation at all.
///
/// Each feature is a question with a few answers, or two questions together; one answer of each
/// applies.
struct SpanFeatures {
  /// The numbers of the answers that apply, ascending.
  private(set) var active: [Int] = []
  private var base = 0

  /// How many numbers there are.
  static let count = SpanFeatures().base

  /// Room for the numbers alone.
  private init() {
    add(Shape())
  }

  init(
    _ entry: Attribution, token: Int, sentence: Range<Int>, cues: [Cue], in reading: PartReading,
    spans: [QuotedSpan], innerTraits: WordTraits, isHeading: Bool, previousIsAfterCue: Bool,
    marksStandOutside: Bool
  ) {
    let span = spans[entry.span ?? 0]
    let tokens = reading.tokens
    var shape = Shape()
    shape.size = [1, 2, 3, 4, 6, 10, 20].lastIndex { span.wordCount >= $0 } ?? 0
    shape.isCapital = span.beginsCapital
    shape.ending = span.endsComma ? 1 : span.endsSentence ? 2 : 0
    if marksStandOutside, shape.ending == 0 {
      // „…“, sagte sie: the comma that English has within the marks.
      switch token + 1 < sentence.upperBound ? tokens[token + 1].kind : .stop {
      case .comma, .dash: shape.ending = 1
      case .stop: shape.ending = 2
      default: break
      }
    }
    shape.isTitle = span.isTitleCase
    shape.isSingle = span.isSingle
    shape.isUnclosed = span.isUnclosed
    shape.isHeading = isHeading
    shape.isAfterCue = previousIsAfterCue
    shape.way = Int(entry.way.rawValue)
    if let cue = entry.cue {
      shape.cue =
        cue.has(.according)
        ? 4
        : cue.order == .colon
          ? 5
          : cue.has(.speech)
            ? 1
            : cue.has(.mention) ? 2 : 3
    }
    shape.hasSpeech = cues.contains { $0.has(.speech) && $0.subject != nil }
    shape.others = min(3, sentence.count { tokens[$0].kind == .quotation } - 1)
    shape.sentenceLike =
      (innerTraits.contains(.auxiliary) ? 1 : 0) + (innerTraits.contains(.subject) ? 2 : 0)
      + (innerTraits.contains(.speaking) ? 4 : 0)
    let before = token - 1
    if before < sentence.lowerBound {
      shape.before = token == 0 ? 0 : 1
    } else {
      shape.before = Self.kind(of: tokens[before], reading.phraseAt[before] >= 0)
      var at = before
      while at > sentence.lowerBound,
        !tokens[at].isWord || tokens[at].has([.preposition, .that, .infinitiveMark])
      {
        at -= 1
      }
      shape.isNamed = tokens[at].has(.naming)
    }
    let after = token + 1
    shape.after =
      after >= sentence.upperBound ? 0 : Self.kind(of: tokens[after], reading.phraseAt[after] >= 0)
    add(shape)
  }

  /// What kind of token stands beside the words.
  private static func kind(of token: SpeechToken, _ isInPhrase: Bool) -> Int {
    switch token.kind {
    case .comma: return 2
    case .colon: return 3
    case .dash: return 4
    case .opening, .closing, .semicolon, .other: return 5
    case .stop: return 6
    case .quotation: return 7
    case .word: break
    }
    if token.isPossessive { return 8 }
    if token.has(.possessive) { return 9 }
    if token.has(.definite) { return token.has(.that) ? 10 : 11 }
    if token.has(.determiner) { return 12 }
    if token.has(.speech), !isInPhrase { return 13 }
    if token.has([.mention, .thought]), !isInPhrase { return 14 }
    if token.has([.auxiliary, .negation]) { return 15 }
    if token.has([.preposition, .infinitiveMark]) { return 16 }
    if token.has([.conjunction, .subordinator, .relative]) { return 17 }
    if token.has(.adverb) { return 18 }
    if token.has(.pronoun) { return 19 }
    return token.isCapital ? 20 : 21
  }
  private static let kinds = 22

  private struct Shape {
    var size = 0, ending = 0, way = 0, cue = 0, before = 0, after = 0, others = 0, sentenceLike = 0
    var isCapital = false, isTitle = false, isSingle = false, isUnclosed = false
    var isHeading = false, isAfterCue = false, hasSpeech = false, isNamed = false
  }

  private mutating func add(_ shape: Shape) {
    let size = shape.size / 2
    let capital = shape.isCapital ? 1 : 0
    let title = shape.isTitle ? 1 : 0
    add(shape.size, 7)
    add(shape.ending, 3)
    add(shape.way, 10)
    add(shape.cue, 6)
    add(shape.others, 4)
    add(shape.sentenceLike, 8)
    add(shape.isSingle ? 1 : 0, 2)
    add(shape.isUnclosed ? 1 : 0, 2)
    add(shape.isHeading ? 1 : 0, 2)
    add(shape.isAfterCue ? 1 : 0, 2)
    add(shape.hasSpeech ? 1 : 0, 2)
    add(shape.isNamed ? 1 : 0, 2)
    add(shape.before * 6 + capital * 3 + shape.ending, Self.kinds * 6)
    add(shape.before * 4 + size, Self.kinds * 4)
    add(shape.before * 2 + title, Self.kinds * 2)
    add(shape.after * 3 + shape.ending, Self.kinds * 3)
    add(shape.after * 4 + size, Self.kinds * 4)
    add(shape.cue * 8 + size * 2 + title, 6 * 8)
    add(shape.way * 6 + capital * 3 + shape.ending, 10 * 6)
    add(shape.sentenceLike * 4 + size, 8 * 4)
    add(shape.sentenceLike * 6 + capital * 3 + shape.ending, 8 * 6)
    add(title * 4 + size, 8)
    add((shape.isAfterCue ? 2 : 0) + capital, 4)
  }

  private mutating func add(_ answer: Int, _ answers: Int) {
    active.append(base + answer)
    base += answers
  }
}
