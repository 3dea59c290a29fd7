/// Finding whose words a verb gives.
extension CueReader {
  func isSubject(_ phrase: Int, inverted: Bool) -> Bool {
    let phrase = phrases[phrase]
    if phrase.isPossessive { return false }
    switch phrase.kind {
    case .pronoun: return phrase.has(.subject)
    case .name: return true
    case .noun: return true
    }
  }

  /// The phrase whose first token this is, names within others aside.
  func phraseStarting(_ at: Int, _ sentence: Range<Int>) -> Int? {
    var at = at
    while at < sentence.upperBound, tokens[at].has(.adverb) && phraseAt[at] < 0 { at += 1 }
    // "уточнил и Лунд": he too.
    if lexicon.language == "ru", at + 1 < sentence.upperBound, tokens[at].has(.conjunction) {
      at += 1
    }
    guard at < sentence.upperBound, phraseAt[at] >= 0 else { return nil }
    let index = Int(phraseAt[at])
    return phrases[index].tokens.lowerBound == at ? index : nil
  }

  /// The subject that ends right before a verb: adverbs and auxiliaries, an appositive or a
  /// relative clause may stand between.
  func subjectBefore(_ verb: Int, _ sentence: Range<Int>) -> Int? {
    var at = verb - 1
    let floor = max(sentence.lowerBound, verb - Self.reach)
    while at >= floor, phraseAt[at] < 0, isLight(at) { at -= 1 }
    guard at >= floor else { return nil }
    switch tokens[at].kind {
    case .word:
      if let name = leadingName(before: at, sentence) { return name }
      if tokens[at].has(.relative) { return antecedent(at, floor) }
      if tokens[at].has(.that), at > floor, phraseAt[at - 1] >= 0 { return headOf(at - 1, floor) }
      return headOf(at, floor)
    case .comma, .dash: return overAside(at, floor)
    case .closing:
      var open = at
      while open >= floor, tokens[open].kind != .opening { open -= 1 }
      return open > floor ? headOf(open - 1, floor) : nil
    case .quotation:
      // "the leader of “National front” said"
      if at > floor, tokens[at - 1].has(.preposition), at > floor + 1 {
        return headOf(at - 2, floor)
      }
      return nil
    default: return nil
    }
  }

  /// "“…,” Chad Holt, head of Mills, a firm in the town told": the name that follows the quotation,
  /// where nothing but what describes it comes before the verb.
  private func leadingName(before end: Int, _ sentence: Range<Int>) -> Int? {
    guard phraseAt[end] >= 0 else { return nil }
    var at = end
    var commas = 0
    while at > sentence.lowerBound, tokens[at].kind != .quotation, end - at < Self.reach {
      if tokens[at].kind == .comma, tokens[at - 1].kind != .quotation { commas += 1 }
      if tokens[at].isWord
        ? tokens[at].has([.relative, .that])
          || phraseAt[at] < 0 && !tokens[at].has([.preposition, .conjunction, .infinitiveMark])
        : tokens[at].kind != .comma
      {
        return nil
      }
      at -= 1
    }
    guard commas > 0, tokens[at].kind == .quotation, at < end else { return nil }
    let start = tokens[at + 1].kind == .comma ? at + 2 : at + 1
    guard start <= end, phraseAt[start] >= 0 else { return nil }
    let index = Int(phraseAt[start])
    let phrase = phrases[index]
    guard phrase.kind == .name, !phrase.has(.place), !phrase.isPossessive,
      tokens[phrase.tokens.upperBound].kind == .comma
    else { return nil }
    return index
  }

  /// Adverbs and auxiliaries.
  func isLight(_ at: Int) -> Bool {
    let token = tokens[at]
    guard token.isWord else { return false }
    if token.has([.adverb, .auxiliary, .negation]) { return true }
    return token.ending == .ly && token.count > 4
  }

  func antecedent(_ relative: Int, _ floor: Int) -> Int? {
    var at = relative - 1
    if at >= floor, tokens[at].kind == .comma { at -= 1 }
    return at >= floor ? headOf(at, floor) : nil
  }

  /// The first phrase of a chain "a spokesman for the campaign" that ends at a token.
  func headOf(_ end: Int, _ floor: Int) -> Int? {
    guard end >= floor, phraseAt[end] >= 0 else { return nil }
    var index = Int(phraseAt[end])
    guard phrases[index].tokens.upperBound == end + 1 else { return nil }
    if phrases[index].kind == .pronoun {
      return phrases[index].has(.subject) ? index : nil
    }
    var steps = 0
    while steps < 4 {
      let preposition = phrases[index].tokens.lowerBound - 1
      guard preposition > floor else { break }
      // "the Institute for Science and Security"
      let isJoined =
        tokens[preposition].has(.conjunction) && phraseAt[preposition - 1] >= 0
        && phrases[Int(phraseAt[preposition - 1])].isAfterPreposition
      guard phrases[index].isAfterPreposition || isJoined else { break }
      guard preposition > floor, phraseAt[preposition - 1] >= 0 else { break }
      let before = Int(phraseAt[preposition - 1])
      guard phrases[before].kind != .pronoun, phrases[before].tokens.upperBound == preposition,
        !phrases[before].isPossessive
      else { break }
      index = before
      steps += 1
    }
    if phrases[index].isAfterPreposition { return nil }
    if let described = phrases[index].describes { return described }
    return index
  }

  /// "Peskov, the Kremlin's spokesman, said": the phrase before a pair of commas or dashes.
  func overAside(_ comma: Int, _ floor: Int) -> Int? {
    // The phrase right before the comma may describe the one before it.
    if phraseAt[comma - 1 < 0 ? 0 : comma - 1] >= 0, comma > floor {
      let index = Int(phraseAt[comma - 1])
      if let described = phrases[index].describes { return described }
    }
    var at = comma - 1
    var commas = 0
    let kind = tokens[comma].kind
    var candidate: Int?
    while at > floor, commas < 5 {
      let token = tokens[at]
      if token.kind == .quotation || token.kind == .colon || token.kind == .semicolon { break }
      if token.kind == kind {
        commas += 1
        let next = tokens[at + 1]
        let index = phraseAt[at - 1]
        let opensAside =
          next.has([
            .determiner, .relative, .possessive, .role, .number, .preposition, .place, .nationality,
            .title,
          ])
          || next.isCapital || phraseAt[at + 1] >= 0 || isParticiple(at + 1)
        if index >= 0, opensAside, let head = headOf(at - 1, floor),
          isSubject(head, inverted: false),
          phrases[head].kind != .pronoun, !phrases[head].has([.place, .number])
        {
          // The farthest that still is beside its aside: "Mook, 35, of Vermont, said".
          if candidate == nil, commas < 3 { candidate = head }
          if phrases[head].kind == .name { return head }
        }
      }
      at -= 1
    }
    return candidate
  }

  /// "joined", "speaking": opens an aside behind a name.
  private func isParticiple(_ at: Int) -> Bool {
    let token = tokens[at]
    return token.count > 4 && (token.ending == .ed || token.ending == .ing)
  }

  /// The subject of the sentence's main clause, for verbs that have none of their own: "attacked
  /// Clinton, saying".
  func governing(_ verb: Int, _ sentence: Range<Int>, _ earlier: [Cue]) -> Int? {
    let start = tokens[verb]
    guard verb > sentence.lowerBound else { return nil }
    let before = tokens[verb - 1]
    let isJoined =
      before.has([.conjunction, .adverb]) || before.kind == .comma
      || before.kind == .quotation || start.has(.participle)
    if isJoined, let last = earlier.last, last.order != .according, let subject = last.subject {
      return subject
    }
    return mainSubject(in: sentence.lowerBound..<verb)
  }

  /// The first phrase with a verb behind it that no preposition or conjunction introduces.
  func mainSubject(in range: Range<Int>) -> Int? {
    var spare: Int?
    var at = range.lowerBound
    while at < range.upperBound {
      guard phraseAt[at] >= 0 else {
        at += 1
        continue
      }
      let index = Int(phraseAt[at])
      let phrase = phrases[index]
      at = max(at + 1, phrase.tokens.upperBound)
      guard isSubject(index, inverted: false), !phrase.isAfterPreposition,
        !phrase.has([.time, .neuter]),
        hasVerb(after: phrase.tokens.upperBound, range.upperBound)
      else { continue }
      let resolved = phrase.describes ?? index
      if !phrase.isAfterSubordinator { return resolved }
      spare = spare ?? resolved
    }
    return spare
  }

  func hasVerb(after at: Int, _ limit: Int) -> Bool {
    var at = at
    var steps = 0
    // Between two commas stands an aside; behind one alone, another subject.
    var commas = 0
    while at < limit, steps < 24 {
      let token = tokens[at]
      if token.has([.auxiliary, .verb]) || token.has(.cue) && !token.has(.participle),
        phraseAt[at] < 0
      {
        return commas % 2 == 0
      }
      if token.kind == .comma { commas += 1 }
      if token.isWord, phraseAt[at] < 0 {
        if token.ending == .ed { return commas % 2 == 0 }
        if token.has([.relative]) || isLight(at) || token.has(.preposition) {
          at += 1
          steps += 1
          continue
        }
        return token.has([.participle]) ? false : !token.has([.conjunction, .subordinator])
      }
      // Asides and prepositional phrases between subject and verb.
      if token.kind == .comma || token.kind == .opening || token.kind == .closing
        || phraseAt[at] >= 0
      {
        if token.kind == .comma, at + 1 < limit, tokens[at + 1].has(.conjunction) { return false }
        at += 1
        steps += 1
        continue
      }
      return false
    }
    // The verb itself ends the range.
    return at >= limit
  }
}
