/// Finds the section that an article stands in.
enum SectionFinder {
  static func find(
    _ zone: HeaderZone, in outline: inout PageOutline, _ draft: inout ArticleDraft
  ) {
    guard zone.hasHeadline else { return }
    if let (range, block) = breadcrumb(zone, outline) {
      take(range, block, "section.breadcrumb", 0.8, in: &outline, &draft)
      return
    }
    if let (range, block) = GluedSections(outline).path(zone) {
      take(range, block, "section.path", 0.7, in: &outline, &draft)
      return
    }
    let found = steps(zone, outline) ?? kicker(zone, outline)
    guard let found,
      !draft.article.authors.contains(where: { $0.name == outline.string(found.block) })
    else { return }
    let range = outline.blocks[found.block].range
    take(
      GluedSections(outline).section(in: range) ?? range, found.block, found.rule,
      found.confidence, in: &outline, &draft)
  }

  private static func take(
    _ range: Range<Int>, _ block: Int, _ rule: String, _ confidence: Double,
    in outline: inout PageOutline, _ draft: inout ArticleDraft
  ) {
    draft.article.section = outline.page.string(range)
    draft.note(.section, at: [range], rule: rule, confidence: confidence)
    outline.roles[block] = .section
  }

  /// The last part of a breadcrumb near the headline that is not the headline itself.
  private static func breadcrumb(
    _ zone: HeaderZone, _ outline: PageOutline
  ) -> (range: Range<Int>, block: Int)? {
    let lines = zone.lines.filter { (-8...3).contains(zone.distance($0.index)) }
    for line in lines.sorted(by: { abs(zone.distance($0.index)) < abs(zone.distance($1.index)) })
    where outline.roles[line.index] == .none {
      guard let crumb = Breadcrumb(line, outline.page.text) else { continue }
      let title = outline.string(zone.headline).lowercased()
      let parts = crumb.parts.filter { !title.hasPrefix(outline.page.string($0).lowercased()) }
      guard parts.count >= 2 || parts.count == 1 && crumb.parts.count >= 2, let last = parts.last,
        crumb.hasHome || abs(zone.distance(line.index)) <= 3,
        isSectionName(line.tokens.filter { last.overlaps($0.range) })
      else { continue }
      return (last, line.index)
    }
    return nil
  }

  /// The last of several lines that lead down from "Home".
  private static func steps(
    _ zone: HeaderZone, _ outline: PageOutline
  ) -> (block: Int, rule: String, confidence: Double)? {
    let lines = zone.lines.filter { (-6 ... -1).contains(zone.distance($0.index)) }
    guard let last = lines.last, zone.distance(last.index) >= -2,
      let home = lines.lastIndex(where: { $0.tokens.count == 1 && $0.tokens[0].has(.home) })
    else { return nil }
    let steps = lines[(home + 1)...]
    guard steps.count <= 4, steps.allSatisfy({ isKicker($0, outline) }), let step = steps.last
    else { return nil }
    return (step.index, "section.steps", 0.75)
  }

  /// A short line right above the headline, or near it where the menu has it, too.
  private static func kicker(
    _ zone: HeaderZone, _ outline: PageOutline
  ) -> (block: Int, rule: String, confidence: Double)? {
    let near = zone.lines.filter {
      (-3...3).contains(zone.distance($0.index)) && isKicker($0, outline)
    }.sorted {
      abs(zone.distance($0.index) * 2 + 1) < abs(zone.distance($1.index) * 2 + 1)
    }
    let repeated = near.first {
      count($0.index, outline) > 1 && isAdjacent($0, zone, outline)
        && (zone.distance($0.index) < 0 || outline.blocks[$0.index].kind == .text)
    }
    if let repeated {
      return (repeated.index, "section.kicker-of-menu", 0.7)
    }
    guard let above = near.first(where: { zone.distance($0.index) < 0 }), above.tokens.count <= 4,
      outline.blocks[above.index].kind == .text
        || outline.blocks[above.index].kind == .blockQuote
    else { return nil }
    if isAdjacent(above, zone, outline) { return (above.index, "section.kicker", 0.55) }
    return isStacked(above.index, zone, outline) ? (above.index, "section.kicker", 0.5) : nil
  }

  /// Whether a line stands right above the headline's own kicker, and is not the end of a menu.
  private static func isStacked(
    _ index: Int, _ zone: HeaderZone, _ outline: PageOutline
  ) -> Bool {
    guard index + 2 == zone.top, outline.roles[index + 1] == .none,
      isShort(index + 1, outline), outline.shapes[index + 1].ending == .word,
      outline.shapes[index + 1].beginning == .capital
    else { return false }
    return index == 0 || !isShort(index - 1, outline)
  }

  private static func isShort(_ index: Int, _ outline: PageOutline) -> Bool {
    outline.shapes[index].words <= 4 && outline.blocks[index].range.count <= 40
      && !outline.shapes[index].flags.contains(.address)
  }

  /// Whether nothing but byline and date stands between a line and the headline.
  private static func isAdjacent(
    _ line: HeaderLine, _ zone: HeaderZone, _ outline: PageOutline
  ) -> Bool {
    let between =
      line.index < zone.top
      ? (line.index + 1)..<zone.top : (zone.headline + 1)..<max(zone.headline + 1, line.index)
    return between.allSatisfy {
      outline.roles[$0] == .date || outline.roles[$0] == .byline
        || outline.blocks[$0].kind == .image || outline.blocks[$0].kind == .rule
    }
  }

  private static func count(_ index: Int, _ outline: PageOutline) -> Int {
    let hash = outline.shapes[index].hash
    return outline.shapes.reduce(0) { $0 + ($1.hash == hash ? 1 : 0) }
  }

  private static func isKicker(_ line: HeaderLine, _ outline: PageOutline) -> Bool {
    guard outline.roles[line.index] == .none, line.range.count <= 50,
      outline.shapes[line.index].ending == .word
    else { return false }
    return isSectionName(line.tokens)
  }

  /// Whether words can be a section's name: few, with a capital, no control of the page.
  static func isSectionName(_ tokens: [HeaderToken]) -> Bool {
    let words = tokens.filter { $0.kind == .word }
    guard let first = words.first, words.count <= 5, first.isCapital || first.isCaseless else {
      return false
    }
    if words.count == 1, first.has(.home) || first.range.count < 2 { return false }
    for token in tokens {
      if token.kind == .number || token.kind == .address || token.isDate { return false }
      if token.isMark(UInt8(ascii: ":"), 0x2B, 0x5B, 0x7C, 0x3E, 0x3F, 0x63) { return false }
      switch token.rawClass {
      case WordClass.social.rawValue, WordClass.account.rawValue, WordClass.comment.rawValue,
        WordClass.picture.rawValue, WordClass.site.rawValue:
        return false
      case WordClass.pointer.rawValue:
        if !tokens.contains(where: { $0.has(.organisation) || $0.has(.notPerson) }) {
          return false
        }
      default: break
      }
    }
    return true
  }
}
