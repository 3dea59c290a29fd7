import ArticleKit
import ArticleKitSQLite
import Foundation

/// An article that answers a query, with its number in the session.
struct NumberedArticle {
  var number: Int
  var entry: Corpus.Entry
  var score: Double
}

/// Articles that answer a query, and how many do in all.
struct NumberedAnswer {
  var total: Int
  var rows: [NumberedArticle]
}

/// What queries are asked of: the articles in memory, or the open store.
extension ShellSession {
  /// The most articles that a command reads from a store to look at each.
  static let mostGathered = 1_000
  /// An article of a store that is not among so many at the top has no place told.
  static let mostPlaces = 1_000

  /// The articles that answer a request; those of a store are numbered once they are listed.
  func search(_ request: SearchRequest) throws -> NumberedAnswer {
    guard let store else {
      let answer = try index().find(
        request.query, order: request.order, offset: request.offset, limit: request.limit,
        ranking: request.ranking)
      return NumberedAnswer(
        total: answer.total,
        rows: answer.rows.compactMap { row in
          corpus[number: Int(row.key)].map {
            NumberedArticle(number: Int(row.key), entry: $0, score: row.score)
          }
        })
    }
    let (page, marks) = try wait {
      let page = try await store.reader.search(request)
      return (page, try await store.reader.marks(of: page.hits.map(\.article.id)))
    }
    return NumberedAnswer(
      total: page.total,
      rows: zip(page.hits, marks).enumerated().map { index, hit in
        let entry = Corpus.Entry(article: hit.0.article, store: store.path, marks: hit.1)
        return NumberedArticle(number: index + 1, entry: entry, score: hit.0.score)
      })
  }

  /// Makes articles of a store those that numbers speak of, from 1; articles in memory keep theirs.
  @discardableResult
  func list(_ rows: [NumberedArticle]) -> [NumberedArticle] {
    guard store != nil else { return rows }
    corpus.replace(with: rows.map(\.entry))
    return rows.enumerated().map { index, row in
      NumberedArticle(number: index + 1, entry: row.entry, score: row.score)
    }
  }

  /// Reads and lists the articles of the store that answer a query, the newest first, for a command
  /// that looks at each; does nothing with articles in memory.
  ///
  /// - Throws: ``ShellError`` if there are neither articles nor a store, ``Interruption``.
  func gather(_ query: Query) throws {
    guard store != nil else { return try requireArticles() }
    let found = try search(SearchRequest(query, order: .newest, limit: Self.mostGathered))
    list(found.rows)
    if found.total > found.rows.count {
      output.message(
        "of \(found.total) articles the newest \(found.rows.count) are looked at; "
          + "a narrower query reaches others")
    }
  }

  /// How many articles answer a query.
  func count(_ query: Query) throws -> Int {
    guard let store else { return try index().count(query) }
    return try wait { try await store.reader.count(matching: query) }
  }

  /// How many articles there are.
  func articleCount() throws -> Int {
    guard let store else { return corpus.entries.count }
    return try wait { try await store.reader.count }
  }

  /// How many of the articles that answer a query have each value of a facet.
  func facets(_ facet: Facet, matching query: Query) throws -> [FacetCount] {
    guard let store else { return try index().facets(facet, matching: query) }
    return try wait { try await store.reader.facets(facet, matching: query) }
  }

  /// Why an article has its score for a query.
  func explanation(of number: Int, for query: Query) throws -> ScoreExplanation? {
    let id = try entry(number).article.id
    guard let store else { return try index().explain(Int64(number), query) }
    return try wait { try await store.reader.explain(id, for: query) }
  }

  /// The place of an article among those that answer a query, the most relevant first; nil if it
  /// is not one of them, or of a store not among the first thousand.
  func place(of number: Int, for query: Query) throws -> Int? {
    let id = try entry(number).article.id
    guard let store else {
      return try index().find(query, order: .relevance).rows
        .firstIndex { $0.key == Int64(number) }.map { $0 + 1 }
    }
    let request = SearchRequest(query, limit: Self.mostPlaces)
    return try wait { try await store.reader.identifiers(request).firstIndex { $0.id == id } }
      .map { $0 + 1 }
  }

  /// What the store knows of an article beside its page.
  func marks(of number: Int) throws -> ArticleMarks {
    let id = try entry(number).article.id
    guard let store else { return ArticleMarks() }
    return try wait { try await store.reader.marks(of: [id]) }.first ?? ArticleMarks()
  }
}
