/// Finds what is told of somebody's words without quotation marks: "Peskov said that …".
///
/// For each cue there are a few places where the words may begin and end; a small model judges
/// each pair.
struct ReportedSpeech {
  let reader: CueReader
  let part: Int
  /// For training: every candidate with its features.
  var candidates: [(range: Range<Int>, features: [Int])] = []
  private let keepsFeatures: Bool
  private let weights: [Int16]

  init(reader: CueReader, part: Int, keepsFeatures: Bool = false) {
    self.reader = reader
    self.part = part
    self.keepsFeatures = keepsFeatures
    weights = keepsFeatures ? [] : ReportedSpeechWeights.values
  }

  var tokens: [SpeechToken] { reader.tokens }

  /// A stretch with the cue that gives it to somebody.
  struct Candidate {
    var tokens: Range<Int>
    var cue: Int
    var score: Int
  }

  /// What is reported in one sentence, in order; at most one stretch for each cue.
  mutating func speech(in sentence: Range<Int>, _ cues: [Cue]) -> [Attribution] {
    let limit = lastWord(sentence)
    var best: [Candidate] = []
    for number in cues.indices {
      guard let found = bestCandidate(number, cues, sentence, limit) else { continue }
      best.append(found)
    }
    guard !best.isEmpty else { return [] }
    // The surest first; one within another may stand, one across another not.
    var taken: [Candidate] = []
    for candidate in best.sorted(by: { $0.score > $1.score }) {
      let isFree = taken.allSatisfy { other in
        !other.tokens.overlaps(candidate.tokens)
          || other.tokens.lowerBound < candidate.tokens.lowerBound
            && other.tokens.upperBound >= candidate.tokens.upperBound
          || candidate.tokens.lowerBound < other.tokens.lowerBound
            && candidate.tokens.upperBound >= other.tokens.upperBound
      }
      if isFree { taken.append(candidate) }
    }
    return taken.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }.map { candidate in
      let cue = cues[candidate.cue]
      let range = candidate.tokens
      let bytes = Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
      var entry = Attribution(part: part, span: nil, range: bytes, kind: .indirect)
      entry.cue = cue
      entry.cuePart = part
      entry.speaker = cue.subject.map { (part, $0) }
      entry.way = .cueBefore
      entry.confidence = ReportedSpeechModel.confidence(candidate.score)
      return entry
    }
  }

  private mutating func bestCandidate(
    _ number: Int, _ cues: [Cue], _ sentence: Range<Int>, _ limit: Int
  ) -> Candidate? {
    let cue = cues[number]
    guard cue.order != .colon, !cue.traits.isDisjoint(with: .cue) else { return nil }
    var about = ReportFeatures.Answers(weights: weights)
    ReportFeatures.addCue(cue, reader, sentence, to: &about)
    let base = ReportedSpeechWeights.bias
    // A cue that hopeless costs nothing more.
    if !keepsFeatures, base + about.score < ReportedSpeechModel.hopeless { return nil }
    var best: Candidate?
    func judge(_ range: Range<Int>, _ answers: ReportFeatures.Answers) {
      if keepsFeatures { candidates.append((range, answers.active)) }
      let score = base + answers.score
      if !keepsFeatures, score > (best?.score ?? 0) {
        best = Candidate(tokens: range, cue: number, score: score)
      }
    }
    // The model has seen English alone: elsewhere "that" must open the words, or a comma end them.
    let isEnglish = reader.lexicon.language == "en"
    for start in starts(cue, sentence, limit)
    where isEnglish || cue.order == .according || tokens[start].has(.that) {
      var opening = about
      ReportFeatures.addStart(start, cue, reader, sentence, to: &opening)
      for end in ends(from: start, limit) {
        var answers = opening
        ReportFeatures.addEnd(end, from: start, cue, reader, limit, to: &answers)
        judge(start..<end, answers)
      }
    }
    if let range = before(cue, sentence),
      isEnglish || tokens[range.upperBound].kind == .comma && !cue.has(.ambiguous)
    {
      var answers = about
      ReportFeatures.addBefore(range, cue, reader, sentence, to: &answers)
      judge(range, answers)
    }
    return best
  }

  // MARK: Where the words may begin and end

  /// Behind the verb itself, and behind what else stands between it and the words.
  private func starts(_ cue: Cue, _ sentence: Range<Int>, _ limit: Int) -> [Int] {
    var at = cue.verb.upperBound
    if cue.order != .subjectFirst { at = max(at, cue.extent.upperBound) }
    if cue.order == .according {
      guard cue.extent.lowerBound <= sentence.lowerBound + 2 else { return [] }
      while at < limit, tokens[at].kind != .comma { at += 1 }
      return at + 1 < limit ? [at + 1] : []
    }
    guard at < limit else { return [] }
    var result: [Int] = []
    // "called for", "spoke of": the preposition is the verb's.
    let first = tokens[at].has([.preposition]) && !tokens[at].has(.that) ? at + 1 : at
    if first < limit, tokens[first].kind != .quotation, tokens[first].kind != .comma {
      result.append(first)
    }
    // Over an addressee, a time or place to "that" or to a clause.
    var next = at
    if let addressee = cue.addressee { next = max(next, addressee.upperBound) }
    let reach = min(limit, next + 14)
    if let that = (next..<reach).first(where: { tokens[$0].has(.that) && reader.phraseAt[$0] < 0 }),
      (next..<that).allSatisfy({
        tokens[$0].kind != .comma && tokens[$0].kind != .quotation
          && !(tokens[$0].has(.cue) && reader.phraseAt[$0] < 0)
      })
    {
      next = that
    } else {
      while next < limit {
        if tokens[next].has([.time, .adverb]) || tokens[next].kind == .comma {
          next += 1
        } else if tokens[next].has(.preposition), next + 1 < limit,
          tokens[next + 1].has(.time) || reader.phraseAt[next + 1] >= 0
        {
          let phrase = reader.phraseAt[next + 1]
          let end = phrase >= 0 ? reader.phrases[Int(phrase)].tokens.upperBound : next + 2
          guard next != at || tokens[next + 1].has(.time), end < limit else { break }
          next = end
        } else {
          break
        }
      }
    }
    if next < limit, next != first, next != at, tokens[next].kind != .quotation {
      result.append(next)
    }
    return result
  }

  /// The sentence's end, and each place before it where another clause may begin.
  private func ends(from start: Int, _ limit: Int) -> [Int] {
    var result: [Int] = []
    var at = start + 1
    while at < limit, result.count < 7 {
      let token = tokens[at]
      if token.kind == .quotation { break }
      switch token.kind {
      case .comma, .semicolon, .dash, .opening, .colon: result.append(at)
      case .word:
        if token.has([.conjunction, .subordinator]), reader.phraseAt[at] < 0,
          tokens[at - 1].isWord
        {
          result.append(at)
        }
      default: break
      }
      at += 1
    }
    if at >= limit { result.append(limit) }
    return result
  }

  /// "…, Peskov emphasized": the words between the sentence's start, or a comma, and the cue.
  private func before(_ cue: Cue, _ sentence: Range<Int>) -> Range<Int>? {
    let edge = cue.extent.lowerBound
    guard edge > sentence.lowerBound + 2, !cue.isGoverned,
      tokens[edge - 1].kind == .comma || tokens[edge - 1].isWord
    else { return nil }
    let end = tokens[edge - 1].kind == .comma ? edge - 1 : edge
    var start = end
    while start > sentence.lowerBound, tokens[start - 1].kind != .quotation,
      tokens[start - 1].kind != .semicolon
    {
      start -= 1
    }
    while start < end, !tokens[start].isWord { start += 1 }
    return end - start >= 2 ? start..<end : nil
  }

  private func lastWord(_ sentence: Range<Int>) -> Int {
    var end = sentence.upperBound
    while end > sentence.lowerBound, tokens[end - 1].kind == .stop || tokens[end - 1].kind == .colon
    {
      end -= 1
    }
    return end
  }
}
