/// Finding the speaker in the sentences and paragraphs around.
extension QuotationReader {
  mutating func lookAround(_ index: Int) {
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

  mutating func inherit(_ index: Int, from other: Int, _ way: Attribution.Way) {
    found[index].speaker = found[other].speaker
    found[index].cue = found[other].cue
    found[index].cuePart = found[other].cuePart
    found[index].way = way
    if other < index { found[index].continues = other }
  }

  /// Whether nothing but quotations is in the part.
  func isAlone(_ entry: Attribution) -> Bool {
    parts[entry.part].phrases.isEmpty && parts[entry.part].tokens.count < 40
      && !parts[entry.part].tokens.contains { $0.isWord }
  }

  /// The subject of the sentence before a quotation that is a sentence of its own.
  func told(
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
  func signature(below part: Int) -> (part: Int, phrase: Int)? {
    guard part + 1 < parts.count, passage.parts[part + 1].block != nil else { return nil }
    let next = parts[part + 1]
    guard next.tokens.count <= 12, next.tokens.first?.kind == .dash,
      let phrase = next.phrases.first, phrase.kind == .name, phrase.tokens.lowerBound <= 2
    else { return nil }
    return (part + 1, 0)
  }

  /// The halves of a split quotation are of one kind: direct only where all are whole sentences.
  mutating func joinKinds() {
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
