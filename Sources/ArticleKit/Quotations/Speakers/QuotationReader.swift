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
  private(set) var judgedReports: [(part: Int, range: Range<Int>, features: [Int])] = []
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

  mutating func readParts() {
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
      parts[part].readPhrases(passage.bytes, language: lexicon.language)
    }
  }

  /// Whether a part ends in a colon and a verb of speech before it, or is dialogue itself.
  func introducesSpeech(_ part: Int) -> Bool {
    let tokens = parts[part].tokens
    if let span = parts[part].spans.last, spans[span].isDialogue { return true }
    guard tokens.last?.kind == .colon, let sentence = parts[part].sentences.last else {
      return false
    }
    return sentence.contains { tokens[$0].has(.speech) }
  }

  func cueReader(_ part: Int) -> CueReader {
    CueReader(
      tokens: parts[part].tokens, phrases: parts[part].phrases, phraseAt: parts[part].phraseAt,
      bytes: passage.bytes, spans: spans, lexicon: lexicon)
  }

  // MARK: Within a sentence

  mutating func attribute(_ part: Int) {
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
      let quotations =
        reading.spans.isEmpty ? [] : sentence.filter { reading.tokens[$0].kind == .quotation }
      let cues = reader.cues(in: sentence)
      if !cues.isEmpty {
        var speech = ReportedSpeech(reader: reader, part: part, keepsFeatures: keepsFeatures)
        reported += speech.speech(in: sentence, cues)
        for candidate in speech.candidates {
          let range = candidate.range
          let bytes =
            Int(
              reading.tokens[range.lowerBound].start)..<Int(
              reading.tokens[range.upperBound - 1].end)
          judgedReports.append((part, bytes, candidate.features))
        }
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
  func blockCue(_ part: Int) -> Cue? {
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

  /// “Interfax”, the party “National front”: a name and no quotation.
  func isName(
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
  func innerTraits(_ span: QuotedSpan) -> WordTraits {
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
}
