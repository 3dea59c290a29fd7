/// What tells whether words without quotation marks are somebody's: of the cue, of where they
/// begin, of where they end.
///
/// Each feature is a question with a few answers; one answer of each applies. Cues, beginnings and
/// ends are asked apart, so that their scores add up.
enum ReportFeatures {
  // Where each group's numbers begin.
  private static let words = 1024
  private static let cueCount = 8 * 2 + 4 * 8 + 4 * 12 + 8 + 16 + 2 * words + 8 * 12
  private static let startCount = 16 * 8 + 16 * 4 + 4 + 2 * words + 8 + 16 * 12 + 16 * 8
  private static let endCount = 16 * 8 + 16 * 2 + 8 + 4 * 4 + 16 * 8
  private static let beforeCount = 8 * 4 + 8 + 4 + 8 * 3 + 12

  /// How many numbers there are.
  static let count = cueCount + startCount + endCount + beforeCount

  /// The answers that apply, or what they weigh together.
  struct Answers {
    /// In hundredths.
    private(set) var score = 0
    /// For training alone.
    private(set) var active: [Int] = []
    fileprivate var base = 0
    let weights: [Int16]

    /// - Parameter weights: empty for training.
    init(weights: [Int16]) { self.weights = weights }

    fileprivate mutating func add(_ answer: Int, _ answers: Int) {
      let number = base + min(answer, answers - 1)
      if weights.isEmpty { active.append(number) } else { score += Int(weights[number]) }
      base += answers
    }
  }

  private static func bucket(_ word: SpokenWord, _ salt: UInt64 = 0) -> Int {
    let mixed = (word.value ^ salt &* 0x9E37_79B9_7F4A_7C15) &* 0xFF51_AFD7_ED55_8CCD
    return Int(mixed >> 40) % words
  }

  static func addCue(
    _ cue: Cue, _ reader: CueReader, _ sentence: Range<Int>, to numbers: inout Answers
  ) {
    let verb = reader.tokens[cue.verb.lowerBound]
    numbers.base = 0
    let kind = kind(of: cue)
    numbers.add(kind * 2 + (cue.has(.ambiguous) ? 1 : 0), 16)
    let form = verb.has(.participle) ? 2 : verb.has(.base) ? 1 : 0
    numbers.add(Int(order(cue)) * 8 + form * 2 + (cue.isGoverned ? 1 : 0), 32)
    numbers.add(Int(order(cue)) * 12 + subject(of: cue, reader), 48)
    numbers.add(before(cue, reader, sentence), 8)
    numbers.add(kind * 2 + (cue.addressee == nil ? 0 : 1), 16)
    numbers.add(bucket(verb.hash), words)
    numbers.add(bucket(stem(of: verb, reader), 7), words)
    numbers.add(kind * 12 + subject(of: cue, reader), 96)
  }

  private static func kind(of cue: Cue) -> Int {
    if cue.has(.according) { return 0 }
    if cue.has(.speech) { return cue.has(.clause) ? 1 : cue.has(.addressing) ? 2 : 3 }
    return cue.has(.mention) ? 4 : 5
  }

  private static func order(_ cue: Cue) -> UInt8 { cue.order.rawValue }

  private static func subject(of cue: Cue, _ reader: CueReader) -> Int {
    guard let index = cue.subject else { return 0 }
    let phrase = reader.phrases[index]
    switch phrase.kind {
    case .name: return phrase.has(.organization) ? 1 : phrase.has(.place) ? 2 : 3
    case .pronoun: return phrase.has(.speaking) ? 4 : phrase.has(.gender) ? 5 : 6
    case .noun:
      if phrase.has(.document) { return 7 }
      if phrase.role != nil || phrase.has(.role) { return 8 }
      return phrase.has(.organization) ? 9 : phrase.has(.claim) ? 10 : 11
    }
  }

  /// What stands right before the verb: "to", "not", "would".
  private static func before(_ cue: Cue, _ reader: CueReader, _ sentence: Range<Int>) -> Int {
    var at = cue.verb.lowerBound - 1
    while at > sentence.lowerBound, reader.tokens[at].has(.adverb), reader.phraseAt[at] < 0 {
      at -= 1
    }
    guard at >= sentence.lowerBound else { return 0 }
    let token = reader.tokens[at]
    if token.has(.infinitiveMark) { return 1 }
    if token.has(.negation) { return 2 }
    if token.has(.auxiliary) { return 3 }
    if token.has(.preposition) { return 4 }
    if token.kind == .comma { return 5 }
    if token.has(.relative) { return 6 }
    return 7
  }

  static func addStart(
    _ start: Int, _ cue: Cue, _ reader: CueReader, _ sentence: Range<Int>,
    to numbers: inout Answers
  ) {
    numbers.base = cueCount
    let token = reader.tokens[start]
    let opening = opening(token, reader.phraseAt[start] >= 0)
    let gap = start - cue.verb.upperBound
    numbers.add(opening * 8 + kind(of: cue), 128)
    numbers.add(opening * 4 + min(gap, 3), 64)
    numbers.add(hasClause(start, reader, sentence) ? 1 : 0, 2)
    numbers.add(start < sentence.upperBound - 1 ? 1 : 0, 2)
    let verb = stem(of: reader.tokens[cue.verb.lowerBound], reader)
    numbers.add(bucket(verb, UInt64(opening + 1)), words)
    // The verb and its preposition: "called for".
    let between = start > cue.verb.upperBound ? reader.tokens[start - 1].hash : token.hash
    numbers.add(bucket(SpokenWord(joining: verb, between), 99), words)
    numbers.add(cue.order == .subjectFirst ? before(cue, reader, sentence) : 0, 8)
    numbers.add(opening * 12 + object(start, reader), 192)
    numbers.add(opening * 8 + before(cue, reader, sentence), 128)
  }

  /// The noun that the words begin with.
  private static func object(_ start: Int, _ reader: CueReader) -> Int {
    guard reader.phraseAt[start] >= 0 else { return 0 }
    let phrase = reader.phrases[Int(reader.phraseAt[start])]
    let head = reader.tokens[phrase.head]
    switch phrase.kind {
    case .name: return phrase.has(.organization) ? 1 : 2
    case .pronoun: return phrase.has(.speaking) ? 3 : phrase.has(.subject) ? 4 : 5
    case .noun:
      if head.has(.claim) { return 6 }
      if head.has(.document) { return 7 }
      if head.has(.role) { return 8 }
      if head.has(.organization) { return 9 }
      return head.has(.time) ? 10 : 11
    }
  }

  /// The verb without its ending, so that "says" and "saying" are one.
  private static func stem(of verb: SpeechToken, _ reader: CueReader) -> SpokenWord {
    var word = reader.bytes[verb.range]
    for ending in endings where word.count > ending.count + 2 {
      if word.suffix(ending.count).elementsEqual(ending) {
        word = word.dropLast(ending.count)
        break
      }
    }
    if let last = word.last, word.count > 3, last == 0x65 || word.dropLast().last == last {
      word = word.dropLast()
    }
    return SpokenWord(word)
  }

  private static let endings = ["ing", "ied", "ies", "ed", "es", "s", "y"].map { Array($0.utf8) }

  private static func opening(_ token: SpeechToken, _ isInPhrase: Bool) -> Int {
    if token.has(.that), !isInPhrase { return 0 }
    if token.has(.subordinator) { return 1 }
    if token.has(.infinitiveMark) { return 2 }
    if token.has(.pronoun) { return token.has(.subject) ? 3 : 4 }
    if token.has(.possessive) { return 5 }
    if token.has(.determiner) { return token.has(.definite) ? 6 : 7 }
    if token.has(.number) { return 8 }
    if token.has(.preposition) { return 9 }
    if token.has(.conjunction) { return 10 }
    if token.has(.auxiliary) { return 11 }
    if token.has([.adverb, .negation]) { return 12 }
    if token.isCapital { return 13 }
    return isInPhrase ? 14 : 15
  }

  /// A subject with its verb follows.
  private static func hasClause(_ start: Int, _ reader: CueReader, _ sentence: Range<Int>) -> Bool {
    var at = start
    while at < sentence.upperBound, at < start + 3,
      reader.phraseAt[at] < 0
    {
      at += 1
    }
    guard at < sentence.upperBound, reader.phraseAt[at] >= 0 else { return false }
    let end = reader.phrases[Int(reader.phraseAt[at])].tokens.upperBound
    return end < sentence.upperBound && reader.hasVerb(after: end, sentence.upperBound)
      && reader.tokens[end].kind != .stop
  }

  static func addEnd(
    _ end: Int, from start: Int, _ cue: Cue, _ reader: CueReader, _ limit: Int,
    to numbers: inout Answers
  ) {
    numbers.base = cueCount + startCount
    let kind = boundary(end, reader, limit)
    let length = [2, 4, 7, 11, 16, 24, 36].lastIndex { end - start >= $0 }.map { $0 + 1 } ?? 0
    let hasThat = reader.tokens[start].has(.that)
    numbers.add(kind * 8 + Self.kind(of: cue), 128)
    numbers.add(kind * 2 + (hasThat ? 1 : 0), 32)
    numbers.add(length, 8)
    var commas = 0
    var cues = 0
    for at in start..<end {
      if reader.tokens[at].kind == .comma { commas += 1 }
      if reader.tokens[at].has(.speech), reader.phraseAt[at] < 0 { cues += 1 }
    }
    numbers.add(min(commas, 3) * 4 + min(cues, 3), 16)
    numbers.add(kind * 8 + opening(reader.tokens[start], reader.phraseAt[start] >= 0) / 2, 128)
  }

  /// What stands where the words would end.
  private static func boundary(_ end: Int, _ reader: CueReader, _ limit: Int) -> Int {
    guard end < limit else { return 0 }
    let token = reader.tokens[end]
    switch token.kind {
    case .semicolon: return 1
    case .dash: return 2
    case .opening, .colon: return 3
    case .comma: break
    default:
      return token.has(.conjunction) ? reader.phraseAt[min(end + 1, limit - 1)] >= 0 ? 4 : 5 : 6
    }
    let next = reader.tokens[min(end + 1, limit - 1)]
    if next.has(.participle) || isGerund(next) { return 7 }
    if next.has(.relative) { return 8 }
    if next.has(.conjunction) { return 9 }
    if next.has(.subordinator) { return 10 }
    if next.has(.preposition) { return 11 }
    if next.has(.cue), reader.phraseAt[min(end + 1, limit - 1)] < 0 { return 12 }
    if next.has(.pronoun) { return 13 }
    if next.has(.according) { return 14 }
    return 15
  }

  private static func isGerund(_ token: SpeechToken) -> Bool {
    token.ending == .ing && token.count > 4
  }

  static func addBefore(
    _ range: Range<Int>, _ cue: Cue, _ reader: CueReader, _ sentence: Range<Int>,
    to numbers: inout Answers
  ) {
    numbers.base = cueCount + startCount + endCount
    let isAtStart = range.lowerBound == sentence.lowerBound
    let hasComma = reader.tokens[range.upperBound].kind == .comma
    numbers.add(kind(of: cue) * 4 + (isAtStart ? 2 : 0) + (hasComma ? 1 : 0), 32)
    let length = [2, 4, 7, 11, 16, 24, 36].lastIndex { range.count >= $0 }.map { $0 + 1 } ?? 0
    numbers.add(length, 8)
    numbers.add(Int(order(cue)), 4)
    let rest = sentence.upperBound - max(cue.extent.upperBound, cue.verb.upperBound)
    numbers.add(kind(of: cue) * 3 + (rest <= 2 ? 0 : rest <= 8 ? 1 : 2), 24)
    numbers.add(subject(of: cue, reader), 12)
  }
}

extension SpokenWord {
  /// Two words as one.
  init(joining first: SpokenWord, _ second: SpokenWord) {
    self.init([])
    combine(first.value)
    combine(second.value)
  }
}
