import ArticleKit
import Foundation
import GRDB

// Until the engine is in main.

package struct ArticleMarks: Sendable, Hashable {
  package var tags: [String] = []
  package var story: String?
  package var isDuplicate = false
}

struct IndexWriter {
  private let db: Database
  private var next: Int64
  init(_ db: Database, _ cache: SegmentCache) throws {
    self.db = db
    next = try Int64.fetchOne(db, sql: "SELECT value FROM meta WHERE name = 'next document'") ?? 1
  }
  mutating func add(_ article: Article, marks: ArticleMarks) -> Int64 {
    next += 1
    return next - 1
  }
  mutating func remove(_ document: Int64) {}
  func finish() throws {
    try db.execute(
      sql: "INSERT OR REPLACE INTO meta (name, value) VALUES ('next document', ?)",
      arguments: [next])
  }
}

final class SegmentCache: Sendable { func clear() {} }

extension SQLiteArticleStore {
  func checkIndexVersion() throws {}
  func versions(matching query: Query, _ db: Database) throws -> [Int64] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT article.current, version.json FROM article
        JOIN version ON version.number = article.current
        ORDER BY article.moment DESC, article.id
        """)
    let matcher = QueryMatcher(query)
    var versions: [Int64] = []
    while let row = try rows.next() {
      try Task.checkCancellation()
      if matcher.matches(try ArticleJSON().decode(row[1])) { versions.append(row[0]) }
    }
    return versions
  }
}
