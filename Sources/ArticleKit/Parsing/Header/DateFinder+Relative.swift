/// Dates that only tell how long ago something was.
extension DateFinder {
  /// Blocks after the headline in which a relative date is the article's.
  private static let near = 12

  /// "3 hours ago" near the headline, where it is known when the page was read.
  static func readRelative(
    _ zone: HeaderZone, _ outline: inout PageOutline, _ draft: inout ArticleDraft
  ) {
    guard let moment = outline.page.readAt, moment.civilDate != nil else { return }
    let lines = zone.lines.filter {
      zone.distance($0.index) >= -4 && zone.distance($0.index) <= near && $0.range.count <= 80
    }
    // Those after the headline first.
    let ordered =
      lines.filter { $0.index > zone.headline } + lines.filter { $0.index < zone.headline }
    for line in ordered {
      let found = DateScanner.matches(in: outline.page.text, range: line.range)
      for match in found where match.isRelative {
        let isLine = match.range.count * 2 >= line.range.count
        guard isLine || outline.roles[line.index] != .body else { continue }
        guard let date = match.relative?.date(before: moment, raw: match.date.raw) else { continue }
        let isChange = label(line, line.range.lowerBound..<match.range.lowerBound) == .modified
        if isChange ? draft.article.dateModified != nil : date.day == nil { continue }
        let field: WritableKeyPath<Article, ArticleDate?> =
          isChange ? \.dateModified : \.datePublished
        draft.article[keyPath: field] = date
        draft.article.evidence.removeAll { $0.field == (isChange ? .dateModified : .datePublished) }
        draft.note(
          isChange ? .dateModified : .datePublished, at: [match.range], rule: "date.relative",
          confidence: 0.6, note: date.why)
        if isLine { outline.roles[line.index] = .date }
        if !isChange { return }
      }
    }
  }
}
