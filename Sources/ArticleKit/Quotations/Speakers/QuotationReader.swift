/// Reads a passage once: its quotations, and whose they are.
struct QuotationReader {
  let passage: Passage
  let lexicon: SpeechLexicon
  private(set) var spans: [QuotedSpan] = []
  private(set) var parts: [PartReading] = []
  var found: [Attribution] = []
  private var reported: [Attribution] = []
  /// For training: what was seen of each stretch between marks.
  private(set) var judged: [(part: Int, range: Range<Int>, features: [Int])] = []
  private let keepsFeatures: Bool

  init(_ passage: Passage, _ lexicon: SpeechLexicon, keepsFeatures: Bool = false) {
    self.keepsFeatures = keepsFeatures
    self.passage = passage
    self.lexicon = lexicon
    readParts()
    for part in parts.indices { attribute(part) }
    for index in found.indices where found[index].way == .none { lookAround(index) }
    joinKinds()
    readHeadings()
    found += reported
  }

  private mutating func readParts() {
    var reader = TokenReader(passage.bytes, lexicon)
    var small = WordSketch(count: passage.bytes.count / 16)
    for (index, part) in passage.parts.enumerated() {
      let first = spans.count
      let dialogue = DialogueDashes.spans(
        of: part.range, in: passage.bytes, index: index, lexicon,
        isIntroduced: index > 0 && introducesSpeech(index - 1))
      spans +=
        dialogue.isEmpty
        ? QuotationMarks.spans(of: part.range, in: passage.bytes, index: index) : dialogue
      let tokens = reader.read(part.range, spans: spans, from: first)
      for token in tokens where token.isWord && !token.isCapital && token.traits.isEmpty {
        small.insert(token.hash)
      }
      parts.append(PartReading(tokens: tokens, spans: first..<spans.count))
    }
    for part in parts.indices {
      for sentence in parts[part].sentences {
        let first = sentence.lowerBound
        if parts[part].tokens[first].isCapital, small.contains(parts[part].tokens[first].hash) {
          parts[part].tokens[first].isSeenSmall = true
        }
      }
      parts[part].readPhrases(passage.bytes, nounsAreCapital: lexicon.language == "de")
    }
  }

  /// Whether a part ends in a colon and a verb of speech before it, or is dialogue itself.
  private func introducesSpeech(_ part: Int) -> Bool {
    let tokens = parts[part].tokens
    if let span = parts[part].spans.last, spans[span].isDialogue { return true }
    guard tokens.last?.kind == .colon, let sentence = parts[part].sentences.last else { return false }
    return sentence.contains { tokens[$0].has(.speech) }
  }

  private func cueReader(_ part: Int) -> CueReader {
    CueReader(
      tokens: parts[part].tokens, phrases: parts[part].phrases, phraseAt: parts[part].phraseAt,
      bytes: passage.bytes, spans: spans, lexicon: lexicon)
  }

  // MARK: Within a sentence

  private mutating func attribute(_ part: Int) {
    let reading = parts[part]
    if passage.parts[part].kind == .pullQuote, reading.spans.isEmpty {
      let range = passage.parts[part].range
      found.append(Attribution(part: part, span: nil, range: range, kind: .block))
      return
    }
    let reader = cueReader(part)
    if reading.spans.isEmpty, passage.parts[part].kind == .paragraph, reading.tokens.count >= 10,
      reading.tokens[0].isCapital, let cue = blockCue(part - 1)
    {
      var entry = Attribution(part: part, span: nil, range: passage.parts[part].range, kind: .block)
      entry.take(cue, .cueBefore)
      entry.speaker?.part = part - 1
      entry.cuePart = part - 1
      entry.confidence = 0.6
      found.append(entry)
      return
    }
    for (number, sentence) in reading.sentences.enumerated() {
      let quotations = sentence.filter { reading.tokens[$0].kind == .quotation }
      let cues = reader.cues(in: sentence)
      if !cues.isEmpty {
        reported += ReportedSpeech(reader: reader, part: part).speech(in: sentence, cues)
      }
      guard !quotations.isEmpty else { continue }
      var previous: Int?
      for token in quotations {
        let span = Int(reading.tokens[token].span)
        var entry = Attribution(part: part, span: span, range: spans[span].inner, kind: .direct)
        entry.sentence = number
        pick(&entry, token, sentence, cues, reader)
        if entry.way != .cueAfter, let previous, found[previous].way == .cueAfter,
          let cue = found[previous].cue, cue.extent.upperBound <= token,
          entry.cue == nil || entry.cue?.verb == cue.verb
        {
          entry.way = .carriedOn
          entry.speaker = found[previous].speaker
          entry.cue = cue
          entry.continues = previous
        }
        entry.cuePart = part
        let features = SpanFeatures(
          entry, token: token, sentence: sentence, cues: cues, in: reading, spans: spans,
          innerTraits: innerTraits(spans[span]), isHeading: isHeading(part),
          previousIsAfterCue: previous.map { found[$0].way == .cueAfter } ?? false,
          marksStandOutside: lexicon.language != "en")
        if keepsFeatures { judged.append((part, spans[span].inner, features.active)) }
        if spans[span].isDialogue {
          found.append(entry)
          previous = found.count - 1
          continue
        }
        guard !isName(span, token, sentence, reading),
          let judgement = SpanModel.judge(features) ?? wholeSentence(entry, token, sentence)
        else { continue }
        entry.kind = isSentence(behindThat: token, spans[span], reading) ? .direct : judgement.kind
        entry.confidence = judgement.confidence
        found.append(entry)
        previous = found.count - 1
      }
    }
  }

  /// "Peskov replied:", a paragraph of its own before words without marks.
  private func blockCue(_ part: Int) -> Cue? {
    guard part >= 0, passage.parts[part].block != nil, passage.parts[part].kind == .paragraph,
      parts[part].tokens.count <= 12, parts[part].tokens.last?.kind == .colon,
      parts[part].sentences.count == 1, parts[part].spans.isEmpty
    else { return nil }
    let reading = parts[part]
    guard let cue = cueReader(part).cues(in: reading.sentences[0]).last, let subject = cue.subject,
      cue.has(.speech), !cue.isGoverned, !cue.has(.ambiguous), cue.order != .colon,
      reading.tokens.count - cue.extent.upperBound <= 4
    else { return nil }
    let phrase = reading.phrases[subject]
    let isSomebody =
      phrase.kind == .pronoun
      ? phrase.has(.gender) : phrase.kind == .name ? !phrase.has(.organization) : phrase.has(.role)
    return isSomebody ? cue : nil
  }

  private func pick(
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
        cue.extent.lowerBound == after || isLightGap(after..<cue.extent.lowerBound, tokens),
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
        cue = before.last { $0.has(.clause) && !$0.has(.ambiguous) }
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

  /// "rejected these claims as “…,”": nothing but one clause between a verb and its quoted words.
  private func isObject(_ token: Int, of cue: Cue, _ tokens: [SpeechToken]) -> Bool {
    !cue.isGoverned
      && (cue.verb.upperBound..<token).allSatisfy {
        tokens[$0].kind != .comma && !tokens[$0].has([.auxiliary, .that, .relative])
      }
  }

  private func isLightGap(_ range: Range<Int>, _ tokens: [SpeechToken]) -> Bool {
    range.count <= 2 && range.allSatisfy { tokens[$0].has([.adverb, .conjunction]) }
  }

  /// "noted that “Both towns share a long history.”": a sentence, though the writer's goes before.
  private func isSentence(
    behindThat token: Int, _ span: QuotedSpan, _ reading: PartReading
  ) -> Bool {
    token > 0 && reading.tokens[token - 1].has(.that) && span.beginsCapital && span.endsSentence
      && span.wordCount >= 6
  }

  /// What fills a sentence of its own is somebody's words, whatever the model says of it, which has
  /// seen English alone; and so is what stands behind a name and a colon.
  private func wholeSentence(
    _ entry: Attribution, _ token: Int, _ sentence: Range<Int>
  ) -> (kind: Quotation.Kind, confidence: Double)? {
    guard let number = entry.span, spans[number].beginsCapital else { return nil }
    if entry.cue?.order == .colon, spans[number].wordCount >= 3 { return (.mixed, 0.5) }
    let fills = token == sentence.lowerBound && spans[number].wordCount >= 6
    return fills && lexicon.language != "en" ? (.direct, 0.5) : nil
  }

  /// “Interfax”, the party “National front”: a name and no quotation.
  private func isName(
    _ number: Int, _ token: Int, _ sentence: Range<Int>, _ reading: PartReading
  ) -> Bool {
    let span = spans[number]
    if span.isMarkup { return true }
    guard span.wordCount <= 3, !span.endsComma, !span.endsSentence else { return false }
    let before = token > sentence.lowerBound ? reading.tokens[token - 1] : nil
    if span.wordCount == 1,
      lexicon[SpokenWord(passage.bytes[span.inner])].contains(.organization)
    {
      return true
    }
    if let before, before.has(.organization), !before.isPossessive { return true }
    // "reports “Interfax”."
    let ends = token + 1 >= sentence.upperBound || reading.tokens[token + 1].kind == .stop
    return span.isTitleCase && ends && before?.has(.speech) == true
      && before?.has(.participle) == false && token > sentence.lowerBound + 4
  }

  func isHeading(_ part: Int) -> Bool {
    if case .heading = passage.parts[part].kind { return true }
    return false
  }

  /// What the first words inside the marks are.
  private func innerTraits(_ span: QuotedSpan) -> WordTraits {
    var traits: WordTraits = []
    var at = span.inner.lowerBound
    var words = 0
    let bytes = passage.bytes
    while at < span.inner.upperBound, words < 12 {
      let start = at
      while at < span.inner.upperBound, TextBytes.isWord(bytes[at], bytes, at) { at += 1 }
      guard at > start else {
        at += 1
        continue
      }
      words += 1
      if at - start <= 8 { traits.formUnion(lexicon[SpokenWord(bytes[start..<at])]) }
    }
    return traits
  }

  // MARK: Around a sentence

  private mutating func lookAround(_ index: Int) {
    let entry = found[index]
    // What no cue and no subject goes with, and is no sentence, stays alone.
    guard entry.kind != .mixed else { return }
    let isWhole = entry.kind == .block || isAlone(entry)
    // An unclosed quotation of the paragraph before goes on here.
    if index > 0, let span = found[index - 1].span, spans[span].isUnclosed,
      found[index - 1].part == entry.part - 1, found[index - 1].speaker != nil
    {
      inherit(index, from: index - 1, .carriedOn)
      return
    }
    if index > 0, found[index - 1].part == entry.part, found[index - 1].speaker != nil,
      found[index - 1].way != .subject
    {
      inherit(index, from: index - 1, .carriedOn)
      return
    }
    if let next = found[(index + 1)...].prefix(6).firstIndex(where: {
      $0.part == entry.part && ($0.way == .cueAfter || $0.way == .cueBefore)
    }), found[next].way == .cueAfter {
      inherit(index, from: next, .carriedBack)
      return
    }
    // “… ¶ “…,” explains Peskov: the words began a paragraph earlier.
    if let span = entry.span, spans[span].isUnclosed, index + 1 < found.count,
      found[index + 1].part == entry.part + 1, found[index + 1].way == .cueAfter,
      found[index + 1].span == parts[entry.part + 1].spans.lowerBound
    {
      inherit(index, from: index + 1, .carriedOn)
      return
    }
    if isWhole, let speaker = signature(below: entry.part) {
      found[index].speaker = speaker
      found[index].way = .paragraphBefore
      return
    }
    if let speaker = told(before: index) {
      found[index].speaker = speaker.speaker
      found[index].cue = speaker.cue
      found[index].cuePart = speaker.speaker.part
      found[index].way = speaker.isSamePart ? .sentenceBefore : .paragraphBefore
      return
    }
    guard isWhole, index > 0, found[index - 1].speaker != nil,
      entry.part - found[index - 1].part <= 2
    else { return }
    inherit(index, from: index - 1, .paragraphBefore)
  }

  private mutating func inherit(_ index: Int, from other: Int, _ way: Attribution.Way) {
    found[index].speaker = found[other].speaker
    found[index].cue = found[other].cue
    found[index].cuePart = found[other].cuePart
    found[index].way = way
    if other < index { found[index].continues = other }
  }

  /// Whether nothing but quotations is in the part.
  private func isAlone(_ entry: Attribution) -> Bool {
    parts[entry.part].phrases.isEmpty && parts[entry.part].tokens.count < 40
      && !parts[entry.part].tokens.contains { $0.isWord }
  }

  /// The subject of the sentence before a quotation that is a sentence of its own.
  private func told(
    before index: Int
  ) -> (speaker: (part: Int, phrase: Int), cue: Cue?, isSamePart: Bool)? {
    let entry = found[index]
    var part = entry.part
    var sentence: Range<Int>?
    if entry.span != nil, entry.sentence > 0 {
      sentence = parts[part].sentences[entry.sentence - 1]
    }
    let isSamePart = sentence != nil
    if sentence == nil {
      part -= 1
      guard part >= 0, passage.parts[part].block != nil else { return nil }
      if case .heading = passage.parts[part].kind { return nil }
      sentence = parts[part].sentences.last
    }
    guard let sentence else { return nil }
    // One sentence may stand before many quotations of the next paragraph; the first ones suffice.
    guard
      entry.span == nil || isSamePart || (entry.span ?? 0) - parts[entry.part].spans.lowerBound < 8
    else { return nil }
    let reader = cueReader(part)
    let cues = reader.cues(in: sentence)
    // Words quoted there were attributed with more care.
    if let last = found[..<index].suffix(12).last(where: {
      $0.part == part && $0.speaker != nil && $0.part < entry.part
    }
    ),
      last.cue != nil, last.kind == .direct
    {
      guard let speaker = last.speaker else { return nil }
      return (speaker, last.cue, isSamePart)
    }
    if let cue = cues.last(where: { $0.subject != nil && !$0.isGoverned && $0.has(.speech) }),
      let subject = cue.subject
    {
      return ((part, subject), cue, isSamePart)
    }
    guard let subject = reader.mainSubject(in: sentence) else { return nil }
    // Of things, nobody speaks.
    let phrase = parts[part].phrases[subject]
    guard phrase.kind != .noun || phrase.role != nil || phrase.has(.organization),
      phrase.kind != .pronoun || phrase.has(.gender)
    else { return nil }
    return ((part, subject), cues.first { $0.subject == subject }, isSamePart)
  }

  /// "— Hillary Clinton." below a quotation.
  private func signature(below part: Int) -> (part: Int, phrase: Int)? {
    guard part + 1 < parts.count, passage.parts[part + 1].block != nil else { return nil }
    let next = parts[part + 1]
    guard next.tokens.count <= 12, next.tokens.first?.kind == .dash,
      let phrase = next.phrases.first, phrase.kind == .name, phrase.tokens.lowerBound <= 2
    else { return nil }
    return (part + 1, 0)
  }

  /// The halves of a split quotation are of one kind: direct only where all are whole sentences.
  private mutating func joinKinds() {
    for index in found.indices.reversed() {
      guard let first = found[index].continues, found[index].part == found[first].part else {
        continue
      }
      if found[index].kind == .mixed, found[first].kind == .direct { found[first].kind = .mixed }
    }
    for index in found.indices {
      guard let first = found[index].continues, found[index].part == found[first].part else {
        continue
      }
      if found[first].kind == .mixed { found[index].kind = .mixed }
    }
  }
}

extension Attribution {
  fileprivate mutating func take(_ cue: Cue, _ way: Way) {
    self.cue = cue
    self.way = way
    if let subject = cue.subject { speaker = (part, subject) }
  }
}
