import ArticleKit
import ArticleKitSQLite
import Foundation
import GRDB
import StoreChecks
import Testing

@Suite("Answers beside those of SQLite's own text search")
struct FTS5AgreementTests {
  private let folder: StoreFolder

  init() throws { folder = try StoreFolder() }

  /// Words that no stemmer changes; the first ones come often.
  private static let words: [String] = (0..<600).map { number in
    let letters = Array("bdfgklmnprtvz")
    let (first, second, third) = (number % 13, number / 13 % 13, number / 169)
    return "\(letters[first])o\(letters[second])a\(letters[third])uk"
  }

  private static func text(_ numbers: inout RandomArticles.Numbers, _ lengths: ClosedRange<Int>)
    -> String
  {
    (0..<Int.random(in: lengths, using: &numbers)).map { _ in
      let share = Double.random(in: 0..<1, using: &numbers)
      return words[Int(Double(words.count) * share * share * share)]
    }.joined(separator: " ")
  }

  private static func queries(
    _ numbers: inout RandomArticles.Numbers
  ) -> [(ours: String, theirs: String)] {
    (0..<160).map { number in
      let some = (0..<Int.random(in: 2...4, using: &numbers)).map { _ in text(&numbers, 1...1) }
      switch number % 4 {
      case 0: return (some[0], some[0])
      case 1: return (some.joined(separator: " "), some.joined(separator: " AND "))
      case 2: return (some.joined(separator: " OR "), some.joined(separator: " OR "))
      default:
        let phrase = "\"\(some[0]) \(some[1])\""
        return (phrase, phrase)
      }
    }
  }

  @Test("With its formula, every score and the first ten are those of FTS5", arguments: 0..<2)
  func identicalTop(seed: Int) async throws {
    var numbers = RandomArticles.Numbers(seed: seed)
    let articles = (0..<1_500).map { number in
      var article = Article(
        headline: Self.text(&numbers, 2...9), body: [Block(Self.text(&numbers, 5...120))])
      article.id = Article.ID(rawValue: "\(number)")
      return article
    }
    let store = try folder.store()
    try await store.insert(contentsOf: articles, batchSize: 400)
    let queue = try DatabaseQueue()
    try await queue.write { db in
      try db.execute(sql: "CREATE VIRTUAL TABLE t USING fts5(title, text, content='')")
      for (row, article) in articles.enumerated() {
        try db.execute(
          sql: "INSERT INTO t (rowid, title, text) VALUES (?, ?, ?)",
          arguments: [row, article.headline, article.body[0].text])
      }
    }
    var answered = 0
    for (ours, theirs) in Self.queries(&numbers) {
      let rows = try await queue.read { db in
        try Row.fetchAll(
          db,
          sql: """
            SELECT rowid, -bm25(t, 2.0, 1.0) AS score FROM t WHERE t MATCH ?
            ORDER BY score DESC
            """, arguments: [theirs]
        ).map { (id: String($0[0] as Int64), score: $0[1] as Double) }
      }
      let page = try await store.search(
        SearchRequest(Query(parsing: ours), ranking: Ranking(formula: .fts5)))
      #expect(page.total == rows.count, "\(ours)")
      #expect(page.hits.count == min(10, rows.count))
      for (hit, row) in zip(page.hits, rows) {
        #expect(abs(hit.score - row.score) < 1e-9 * max(1, row.score), "\(ours)")
      }
      // Among equals at the end either may choose.
      let last = rows.prefix(10).last?.score ?? 0
      let (own, other) = (
        page.hits.filter { $0.score > last + 1e-9 }.map(\.article.id.rawValue),
        rows.prefix(10).filter { $0.score > last + 1e-9 }.map(\.id)
      )
      #expect(Set(own) == Set(other), "\(ours)")
      answered += rows.count > 10 ? 1 : 0
    }
    #expect(answered > 40)
  }
}
