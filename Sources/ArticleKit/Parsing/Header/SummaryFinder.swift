/// Finds the standfirst between headline and text, and a second headline.
enum SummaryFinder {
  static func find(
    _ zone: HeaderZone, in outline: inout PageOutline, _ draft: inout ArticleDraft
  ) {
    guard zone.hasHeadline, let found = candidate(zone, outline) else { return }
    let range = outline.blocks[found.block].range
    draft.article.summary = outline.string(found.block)
    draft.note(.summary, at: [range], rule: found.rule, confidence: found.confidence)
    outline.roles[found.block] = .summary
  }

  private static func candidate(
    _ zone: HeaderZone, _ outline: PageOutline
  ) -> (block: Int, rule: String, confidence: Double)? {
    if let between = betweenCopies(zone, outline) {
      return (between, "summary.between-headlines", 0.8)
    }
    var passed = 0
    for index in (zone.headline + 1)..<max(zone.blocks.upperBound, zone.headline + 1) {
      let role = outline.roles[index]
      if role != .none, role != .body { continue }
      guard isStandfirst(index, zone, outline) else {
        if outline.shapes[index].words >= 5 { passed += 1 }
        if passed > 3 || role == .body { return nil }
        continue
      }
      let isBeforeCredit = hasCredit(after: index, outline)
      if role == .body {
        if isBeforeCredit, hasBody(after: index, outline) {
          return (index, "summary.before-byline", 0.8)
        }
        if case .heading = outline.blocks[index].kind, index + 1 < outline.blocks.count {
          return (index, "summary.heading", 0.6)
        }
        return nil
      }
      guard isBeforeCredit || zone.distance(index) <= 8 else { return nil }
      return (index, "summary.after-headline", isBeforeCredit ? 0.85 : 0.65)
    }
    return nil
  }

  /// The standfirst below the first of two copies of the headline, the second of which is a
  /// picture's title or stands in a bar that scrolls along.
  private static func betweenCopies(_ zone: HeaderZone, _ outline: PageOutline) -> Int? {
    (zone.top + 1..<max(zone.top + 1, min(zone.headline, zone.top + 4))).first {
      (outline.roles[$0] == .none || outline.roles[$0] == .body)
        && isStandfirst($0, zone, outline) && hasCredit(after: $0, outline)
    }
  }

  /// Whether the byline or the date follows before the text does.
  private static func hasCredit(after index: Int, _ outline: PageOutline) -> Bool {
    var body = 0
    for next in (index + 1)..<max(index + 1, min(outline.blocks.count, index + 24)) {
      switch outline.roles[next] {
      case .byline, .date: return true
      case .body:
        if outline.shapes[next].words > 12 { body += 1 }
        if body > 0 { return false }
      default: break
      }
    }
    return false
  }

  private static func hasBody(after index: Int, _ outline: PageOutline) -> Bool {
    outline.roles[(index + 1)...].contains(.body)
  }

  private static func isStandfirst(
    _ index: Int, _ zone: HeaderZone, _ outline: PageOutline
  ) -> Bool {
    let shape = outline.shapes[index]
    let block = outline.blocks[index]
    switch block.kind {
    case .text, .heading, .blockQuote: break
    case .listItem: if shape.words < 10 { return false }
    default: return false
    }
    let isPhrase = shape.ending == .sentence || block.kind != .text
    guard shape.words >= (isPhrase ? 5 : 7), shape.words <= 90, block.range.count <= 700,
      shape.beginning != .bracket,
      shape.hash != outline.shapes[zone.headline].hash, shape.ending != .colon,
      !shape.flags.contains(.copyright), !shape.flags.contains(.address),
      !shape.flags.contains(.glued)
    else { return false }
    let classes = shape.classes
    let junk = classes[.social] + classes[.account] + classes[.site] + classes[.comment]
    guard junk * 8 < Int(shape.words), classes[.pointer] * 4 < Int(shape.words) else {
      return false
    }
    if classes[.picture] > 0, isCaption(index, outline) { return false }
    if let line = zone.lines.firstIndex(where: { $0.index == index }),
      zone.isTimed[line], shape.words <= 14
    {
      return false
    }
    guard classes[.function] * 8 >= Int(shape.words) || shape.flags.contains(.cjk) else {
      return false
    }
    // A sentence or a phrase in running text, not a menu: some small words.
    guard shape.capitals * 10 <= shape.words * 8 || shape.flags.contains(.cjk) else { return false }
    let copies = outline.shapes.reduce(0) { $0 + ($1.hash == shape.hash ? 1 : 0) }
    return copies == 1 || copies == 2 && !isCaption(index, outline)
  }

  /// Whether a line names a picture's owner, or the next one does.
  private static func isCaption(_ index: Int, _ outline: PageOutline) -> Bool {
    let line = HeaderLine(outline.page.text, range: outline.blocks[index].range, index: index)
    let isCredit = { (token: HeaderToken) in
      token.isOf(.picture) && (token.isCapital || token.hasInnerDot)
        || token.isMark(UInt8(ascii: "c"))
    }
    guard let at = line.tokens.firstIndex(where: isCredit) else { return false }
    // "Photo" in a sentence is a word like any other; at either end, in brackets or before "by" it
    // is a credit.
    let next = at + 1 < line.tokens.count ? line.tokens[at + 1] : nil
    return at <= 1 || at + 8 >= line.tokens.count
      || next.map { $0.has(.by) || $0.has(.foreignBy) || $0.isMark(0x3A, 0x2F) } == true
      || line.tokens[max(0, at - 3)..<at].contains { $0.isMark(UInt8(ascii: "(")) }
  }
}
