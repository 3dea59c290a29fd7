/// Which verb goes with a quotation in its sentence.
extension QuotationReader {
  func pick(
    _ entry: inout Attribution, _ token: Int, _ sentence: Range<Int>, _ cues: [Cue],
    _ reader: CueReader
  ) {
    let tokens = parts[entry.part].tokens
    let span = spans[entry.span ?? 0]
    var after = token + 1
    var hasComma = span.endsComma
    while after < sentence.upperBound, tokens[after].kind == .comma || tokens[after].kind == .dash {
      hasComma = true
      after += 1
    }
    let isOpen = hasComma || span.endsSentence
    // The quotation may end a list of words: "…", X said.
    let isIntroduced = cues.contains {
      $0.order == .subjectFirst && $0.has(.speech) && $0.subject != nil
        && !$0.has([.participle, .ambiguous]) && $0.verb.upperBound <= token
        && ($0.verb.upperBound..<token).allSatisfy { tokens[$0].kind == .comma }
    }
    if !isIntroduced, isOpen || token == sentence.lowerBound {
      if let cue = cues.first(where: { $0.extent.lowerBound >= token + 1 && $0.subject != nil }),
        !(cue.isGoverned && cue.has(.participle) && cues.last?.order == .according),
        cue.extent.lowerBound == after
          || isLightGap(after..<cue.extent.lowerBound, tokens)
            && !(tokens[after].has(.conjunction) && isObject(token, cues, tokens)),
        cue.has(.speech) || cue.has(.thought) || !cue.isGoverned && cue.extent.lowerBound == after
      {
        entry.take(cue, .cueAfter)
        return
      }
    }
    let before = cues.filter { $0.verb.upperBound <= token && $0.subject != nil }
    // "…, adding X, according to Peskov."
    if !isIntroduced, let last = cues.last, last.order == .according, last.verb.lowerBound > token,
      last.extent.upperBound + 2 >= sentence.upperBound,
      !before.contains(where: { $0.has(.speech) && !$0.isGoverned && !$0.has(.ambiguous) })
    {
      entry.take(last, .cueInSentence)
      return
    }
    if let last = before.last {
      // "Klein said the book tells how …": whoever says it says all of it.
      var cue = last
      if !cue.has(.speech) || cue.has(.ambiguous) {
        cue =
          before.last { $0.has(.clause) && !$0.has(.ambiguous) }
          ?? (last.has(.ambiguous) ? before.last { !$0.has([.ambiguous, .thought]) } : nil) ?? last
        // "… – Kremlin spokesman tells RT"
        if !cue.has(.speech) && !isObject(token, of: cue, tokens) || cue.has(.ambiguous),
          let late = cues.last,
          late.verb.lowerBound > token, late.subject != nil, late.has(.clause)
        {
          entry.take(late, .cueInSentence)
          return
        }
      }
      let end = max(cue.verb.upperBound, cue.addressee?.upperBound ?? 0, cue.extent.upperBound)
      let isBeside =
        end >= token
        || (end..<token).allSatisfy {
          tokens[$0].kind == .comma || tokens[$0].kind == .colon
            || tokens[$0].has([.that, .adverb, .time, .pronoun])
        }
      entry.take(cue, isBeside ? .cueBefore : .cueInSentence)
      return
    }
    if let cue = cues.first(where: { $0.verb.lowerBound > token && $0.subject != nil }) {
      entry.take(cue, .cueInSentence)
      return
    }
    // “…” — Sonya Herridge
    if after < sentence.upperBound, tokens[token + 1].kind == .dash,
      let name = reader.phraseStarting(after, sentence),
      parts[entry.part].phrases[name].kind == .name,
      parts[entry.part].phrases[name].tokens.upperBound + 2 >= sentence.upperBound
    {
      entry.way = .cueAfter
      entry.speaker = (entry.part, name)
      return
    }
    // A sentence without a cue.
    if token > sentence.lowerBound,
      let subject = reader.mainSubject(in: sentence.lowerBound..<token)
    {
      entry.way = .subject
      entry.speaker = (entry.part, subject)
    }
  }

  /// Whether the words are what a verb before them is about: "rejected it as “…,” and".
  private func isObject(_ token: Int, _ cues: [Cue], _ tokens: [SpeechToken]) -> Bool {
    cues.last { $0.verb.upperBound <= token && $0.subject != nil }
      .map { isObject(token, of: $0, tokens) } ?? false
  }

  /// "rejected these claims as “…,”": nothing but one clause between a verb and its quoted words.
  func isObject(_ token: Int, of cue: Cue, _ tokens: [SpeechToken]) -> Bool {
    !cue.isGoverned
      && (cue.verb.upperBound..<token).allSatisfy {
        tokens[$0].kind != .comma && !tokens[$0].has([.auxiliary, .that, .relative])
      }
  }

  func isLightGap(_ range: Range<Int>, _ tokens: [SpeechToken]) -> Bool {
    range.count <= 2 && range.allSatisfy { tokens[$0].has([.adverb, .conjunction]) }
  }

  /// "noted that “Both towns share a long history.”": a sentence, though the writer's goes before.
  func isSentence(
    behindThat token: Int, _ span: QuotedSpan, _ reading: PartReading
  ) -> Bool {
    token > 0 && reading.tokens[token - 1].has(.that) && span.beginsCapital && span.endsSentence
      && span.wordCount >= 6
  }

  /// What fills a sentence of its own is somebody's words, whatever the model says of it, which has
  /// seen English alone; and so is what stands behind a name and a colon.
  func wholeSentence(
    _ entry: Attribution, _ token: Int, _ sentence: Range<Int>
  ) -> (kind: Quotation.Kind, confidence: Double)? {
    guard let number = entry.span, spans[number].beginsCapital else { return nil }
    if entry.cue?.order == .colon, spans[number].wordCount >= 3 { return (.mixed, 0.5) }
    let fills = token == sentence.lowerBound && spans[number].wordCount >= 6
    return fills && lexicon.language != "en" ? (.direct, 0.5) : nil
  }
}

extension Attribution {
  mutating func take(_ cue: Cue, _ way: Way) {
    self.cue = cue
    self.way = way
    if let subject = cue.subject { speaker = (part, subject) }
  }
}
