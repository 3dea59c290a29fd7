/// Finds a second headline: the page's title, where it says otherwise than the visible one.
enum AlternativeHeadlineFinder {
  static func find(
    _ zone: HeaderZone, in outline: inout PageOutline, _ draft: inout ArticleDraft
  ) {
    guard draft.article.alternativeHeadline == nil, let line = TitleLine(zone, outline) else {
      return
    }
    let title = letters(outline.page.string(line.title))
    let headline = letters(outline.string(zone.headline))
    // A title that was cut off, or has the section behind the headline, says nothing else.
    guard !title.isEmpty, !headline.contains(title), !title.contains(headline) else { return }
    draft.article.alternativeHeadline = outline.page.string(line.title)
    draft.note(
      .alternativeHeadline, at: [line.title], rule: "alternative-headline.title", confidence: 0.7)
    if outline.roles[line.block] == .none { outline.roles[line.block] = .alternativeHeadline }
  }

  /// The letters and digits of a line, small.
  private static func letters(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
