import ArticleKit

/// One answer of `find`: a line with number, day, publisher and headline, and excerpts below.
struct FoundArticle {
  let number: Int
  let article: Article
  let question: any ArticleQuestion
  private static let mostExcerpts = 2

  func lines(columns: Int?) -> [TerminalText] {
    let width = columns ?? 100
    var first: TerminalText = "\(String(number), .label)  "
    first.append(highlighted(article.headline ?? "(no headline)", role: .heading))
    let about = [article.publisher?.name, article.datePublished?.isoDay].compactMap(\.self)
    if !about.isEmpty { first.append("  \(about.joined(separator: ", "), .label)") }
    var lines = [first.fitted(to: width, padding: .none)]
    var shown = 0
    for text in [article.summary].compactMap(\.self) + article.body.map(\.text) {
      guard shown < Self.mostExcerpts else { break }
      let ranges = question.highlights(in: text)
      guard let start = ranges.first?.lowerBound else { continue }
      lines.append("    " + excerpt(of: text, around: start, ranges: ranges, columns: width - 4))
      shown += 1
    }
    return lines
  }

  private func highlighted(_ text: String, role: TerminalText.Role) -> TerminalText {
    TerminalText.highlighted(text[...], ranges: question.highlights(in: text), role: role)
  }

  /// The words around a place, so many that they fill a line.
  private func excerpt(
    of text: String, around start: String.Index, ranges: [Range<String.Index>], columns: Int
  ) -> TerminalText {
    let columns = max(20, columns)
    let before = ColumnWidth.suffix(of: text[..<start], columns: columns / 3)
    var from = before.startIndex
    // Whole words only, unless there are no blanks.
    if from > text.startIndex, let blank = before.firstIndex(of: " ") {
      from = text.index(after: blank)
    }
    let isCut = from > text.startIndex
    let shown = TerminalText.highlighted(text[from...].prefix(columns * 2), ranges: ranges)
    return ((isCut ? "…" : "") + shown).fitted(to: columns, padding: .none)
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
