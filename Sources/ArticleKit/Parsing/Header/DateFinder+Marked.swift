/// Dates that a page of HTML marks as such, by its elements' names.
extension DateFinder {
  /// The longest text of an element that is a date with what belongs to it.
  private static let longest = 60

  /// The dates of marked elements that no line of the header gave: at the beginning of a
  /// paragraph, in parts ("Apr", "04", "2013"), with a year of two digits.
  static func marked(
    _ zone: HeaderZone, _ outline: PageOutline, known: [Candidate]
  ) -> [Candidate] {
    guard let structure = outline.page.structure else { return [] }
    let text = outline.page.text
    var result: [Candidate] = []
    for (index, element) in structure.elements.enumerated() {
      guard isMark(element), zone.blocks.contains(element.blocks.lowerBound) else { continue }
      let block = element.blocks.lowerBound
      guard block != zone.headline, block < outline.blocks.count,
        !(known + result).contains(where: { $0.match.range.overlaps(element.text) }),
        element.text.contains(where: { text[$0] &- 0x30 < 10 }), !isStrange(index, block, outline),
        let match = date(in: index, structure, text), match.date.day != nil
      else { continue }
      let distance = zone.distance(block)
      var score = (distance > 0 ? 2 - Double(distance) * 0.03 : 1.6 + Double(distance) * 0.25) + 1.3
      if outline.roles[block] == .body, outline.blocks[block].range != element.text {
        score -= element.text.lowerBound == outline.blocks[block].range.lowerBound ? 1 : 3
      }
      if match.date.year == nil { score -= 0.7 }
      result.append(
        Candidate(match: match, block: block, label: .none, score: score, rule: "date.marked"))
      if result.count >= 8 { break }
    }
    return result
  }

  /// Whether an element's own name says that it is a date, and a short one.
  fileprivate static func isMark(_ element: PageElement) -> Bool {
    !element.hints.isDisjoint(with: [.date, .published]) && element.text.count >= 6
      && element.text.count <= longest
  }

  private static func isStrange(_ index: Int, _ block: Int, _ outline: PageOutline) -> Bool {
    guard let structure = outline.page.structure else { return true }
    let hints = outline.hints(from: index, structure)
    return !hints.isDisjoint(with: outline.isInHeader(block) ? .comment : PageOutline.asides)
  }

  /// The date that an element's text is, or that the texts of the elements within are together.
  private static func date(
    in index: Int, _ structure: PageStructure, _ text: [UInt8]
  ) -> DateMatch? {
    let whole = structure.elements[index].text
    let found = DateScanner.matches(in: text, range: whole, isDate: true)
    if let match = found.first(where: { !$0.isRelative && $0.date.day != nil }) { return match }
    var parts: [UInt8] = []
    var next = index + 1
    var floor = whole.lowerBound
    while next < structure.elements.count, structure.elements[next].text.lowerBound >= floor,
      structure.elements[next].text.upperBound <= whole.upperBound, next < index + 12
    {
      let part = structure.elements[next].text
      if !part.isEmpty {
        parts += text[floor..<part.lowerBound] + [0x20] + text[part] + [0x20]
        floor = part.upperBound
      }
      next += 1
    }
    guard !parts.isEmpty else { return nil }
    parts += text[floor..<whole.upperBound]
    let joined = DateScanner.matches(in: parts, range: parts.indices, isDate: true)
    guard var match = joined.first, !match.isRelative, match.date.year != nil else { return nil }
    match.range = whole
    return match
  }
}

extension PageOutline {
  /// The texts in a block that the page's elements mark as dates.
  func dateMarks(_ block: Int) -> [Range<Int>] {
    guard let structure = page.structure, block < structure.surroundings.count,
      shapes[block].digits > 0
    else { return [] }
    let range = blocks[block].range
    var result: [Range<Int>] = []
    // Elements stand in the order of the page: those of the block follow the one around it.
    var next = structure.surroundings[block].element ?? 0
    while next < structure.elements.count, result.count < 8 {
      let element = structure.elements[next]
      if element.text.lowerBound >= range.upperBound { break }
      if DateFinder.isMark(element), element.text.lowerBound >= range.lowerBound,
        element.text.upperBound <= range.upperBound
      {
        result.append(element.text)
      }
      next += 1
    }
    return result
  }
}
