/// The people and organisations of one article, by their names.
struct PeopleRegister {
  struct Entry {
    /// The words of the fullest name.
    var words: [SpokenWord]
    var name: String
    var otherNames: [String] = []
    var roles: [String] = []
    /// The last word of each role and the one before it, and whether it was held once.
    var roleHeads: [(head: SpokenWord, modifier: SpokenWord?, isPast: Bool)] = []
    var female = 0
    var male = 0
    /// Signs that it is a person, or that it is an organisation.
    var personal = 0
    var organizational = 0
    var isPlace = false
    var mentions: [(kind: Person.Mention.Kind, part: Int, range: Range<Int>)] = []
    var speaks = false

    var isPerson: Bool { personal > organizational }
    var gender: Person.Gender? {
      female > male ? .female : male > female ? .male : nil
    }
  }

  private(set) var entries: [Entry] = []
  /// By the last word of the name.
  private var byLast: [SpokenWord: [Int]] = [:]
  private var holders: [SpokenWord: [Int]] = [:]
  private var byFirst: [SpokenWord: [Int]] = [:]
  /// The order in which entries were last named.
  private var lastUse: [Int] = []
  private var clock = 0

  /// Finds or makes the entry of a name.
  mutating func entry(
    for words: [SpokenWord], name: @autoclosure () -> String, gender: WordTraits
  ) -> Int? {
    guard let last = words.last else { return nil }
    clock += 1
    if let found = match(words, gender: gender) {
      lastUse[found] = clock
      // Most names come again as they came before.
      if words == entries[found].words { return found }
      let name = name()
      if words.count > entries[found].words.count {
        let older = entries[found].name
        entries[found].name = name
        if entries[found].words.first != words.first, let first = words.first {
          byFirst[first, default: []].append(found)
        }
        entries[found].words = words
        note(older, for: found)
      } else {
        note(name, for: found)
      }
      return found
    }
    entries.append(Entry(words: words, name: name()))
    lastUse.append(clock)
    byLast[last, default: []].append(entries.count - 1)
    if words.count > 1 { byFirst[words[0], default: []].append(entries.count - 1) }
    return entries.count - 1
  }

  /// The entry of a name that the text has elsewhere.
  func known(_ words: [SpokenWord]) -> Int? { match(words, gender: []) }

  private mutating func note(_ name: String, for entry: Int) {
    guard name != entries[entry].name, entries[entry].otherNames.count < 8,
      !entries[entry].otherNames.contains(name)
    else { return }
    entries[entry].otherNames.append(name)
  }

  private func match(_ words: [SpokenWord], gender: WordTraits) -> Int? {
    guard let last = words.last else { return nil }
    // The list of one last word is cut, so that a hostile text stays linear.
    let candidates = (byLast[last] ?? []).suffix(12).filter { index in
      fits(words, entries[index]) && agrees(gender, entries[index])
    }
    if let best = candidates.max(by: { lastUse[$0] < lastUse[$1] }) { return best }
    if words.count == 1,
      let named = byFirst[last]?.suffix(12).filter({ agrees(gender, entries[$0]) }),
      let best = named.max(by: { lastUse[$0] < lastUse[$1] })
    {
      return best
    }
    return nil
  }

  private func fits(_ words: [SpokenWord], _ entry: Entry) -> Bool {
    let short = words.count <= entry.words.count ? words : entry.words
    let long = words.count <= entry.words.count ? entry.words : words
    if long.suffix(short.count).elementsEqual(short) { return true }
    // "George Bush" and "George W. Bush"
    return short.count > 1 && short.first == long.first && short.last == long.last
  }

  private func agrees(_ gender: WordTraits, _ entry: Entry) -> Bool {
    if gender.isSuperset(of: .gender) { return true }
    if gender.contains(.female) { return entry.gender != .male }
    if gender.contains(.male) { return entry.gender != .female }
    return true
  }

  /// How many entries share the last word of an entry's name and are people.
  func isAmbiguous(_ entry: Int) -> Bool {
    guard let last = entries[entry].words.last else { return false }
    return (byLast[last] ?? []).prefix(12).count { entries[$0].words.count > 1 } > 1
  }

  /// Those whose role has a word.
  func holders(of role: SpokenWord) -> [Int] { holders[role] ?? [] }

  /// The organisation last named that has more to its name than this word.
  func organization(called word: SpokenWord) -> Int? {
    (byLast[word] ?? []).suffix(12).filter {
      entries[$0].words.count > 1 && entries[$0].organizational > 0
    }.max { lastUse[$0] < lastUse[$1] }
  }

  /// What pronouns ask of an entry.
  struct Profile {
    var gender: Person.Gender?
    var isPerson: Bool
    var mayBePerson: Bool
    var isPlace: Bool
  }

  func profile(_ entry: Int) -> Profile {
    let personal = entries[entry].personal
    let organizational = entries[entry].organizational
    return Profile(
      gender: entries[entry].gender, isPerson: personal > organizational,
      mayBePerson: personal > 0 || organizational == 0, isPlace: entries[entry].isPlace)
  }

  mutating func update(_ entry: Int, _ change: (inout Entry) -> Void) {
    change(&entries[entry])
  }

  mutating func addRole(
    _ text: String, head: SpokenWord, modifier: SpokenWord?, isPast: Bool, to entry: Int
  ) {
    guard entries[entry].roleHeads.count < 16 else { return }
    entries[entry].roleHeads.append((head, modifier, isPast))
    // Cut like the list of names, so that a hostile text stays linear.
    if holders[head, default: []].count < 32, !holders[head, default: []].contains(entry) {
      holders[head, default: []].append(entry)
    }
    if !entries[entry].roles.contains(text) { entries[entry].roles.append(text) }
  }
}
