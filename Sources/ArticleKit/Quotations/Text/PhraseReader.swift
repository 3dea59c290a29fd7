/// Finds the noun phrases of a part, left to right, in one pass.
struct PhraseReader {
  private let tokens: [SpeechToken]
  private let bytes: [UInt8]
  /// All nouns begin with a capital, as in German.
  private let nounsAreCapital: Bool
  private(set) var phrases: [Phrase] = []

  private let isEnglish: Bool

  static func phrases(of tokens: [SpeechToken], in bytes: [UInt8], language: String) -> [Phrase] {
    var reader = PhraseReader(
      tokens: tokens, bytes: bytes, nounsAreCapital: language == "de", isEnglish: language == "en")
    reader.phrases.reserveCapacity(tokens.count / 3 + 2)
    reader.read()
    return reader.phrases
  }

  private init(tokens: [SpeechToken], bytes: [UInt8], nounsAreCapital: Bool, isEnglish: Bool) {
    self.tokens = tokens
    self.nounsAreCapital = nounsAreCapital
    self.isEnglish = isEnglish
    self.bytes = bytes
  }

  private mutating func read() {
    var at = 0
    while at < tokens.count {
      let token = tokens[at]
      guard token.isWord else {
        at += 1
        continue
      }
      if token.has(.pronoun), !(token.has(.possessive) && startsNoun(at + 1)) {
        add(Phrase(kind: .pronoun, tokens: at..<at + 1, traits: token.traits))
        at += 1
        continue
      }
      let end = runEnd(from: at)
      guard end > at else {
        at += 1
        continue
      }
      addRun(at..<end)
      at = end
    }
  }

  private mutating func add(_ phrase: Phrase) {
    var phrase = phrase
    if phrase.tokens.lowerBound > 0 {
      var at = phrase.tokens.lowerBound - 1
      while at > 0, tokens[at].has(.time), tokens[at - 1].has([.preposition, .time]) { at -= 1 }
      let before = tokens[at]
      phrase.isAfterPreposition = before.has([.preposition, .infinitiveMark])
      phrase.isAfterSubordinator = before.has([.subordinator, .that, .relative])
    }
    phrases.append(phrase)
  }

  private func startsNoun(_ at: Int) -> Bool {
    at < tokens.count && tokens[at].isWord && isNominal(at, run: at - 1..<at)
  }

  /// The end of the run of words that may be one noun phrase.
  private func runEnd(from start: Int) -> Int {
    var at = start
    while at < tokens.count, tokens[at].isWord {
      let token = tokens[at]
      // A sentence ends without a stop of its own after "U.S.".
      if at > start, token.beginsSentence || at - start >= 40 { break }
      if token.has([.determiner, .possessive]) && !token.isCapitalName {
        guard
          at == start
            || at == start + 1 && tokens[start].has(.determiner) && !tokens[start].has(.that)
        else { break }
        at += 1
        continue
      }
      guard isNominal(at, run: start..<at) else { break }
      at += 1
    }
    // A lone determiner is no phrase: "that".
    if at == start + 1, tokens[start].has([.determiner, .possessive]) {
      // "said another"
      let isAlone =
        at >= tokens.count || tokens[at].kind == .stop
        || tokens[at].has([.cue, .relative, .adverb])
      return isAlone && tokens[start].has(.plural) ? at : start
    }
    return at
  }

  private static let first = SpokenWord("first")

  private func isNominal(_ at: Int, run: Range<Int>) -> Bool {
    let token = tokens[at]
    let isInName = token.isCapital && !token.beginsSentence
    if isInName, !token.has([.time, .pronoun]) || token.isAllCaps && token.end - token.start > 1 {
      // "Mark", "Will" and "Grant" are names where they are capitals; "And" in a headline is not.
      if !token.has([.auxiliary, .preposition, .conjunction, .subordinator, .infinitiveMark])
        || token.has(.firstName)
      {
        return true
      }
      // "the Campaign Against Noise"
      if token.has(.preposition), let last = run.last, tokens[last].isCapital,
        last > run.lowerBound,
        at + 1 < tokens.count, tokens[at + 1].isCapital, !tokens[at + 1].beginsSentence
      {
        return true
      }
    }
    if token.has(.particle), !token.isCapital {
      return at + 1 < tokens.count && tokens[at + 1].isCapital && !token.has(.preposition)
        && !token.has(.determiner)
    }
    // "Trump first called"
    if token.hash == Self.first, at > 0, tokens[at - 1].isWord, tokens[at - 1].isCapital,
      !tokens[at - 1].has([.determiner, .possessive]), !tokens[at - 1].isPossessive
    {
      return false
    }
    // "Peter Lund swam": what no list has behind a full name is a verb.
    if !token.isCapital, token.traits.isEmpty, let last = run.last, tokens[last].isCapital,
      !tokens[last].isPossessive,
      !isEnglish || last > run.lowerBound && tokens[last - 1].has(.firstName)
    {
      return false
    }
    let isModified = run.contains {
      tokens[$0].has([.determiner, .possessive, .nationality]) || tokens[$0].isPossessive
    }
    if token.has(.outsidePhrase) {
      // "the then president", "the following statement"
      return false
    }
    if token.has(.cue) {
      guard token.has(.ambiguous) || token.has([.role, .claim, .document]) else {
        return isInName
      }
      if token.ending == .ed, !isInName {
        return run.last.map { tokens[$0].has([.determiner, .possessive]) } ?? false
      }
      // "Milbank puts it": a verb behind a name, its object behind it.
      if token.has(.ambiguous), !isInName, let last = run.last, tokens[last].isCapital,
        !tokens[last].isPossessive, !tokens[last].has([.determiner, .nationality]),
        at + 1 < tokens.count,
        tokens[at + 1].has([.pronoun, .determiner, .that]) || !tokens[at + 1].isWord
      {
        return false
      }
      return isModified || token.has([.role, .document]) && !token.has(.speech)
    }
    if token.beginsSentence, token.isCapital { return !opensSentenceOnly(at) }
    if token.ending == .ed, token.count == 4, !token.isCapital,
      let last = run.last, tokens[last].isCapital, !tokens[last].isPossessive
    {
      return false
    }
    let isLong = token.count > 4
    if isLong, token.ending == .ly, !token.isCapital { return false }
    if isLong, token.ending == .ed, !token.isCapital {
      return run.last.map { tokens[$0].has([.determiner, .possessive, .number]) } ?? false
    }
    if isLong, token.ending == .ing, !token.isCapital { return isModified }
    return true
  }

  /// "Critically, …", "Organised by …": a capital that only the place explains.
  private func opensSentenceOnly(_ at: Int) -> Bool {
    guard tokens[at].count > 5, at + 1 < tokens.count, !tokens[at].has([.firstName, .place]) else {
      return false
    }
    if tokens[at].ending == .ly {
      return tokens[at + 1].kind == .comma || tokens[at + 1].has([.pronoun, .determiner])
    }
    return tokens[at].ending == .ed
      && tokens[at + 1].has([.preposition, .infinitiveMark, .determiner])
  }

  private mutating func addRun(_ run: Range<Int>) {
    let last = run.upperBound - 1
    addPossessors(in: run)
    var phrase = Phrase(kind: .noun, tokens: run, traits: tokens[last].traits)
    phrase.isPossessive = tokens[last].isPossessive
    let first = tokens[run.lowerBound]
    phrase.isDefinite = first.has([.definite, .possessive])
    if let name = nameRange(run) {
      phrase.kind = .name
      phrase.name = name
      phrase.traits = nameTraits(name)
      if name.lowerBound > run.lowerBound { describe(&phrase, before: name) }
    } else {
      if tokens[last].has(.role) { phrase.role = withoutDeterminer(run) }
      if run.count == 1, tokens[last].has(.determiner), !tokens[last].has(.plural) { return }
    }
    add(phrase)
  }

  /// "Trump's" in "Trump's lawyer".
  private mutating func addPossessors(in run: Range<Int>) {
    for at in run.dropLast() where tokens[at].isPossessive && isNameWord(at) {
      var start = at
      while start > run.lowerBound, isNameWord(start - 1), !tokens[start - 1].isPossessive,
        !tokens[start - 1].has([.role, .nationality, .title])
      {
        start -= 1
      }
      guard !tokens[at].has(.role) else { continue }
      var phrase = Phrase(
        kind: .name, tokens: start..<at + 1, name: start..<at + 1,
        traits: nameTraits(start..<at + 1))
      phrase.isPossessive = true
      phrase.isInner = true
      add(phrase)
    }
  }

  private func withoutDeterminer(_ run: Range<Int>) -> Range<Int> {
    var start = run.lowerBound
    while start < run.upperBound - 1, tokens[start].has([.determiner, .possessive]) { start += 1 }
    return start..<run.upperBound
  }

  /// Whether a word is written as a name: a capital that its place does not explain.
  private func isNameWord(_ at: Int) -> Bool {
    let token = tokens[at]
    guard token.isCapital else { return false }
    if token.has([.determiner, .possessive, .pronoun]) {
      return token.isAllCaps && token.end - token.start > 1 && !token.has(.pronoun)
    }
    guard token.beginsSentence else { return true }
    if token.has([.firstName, .title]) { return true }
    if token.has([.role, .nationality]) {
      return at + 1 < tokens.count && tokens[at + 1].isCapital
    }
    if token.isSeenSmall || token.has([.adverb, .number, .claim, .document, .time]) {
      return at + 1 < tokens.count && tokens[at + 1].isWord && tokens[at + 1].isCapital
        && !token.has([.adverb, .time])
    }
    return true
  }

  /// The name at the end of a run, without the titles, roles and nationalities before it.
  private func nameRange(_ run: Range<Int>) -> Range<Int>? {
    var end = run.upperBound
    // "Robert Smith 45" and the like.
    while end > run.lowerBound, !tokens[end - 1].isCapital, tokens[end - 1].has(.number) {
      end -= 1
    }
    guard end > run.lowerBound, isNameWord(end - 1) else { return nil }
    let last = tokens[end - 1]
    if nounsAreCapital, !mayBeGermanName(run, end) { return nil }
    // "the President", "Senators"
    if last.has([.role, .title]), !last.has(.firstName), !last.isAllCaps {
      let before = end - 2
      let isFullName =
        before >= run.lowerBound && isNameWord(before)
        && !tokens[before].has([.nationality, .role, .title, .organization, .place])
        && tokens[before].has(.firstName)
      if !isFullName { return nil }
    }
    if last.has(.nationality), !last.isAllCaps, end - run.lowerBound == 1 { return nil }
    var start = end - 1
    let isOrganization = last.has(.organization) || last.isAllCaps && !hasFirstName(run)
    while start > run.lowerBound {
      let previous = tokens[start - 1]
      if previous.isPossessive { break }
      if nounsAreCapital, start <= end - 2, !previous.has([.firstName, .title]) { break }
      if isNameWord(start - 1) {
        // "of Russia Vladimir Putin"
        if previous.has([.place, .organization]), tokens[start].has(.firstName),
          !previous.has(.firstName), !isOrganization
        {
          break
        }
        // "Administrator Jim Holt": what stands before a first name is an office or the like.
        if tokens[start].has(.firstName), start < end - 1, !isOrganization,
          !previous.has([.firstName, .particle, .title]),
          !previous.isAllCaps || previous.end - previous.start > 3,
          previous.end - previous.start > 4, !tokens[start].has([.role, .place])
        {
          break
        }
        if previous.has(.place), start - 1 == run.lowerBound, start < end - 1,
          followsOffice(run.lowerBound)
        {
          break
        }
        if !isOrganization, previous.has([.role, .title, .nationality]),
          !(previous.has(.firstName) && !previous.has([.title, .role]))
        {
          break
        }
        start -= 1
      } else if previous.has(.particle), !previous.isCapital, start - 1 > run.lowerBound,
        isNameWord(start - 2) || previous.hash == SpokenWord("al")
      {
        start -= 1
      } else {
        // A first name that lost its capital: "marine Le Pen".
        let isName =
          previous.has(.firstName) && !previous.isCapital
          && (start - 1 == run.lowerBound
            || !tokens[start - 2].has([.determiner, .possessive, .nationality]))
          && !previous.has([.role, .cue, .adverb, .time, .auxiliary])
        if isName { start -= 1 }
        break
      }
    }
    return start..<end
  }

  /// Whether "ambassador to" or the like stands before a token.
  private func followsOffice(_ at: Int) -> Bool {
    at >= 2 && tokens[at - 1].has([.preposition, .infinitiveMark]) && tokens[at - 2].has(.role)
      && !tokens[at - 2].has(.plural)
  }

  /// In German a capital alone tells nothing: a name has a first name, a role or title before it,
  /// or stands without an article.
  private func mayBeGermanName(_ run: Range<Int>, _ end: Int) -> Bool {
    if hasFirstName(run) || tokens[end - 1].isAllCaps { return true }
    if tokens[end - 1].has([.role, .title, .organization, .time]) { return false }
    // Two nouns in a row that no list has are seldom anything else.
    if end - 2 >= run.lowerBound, tokens[end - 1].traits.isEmpty, tokens[end - 2].traits.isEmpty,
      tokens[end - 1].isCapital, tokens[end - 2].isCapital
    {
      return true
    }
    if end - 2 >= run.lowerBound, tokens[end - 2].has([.role, .title]) { return true }
    return !tokens[run.lowerBound].has([.determiner, .possessive]) && end - run.lowerBound <= 2
      && (run.lowerBound..<end).allSatisfy { tokens[$0].isCapital }
  }

  private func hasFirstName(_ run: Range<Int>) -> Bool {
    run.contains { tokens[$0].has(.firstName) && tokens[$0].isCapital }
  }

  private func nameTraits(_ name: Range<Int>) -> WordTraits {
    let first = tokens[name.lowerBound].traits
    let last = tokens[name.upperBound - 1]
    var traits: WordTraits = []
    if name.count > 1, first.contains(.firstName) {
      traits.formUnion(first.intersection([.firstName, .female, .male]))
      return traits
    }
    if name.count == 1, first.contains(.firstName) {
      traits.formUnion(first.intersection([.firstName]))
    }
    if last.has(.organization) || last.isAllCaps { traits.formUnion(.organization) }
    if name.contains(where: { tokens[$0].has(.organization) }), !traits.contains(.firstName) {
      traits.formUnion(.organization)
    }
    traits.formUnion(last.traits.intersection([.place, .document, .time, .nationality]))
    return traits
  }

  /// Takes titles and roles before a name.
  private func describe(_ phrase: inout Phrase, before name: Range<Int>) {
    let before = withoutDeterminer(phrase.tokens.lowerBound..<name.lowerBound)
    guard !before.isEmpty, before.lowerBound < name.lowerBound else { return }
    for at in before where tokens[at].has(.title) {
      phrase.traits.formUnion(tokens[at].traits.intersection(.gender))
      phrase.traits.formUnion(.title)
      phrase.traits.remove([.organization, .place])
    }
    let last = tokens[before.upperBound - 1]
    if last.has(.role) {
      phrase.role = before
      phrase.traits.formUnion(last.traits.intersection(.gender))
      phrase.traits.formUnion(.role)
      phrase.traits.remove([.place])
      if !last.has(.plural) { phrase.traits.remove(.organization) }
    }
  }
}

extension SpeechToken {
  /// An all-capital word that only looks like a small word: "IT", "WHO".
  var isCapitalName: Bool { isAllCaps && end - start > 2 && !beginsSentence }
}
