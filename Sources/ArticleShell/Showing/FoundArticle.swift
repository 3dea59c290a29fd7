import ArticleKit

/// One answer of `find`: a line with number, headline, publisher and day, and excerpts below.
struct FoundArticle {
  let number: Int
  let article: Article
  let hits: [QueryHit]
  private static let mostExcerpts = 2

  func lines(columns: Int?) -> [TerminalText] {
    let width = columns ?? 100
    let number: TerminalText = "\(self.number)  "
    let parts = [article.publisher?.name, article.datePublished?.isoDay].compactMap(\.self)
    let about: TerminalText = parts.isEmpty ? "" : "  \(parts.joined(separator: ", "), .label)"
    // A long headline is cut before the publisher and the day are.
    let room = max(20, width - number.columns - about.columns)
    let first = number + headline.fitted(to: room, padding: .none) + about
    let margin = TerminalText(trusted: String(repeating: " ", count: number.columns))
    return [first.fitted(to: width, padding: .none)]
      + hits.filter { $0.field != .headline }.sorted { rank($0) < rank($1) }
      .prefix(Self.mostExcerpts).map { margin + excerpt($0, columns: width - number.columns) }
  }

  private var headline: TerminalText {
    guard let hit = hits.first(where: { $0.field == .headline }) else {
      return "\(article.headline ?? "(no headline)", .heading)"
    }
    return .highlighted(hit.text[...], ranges: ranges(hit), role: .heading)
  }

  /// Running text first.
  private func rank(_ hit: QueryHit) -> Int { hit.field == .body || hit.field == .summary ? 0 : 1 }

  private func ranges(_ hit: QueryHit) -> [Range<String.Index>] {
    let text = hit.text.utf8
    return hit.ranges.compactMap { range in
      guard
        let start = text.index(
          text.startIndex, offsetBy: range.lowerBound, limitedBy: text.endIndex),
        let end = text.index(start, offsetBy: range.count, limitedBy: text.endIndex)
      else { return nil }
      return start..<end
    }
  }

  /// The words around the first place that was found, so many that they fill a line.
  private func excerpt(_ hit: QueryHit, columns: Int) -> TerminalText {
    let text = hit.text
    let ranges = ranges(hit)
    let start = ranges.first?.lowerBound ?? text.startIndex
    let label: TerminalText =
      rank(hit) == 0 ? "" : "\(hit.field.rawValue, .label): "
    let columns = max(20, columns - label.columns)
    let before = ColumnWidth.suffix(of: text[..<start], columns: columns / 3)
    var from = before.startIndex
    // Whole words only, unless there are no blanks.
    if from > text.startIndex, let blank = before.firstIndex(of: " ") {
      from = text.index(after: blank)
    }
    let shown = TerminalText.highlighted(text[from...].prefix(columns * 2), ranges: ranges)
    return label + ((from > text.startIndex ? "…" : "") + shown).fitted(to: columns, padding: .none)
  }
}

extension TerminalText {
  /// A text with some ranges of it highlighted; ranges outside of it are passed.
  static func highlighted(
    _ text: Substring, ranges: [Range<String.Index>], role: Role = .plain
  ) -> TerminalText {
    var result = TerminalText()
    var index = text.startIndex
    for range in ranges where range.lowerBound >= index && range.upperBound <= text.endIndex {
      result.append(TerminalText(String(text[index..<range.lowerBound]), role: role))
      result.append(TerminalText(String(text[range]), role: .match))
      index = range.upperBound
    }
    result.append(TerminalText(String(text[index...]), role: role))
    return result
  }
}
