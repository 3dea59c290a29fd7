import Foundation

/// Finds everything about an HTML page's article but its text: what is declared and what is in
/// sight, and of two that differ the better.
struct HTMLFacts {
  private let facts: DeclaredFacts
  private let site: SiteNames

  init(_ page: Page) {
    facts = DeclaredFacts(page.declarations)
    site = SiteNames(facts, host: page.url?.host)
  }

  /// Finds headline, authors, dates and what else stands around the text.
  func find(in outline: inout PageOutline, _ draft: inout ArticleDraft) {
    headline(&outline, &draft)
    HeaderFinders.find(in: &outline, &draft)
    dropUnmarked(outline, &draft)
    markedAuthors(&outline, &draft)
    AuthorChoice.decide(DeclaredAuthors.all(facts, site), site, &draft)
    DateChoice.decide(DeclaredDates(facts), shown: times(outline), &draft)
    DeclaredDetails(facts: facts, site: site).apply(to: &draft)
  }

  /// Finds the pictures, once the text is known.
  func findImages(in outline: PageOutline, _ draft: inout ArticleDraft) {
    HTMLImages(outline, base: draft.article.url ?? outline.page.url)?.apply(facts, to: &draft)
  }

  /// Takes the text that only machines are given, where the page shows none.
  func completeBody(of draft: inout ArticleDraft) { DeclaredBody.apply(facts, to: &draft) }

  /// Whether the page says that it is an article, even if its text is not on it.
  var declaresArticle: Bool {
    facts.article != nil
      || facts.metas(.type).contains { $0.value.lowercased().contains("article") }
  }

  /// Why the page is no article, once its text is known; nil where it may be one.
  func reason(_ outline: PageOutline, _ draft: ArticleDraft) -> ArticleParsingError.Reason? {
    declaresArticle ? nil : PageKind.reason(facts, outline, draft)
  }

  private func headline(_ outline: inout PageOutline, _ draft: inout ArticleDraft) {
    let all = outline.blocks.indices.filter { outline.blocks[$0].kind == .heading(level: 1) }
    let shown = all.filter { !outline.isHidden($0) }
    let headings = shown.isEmpty ? all : shown
    let judge = HTMLHeadline(facts, site, outline, headings: headings)
    guard let choice = judge.choice() else { return }
    draft.article.headline = choice.text
    if let declared = choice.declared {
      draft.note(
        .headline, declared: declared, part: choice.text, rule: choice.rule,
        confidence: choice.confidence)
    } else if let range = choice.range {
      draft.note(.headline, at: [range], rule: choice.rule, confidence: choice.confidence)
    }
    guard let block = choice.block else { return }
    outline.headline = block
    outline.roles[block] = .headline
  }

  /// A line of names that nothing announces counts only where the page marks it, or where it has
  /// a date.
  private func dropUnmarked(_ outline: PageOutline, _ draft: inout ArticleDraft) {
    guard draft.article.evidence(for: .byline).first?.rule == "byline.names" else { return }
    let marks: ElementHints = [.author, .metadata, .date, .published]
    let isMarked = outline.blocks.indices.contains {
      outline.roles[$0] == .byline
        && (!outline.hints(around: $0).isDisjoint(with: marks) || outline.shapes[$0].digits >= 4)
    }
    guard !isMarked else { return }
    draft.article.authors = []
    draft.article.byline = nil
    draft.article.evidence.removeAll { $0.field == .authors || $0.field == .byline }
  }

  /// Names that the page marks as the authors' stand above those that only their words tell.
  private func markedAuthors(_ outline: inout PageOutline, _ draft: inout ArticleDraft) {
    guard let found = HTMLBylines(outline)?.find(), !found.isEmpty else { return }
    var authors: [Author] = []
    var ranges: [Range<Int>] = []
    var seen: Set<[UInt8]> = []
    for name in found.flatMap(\.names) {
      let text = outline.page.string(name.range)
      guard seen.insert(ComparedText(text).key).inserted else { continue }
      authors.append(Author(text, type: name.isOrganisation ? .organization : .person))
      ranges.append(name.range)
    }
    let known = Set(draft.article.authors.map { ComparedText($0.name).key })
    if !known.isEmpty, known.isSuperset(of: seen) { return }
    if !known.isEmpty, !seen.isSuperset(of: known),
      let rule = draft.article.evidence(for: .authors).first?.rule,
      rule.hasPrefix("byline.by-name") || rule.hasPrefix("byline.author-label"),
      !rule.hasSuffix("-at-end")
    {
      return
    }
    draft.article.authors = authors
    draft.article.evidence.removeAll { $0.field == .authors }
    for (index, range) in ranges.enumerated() {
      draft.note(
        .authors, index: index, at: [range], rule: "byline.marked", confidence: 0.85)
    }
    if draft.article.byline == nil, let first = found.first {
      draft.article.byline = outline.page.string(first.range)
      draft.note(.byline, at: [first.range], rule: "byline.marked", confidence: 0.8)
    }
    for one in found where outline.roles[one.block] == .none { outline.roles[one.block] = .byline }
  }

  /// The `time` elements around the headline, the nearest after it first.
  private func times(_ outline: PageOutline) -> [PageDeclaration] {
    guard let headline = outline.headline,
      let place = outline.page.sourceRanges(of: outline.blocks[headline].range).first
    else { return [] }
    let all = facts.declarations.values.filter { $0.vocabulary == .time }
    let after = all.filter {
      $0.sourceRange.start >= place.end && $0.sourceRange.start < place.end + 8_000
    }
    let before = all.filter {
      $0.sourceRange.start < place.start && $0.sourceRange.start >= place.start - 3_000
    }
    return Array(after.prefix(2)) + Array(before.suffix(1))
  }
}

extension PageOutline {
  /// Whether a block is in a part of the page that is not shown.
  func isHidden(_ block: Int) -> Bool {
    guard let structure = page.structure, let element = structure.surroundings[block].element else {
      return false
    }
    return structure.elements[element].hintsAround.contains(.hidden)
  }
}
