public import ArticleKit
import Foundation
import GRDB

extension SQLiteArticleStore {
  public func explain(
    _ id: Article.ID, for query: Query, ranking: Ranking
  ) async throws -> ScoreExplanation? {
    try await read { [segments] db in
      let sql = "SELECT document FROM article WHERE id = ?"
      guard
        let document = try Int64.fetchOne(db, sql: sql, arguments: [stored(id.rawValue)])
      else { return nil }
      return try CurrentDatabase.with(db) {
        try segments.index(db).explain(document, query, ranking: ranking)
      }
    }
  }

  /// What the store knows of articles beside their pages, for ``QueryMatcher``; nothing of one that
  /// it does not have.
  package func marks(of ids: [Article.ID]) async throws -> [ArticleMarks] {
    try await read { db in
      try ids.map { id in
        try Self.number(of: id, db).map { try StoreMarks.marks(db, article: $0) } ?? ArticleMarks()
      }
    }
  }
}
