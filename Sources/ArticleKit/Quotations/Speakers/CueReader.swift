/// Finds the cues of one sentence with their subjects.
///
/// Each step looks back or ahead a bounded number of tokens.
struct CueReader {
  let tokens: [SpeechToken]
  let phrases: [Phrase]
  /// For each token, the phrase that it is part of, or -1; names within another phrase aside.
  let phraseAt: [Int32]
  let bytes: [UInt8]
  let spans: [QuotedSpan]
  let lexicon: SpeechLexicon
  static let reach = 60

  /// The cues of the sentence, in order.
  func cues(in sentence: Range<Int>) -> [Cue] {
    var found: [Cue] = []
    var at = sentence.lowerBound
    while at < sentence.upperBound {
      let token = tokens[at]
      if token.isWord {
        if token.has(.according), let cue = accordingCue(at, sentence) {
          found.append(cue)
          at = cue.extent.upperBound
          continue
        }
        if token.has(.speech), token.has(.pronoun), phraseAt[at] >= 0 {
          // "dit-il"
          found.append(
            Cue(
              order: .verbFirst, verb: at..<at + 1, traits: token.traits,
              subject: Int(phraseAt[at]),
              extent: at..<at + 1))
          at += 1
          continue
        }
        if token.has(.cue), phraseAt[at] < 0, !isNoun(at, sentence),
          let cue = verbCue(at, sentence, found)
        {
          found.append(cue)
          at = max(at + 1, cue.verb.upperBound)
          continue
        }
        if token.has(.thus), at > sentence.lowerBound, isQuotationEnd(at - 1),
          let subject = phraseStarting(at + 1, sentence), isSubject(subject, inverted: true)
        {
          found.append(
            Cue(
              order: .verbFirst, verb: at..<at + 1, traits: .speech, subject: subject,
              extent: at..<phrases[subject].tokens.upperBound))
          at += 1
          continue
        }
        if let cue = unknownVerb(at, sentence) {
          found.append(cue)
          at += 1
          continue
        }
      } else if token.kind == .colon, let cue = colonCue(at, sentence, found) {
        found.append(cue)
      }
      at += 1
    }
    return found
  }

  /// "the report", "in response": an ambiguous word where only a noun can stand.
  private func isNoun(_ at: Int, _ sentence: Range<Int>) -> Bool {
    guard tokens[at].has(.ambiguous), at > sentence.lowerBound else { return false }
    let before = tokens[at - 1]
    if tokens[at].has([.base]) {
      // "they report", "who claim", "to report"
      return
        !(before.has([.pronoun, .relative, .infinitiveMark, .plural]) || isPluralPhrase(at - 1))
    }
    if before.has([.determiner, .possessive, .preposition]) && !before.has(.pronoun)
      || before.isPossessive
    {
      return true
    }
    // "under new plans"
    if phraseAt[at - 1] >= 0, !tokens[at].has(.speech) {
      let phrase = phrases[Int(phraseAt[at - 1])]
      if phrase.kind == .noun, phrase.isAfterPreposition, !before.isCapital,
        !before.has([.role, .plural]), !tokens[phrase.tokens.lowerBound].has(.determiner)
      {
        return true
      }
    }
    // "on criminal justice issues, saying": a verb that quotes some words needs them.
    return tokens[at].has(.mention) && at + 1 < sentence.upperBound && !tokens[at + 1].isWord
      && tokens[at + 1].kind != .quotation
  }

  private func isPluralPhrase(_ at: Int) -> Bool {
    guard at >= 0, at < phraseAt.count, phraseAt[at] >= 0 else { return false }
    let head = tokens[at]
    return head.has(.plural) || bytes[Int(head.end) - 1] == 0x73
  }

  // MARK: Verbs

  private func verbCue(_ at: Int, _ sentence: Range<Int>, _ earlier: [Cue]) -> Cue? {
    var verb = at..<at + 1
    // "pointed out", not "said on Monday".
    if at + 1 < sentence.upperBound, tokens[at + 1].has(.verbParticle),
      !tokens[at + 1].has(.preposition) || at + 2 >= sentence.upperBound
        || tokens[at + 2].kind == .comma || tokens[at + 2].kind == .quotation
        || tokens[at + 2].has(.that)
    {
      verb = at..<at + 2
    }
    var cue = Cue(
      order: .subjectFirst, verb: verb, traits: tokens[at].traits, extent: verb)
    // "said Peskov": nothing that could be the subject stands before it.
    if !tokens[at].has([.participle]), mayInvert(at, sentence),
      let subject = phraseStarting(verb.upperBound, sentence), isSubject(subject, inverted: true)
    {
      cue.order = .verbFirst
      cue.subject = phrases[subject].describes ?? subject
      var first = at
      while first > sentence.lowerBound, tokens[first - 1].has([.adverb, .auxiliary]),
        phraseAt[first - 1] < 0
      {
        first -= 1
      }
      let end = phrases[cue.subject ?? subject].tokens.upperBound
      cue.extent = first..<max(end, phrases[subject].tokens.upperBound)
      cue.via = outlet(after: cue.extent.upperBound, sentence)
      return cue
    }
    if let agent = agent(of: at, sentence) {
      guard let subject = agent.subject else { return nil }
      cue.order = .verbFirst
      cue.subject = subject
      cue.extent = at..<phrases[subject].tokens.upperBound
      return cue
    }
    if tokens[at].has(.participle), let subject = companion(of: at, sentence) {
      cue.subject = subject
      cue.extent = phrases[subject].tokens.lowerBound..<verb.upperBound
    } else if tokens[at].has(.participle), let subject = governing(at, sentence, earlier) {
      cue.subject = subject
      cue.isGoverned = true
    } else if let subject = subjectBefore(at, sentence) {
      cue.subject = subject
      cue.extent = phrases[subject].tokens.lowerBound..<verb.upperBound
    } else if let subject = governing(at, sentence, earlier) {
      cue.subject = subject
      cue.isGoverned = true
    } else if tokens[at].has(.ambiguous) {
      return nil
    }
    cue.addressee = addressee(after: cue.verb.upperBound, cue, sentence)
    cue.via = outlet(after: cue.extent.upperBound, sentence)
    if cue.via == nil, let told = cue.addressee {
      let phrase = Int(phraseAt[told.lowerBound])
      if phrases[phrase].kind == .name, phrases[phrase].has(.organization) { cue.via = phrase }
    }
    return cue
  }

  /// Who speaks where the verb is passive: "described by Peskov as", nobody in "was described as";
  /// nil where it is not.
  private func agent(of verb: Int, _ sentence: Range<Int>) -> (subject: Int?, Void)? {
    guard lexicon.language == "en", !tokens[verb].has([.relaying, .participle]) else { return nil }
    let next = verb + 1
    if isPastForm(verb), next + 1 < sentence.upperBound, tokens[next].hash == Self.by,
      let subject = phraseStarting(next + 1, sentence), phrases[subject].kind != .pronoun,
      !phrases[subject].has([.time, .number])
    {
      return (phrases[subject].describes ?? subject, ())
    }
    var before = verb - 1
    while before >= sentence.lowerBound, tokens[before].has([.adverb, .negation]),
      phraseAt[before] < 0
    {
      before -= 1
    }
    guard before >= sentence.lowerBound, Self.being.contains(tokens[before].hash) else {
      return nil
    }
    return (nil, ())
  }

  /// Who is beside a participle: "with forecasters warning that".
  private func companion(of participle: Int, _ sentence: Range<Int>) -> Int? {
    guard participle > sentence.lowerBound, phraseAt[participle - 1] >= 0 else { return nil }
    let index = Int(phraseAt[participle - 1])
    let start = phrases[index].tokens.lowerBound
    guard start > sentence.lowerBound, tokens[start - 1].hash == Self.with,
      phrases[index].tokens.upperBound == participle, phrases[index].kind != .pronoun
    else { return nil }
    return index
  }

  private static let with = SpokenWord("with")

  private func isPastForm(_ at: Int) -> Bool {
    tokens[at].ending == .ed
  }

  private static let by = SpokenWord("by")
  private static let being = Set(
    ["is", "are", "was", "were", "be", "been", "being", "isn't", "wasn't", "weren't", "aren't"]
      .map { SpokenWord($0) })

  /// "as cited by AFP", "was quoted by Interfax as saying".
  private func outlet(after start: Int, _ sentence: Range<Int>) -> Int? {
    var at = start
    while at + 1 < min(sentence.upperBound, start + 8), tokens[at].kind != .quotation {
      if tokens[at].has(.relaying), tokens[at + 1].has(.preposition) {
        guard let phrase = phraseStarting(at + 2, sentence), phrases[phrase].kind == .name else {
          return nil
        }
        return phrase
      }
      at += 1
    }
    return nil
  }

  /// Whether a verb may stand before its subject: behind a quotation, or where a sentence begins.
  private func mayInvert(_ at: Int, _ sentence: Range<Int>) -> Bool {
    var before = at - 1
    while before >= sentence.lowerBound,
      tokens[before].kind == .comma || tokens[before].kind == .dash
        || tokens[before].has([.adverb, .auxiliary]) && phraseAt[before] < 0
    {
      before -= 1
    }
    if before < sentence.lowerBound {
      // "…," — said X: the quotation is a sentence of its own where it ends one.
      return at > 0 && before >= 0 && tokens[before].kind == .quotation
        || lexicon.language != "en" && before < sentence.lowerBound
    }
    if tokens[before].kind == .quotation { return true }
    return false
  }

  /// "told reporters", "asked the crowd".
  private func addressee(after at: Int, _ cue: Cue, _ sentence: Range<Int>) -> Range<Int>? {
    guard cue.has(.addressing) else {
      guard at + 1 < sentence.upperBound, tokens[at].has(.infinitiveMark), cue.has(.speech),
        phraseAt[at + 1] >= 0
      else { return nil }
      return phrases[Int(phraseAt[at + 1])].tokens
    }
    guard at < sentence.upperBound, phraseAt[at] >= 0 else { return nil }
    return phrases[Int(phraseAt[at])].tokens
  }

  // MARK: Other cues

  /// "according to Peskov", "laut Peskow".
  private func accordingCue(_ at: Int, _ sentence: Range<Int>) -> Cue? {
    var next = at + 1
    if next < sentence.upperBound, tokens[next].has([.preposition, .infinitiveMark]) { next += 1 }
    guard next < sentence.upperBound, phraseAt[next] >= 0 else { return nil }
    let index = Int(phraseAt[next])
    guard phrases[index].tokens.lowerBound == next, !phrases[index].has(.time) else { return nil }
    // "Pour Anne Morel, …": elsewhere the word is a preposition like others.
    if tokens[at].has(.preposition) {
      let end = phrases[index].tokens.upperBound
      guard at == sentence.lowerBound, phrases[index].kind == .name, end < sentence.upperBound,
        tokens[end].kind == .comma
      else { return nil }
    }
    return Cue(
      order: .according, verb: at..<next, traits: [.speech, .clause, .according], subject: index,
      extent: at..<phrases[index].tokens.upperBound)
  }

  /// "Peskov:" before a quotation.
  private func colonCue(_ at: Int, _ sentence: Range<Int>, _ earlier: [Cue]) -> Cue? {
    guard at + 1 < tokens.count, tokens[at + 1].kind == .quotation, at > sentence.lowerBound,
      earlier.isEmpty || isNameBehindDash(at - 1, sentence)
    else { return nil }
    var end = at - 1
    // "Rep. Trey Gowdy (R-S.C.):"
    if tokens[end].kind == .closing {
      while end > sentence.lowerBound, tokens[end].kind != .opening { end -= 1 }
      end -= 1
    }
    guard end >= sentence.lowerBound, phraseAt[end] >= 0 else { return nil }
    var index = Int(phraseAt[end])
    // "Jeremy Lott, author:"
    if let first = phraseStarting(sentence.lowerBound, sentence), phrases[first].kind == .name,
      phrases[first].tokens.upperBound < end, !phrases[first].isPossessive,
      tokens[phrases[first].tokens.upperBound].kind == .comma
    {
      index = first
    }
    guard phrases[index].kind == .name || phrases[index].has(.role),
      !phrases[index].isPossessive, !phrases[index].isAfterPreposition
    else { return nil }
    return Cue(
      order: .colon, verb: at..<at + 1, traits: .speech, subject: index,
      extent: phrases[index].tokens.lowerBound..<at + 1)
  }

  /// A name behind a topic: "Polls disagree - Jane Doe: “…”".
  private func isNameBehindDash(_ end: Int, _ sentence: Range<Int>) -> Bool {
    guard phraseAt[end] >= 0 else { return false }
    let phrase = phrases[Int(phraseAt[end])]
    return phrase.kind == .name && phrase.tokens.lowerBound > sentence.lowerBound
      && tokens[phrase.tokens.lowerBound - 1].kind == .dash
  }

  /// A verb that no list has: "…," he trumpeted.
  private func unknownVerb(_ at: Int, _ sentence: Range<Int>) -> Cue? {
    let token = tokens[at]
    guard !token.isCapital, phraseAt[at] < 0, !token.has(.cue),
      !token.has([
        .preposition, .conjunction, .subordinator, .relative, .auxiliary, .negation, .that,
      ]),
      at > sentence.lowerBound, isPast(at)
    else { return nil }
    // Subject first: quotation, subject, verb.
    if phraseAt[at - 1] >= 0 {
      let index = Int(phraseAt[at - 1])
      let start = phrases[index].tokens.lowerBound
      guard phrases[index].kind != .noun || phrases[index].has(.role),
        isSubject(index, inverted: false),
        start > sentence.lowerBound, isQuotationEnd(start - 1), endsHere(at + 1, sentence)
      else { return nil }
      return Cue(
        order: .subjectFirst, verb: at..<at + 1, traits: .speech, subject: index,
        extent: start..<at + 1)
    }
    guard isQuotationEnd(at - 1), let subject = phraseStarting(at + 1, sentence),
      phrases[subject].kind == .name || phrases[subject].has(.role)
    else { return nil }
    return Cue(
      order: .verbFirst, verb: at..<at + 1, traits: .speech, subject: subject,
      extent: at..<phrases[subject].tokens.upperBound)
  }

  private func isPast(_ at: Int) -> Bool {
    if tokens[at].has(.verb) { return true }
    return tokens[at].ending == .ed || tokens[at].ending == .s
  }

  private func isQuotationEnd(_ at: Int) -> Bool {
    if tokens[at].kind == .quotation {
      let span = spans[Int(tokens[at].span)]
      return span.endsComma || span.endsSentence
    }
    return at > 0 && (tokens[at].kind == .comma || tokens[at].kind == .dash)
      && tokens[at - 1].kind == .quotation
  }

  private func endsHere(_ at: Int, _ sentence: Range<Int>) -> Bool {
    guard at < sentence.upperBound else { return true }
    return !tokens[at].isWord
      || tokens[at].has([.preposition, .adverb, .time, .conjunction, .subordinator])
  }
}
