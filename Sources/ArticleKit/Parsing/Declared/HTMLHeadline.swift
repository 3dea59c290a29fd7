/// Chooses a page's headline among its headings and the titles that it declares.
///
/// A heading in sight that is like what the page declares is the headline: sites declare shortened
/// and rewritten forms. What is declared stands in where no heading fits.
struct HTMLHeadline {
  struct Choice {
    var text: String
    /// The block that is the headline, or the one most like it.
    var block: Int?
    /// Where the text stands in ``Page/text``; nil for a declared one.
    var range: Range<Int>?
    var declared: PageDeclaration?
    var rule: String
    var confidence: Double
  }

  /// A title that the page declares, without the site's name.
  private struct Declared {
    let source: PageDeclaration
    let text: ComparedText
    let parts: TitleParts

    init?(_ source: PageDeclaration?, _ site: SiteNames) {
      guard let source, source.value.utf8.count <= 600 else { return nil }
      self.source = source
      parts = TitleParts(source.value)
      text = ComparedText(parts.withoutSite(site))
      if text.key.isEmpty { return nil }
    }
  }

  private struct Heading {
    let block: Int
    let range: Range<Int>
    let text: ComparedText
    var likeness = 0.0
  }

  private let site: SiteNames
  private let outline: PageOutline
  /// The headline of the article item; `isNews` where that is of a news type.
  private let item: Declared?
  private let isNews: Bool
  private let social: Declared?
  private let title: Declared?
  private var headings: [Heading] = []

  init(_ facts: DeclaredFacts, _ site: SiteNames, _ outline: PageOutline, headings: [Int]) {
    self.site = site
    self.outline = outline
    var source: PageDeclaration?
    var isHeadline = false
    if let article = facts.article {
      source = facts.first(.headline, of: article)
      isHeadline = source != nil
      source = source ?? facts.first(.name, of: article)
      isNews = isHeadline && facts.declarations.items[article].kind == .newsArticle
    } else {
      isNews = false
    }
    item = Declared(source, site)
    social = Declared(
      facts.meta(
        .title, "og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title",
        "dcterms.title", "title", "citation_title"), site)
    title = Declared(facts.first(.title, .title), site)
    for block in headings.prefix(24) {
      let range = outline.blocks[block].range
      guard range.count <= 600 else { continue }
      let part = Self.part(outline.page.text, range)
      var heading = Heading(
        block: block, range: part, text: ComparedText(outline.page.string(part)))
      guard !heading.text.key.isEmpty else { continue }
      let isDeclared = [social, item].contains { $0?.text.isSame(heading.text) == true }
      if site.has(heading.text) || isBesideHeadline(heading.text), !isDeclared { continue }
      heading.likeness =
        [item, social, title].compactMap { $0?.text.likeness(heading.text) }.max() ?? 0
      self.headings.append(heading)
    }
  }

  /// The part of a heading that is the headline where bars part it from a section or a site.
  private static func part(_ text: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var best = range.lowerBound..<range.lowerBound
    var start = range.lowerBound
    for end in range where text[end] == UInt8(ascii: "|") {
      if end - start > best.count { best = start..<end }
      start = end + 1
    }
    if start == range.lowerBound { return range }
    if range.upperBound - start > best.count { best = start..<range.upperBound }
    best = text.trimmed(best)
    let blanks = text[best].reduce(0) { $0 + ($1 == 0x20 ? 1 : 0) }
    return blanks >= 2 ? best : range
  }

  /// Whether a heading is what the page's title has beside the declared headline: the site's name.
  private func isBesideHeadline(_ heading: ComparedText) -> Bool {
    guard let social, let title, title.parts.count > 1, !title.text.isSame(social.text) else {
      return false
    }
    let parts = (0..<title.parts.count).map { ComparedText(title.parts.text($0, $0)) }
    return parts.contains { $0.isSame(social.text) } && parts.contains { $0.isSame(heading) }
  }

  private static let alike = 0.42

  func choice() -> Choice? {
    var best: Heading?
    for heading in headings where heading.likeness > (best?.likeness ?? -1) + 0.001 {
      best = heading
    }
    if let best, best.likeness >= Self.alike { return fromHeading(best) }
    if let long = loneHeading() { return long }
    if let seen = fromVisible() { return seen }
    if let item, item.text.words.count > 1 || social == nil {
      return declared(item, best, "headline.article", 0.8)
    }
    if let best, best.likeness >= 0.25,
      social == nil || title == nil || social?.text.key != title?.text.key
    {
      return heading(best, "headline.heading", 0.6)
    }
    if let social { return declared(social, best, "headline.meta", 0.7) }
    if let best, best.text.words.count >= 3 { return heading(best, "headline.heading", 0.5) }
    if let title { return declared(title, best, "headline.title", 0.6) }
    return (headings.first).map { heading($0, "headline.heading", 0.4) }
  }

  // MARK: Ways

  /// A heading that is like the declared titles, or the declared title that it stands for.
  private func fromHeading(_ best: Heading) -> Choice {
    let text = best.text
    if let social, !text.isSame(social.text), text.ends(in: social.text),
      social.text.words.count >= 3
    {
      // The heading has a kicker or a date before the headline.
      return declared(social, best, "headline.meta-in-heading", 0.85)
    }
    if let item, !item.text.isSame(text), social?.text.isSame(text) != true,
      text.ends(in: item.text), item.text.words.count >= 3,
      Self.isUnmarked(text.text, before: item.text.text)
    {
      // A line above the headline that no mark parts from it.
      return declared(item, best, "headline.article-in-heading", 0.8)
    }
    if isNews, let item, let social, !item.text.isSame(text), item.text.isSame(social.text),
      title?.text.isSame(text) != true
    {
      return declared(item, best, "headline.article-and-meta", 0.75)
    }
    let cut = ComparedText(TitleParts(text.text).withoutSite(site))
    if !cut.isSame(text),
      let same = [social, title, item].lazy.compactMap(\.self).first(where: {
        $0.text.isSame(cut)
      })
    {
      return declared(same, best, "headline.heading-without-site", 0.85)
    }
    let isExact = [item, social, title].contains { $0?.text.isSame(text) == true }
    return heading(
      best, isExact ? "headline.heading-declared" : "headline.heading-like-declared",
      isExact ? 0.97 : 0.8)
  }

  /// Whether what a heading has before its last words ends in a word: "Ferries Build one yourself",
  /// not "Ferries: Build one yourself".
  private static func isUnmarked(_ heading: String, before tail: String) -> Bool {
    let rest = heading.utf8.count - tail.utf8.count
    guard rest > 0, heading.hasSuffix(tail) else { return false }
    let last = heading.utf8.prefix(rest).last { $0 != 0x20 }
    return last.map { $0 >= 0x80 || ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 } ?? false
  }

  /// The only heading of the first level where it is a sentence, or says more than a declared word.
  private func loneHeading() -> Choice? {
    guard let first = headings.first,
      headings.allSatisfy({ $0.text.isSame(first.text) })
    else { return nil }
    // A part of the page's title that is not all of it: the site, or a section.
    let isPart = [title, social].compactMap(\.self).contains { declared in
      declared.parts.count > 1
        && declared.parts.runs.dropFirst().contains {
          let run = ComparedText($0)
          return run.isSame(first.text) || run.key.count >= 5 && first.text.begins(with: run)
        }
    }
    if isPart { return nil }
    let isShort = social.map { $0.text.words.count <= 2 && $0.text.share(in: first.text) == 1 }
    guard first.text.words.count >= 5 || isShort == true else { return nil }
    return heading(first, "headline.only-heading", 0.7)
  }

  /// The longest part of a declared title that is a block of the page.
  private func fromVisible() -> Choice? {
    for declared in [social, title].compactMap(\.self) {
      for run in TitleParts(declared.text.text).runs {
        let text = ComparedText(run)
        guard text.words.count >= 3 || text.key.count >= 12 || text.isSame(declared.text) else {
          continue
        }
        if isBesideHeadline(text) { continue }
        if let block = block(of: text) {
          return Choice(
            text: outline.string(block), block: block, range: outline.blocks[block].range,
            declared: nil,
            rule: "headline.title-in-sight", confidence: 0.8)
        }
      }
    }
    for declared in [social, title, item].compactMap(\.self) {
      if let whole = untruncated(declared) { return whole }
    }
    return nil
  }

  /// The block that goes on where a declared title was cut off.
  private func untruncated(_ declared: Declared) -> Choice? {
    var text = Substring(declared.text.text)
    guard text.hasSuffix("…") || text.hasSuffix("...") else { return nil }
    while text.last == "." || text.last == "…" || text.last == " " { text.removeLast() }
    let start = ComparedText(String(text))
    guard start.key.count >= 20 else { return nil }
    let length = start.text.utf8.count
    for index in outline.blocks.indices.prefix(Self.reach) {
      let count = outline.blocks[index].range.count
      guard count > length, count < length * 3, count <= 500 else { continue }
      if ComparedText(outline.string(index)).begins(with: start) {
        return Choice(
          text: outline.string(index), block: index, range: outline.blocks[index].range,
          declared: nil,
          rule: "headline.title-goes-on", confidence: 0.8)
      }
    }
    return nil
  }

  /// Blocks from the top that are searched for a declared title.
  private static let reach = 2_000

  /// The first block that is a text and nothing else.
  private func block(of text: ComparedText) -> Int? {
    let length = text.text.utf8.count
    var looked = 0
    for index in outline.blocks.indices.prefix(Self.reach) {
      let count = outline.blocks[index].range.count
      guard count * 10 >= length * 8, count * 8 <= length * 10 else { continue }
      looked += 1
      if looked > 200 { return nil }
      if ComparedText(outline.string(index)).isSame(text) { return index }
    }
    return nil
  }

  // MARK: Choices

  private func heading(_ heading: Heading, _ rule: String, _ confidence: Double) -> Choice {
    Choice(
      text: heading.text.text, block: heading.block, range: heading.range, declared: nil,
      rule: rule,
      confidence: confidence)
  }

  private func declared(
    _ declared: Declared, _ best: Heading?, _ rule: String, _ confidence: Double
  ) -> Choice {
    let near = best.flatMap { $0.likeness >= 0.3 ? $0.block : nil }
    return Choice(
      text: declared.text.text, block: near ?? block(of: declared.text), range: nil,
      declared: declared.source, rule: rule, confidence: confidence)
  }
}
