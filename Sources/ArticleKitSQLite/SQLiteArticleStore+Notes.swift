public import ArticleKit
import Foundation
import GRDB

extension SQLiteArticleStore {
  /// Writes a note on a passage of an article's current version.
  ///
  /// - Throws: ``StoreError/Reason/unknownArticle(_:)``, also where the article has no such
  ///   passage.
  @discardableResult
  public func addNote(
    _ words: String, on range: TextRange, of id: Article.ID
  ) async throws -> StoreNote {
    let path = file.path
    return try await write("write a note") { db in
      let sql = """
        SELECT article.number, version.json FROM article
        JOIN version ON version.number = article.current WHERE article.id = ?
        """
      guard let row = try Row.fetchOne(db, sql: sql, arguments: [stored(id.rawValue)]),
        case let article = try ArticleJSON().decode(row[1]),
        let quote = article.text(of: range)
      else { throw StoreError(.unknownArticle(id), path: path) }
      try db.execute(
        sql: """
          INSERT INTO note (article, digest, block, start, end, quote, text)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          row[0] as Int64, article.version, range.block, range.start, range.end, stored(quote),
          stored(words),
        ])
      return StoreNote(
        number: Int(db.lastInsertedRowID), article: id, version: article.version, range: range,
        quote: quote, text: words)
    }
  }

  /// The notes on an article, or all, in the order in which they were written.
  public func notes(of id: Article.ID? = nil) async throws -> [StoreNote] {
    try await read { db in
      let sql = """
        SELECT note.number, article.id, note.digest, note.block, note.start, note.end, note.quote,
          note.text FROM note JOIN article ON article.number = note.article
        WHERE ?1 IS NULL OR article.id = ?1 ORDER BY note.number
        """
      return try Row.fetchAll(db, sql: sql, arguments: [stored(id?.rawValue)]).map { row in
        StoreNote(
          number: row[0], article: Article.ID(rawValue: text(row[1]) ?? ""),
          version: row[2], range: TextRange(block: row[3], start: row[4], end: row[5]),
          quote: text(row[6]) ?? "", text: text(row[7]) ?? "")
      }
    }
  }

  /// Removes a note.
  ///
  /// - Returns: whether there was one of this number.
  @discardableResult
  public func removeNote(_ number: Int) async throws -> Bool {
    try await write("remove a note") { db in
      try db.execute(sql: "DELETE FROM note WHERE number = ?", arguments: [number])
      return db.changesCount > 0
    }
  }

  /// Keeps a query under a name, in place of one that had it.
  public func save(_ query: Query, as name: String) async throws {
    let words = query.description
    try await write("save a query") { db in
      try db.execute(
        sql: "INSERT OR REPLACE INTO saved_query (name, text) VALUES (?, ?)",
        arguments: [stored(name), stored(words)])
    }
  }

  /// The queries that were saved, by name.
  public func savedQueries() async throws -> [SavedQuery] {
    try await read { db in
      try Row.fetchAll(db, sql: "SELECT name, text FROM saved_query ORDER BY name").map {
        SavedQuery(name: text($0[0]) ?? "", query: Query(parsing: text($0[1]) ?? ""))
      }
    }
  }

  /// Removes a saved query.
  ///
  /// - Returns: whether there was one of this name.
  @discardableResult
  public func removeSavedQuery(_ name: String) async throws -> Bool {
    try await write("remove a query") { db in
      try db.execute(sql: "DELETE FROM saved_query WHERE name = ?", arguments: [stored(name)])
      return db.changesCount > 0
    }
  }
}
