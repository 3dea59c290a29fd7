import Foundation

/// Completes a page's dates: the order of day and month, and the year, by what else it says.
///
/// The whole page is read only where a date needs it.
struct HeaderDates {
  private let outline: PageOutline
  private let language: String?
  private let url: URL?
  private var resolver: DateResolver?
  private var evidence: YearEvidence?

  init(_ outline: PageOutline, language: String?, url: URL?) {
    self.outline = outline
    self.language = language
    self.url = url
  }

  /// The date with what follows from the page.
  mutating func resolved(_ match: DateMatch) -> ArticleDate {
    var date = match.date
    if date.isAmbiguous { date = pageResolver().resolve(match) }
    guard date.year == nil, let month = date.month, let day = date.day else { return date }
    var evidence = yearEvidence()
    if let body = outline.bodyRange?.lowerBound {
      evidence.readReport(
        outline.page.text, range: outline.blocks[body].range, month: month, day: day)
    }
    if let found = evidence.inferYear(of: date, weekday: match.weekday) {
      date.infer(year: found.year, why: found.why)
    }
    return date
  }

  private mutating func pageResolver() -> DateResolver {
    if let resolver { return resolver }
    let text = outline.page.text
    let made = DateResolver(
      matches: DateScanner.matches(in: text, range: text.indices), url: url?.absoluteString,
      language: language)
    resolver = made
    return made
  }

  private mutating func yearEvidence() -> YearEvidence {
    if let evidence { return evidence }
    var made = YearEvidence()
    if let url { made.read(address: url.absoluteString) }
    for index in outline.blocks.indices where outline.shapes[index].digits > 0 {
      let place: YearEvidence.Place =
        index == outline.headline
        ? .headline : outline.shapes[index].flags.contains(.copyright) ? .copyright : .text
      made.read(outline.page.text, range: outline.blocks[index].range, as: place)
    }
    evidence = made
    return made
  }
}
