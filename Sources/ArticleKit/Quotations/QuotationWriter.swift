/// Makes the article's values of what was read.
struct QuotationWriter {
  private(set) var quotations: [Quotation] = []
  private(set) var people: [Person] = []
  private let reader: QuotationReader
  private let known: PeopleReader
  /// Which element of `people` an entry of the register became.
  private var numbers: [Int: Int] = [:]

  init(_ reader: QuotationReader) {
    self.reader = reader
    var speakers: [Int: Set<Int>] = [:]
    for entry in reader.found {
      if let speaker = entry.speaker { speakers[speaker.part, default: []].insert(speaker.phrase) }
    }
    known = PeopleReader(reader.passage, reader.parts, speakers: speakers)
    writePeople()
    writeQuotations()
  }

  private mutating func writePeople() {
    for (index, entry) in known.register.entries.enumerated() {
      guard entry.isPerson && entry.words.count > 1 || entry.personal >= 3 || entry.speaks else {
        continue
      }
      numbers[index] = people.count
      people.append(
        Person(
          entry.name, kind: entry.isPerson || entry.organizational == 0 ? .person : .organization,
          otherNames: entry.otherNames, roles: entry.roles,
          gender: entry.isPerson ? entry.gender : nil,
          mentions: entry.mentions.sorted { $0.range.lowerBound < $1.range.lowerBound }
            .map { Person.Mention($0.kind, range: reader.passage.place($0.range, in: $0.part)) }))
    }
  }

  private mutating func writeQuotations() {
    let passage = reader.passage
    // The headline was read last and stands first.
    let order = reader.found.indices.sorted {
      let one = passage.parts[reader.found[$0].part].block ?? -1
      let other = passage.parts[reader.found[$1].part].block ?? -1
      return (one, reader.found[$0].range.lowerBound) < (other, reader.found[$1].range.lowerBound)
    }
    var place = [Int](repeating: 0, count: order.count)
    for (new, old) in order.enumerated() { place[old] = new }
    for index in order {
      let entry = reader.found[index]
      let cue = entry.cue
      let tokens = reader.parts[entry.cuePart].tokens
      func words(_ range: Range<Int>) -> String {
        passage.string(
          Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end))
      }
      quotations.append(
        Quotation(
          entry.kind, passage.string(entry.range),
          range: passage.place(entry.range, in: entry.part), speaker: speaker(of: entry),
          cue: cue.map { words($0.verb) }, addressee: cue?.addressee.map(words),
          via: cue?.via.map { words(reader.parts[entry.cuePart].phrases[$0].tokens) },
          continues: entry.continues.map { place[$0] }, confidence: entry.confidence))
    }
  }

  /// What the text calls somebody without a name, with the "for the governor" behind it.
  private func described(_ place: (part: Int, phrase: Int)) -> String? {
    let reading = known.parts[place.part]
    let first = reading.phrases[place.phrase]
    guard first.kind == .noun else { return nil }
    var end = first.tokens.upperBound
    var steps = 0
    while steps < 3, end + 1 < reading.tokens.count, reading.tokens[end].has(.preposition),
      reading.phraseAt[end + 1] >= 0
    {
      let next = reading.phrases[Int(reading.phraseAt[end + 1])]
      guard next.tokens.lowerBound == end + 1, next.kind != .pronoun, !next.has(.time) else {
        break
      }
      end = next.tokens.upperBound
      steps += 1
    }
    guard steps > 0 else { return nil }
    return reader.passage.string(
      Int(reading.tokens[first.tokens.lowerBound].start)..<Int(reading.tokens[end - 1].end))
  }

  /// Whether a verb of speech of its own makes a noun the speaker, whatever it means: "placards
  /// read".
  private func isSaid(_ entry: Attribution) -> Bool {
    guard let cue = entry.cue, !cue.isGoverned else { return false }
    switch entry.way {
    case .cueAfter, .cueBefore, .carriedOn: return !cue.has(.ambiguous)
    case .cueInSentence: return cue.has(.speech) ? cue.has(.clause) : !cue.has(.ambiguous)
    default: return false
    }
  }

  private func speaker(of entry: Attribution) -> Speaker? {
    guard let place = entry.speaker, entry.isSure else { return nil }
    let reading = known.parts[place.part]
    let phrase = reading.phrases[place.phrase]
    var words = phrase.tokens
    // "the Kremlin's spokesman, Dmitry Peskov": both are the mention.
    if phrase.kind == .name {
      let before = reading.phrases[..<place.phrase].suffix(4).last {
        $0.describes == place.phrase
      }
      if let before, before.kind == .noun, before.tokens.upperBound == words.lowerBound - 1 {
        words = before.tokens.lowerBound..<words.upperBound
      }
    }
    let range =
      Int(reading.tokens[words.lowerBound].start)..<Int(reading.tokens[words.upperBound - 1].end)
    let mention = reader.passage.string(range)
    var speaker = Speaker(
      mention: mention, range: reader.passage.place(range, in: place.part),
      confidence: entry.certainty)
    if let person = phrase.person {
      let record = known.register.entries[person]
      speaker.name = record.name
      speaker.role = record.roles.first
      speaker.person = numbers[person]
      speaker.confidence *= known.confidence(part: place.part, phrase: place.phrase)
    } else if phrase.kind == .name
      || phrase.kind == .noun
        && (phrase.role != nil || phrase.has([.role, .organization]) || isSaid(entry))
        && !(phrase.tokens.count == 1 && reading.tokens[phrase.head].has([.determiner, .number]))
    {
      // Somebody without a name is called as the text does: "a spokeswoman for the governor".
      speaker.name = described(place) ?? mention
    }
    return speaker
  }
}
