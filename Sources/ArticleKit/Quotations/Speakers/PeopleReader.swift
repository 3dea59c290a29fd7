/// Tells for every phrase of a passage whom it names.
///
/// Names come first, over the whole text, so that a role told late explains a mention made early.
/// Then roles and pronouns, in the order of the text, each from the people named shortly before.
struct PeopleReader {
  let passage: Passage
  let bytes: [UInt8]
  var parts: [PartReading]
  var register = PeopleRegister()
  /// How sure each resolved role or pronoun is, by part and phrase.
  var doubts: [Key: Double] = [:]
  /// Who was named lately, the latest last; never more than `memory`.
  var recent: [Trace] = []
  static let memory = 16
  /// Whose each kind of document was that was told of last.
  var issuers: [SpokenWord: Int] = [:]

  struct Key: Hashable {
    var part: Int
    var phrase: Int
  }

  struct Trace {
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

  mutating func readNames(_ part: Int) {
    let tokens = parts[part].tokens
    let passage = passage
    for index in parts[part].phrases.indices {
      let phrase = parts[part].phrases[index]
      guard phrase.kind == .name, let name = phrase.name, isNameOfSomebody(phrase, name, tokens)
      else { continue }
      var words = name.map { tokens[$0].hash }
      if words.count > 2, tokens[name.upperBound - 1].has(.abbreviation) { words.removeLast() }
      let gender = phrase.traits.intersection(.gender)
      guard
        let entry = register.entry(
          for: words, name: Self.text(of: name, tokens, in: passage), gender: gender)
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
  mutating func readRolesWithPlaces(_ part: Int) {
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

  func isNameOfSomebody(
    _ phrase: Phrase, _ name: Range<Int>, _ tokens: [SpeechToken]
  ) -> Bool {
    if phrase.has(.time) { return false }
    if name.count == 1, tokens[name.lowerBound].end - tokens[name.lowerBound].start < 2 {
      return false
    }
    return !phrase.has(.nationality) || name.count > 1
  }

  static func text(of name: Range<Int>, _ tokens: [SpeechToken], in passage: Passage) -> String {
    let range = Int(tokens[name.lowerBound].start)..<Int(tokens[name.upperBound - 1].stemEnd)
    let text = passage.string(range)
    guard !tokens[name.lowerBound].isCapital, tokens[name.lowerBound].has(.firstName),
      let first = text.first
    else { return text }
    return first.uppercased() + text.dropFirst()
  }

  mutating func addRole(_ role: Range<Int>, _ part: Int, to entry: Int, head: Int? = nil) {
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
  static func sameRole(_ word: SpokenWord) -> SpokenWord { synonyms[word] ?? word }

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
  mutating func tellKinds(_ part: Int, _ speakers: Set<Int>) {
    for index in speakers {
      guard let entry = parts[part].phrases[index].person else { continue }
      register.update(entry) { entry in
        entry.speaks = true
        if entry.words.count > 1, entry.organizational == 0 { entry.personal += 1 }
      }
    }
  }

  mutating func note(_ kind: Person.Mention.Kind, _ part: Int, _ phrase: Int) {
    let reading = parts[part]
    guard let entry = reading.phrases[phrase].person else { return }
    let tokens = reading.phrases[phrase].name ?? reading.phrases[phrase].tokens
    let range =
      Int(
        reading.tokens[tokens.lowerBound].start)..<Int(
        reading.tokens[tokens.upperBound - 1].stemEnd)
    register.update(entry) { $0.mentions.append((kind, part, range)) }
  }
}
