import ArticleKit
import Foundation

/// One answer of `find`: a line with number, headline, publisher and day, and excerpts below.
struct FoundArticle {
  let number: Int
  let article: Article
  let hits: [QueryHit]
  var score = 0.0
  private static let mostExcerpts = 2

  init(number: Int, article: Article, hits: [QueryHit], score: Double = 0) {
    self.number = number
    self.article = article
    self.hits = hits
    self.score = score
  }

  /// An answer with what a query found in it.
  init(_ row: NumberedArticle, _ matcher: QueryMatcher) {
    self.init(
      number: row.number, article: row.entry.article,
      hits: matcher.hits(in: row.entry.article, marks: row.entry.marks), score: row.score)
  }

  func lines(columns: Int?) -> [TerminalText] {
    let width = columns ?? 100
    let number: TerminalText = "\(self.number)  "
    let parts = [article.publisher?.name, article.datePublished?.isoDay].compactMap(\.self)
    let about: TerminalText = parts.isEmpty ? "" : "  \(parts.joined(separator: ", "), .label)"
    // A long headline is cut before the publisher and the day are.
    let room = max(20, width - number.columns - about.columns)
    let first = number + headline.fitted(to: room, padding: .none) + about
    let margin = TerminalText(trusted: String(repeating: " ", count: number.columns))
    let excerpts = hits.filter { $0.field != .headline }
      .snippets(limit: Self.mostExcerpts, length: max(20, width - number.columns - 2))
    return [first.fitted(to: width, padding: .none)]
      + excerpts.map {
        margin + excerpt($0).fitted(to: width - number.columns, padding: .none)
      }
  }

  private var headline: TerminalText {
    guard let hit = hits.first(where: { $0.field == .headline }) else {
      return "\(article.headline ?? "(no headline)", .heading)"
    }
    return .highlighted(hit.text, ranges: hit.ranges, role: .heading)
  }

  private func excerpt(_ snippet: Snippet) -> TerminalText {
    let isPlain = snippet.field == .body || snippet.field == .summary
    let label: TerminalText = isPlain ? "" : "\(snippet.field.rawValue, .label): "
    return label + (snippet.isCutAtStart ? "…" : "")
      + .highlighted(snippet.text, ranges: snippet.highlights) + (snippet.isCutAtEnd ? "…" : "")
  }
}

extension FoundArticle {
  private struct JSON: Encodable {
    struct Excerpt: Encodable {
      var field: String
      var index: Int?
      var text: String
      /// Start and end of each place, in bytes of the text.
      var highlights: [[Int]]
      var clauses: [String]
    }

    var number: Int
    var id: String
    var score: Double
    var headline: String?
    var publisher: String?
    var datePublished: String?
    var url: String?
    var snippets: [Excerpt]
  }

  /// The answer as a JSON object on one line.
  func json() throws -> [UInt8] {
    let excerpts = hits.snippets().map { snippet in
      JSON.Excerpt(
        field: snippet.field.rawValue, index: snippet.index, text: snippet.text,
        highlights: snippet.highlights.map { [$0.lowerBound, $0.upperBound] },
        clauses: snippet.clauses)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(
      try encoder.encode(
        JSON(
          number: number, id: article.id.rawValue, score: score,
          headline: article.headline, publisher: article.publisher?.name,
          datePublished: article.datePublished?.iso, url: article.url?.absoluteString,
          snippets: excerpts)))
  }
}

extension TerminalText {
  /// A text with some ranges of it, in UTF-8 bytes, highlighted.
  static func highlighted(
    _ text: String, ranges: [Range<Int>], role: Role = .plain
  ) -> TerminalText {
    var result = TerminalText()
    let bytes = Array(text.utf8)
    var index = 0
    func part(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    for range in ranges where range.lowerBound >= index && range.upperBound <= bytes.count {
      result.append(TerminalText(part(index..<range.lowerBound), role: role))
      result.append(TerminalText(part(range), role: .match))
      index = range.upperBound
    }
    result.append(TerminalText(part(index..<bytes.count), role: role))
    return result
  }
}
