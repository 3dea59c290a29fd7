/// Roles, documents and pronouns: whom of those named shortly before they mean.
extension PeopleReader {
  mutating func readOthers(_ part: Int, _ speakers: Set<Int>) {
    if passage.parts[part].block == nil { recent.removeAll() }
    for index in parts[part].phrases.indices {
      let phrase = parts[part].phrases[index]
      let sentence = parts[part].sentence(of: phrase.tokens.lowerBound)
      var found: (person: Int, confidence: Double)?
      switch phrase.kind {
      case .name: break
      case .noun where phrase.describes != nil:
        if let name = phrase.describes, let person = parts[part].phrases[name].person {
          found = (person, 1)
        }
      case .noun: found = role(phrase, part, sentence)
      case .pronoun: found = pronoun(phrase, part, sentence)
      }
      if let found {
        parts[part].phrases[index].person = found.person
        doubts[Key(part: part, phrase: index)] = found.confidence
        let head = parts[part].tokens[phrase.head]
        if phrase.kind == .noun, head.has(.document), !head.has(.role) {
          // The document speaks for its issuer and is no mention of it.
          issuers[head.hash] = found.person
          continue
        }
        note(phrase.kind == .pronoun ? .pronoun : .role, part, index)
        if phrase.kind == .pronoun, found.confidence > 0.7 { learnGender(phrase, found.person) }
      }
      guard let person = parts[part].phrases[index].person else { continue }
      let isFirst = !phrase.isAfterPreposition && !phrase.isInner && !phrase.isPossessive
      remember(
        Trace(
          person: person, part: part, sentence: sentence, isSubject: isFirst,
          isSpeaker: speakers.contains(index)))
    }
  }

  mutating func remember(_ trace: Trace) {
    recent.append(trace)
    if recent.count > Self.memory { recent.removeFirst() }
  }

  mutating func learnGender(_ phrase: Phrase, _ person: Int) {
    register.update(person) { entry in
      if phrase.has(.female) { entry.female += 1 }
      if phrase.has(.male) { entry.male += 1 }
    }
  }

  func pronoun(
    _ phrase: Phrase, _ part: Int, _ sentence: Int
  ) -> (person: Int, confidence: Double)? {
    if phrase.has(.subject), phrase.has([.neuter, .plural]), !phrase.has(.gender) {
      return lastOrganization(part, sentence)
    }
    guard phrase.has(.gender), !phrase.has(.speaking), phrase.has(.subject) || phrase.has(.gender)
    else { return nil }
    return mostSalient(
      phrase.traits, part, sentence, isPronoun: true, except: addressee(of: phrase, part))
  }

  /// What "it" or "they" is where the text was last about an organisation.
  func lastOrganization(_ part: Int, _ sentence: Int) -> (person: Int, confidence: Double)? {
    guard let last = recent.last(where: { $0.isSubject }), part - last.part <= 1 else { return nil }
    let profile = register.profile(last.person)
    guard !profile.isPerson, !profile.mayBePerson, !profile.isPlace else { return nil }
    return (last.person, 0.6)
  }

  /// Whom a pronoun speaks to, who is another: "he told Lund".
  func addressee(of pronoun: Phrase, _ part: Int) -> Int? {
    let reading = parts[part]
    let verb = pronoun.tokens.upperBound
    guard verb + 1 < reading.tokens.count, reading.tokens[verb].has(.addressing),
      reading.phraseAt[verb + 1] >= 0
    else { return nil }
    return reading.phrases[Int(reading.phraseAt[verb + 1])].person
  }

  func mostSalient(
    _ traits: WordTraits, _ part: Int, _ sentence: Int, isPronoun: Bool, except other: Int? = nil
  ) -> (person: Int, confidence: Double)? {
    let isFemale = traits.contains(.female)
    let gender: Person.Gender? =
      isFemale == traits.contains(.male) ? nil : isFemale ? .female : .male
    var scores: [(person: Int, score: Double)] = []
    for (age, trace) in recent.reversed().enumerated() {
      let entry = register.profile(trace.person)
      guard entry.mayBePerson, trace.person != other else { continue }
      if let gender, let known = entry.gender, known != gender { continue }
      var score = 1.0 / (1 + Double(age) * 0.2)
      let distance = part - trace.part
      score -= Double(min(distance, 6)) * 0.25
      if distance == 0 { score -= Double(min(sentence - trace.sentence, 5)) * 0.08 }
      if trace.isSubject { score += 0.45 }
      if trace.isSpeaker { score += 0.35 }
      // The one that the paragraph is about.
      if trace.isSubject, distance == 0 { score += 0.3 }
      if !trace.isSubject, distance == 0, sentence == trace.sentence { score -= 0.2 }
      if gender != nil, entry.gender == gender { score += 0.5 }
      if entry.isPerson { score += 0.4 }
      if entry.isPlace { score -= 0.8 }
      if let known = scores.firstIndex(where: { $0.person == trace.person }) {
        // Named again and again: the one the text is about.
        scores[known].score = max(scores[known].score, score + 0.12)
      } else {
        scores.append((trace.person, score))
      }
    }
    guard let best = scores.max(by: { $0.score < $1.score }) else { return nil }
    let second = scores.filter { $0.person != best.person }.map(\.score).max() ?? -1
    let margin = best.score - second
    guard best.score > 0.2 else { return nil }
    return (best.person, min(0.95, 0.55 + margin * 0.4))
  }

  /// Whose document it is: "a report from Holt Bank", "the White House brief".
  func issuer(of phrase: Phrase, _ part: Int) -> (person: Int, confidence: Double)? {
    let reading = parts[part]
    let tokens = reading.tokens
    let end = phrase.tokens.upperBound
    if end + 1 < tokens.count, Self.issuing.contains(tokens[end].hash),
      reading.phraseAt[end + 1] >= 0
    {
      let source = reading.phrases[Int(reading.phraseAt[end + 1])]
      if source.kind == .name, !source.has(.place), let person = source.person {
        return (person, 0.85)
      }
    }
    let name = phrase.tokens.dropLast().drop {
      !tokens[$0].isCapital || tokens[$0].has(.determiner)
    }
    if !name.isEmpty, name.allSatisfy({ tokens[$0].isCapital && !tokens[$0].isPossessive }),
      let person = register.known(name.map { tokens[$0].hash })
    {
      return (person, 0.85)
    }
    guard phrase.isDefinite, phrase.tokens.count == 2 else { return nil }
    return issuers[tokens[phrase.head].hash].map { ($0, 0.8) }
  }

  private static let issuing = Set(["from", "by", "of"].map { SpokenWord($0) })

  func role(
    _ phrase: Phrase, _ part: Int, _ sentence: Int
  ) -> (person: Int, confidence: Double)? {
    let tokens = parts[part].tokens
    let head = tokens[phrase.head]
    if head.has(.document), !head.has(.role) { return issuer(of: phrase, part) }
    let isIndefinite = tokens[phrase.tokens.lowerBound].has(.determiner) && !phrase.isDefinite
    guard !isIndefinite, !head.has(.plural), !phrase.isPossessive else { return nil }
    if head.has(.role) {
      // "the spokesman": a person whose role has that word.
      let same = Self.sameRole(head.hash)
      var best: (person: Int, score: Double)?
      for index in register.holders(of: same) {
        let gender = register.entries[index].gender
        if head.has(.female), !head.has(.male), gender == .male { continue }
        if head.has(.male), !head.has(.female), gender == .female { continue }
        var score = 1.0
        if let role = register.entries[index].roleHeads.first(where: { $0.head == same }),
          let modifier = role.modifier,
          phrase.tokens.contains(where: { tokens[$0].hash == modifier })
        {
          score += 1
        }
        if register.entries[index].roleHeads.first(where: { $0.head == same })?.isPast == true {
          score -= 1
        }
        if let age = recent.lastIndex(where: { $0.person == index }) {
          score += 0.5 + Double(age) / Double(Self.memory)
        }
        if best.map({ score > $0.score }) ?? true { best = (index, score) }
      }
      if let best { return (best.person, 0.9) }
      if phrase.isDefinite, head.has(.general) || phrase.tokens.count > 2,
        let salient = mostSalient(head.traits, part, sentence, isPronoun: false),
        !tokens[phrase.tokens.lowerBound].has(.possessive)
      {
        return (salient.person, min(0.7, salient.confidence))
      }
      return nil
    }
    guard head.has(.organization), phrase.isDefinite else { return nil }
    if let named = register.organization(called: head.hash) { return (named, 0.8) }
    guard phrase.tokens.count == 2 else { return nil }
    // "the company": the one that the text was about last.
    let last = recent.last {
      let profile = register.profile($0.person)
      return $0.isSubject && !profile.isPerson && !profile.isPlace && part - $0.part <= 3
    }
    return last.map { ($0.person, 0.6) }
  }
}
