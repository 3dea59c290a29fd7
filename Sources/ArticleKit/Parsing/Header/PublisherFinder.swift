/// Finds who published an article.
enum PublisherFinder {
  /// Blocks at the end of the page in which a copyright line counts.
  private static let footer = 60

  static func find(
    _ zone: HeaderZone, in outline: inout PageOutline, _ draft: inout ArticleDraft
  ) {
    guard
      let found = titleSuffix(zone, outline) ?? dateLine(zone, outline, draft)
        ?? root(zone, outline) ?? brand(outline, draft) ?? holder(outline)
    else { return }
    draft.article.publisher = Publisher(outline.page.string(found.range))
    draft.note(.publisher, at: [found.range], rule: found.rule, confidence: found.confidence)
  }

  private typealias Found = (range: Range<Int>, rule: String, confidence: Double)

  /// The site's name behind the headline in the page's title: "Headline - Example News".
  private static func titleSuffix(_ zone: HeaderZone, _ outline: PageOutline) -> Found? {
    guard zone.hasHeadline else { return nil }
    let title = outline.bytes(zone.headline)
    guard title.count >= 12 else { return nil }
    for index in outline.blocks.indices.prefix(60) where index != zone.headline {
      let range = outline.blocks[index].range
      guard range.count > title.count + 3, range.count <= title.count + 60,
        outline.bytes(index).starts(with: title)
      else { continue }
      let rest = range.lowerBound + title.count..<range.upperBound
      let line = HeaderLine(outline.page.text, range: rest, index: index)
      guard let first = line.tokens.first,
        first.isMark(UInt8(ascii: "-"), UInt8(ascii: "|"), UInt8(ascii: ">")),
        let last = line.tokens.lastIndex(where: { $0.isMark(0x2D, 0x7C, 0x3E) }),
        let name = name(line.tokens[(last + 1)...])
      else { continue }
      return (name, "publisher.title-suffix", 0.9)
    }
    return pageTitle(zone, outline)
  }

  /// The end of the page's first line, where it is like the headline.
  private static func pageTitle(_ zone: HeaderZone, _ outline: PageOutline) -> Found? {
    TitleLine(zone, outline).flatMap { name($0.site) }.map { ($0, "publisher.title-suffix", 0.8) }
  }

  /// "05 June 2017 - Example", "Updated … | Source: Example.com", "By Jane Doe - The Example - …".
  private static func dateLine(
    _ zone: HeaderZone, _ outline: PageOutline, _ draft: ArticleDraft
  ) -> Found? {
    for (at, line) in zone.lines.enumerated()
    where !zone.dates[at].isEmpty && outline.roles[line.index] != .none
      && outline.roles[line.index] != .body
    {
      var segment: [HeaderToken] = []
      for token in line.tokens + [HeaderToken(kind: .mark, range: 0..<1, mark: 0x7C)] {
        if token.isMark(0x2D, 0x7C, 0x3A), token.isSpaced || token.mark != 0x2D {
          if let name = outlet(segment, draft, outline) {
            return (name, "publisher.date-line", 0.7)
          }
          segment = []
        } else {
          segment.append(token)
        }
      }
    }
    return nil
  }

  /// A part of a line that names an outlet and nothing else.
  private static func outlet(
    _ tokens: [HeaderToken], _ draft: ArticleDraft, _ outline: PageOutline
  ) -> Range<Int>? {
    guard let first = tokens.first, !tokens.contains(where: { $0.isDate || $0.kind == .number }),
      tokens.contains(where: { $0.hasInnerDot || $0.has(.organisation) && !$0.has(.filler) }),
      tokens.allSatisfy({ $0.kind == .word && ($0.isCapital || $0.hasInnerDot) && !$0.has(.job) }),
      !first.has(.published), !first.has(.by), let name = name(tokens[...])
    else { return nil }
    let text = outline.page.string(name)
    return draft.article.authors.contains { $0.name == text } ? nil : name
  }

  /// The first part of a breadcrumb, where it names a site.
  private static func root(_ zone: HeaderZone, _ outline: PageOutline) -> Found? {
    for line in zone.lines where outline.roles[line.index] == .section {
      guard let crumb = Breadcrumb(line, outline.page.text), let first = crumb.parts.first,
        !crumb.hasHome
      else { continue }
      let tokens = line.tokens.filter { first.contains($0.range.lowerBound) }
      guard tokens.contains(where: { $0.hasInnerDot }) else { continue }
      return (first, "publisher.breadcrumb-root", 0.75)
    }
    return nil
  }

  /// What the site calls itself in its menus.
  private static func brand(_ outline: PageOutline, _ draft: ArticleDraft) -> Found? {
    let mentions = BrandMentions(outline, authors: draft.article.authors)
    return mentions.best.map { ($0, "publisher.brand", 0.75) }
  }

  /// The holder in the copyright line nearest to the page's end.
  private static func holder(_ outline: PageOutline) -> Found? {
    let body = outline.bodyRange?.upperBound ?? 0
    for index in outline.blocks.indices.suffix(footer).reversed() where index > body {
      guard outline.blocks[index].range.count <= 400, outline.shapes[index].classes[.picture] == 0
      else { continue }
      guard outline.shapes[index].flags.contains(.copyright) || mentionsCopyright(index, outline)
      else { continue }
      let line = HeaderLine(outline.page.text, range: outline.blocks[index].range, index: index)
      guard let name = holder(line) else { continue }
      if let masthead = masthead(index, name, outline) {
        return (masthead, "publisher.masthead", 0.75)
      }
      if let brand = withoutCompany(name, index, outline) {
        return (brand, "publisher.copyright-brand", 0.7)
      }
      return (name, "publisher.copyright", 0.7)
    }
    return nil
  }

  /// The site's name where it stands by the copyright line and at the page's top, or alone on a
  /// line and at the beginning of the holder's name.
  private static func masthead(
    _ index: Int, _ holder: Range<Int>, _ outline: PageOutline
  ) -> Range<Int>? {
    let name = outline.page.string(holder).lowercased()
    let text = outline.page.text
    for other in outline.blocks.indices
    where outline.shapes[other].words <= 4 && outline.shapes[other].words > 0 && other != index {
      let range = outline.blocks[other].range
      guard range.count >= 4, range.count < 40 else { continue }
      let isAlike = text[range.lowerBound] | 0x20 == text[holder.lowerBound] | 0x20
      if isAlike, range.count < holder.count, outline.shapes[other].words >= 2 {
        let text = outline.string(other).lowercased()
        if name.hasPrefix(text + " ") { return range }
      }
      guard other < 12, outline.shapes[other].beginning == .capital else { continue }
      let hash = outline.shapes[other].hash
      let isByLine = [index - 2, index - 1, index + 1, index + 2].contains {
        outline.blocks.indices.contains($0) && outline.shapes[$0].hash == hash
      }
      if isByLine, outline.shapes[other].classes[.site] == 0 { return range }
    }
    return nil
  }

  /// The name without "Newspapers", "Media Group Ltd" and their like, where two other short lines
  /// begin with it as it is.
  private static func withoutCompany(
    _ holder: Range<Int>, _ index: Int, _ outline: PageOutline
  ) -> Range<Int>? {
    let text = outline.page.text
    var tokens = HeaderLine(text, range: holder, index: index).tokens[...]
    let count = tokens.count
    while let last = tokens.last,
      BrandCues.companies.contains(last.hash) || last.has(.copyright) || last.has(.and)
    {
      tokens.removeLast()
    }
    guard tokens.count < count, let first = tokens.first, let last = tokens.last,
      tokens.contains(where: { !$0.has(.notPerson) && !$0.isOf(.function) })
    else { return nil }
    let name = first.range.lowerBound..<last.range.upperBound
    var lines: Set<UInt32> = []
    for other in outline.blocks.indices where other != index && outline.roles[other] != .body {
      let range = outline.blocks[other].range
      guard range.count > name.count, outline.shapes[other].words <= 16,
        zip(text[range], text[name]).allSatisfy({ $0 | 0x20 == $1 | 0x20 })
      else { continue }
      let next = text[range.lowerBound + name.count]
      guard next == 0x20 || next == UInt8(ascii: ".") else { continue }
      lines.insert(outline.shapes[other].hash)
      if lines.count == 2 { return name }
    }
    return nil
  }

  private static func mentionsCopyright(_ index: Int, _ outline: PageOutline) -> Bool {
    outline.shapes[index].digits >= 4 && outline.shapes[index].classes[.site] > 0
  }

  private static func holder(_ line: HeaderLine) -> Range<Int>? {
    let tokens = line.tokens
    var at =
      tokens.firstIndex { $0.isMark(UInt8(ascii: "c")) }
      ?? tokens.firstIndex {
        $0.has(.copyright) && ($0.range.count == 9 || $0.range.count == 10) && $0.isOf(.site)
      } ?? -1
    if at < 0 {
      // "(c) 2019 Example"
      at =
        tokens.indices.first {
          $0 + 2 < tokens.count && tokens[$0].isMark(0x28) && tokens[$0 + 1].range.count == 1
            && tokens[$0 + 1].kind == .word && tokens[$0 + 2].isMark(0x29)
        }.map { $0 + 2 } ?? -1
    }
    guard at >= 0 else { return nil }
    at += 1
    while at < tokens.count,
      tokens[at].kind == .number || tokens[at].kind == .mark
        || tokens[at].has(.copyright) && !isArticle(at, tokens)
        || tokens[at].isShout && at + 1 < tokens.count && tokens[at + 1].isMark(0x22)
    {
      at += 1
    }
    var end = at
    while end < tokens.count, end - at < 8 {
      let token = tokens[end]
      let isInside =
        token.isCapital || token.has(.and) || token.has(.particle) || token.rawClass == 1
        || token.kind == .number && end > at && token.range.count < 4 || token.hasInnerDot
        || token.isMark(0x2D, 0x26) && !token.isSpaced || token.isCaseless
      guard isInside, !token.has(.copyright) || isArticle(end, tokens) else { break }
      end += 1
    }
    return name(tokens[at..<end])
  }

  /// "The" before a name, which belongs to it.
  private static func isArticle(_ at: Int, _ tokens: [HeaderToken]) -> Bool {
    tokens[at].isCapital && tokens[at].rawClass == WordClass.function.rawValue
      && at + 1 < tokens.count && tokens[at + 1].isCapital && !tokens[at + 1].has(.copyright)
  }

  /// The words of a name without what stands loose at its ends; nil where there is none.
  private static func name(_ tokens: ArraySlice<HeaderToken>) -> Range<Int>? {
    var tokens = tokens
    while let last = tokens.last,
      last.kind == .mark
        || !last.isCapital && !last.hasInnerDot && !last.isCaseless
          && last.kind != .number
    {
      tokens.removeLast()
    }
    guard let first = tokens.first, let last = tokens.last, tokens.count <= 7,
      first.isCapital || first.isCaseless || first.hasInnerDot || first.kind == .number,
      tokens.contains(where: { $0.kind == .word && $0.range.count > 1 })
    else { return nil }
    if tokens.count == 1, first.has(.home) || first.isOf(.site) || first.isOf(.account) {
      return nil
    }
    return first.range.lowerBound..<last.range.upperBound
  }
}
