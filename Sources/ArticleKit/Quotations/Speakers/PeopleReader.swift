/// Tells for every phrase of a passage whom it names.
///
/// Names come first, over the whole text, so that a role told late explains a mention made early.
/// Then roles and pronouns, in the order of the text, each from the people named shortly before.
struct PeopleReader {
  private let passage: Passage
  private let bytes: [UInt8]
  private(set) var parts: [PartReading]
  private(set) var register = PeopleRegister()
  /// How sure each resolved role or pronoun is, by part and phrase.
  private var doubts: [Key: Double] = [:]
  /// Who was named lately, the latest last; never more than `memory`.
  private var recent: [Trace] = []
  private static let memory = 16
  /// Whose each kind of document was that was told of last.
  private var issuers: [SpokenWord: Int] = [:]

  private struct Key: Hashable {
    var part: Int
    var phrase: Int
  }

  private struct Trace {
    var person: Int
    var part: Int
    var sentence: Int
    var isSubject: Bool
    var isSpeaker: Bool
  }

  /// - Parameter speakers: the phrases that are said to speak, by part.
  init(_ passage: Passage, _ parts: [PartReading], speakers: [Int: Set<Int>]) {
    self.passage = passage
    self.parts = parts
    bytes = passage.bytes
    for part in parts.indices { readNames(part) }
    for part in parts.indices { tellKinds(part, speakers[part] ?? []) }
    for part in parts.indices {
      // The headline stands last: whoever it means was told in the text.
      readOthers(part, speakers[part] ?? [])
    }
  }

  /// How sure a phrase's person is.
  func confidence(part: Int, phrase: Int) -> Double {
    doubts[Key(part: part, phrase: phrase)] ?? 1
  }

  // MARK: Names

  private mutating func readNames(_ part: Int) {
    let tokens = parts[part].tokens
    for index in parts[part].phrases.indices {
      let phrase = parts[part].phrases[index]
      guard phrase.kind == .name, let name = phrase.name, isNameOfSomebody(phrase, name, tokens)
      else { continue }
      var words = name.map { tokens[$0].hash }
      if words.count > 2, tokens[name.upperBound - 1].has(.abbreviation) { words.removeLast() }
      let gender = phrase.traits.intersection(.gender)
      guard
        let entry = register.entry(for: words, name: text(of: name, tokens), gender: gender)
      else { continue }
      parts[part].phrases[index].person = entry
      register.update(entry) { entry in
        if !gender.isSuperset(of: .gender) {
          if gender.contains(.female) { entry.female += 3 }
          if gender.contains(.male) { entry.male += 3 }
        }
        if phrase.has(.title) { entry.personal += 3 }
        if phrase.has(.role), !phrase.has(.organization) { entry.personal += 2 }
        if phrase.has(.firstName) { entry.personal += name.count > 1 ? 3 : 1 }
        if phrase.has(.organization) { entry.organizational += 2 }
        // "the North River Cooperative": people have no article.
        if tokens[phrase.tokens.lowerBound].has(.definite), phrase.tokens.count == name.count + 1,
          name.count > 1, !phrase.has(.firstName)
        {
          entry.organizational += 1
        }
        if phrase.has(.place) {
          entry.organizational += 1
          entry.isPlace = true
        }
      }
      note(.name, part, index)
      if let role = phrase.role { addRole(role, part, to: entry) }
    }
    for phrase in parts[part].phrases {
      guard let described = phrase.describes else { continue }
      if phrase.kind == .noun, phrase.has(.organization), !phrase.has(.role),
        let entry = parts[part].phrases[described].person
      {
        register.update(entry) { $0.organizational += 3 }
      } else if phrase.kind == .noun, let role = phrase.role,
        let entry = parts[part].phrases[described].person
      {
        addRole(role, part, to: entry)
        register.update(entry) { $0.personal += 2 }
      }
    }
    readRolesWithPlaces(part)
  }

  /// "The President of Russia Vladimir Putin".
  private mutating func readRolesWithPlaces(_ part: Int) {
    let reading = parts[part]
    for phrase in reading.phrases where phrase.kind == .name {
      guard let name = phrase.name, let entry = phrase.person, phrase.isAfterPreposition,
        name.lowerBound > phrase.tokens.lowerBound, phrase.tokens.lowerBound >= 2,
        reading.tokens[name.lowerBound - 1].has([.place, .organization])
      else { continue }
      let before = reading.phraseAt[phrase.tokens.lowerBound - 2]
      guard before >= 0, let role = reading.phrases[Int(before)].role else { continue }
      addRole(role.lowerBound..<name.lowerBound, part, to: entry, head: role.upperBound - 1)
      register.update(entry) { $0.personal += 2 }
    }
  }

  private func isNameOfSomebody(
    _ phrase: Phrase, _ name: Range<Int>, _ tokens: [SpeechToken]
  ) -> Bool {
    if phrase.has(.time) { return false }
    if name.count == 1, tokens[name.lowerBound].end - tokens[name.lowerBound].start < 2 {
      return false
    }
    return !phrase.has(.nationality) || name.count > 1
  }

  private func text(of name: Range<Int>, _ tokens: [SpeechToken]) -> String {
    let range = Int(tokens[name.lowerBound].start)..<Int(tokens[name.upperBound - 1].stemEnd)
    let text = passage.string(range)
    guard let first = text.first, first.isLowercase, tokens[name.lowerBound].has(.firstName) else {
      return text
    }
    return first.uppercased() + text.dropFirst()
  }

  private mutating func addRole(_ role: Range<Int>, _ part: Int, to entry: Int, head: Int? = nil) {
    let tokens = parts[part].tokens
    let last = tokens[head ?? role.upperBound - 1]
    guard !last.has(.plural), role.count <= 8 else { return }
    let range = Int(tokens[role.lowerBound].start)..<Int(tokens[role.upperBound - 1].stemEnd)
    let modifier = role.count > 1 && head == nil ? tokens[role.upperBound - 2].hash : nil
    let isPast = role.contains { Self.past.contains(tokens[$0].hash) }
    register.addRole(
      passage.string(range), head: Self.sameRole(last.hash), modifier: modifier, isPast: isPast,
      to: entry)
  }

  private static let past = Set(
    ["former", "ex", "then", "late", "ehemaliger", "ancien", "ex-président", "бывший"].map {
      SpokenWord($0)
    })

  /// Forms of one role, for both genders and as a title.
  private static func sameRole(_ word: SpokenWord) -> SpokenWord { synonyms[word] ?? word }

  private static let synonyms: [SpokenWord: SpokenWord] = {
    var result: [SpokenWord: SpokenWord] = [:]
    for line in [
      "spokesman spokeswoman spokesperson press-secretary", "senator sen", "governor gov",
      "congressman congresswoman representative rep lawmaker", "doctor dr", "professor prof",
      "chairman chairwoman chairperson chair", "general gen", "adviser advisor aide",
      "candidate nominee contender hopeful frontrunner front-runner",
      "businessman businesswoman billionaire mogul tycoon", "lawyer attorney",
      "sprecher sprecherin", "minister ministerin", "präsident präsidentin", "kanzler kanzlerin",
    ] {
      let words = line.split(separator: " ").map { SpokenWord(String($0)) }
      for word in words { result[word] = words[0] }
    }
    return result
  }()

  /// Who speaks and is told by a pronoun is somebody.
  private mutating func tellKinds(_ part: Int, _ speakers: Set<Int>) {
    for index in speakers {
      guard let entry = parts[part].phrases[index].person else { continue }
      register.update(entry) { entry in
        entry.speaks = true
        if entry.words.count > 1, entry.organizational == 0 { entry.personal += 1 }
      }
    }
  }

  private mutating func note(_ kind: Person.Mention.Kind, _ part: Int, _ phrase: Int) {
    let reading = parts[part]
    guard let entry = reading.phrases[phrase].person else { return }
    let tokens = reading.phrases[phrase].name ?? reading.phrases[phrase].tokens
    let range =
      Int(
        reading.tokens[tokens.lowerBound].start)..<Int(
        reading.tokens[tokens.upperBound - 1].stemEnd)
    register.update(entry) { $0.mentions.append((kind, part, range)) }
  }

  // MARK: Roles and pronouns

  private mutating func readOthers(_ part: Int, _ speakers: Set<Int>) {
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

  private mutating func remember(_ trace: Trace) {
    recent.append(trace)
    if recent.count > Self.memory { recent.removeFirst() }
  }

  private mutating func learnGender(_ phrase: Phrase, _ person: Int) {
    register.update(person) { entry in
      if phrase.has(.female) { entry.female += 1 }
      if phrase.has(.male) { entry.male += 1 }
    }
  }

  private func pronoun(
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
  private func lastOrganization(_ part: Int, _ sentence: Int) -> (person: Int, confidence: Double)?
  {
    guard let last = recent.last(where: { $0.isSubject }), part - last.part <= 1 else { return nil }
    let profile = register.profile(last.person)
    guard !profile.isPerson, !profile.mayBePerson, !profile.isPlace else { return nil }
    return (last.person, 0.6)
  }

  /// Whom a pronoun speaks to, who is another: "he told Lund".
  private func addressee(of pronoun: Phrase, _ part: Int) -> Int? {
    let reading = parts[part]
    let verb = pronoun.tokens.upperBound
    guard verb + 1 < reading.tokens.count, reading.tokens[verb].has(.addressing),
      reading.phraseAt[verb + 1] >= 0
    else { return nil }
    return reading.phrases[Int(reading.phraseAt[verb + 1])].person
  }

  private func mostSalient(
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
  private func issuer(of phrase: Phrase, _ part: Int) -> (person: Int, confidence: Double)? {
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

  private func role(
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
