public import ArticleKit
import Foundation
import GRDB

extension SQLiteArticleStore {
  public func search(_ request: SearchRequest) async throws -> SearchPage {
    try await read { [segments] db in try Self.page(request, segments, db) }
  }

  /// The articles that answer a request, on the caller's thread.
  package func searchNow(_ request: SearchRequest) throws -> SearchPage {
    try readNow { try Self.page(request, segments, $0) }
  }

  private static func page(
    _ request: SearchRequest, _ segments: SegmentCache, _ db: Database
  ) throws -> SearchPage {
    let answer = try answer(request, segments, db)
    let hits = try answer.rows.map { row in
      SearchHit(
        try article(version: version(ofDocument: row.key, db), db), score: row.score)
    }
    return SearchPage(total: answer.total, hits: hits)
  }

  /// The IDs of the articles that answer a request, in its order, with their scores: no article is
  /// read.
  public func identifiers(
    _ request: SearchRequest
  ) async throws -> [(id: Article.ID, score: Double)] {
    try identifiersNow(request)
  }

  /// What ``identifiers(_:)`` gives.
  package func identifiersNow(
    _ request: SearchRequest
  ) throws -> [(id: Article.ID, score: Double)] {
    try readNow { db in
      let statement = try db.cachedStatement(sql: "SELECT id FROM article WHERE document = ?")
      return try Self.answer(request, segments, db).rows.map { row in
        let value = try DatabaseValue.fetchOne(statement, arguments: [row.key])
        guard let id = value.flatMap(text) else { throw SegmentError.impossible }
        return (Article.ID(rawValue: id), row.score)
      }
    }
  }

  private static func answer(
    _ request: SearchRequest, _ segments: SegmentCache, _ db: Database
  ) throws -> IndexAnswer {
    try CurrentDatabase.with(db) {
      try segments.index(db).find(
        request.query, order: request.order, offset: request.offset, limit: request.limit,
        ranking: request.ranking)
    }
  }

  public func count(matching query: Query) async throws -> Int {
    try await read { [segments] db in
      try CurrentDatabase.with(db) { try segments.index(db).count(query) }
    }
  }

  public func facets(_ facet: Facet, matching query: Query) async throws -> [FacetCount] {
    try await read { [segments] db in
      try CurrentDatabase.with(db) { try segments.index(db).facets(facet, matching: query) }
    }
  }

  public func articles(matching query: Query, limit: Int?) async throws -> [Article] {
    if let limit, limit <= 0 { return [] }
    let request = SearchRequest(query, order: .newest, limit: limit)
    return try await search(request).hits.map(\.article)
  }

  /// Reads in one snapshot on the caller's thread, its errors typed.
  func readNow<Result>(_ body: (Database) throws -> Result) throws -> Result {
    do {
      return try pool.read(body)
    } catch {
      throw storeError(error, doing: "read")
    }
  }
}
