/// Finds what is told of somebody's words without quotation marks: "Peskov said that …".
struct ReportedSpeech {
  let reader: CueReader
  let part: Int

  private var tokens: [SpeechToken] { reader.tokens }

  /// What is reported in one sentence, in order; at most one stretch for each cue.
  func speech(in sentence: Range<Int>, _ cues: [Cue]) -> [Attribution] {
    var result: [Attribution] = []
    var used = sentence.lowerBound
    for (number, cue) in cues.enumerated() {
      guard let subject = cue.subject, cue.has(.clause) || cue.has(.addressing) else { continue }
      let next = number + 1 < cues.count ? cues[number + 1] : nil
      guard
        let range = clauseBefore(cue, sentence, from: used) ?? clauseAfter(cue, sentence, next),
        range.lowerBound >= used, range.count >= 2, isReported(range)
      else { continue }
      used = range.upperBound
      let bytes = Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
      var entry = Attribution(part: part, span: nil, range: bytes, kind: .indirect)
      entry.cue = cue
      entry.cuePart = part
      entry.speaker = (part, subject)
      entry.way = .cueBefore
      entry.confidence = cue.isGoverned ? 0.5 : 0.7
      result.append(entry)
    }
    return result
  }

  /// No quotation stands in it, and it says something.
  private func isReported(_ range: Range<Int>) -> Bool {
    var hasVerb = false
    for at in range {
      if tokens[at].kind == .quotation { return false }
      if tokens[at].isWord, reader.phraseAt[at] < 0 { hasVerb = true }
    }
    return hasVerb
  }

  /// "…, Peskov emphasized.": the words from the sentence's start to the comma.
  private func clauseBefore(_ cue: Cue, _ sentence: Range<Int>, from start: Int) -> Range<Int>? {
    let edge = cue.extent.lowerBound
    guard edge > start + 3, tokens[edge - 1].kind == .comma, !cue.isGoverned,
      cue.order == .according || endsSentence(cue, sentence)
    else { return nil }
    if cue.order == .according {
      // "According to X, …" is read from its other side.
      guard edge > sentence.lowerBound + 4 else { return nil }
    }
    return start..<edge - 1
  }

  /// Whether little but a place or time stands behind the cue.
  private func endsSentence(_ cue: Cue, _ sentence: Range<Int>) -> Bool {
    var at = cue.extent.upperBound
    var words = 0
    while at < sentence.upperBound {
      let token = tokens[at]
      if token.kind == .stop { return true }
      if token.has([.that, .subordinator]) || token.kind == .quotation { return false }
      if token.isWord { words += 1 }
      if words == 1, !token.has([.preposition, .adverb, .time, .infinitiveMark]),
        cue.addressee == nil
      {
        return false
      }
      if words > 14 { return false }
      at += 1
    }
    return true
  }

  /// "Peskov said (that) …": the words up to the sentence's end, to another cue or a contrast.
  private func clauseAfter(_ cue: Cue, _ sentence: Range<Int>, _ next: Cue?) -> Range<Int>? {
    var start = max(cue.verb.upperBound, cue.addressee?.upperBound ?? 0)
    if cue.order != .subjectFirst { start = max(start, cue.extent.upperBound) }
    let limit = lastWord(sentence)
    if cue.order == .according {
      guard cue.extent.lowerBound <= sentence.lowerBound + 2 else { return nil }
      var at = start
      while at < limit, tokens[at].kind != .comma { at += 1 }
      start = at + 1
    } else if let that = (start..<min(limit, start + 12)).first(where: { tokens[$0].has(.that) }),
      (start..<that).allSatisfy({ tokens[$0].kind != .comma && !tokens[$0].has(.cue) })
    {
      // "said on Sunday that"
      start = that
    } else {
      while start < limit,
        tokens[start].has([.time, .adverb]) || tokens[start].kind == .comma
          || tokens[start].has(.preposition) && start + 1 < limit && tokens[start + 1].has(.time)
      {
        start += 1
      }
    }
    guard start < limit else { return nil }
    if cue.order == .verbFirst, !tokens[start].has(.that) { return nil }
    if cue.order == .subjectFirst, !tokens[start].has([.that, .subordinator, .infinitiveMark]) {
      // Behind the verb alone stands a clause of its own: a subject and its verb.
      guard reader.phraseAt[start] >= 0 || tokens[start].has([.determiner, .number]) else {
        return nil
      }
    }
    return start..<end(from: start, limit, next)
  }

  private func lastWord(_ sentence: Range<Int>) -> Int {
    var end = sentence.upperBound
    while end > sentence.lowerBound, tokens[end - 1].kind == .stop || tokens[end - 1].kind == .colon
    {
      end -= 1
    }
    return end
  }

  private func end(from start: Int, _ limit: Int, _ next: Cue?) -> Int {
    var at = start + 1
    while at < limit {
      let token = tokens[at]
      if token.kind == .semicolon { return at }
      if token.kind == .comma, at + 1 < limit {
        let following = tokens[at + 1]
        if let next, next.verb.lowerBound == at + 1 || next.extent.lowerBound == at + 1 {
          return at
        }
        if following.has(.participle), following.has(.cue) { return at }
      }
      if token.has(.conjunction), let next, next.verb.lowerBound <= at + 2,
        next.verb.lowerBound > at,
        !next.has(.thought)
      {
        return tokens[at - 1].kind == .comma ? at - 1 : at
      }
      at += 1
    }
    return limit
  }
}
