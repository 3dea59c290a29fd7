/// Finds authors by the elements that a page marks as theirs: `class="author"`, `rel="author"`,
/// `itemprop="author"`.
struct HTMLBylines {
  struct Found {
    var names: [NameReader.Name]
    var range: Range<Int>
    var block: Int
    /// Blocks from the headline; negative before it.
    var distance: Int
    /// What the element is; those of several authors are alike.
    var kind: Kind
  }

  struct Kind: Hashable {
    var hints: ElementHints
    var depth: Int
  }

  private let outline: PageOutline
  private let structure: PageStructure

  init?(_ outline: PageOutline) {
    guard let structure = outline.page.structure else { return nil }
    self.outline = outline
    self.structure = structure
  }

  /// Blocks before and after the headline, and after the body, that are looked at.
  private static let before = 8
  private static let after = 30
  private static let afterBody = 14
  private static let longest = 240
  /// Marked elements that are looked into.
  private static let most = 120

  /// The marked names around the headline, those that stand together; else those behind the body.
  func find() -> [Found] {
    guard let headline = outline.headline else { return [] }
    let found = candidates(headline)
    let near = found.filter { $0.distance >= -Self.before && $0.distance <= Self.after }
    if let best = near.min(by: { cost($0) < cost($1) }) {
      return near.filter { abs($0.block - best.block) <= 4 && $0.kind == best.kind }
    }
    guard let body = outline.bodyRange,
      let first = found.first(where: { $0.block > body.upperBound })
    else { return [] }
    return found.filter { abs($0.block - first.block) <= 2 && $0.kind == first.kind }
  }

  private func cost(_ found: Found) -> Int {
    found.distance < 0 ? -found.distance * 2 : found.distance
  }

  private func candidates(_ headline: Int) -> [Found] {
    let end =
      outline.bodyRange.map { max($0.upperBound, headline) + Self.afterBody }
      ?? headline + Self.after
    let blocks = max(0, headline - Self.before)...max(end, headline + Self.after)
    var result: [Found] = []
    var looked = 0
    for (index, element) in structure.elements.enumerated() where element.hints.contains(.author) {
      let block = element.blocks.lowerBound
      guard blocks.contains(block), block != headline, !element.text.isEmpty,
        element.text.count <= Self.longest,
        !isStrange(index, block)
      else { continue }
      looked += 1
      if looked > Self.most { break }
      if holdsAuthor(index) { continue }
      var names = leaves(of: index)
      if names.isEmpty { names = self.names(in: element.text) }
      guard !names.isEmpty else { continue }
      if let last = result.last, last.range.overlaps(element.text) { continue }
      result.append(
        Found(
          names: names, range: element.text, block: block, distance: block - headline,
          kind: Kind(hints: element.hints, depth: element.depth)))
      if result.count >= 24 { break }
    }
    return result
  }

  /// Whether a marked element stands in a part of the page that belongs to others.
  private func isStrange(_ index: Int, _ block: Int) -> Bool {
    let hints = outline.hints(from: index, structure)
    if outline.isInHeader(block) { return !hints.isDisjoint(with: [.comment, .related]) }
    return !hints.isDisjoint(with: PageOutline.asides.union([.navigation, .share]))
  }

  /// Whether an element within is marked as an author, too.
  private func holdsAuthor(_ index: Int) -> Bool {
    let text = structure.elements[index].text
    var next = index + 1
    var steps = 0
    while next < structure.elements.count, steps < 24 {
      let element = structure.elements[next]
      guard element.text.lowerBound < text.upperBound else { return false }
      if element.hints.contains(.author), !element.text.isEmpty,
        element.text.upperBound <= text.upperBound, element.text != text
      {
        if element.text.count <= Self.longest, !names(in: element.text).isEmpty { return true }
      }
      next += 1
      steps += 1
    }
    return false
  }

  /// The names of the elements in a marked one, where two or more of them are a name each.
  private func leaves(of index: Int) -> [NameReader.Name] {
    let text = structure.elements[index].text
    var result: [NameReader.Name] = []
    var kind: Kind?
    var next = index + 1
    while next < structure.elements.count, next < index + 40 {
      let element = structure.elements[next]
      guard element.text.lowerBound < text.upperBound else { break }
      let following =
        next + 1 < structure.elements.count ? structure.elements[next + 1].text : 0..<0
      next += 1
      guard !element.text.isEmpty, element.text.upperBound <= text.upperBound,
        following.isEmpty || following.lowerBound >= element.text.upperBound
      else { continue }
      let names = self.names(in: element.text)
      guard names.count == 1, names[0].words >= 2, names[0].range == element.text,
        kind == nil || kind == Kind(hints: element.hints, depth: element.depth)
      else { return [] }
      kind = Kind(hints: element.hints, depth: element.depth)
      if result.last?.range != names[0].range { result += names }
    }
    return result.count >= 2 ? result : []
  }

  /// The names of the first line of a range that has some.
  private func names(in range: Range<Int>) -> [NameReader.Name] {
    let text = outline.page.text
    var start = range.lowerBound
    for _ in 0..<5 where start < range.upperBound {
      let end = text[start..<range.upperBound].firstIndex(of: 0x0A) ?? range.upperBound
      if start < end {
        let names = names(HeaderLine(text, range: start..<end, index: 0))
        if !names.isEmpty { return names }
      }
      start = end + 1
    }
    return []
  }

  private func names(_ line: HeaderLine) -> [NameReader.Name] {
    var line = line
    line.mark(
      dates: DateScanner.matches(in: outline.page.text, range: line.range).filter { !$0.isRelative }
        .map(\.range))
    let tokens = line.tokens
    var start = 0
    for at in tokens.indices.prefix(12) {
      let token = tokens[at]
      if token.isDate || token.kind == .number { continue }
      let isLabel = token.has(.authorLabel) && at + 1 < tokens.count && tokens[at + 1].isMark(0x3A)
      if token.has(.by) || token.has(.foreignBy) && (!token.isCapital || at == 0) || isLabel {
        start = at + 1
        break
      }
    }
    while start < tokens.count, tokens[start].kind == .mark || tokens[start].isDate { start += 1 }
    guard start < tokens.count,
      !tokens.prefix(start + 1).contains(where: { $0.has(.otherCredit) })
    else { return [] }
    let result = NameReader(tokens: tokens, isAnnounced: true).read(from: start)
    guard result.strangers <= 2 else { return [] }
    let names = result.names.filter { !isOther($0, tokens) }
    // "Jane Doe, Paris": what is one word beside a whole name is no author.
    guard names.contains(where: { $0.words > 1 && !$0.isOrganisation }) else { return names }
    return names.filter { $0.words > 1 || $0.isOrganisation }
  }

  /// "Jane Doe's Most Recent Stories", "( Image".
  private func isOther(_ name: NameReader.Name, _ tokens: [HeaderToken]) -> Bool {
    let parts = tokens.filter { name.range.contains($0.range.lowerBound) }
    if name.words > 5 || name.range.count < 3 { return true }
    if parts.contains(where: { $0.has(.job) || $0.has(.otherCredit) }) { return true }
    if parts.count == 1, parts[0].has([.authorLabel, .credit, .filler]) { return true }
    let text = outline.page.text[name.range]
    var before: UInt8 = 0
    var isInside = false
    for byte in text {
      if byte == 0x20, isInside, before == UInt8(ascii: "s") { return true }
      if byte == UInt8(ascii: "'") || byte == 0x99 {
        isInside = true
      } else if byte == 0x20 {
        isInside = false
      }
      before = byte
    }
    return text.first == UInt8(ascii: "(")
  }
}
