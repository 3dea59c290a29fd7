/// Chooses the headline among the candidates: by what the model gave them, and by what tells two
/// lines apart that are alike to it.
struct HeadlineChoice {
  struct Candidate {
    var index: Int
    var probability: Float
  }

  /// What was chosen, and by which rule.
  struct Choice {
    var candidate: Candidate
    var rule: String
  }

  /// The least probability with which a line is the headline.
  private static let least: Float = 0.02

  let outline: PageOutline
  /// In the order of the page.
  let candidates: [Candidate]

  /// Nil where no line is likely.
  func choice() -> Choice? {
    var rest = candidates.filter { $0.probability >= Self.least }
    rest.sort { ($0.probability, $0.index) > ($1.probability, $1.index) }
    guard let best = rest.first(where: { !isCaption($0.index) }) else { return nil }
    if let titled = titled(rest, unlike: best.index) {
      return Choice(candidate: titled, rule: "headline.title")
    }
    if let part = part(of: best.index) { return Choice(candidate: part, rule: "headline.part") }
    if let above = lineAboveStandfirst(best.index) {
      return Choice(candidate: above, rule: "headline.above-standfirst")
    }
    return Choice(candidate: best, rule: "headline.model")
  }

  /// Whether a line tells what a picture shows and who made it.
  private func isCaption(_ index: Int) -> Bool {
    guard let reading = CreditReading.find(in: outline, block: index), reading.isCertain,
      reading.caption != nil
    else { return false }
    // "First picture: what it will look like" has no credit behind it.
    return outline.shapes[index].ending == .bracket
      || outline.page.text[reading.credit].contains(UInt8(ascii: "/"))
  }

  // MARK: The page's title

  /// Blocks from the top in which the page's title is looked for.
  private static let titleReach = 3

  /// The likeliest line that has all of the page's title, where the best line has not.
  private func titled(_ candidates: [Candidate], unlike best: Int) -> Candidate? {
    for index in 0..<min(Self.titleReach, outline.blocks.count) where index != best {
      guard let title = title(index) else { continue }
      if hasLetters(title, best) { return nil }
      let found = candidates.first { $0.index != index && hasLetters(title, $0.index) }
      if let found { return found }
    }
    return nil
  }

  /// The letters of "Headline" in "Headline - Site".
  private func title(_ index: Int) -> [UInt8]? {
    let range = outline.blocks[index].range
    guard range.count <= 300, outline.shapes[index].words >= 5 else { return nil }
    let tokens = HeaderLine(outline.page.text, range: range, index: index).tokens
    guard let mark = tokens.lastIndex(where: { $0.isMark(0x2D, 0x7C) && $0.isSpaced }),
      tokens[..<mark].count(where: { $0.kind == .word }) >= 4, mark + 1 < tokens.count
    else { return nil }
    let title = letters(range.lowerBound..<tokens[mark].range.lowerBound)
    return title.count >= 20 ? title : nil
  }

  /// Whether a block has these letters one after the other.
  private func hasLetters(_ title: [UInt8], _ index: Int) -> Bool {
    let range = outline.blocks[index].range
    // Small letters may take a byte more than their capitals.
    guard range.count * 2 >= title.count else { return false }
    let text = letters(range)
    var at = 0
    while at + title.count <= text.count {
      if text[at] == title[0], text[at..<at + title.count].elementsEqual(title) { return true }
      at += 1
    }
    return false
  }

  /// The letters and digits of a text, small.
  private func letters(_ range: Range<Int>) -> [UInt8] {
    let bytes = outline.page.text[range]
    guard bytes.allSatisfy({ $0 < 0x80 }) else {
      let text = outline.page.string(range).lowercased()
      return Array(text.filter { $0.isLetter || $0.isNumber }.utf8)
    }
    var letters: [UInt8] = []
    letters.reserveCapacity(bytes.count)
    for byte in bytes {
      if byte &- 0x41 < 26 {
        letters.append(byte | 0x20)
      } else if byte &- 0x61 < 26 || byte &- 0x30 < 10 {
        letters.append(byte)
      }
    }
    return letters
  }

  // MARK: A line in a line

  /// The headline alone, where the chosen line is a breadcrumb that ends in it, or the page's title,
  /// which begins with it and goes on with the site's name.
  private func part(of whole: Int) -> Candidate? {
    let text = outline.bytes(whole)
    let isTitle = whole < 3
    var best: Candidate?
    for candidate in candidates where candidate.index != whole {
      let part = outline.bytes(candidate.index)
      guard part.count < text.count, candidate.probability > best?.probability ?? -1 else {
        continue
      }
      let isEnd = part.last == text.last && endsPath(text, with: part)
      if isEnd || isTitle && isTitleLine(text, of: part, words: candidate.index) {
        best = candidate
      }
    }
    return best
  }

  /// Whether a line ends like "Site > Section > Headline".
  private func endsPath(_ text: ArraySlice<UInt8>, with part: ArraySlice<UInt8>) -> Bool {
    guard text.suffix(part.count) == part else { return false }
    var head = text.dropLast(part.count)
    while head.last == 0x20 { head.removeLast() }
    guard let mark = head.last else { return false }
    switch mark {
    case UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "|"): return true
    // "»" and "›".
    case 0xBB: return head.dropLast().last == 0xC2
    case 0xBA: return head.suffix(3).first == 0xE2
    default: return false
    }
  }

  /// Whether a line begins like "Headline - Site".
  private func isTitleLine(
    _ text: ArraySlice<UInt8>, of part: ArraySlice<UInt8>, words index: Int
  ) -> Bool {
    guard outline.shapes[index].words >= 4, text.starts(with: part) else { return false }
    let tail = text.dropFirst(part.count)
    guard tail.first == 0x20, tail.count <= 60 else { return false }
    switch tail.dropFirst().first {
    case UInt8(ascii: "-"), UInt8(ascii: "|"): return tail.dropFirst(2).first == 0x20
    // Dashes and dots.
    case 0xE2, 0xC2: return true
    default: return false
    }
  }

  // MARK: A line above a longer one

  /// The short line between a date and the chosen line, which then is the standfirst.
  private func lineAboveStandfirst(_ below: Int) -> Candidate? {
    guard below >= 2, let above = candidates.last(where: { $0.index == below - 1 }),
      rank(below - 1) <= rank(below), outline.isDateLine(below - 2), isPhrase(below - 1),
      outline.shapes[below - 1].characters < outline.shapes[below].characters
    else { return nil }
    let hash = outline.shapes[below - 1].hash
    // What stands on the page twice is a section's name.
    guard outline.shapes.count(where: { $0.hash == hash }) == 1 else { return nil }
    return above
  }

  /// The level of a heading, 9 for any other line.
  private func rank(_ index: Int) -> UInt8 {
    if case .heading(let level) = outline.blocks[index].kind { return level }
    return 9
  }

  /// Whether a line is words of which one is no name: it has small letters, and it is neither a
  /// byline nor one of the page's controls.
  private func isPhrase(_ index: Int) -> Bool {
    let shape = outline.shapes[index]
    let classes = shape.classes
    guard shape.words <= 12, shape.digits == 0, shape.ending == .word,
      classes[.credit] + classes[.social] + classes[.account] + classes[.site] == 0,
      classes[.pointer] + classes[.comment] + classes[.picture] == 0,
      shape.capitals < shape.words,
      LabelTable.shared.label(in: outline.page.text, outline.blocks[index].range) == nil
    else { return false }
    let line = HeaderLine(outline.page.text, range: outline.blocks[index].range, index: index)
    return line.tokens.contains {
      $0.kind == .word && !$0.isCapital && !$0.isCaseless && $0.range.count >= 4
    }
  }
}
