public import ArticleKit
import Foundation
import GRDB

extension SQLiteArticleStore {
  /// Gives articles a tag, by which `tag:` finds them.
  ///
  /// - Returns: how many did not have it.
  /// - Throws: ``StoreError/Reason/unknownArticle(_:)`` for an ID that the store does not have;
  ///   nothing is changed then.
  @discardableResult
  public func tag(_ ids: [Article.ID], _ name: String) async throws -> Int {
    try await changeTags(ids) { number, db in
      try db.execute(
        sql: "INSERT OR IGNORE INTO tag (article, name) VALUES (?, ?)",
        arguments: [number, stored(name)])
    }
  }

  /// Takes a tag from articles.
  ///
  /// - Returns: how many had it.
  @discardableResult
  public func untag(_ ids: [Article.ID], _ name: String) async throws -> Int {
    try await changeTags(ids) { number, db in
      try db.execute(
        sql: "DELETE FROM tag WHERE article = ? AND name = ?", arguments: [number, stored(name)])
    }
  }

  /// The tags of an article, sorted.
  public func tags(of id: Article.ID) async throws -> [String] {
    try await read { db in
      try DatabaseValue.fetchAll(
        db,
        sql: """
          SELECT tag.name FROM tag JOIN article ON article.number = tag.article
          WHERE article.id = ? ORDER BY tag.name
          """, arguments: [stored(id.rawValue)]
      ).compactMap(text)
    }
  }

  /// Every tag with the number of its articles, the most frequent first.
  public func tags() async throws -> [FacetCount] {
    try await read { db in
      let rows = try Row.fetchAll(db, sql: "SELECT name, count(*) FROM tag GROUP BY name")
      return FacetCount.ordered(
        Dictionary(rows.compactMap { row in text(row[0]).map { ($0, row[1]) } }) { $1 })
    }
  }

  /// Notes which articles tell of one event, for `story:`, in place of what was noted before.
  ///
  /// A story is called by its first article's ID.
  public func setStories(_ stories: [Story]) async throws {
    try await write("note stories") { [writing] db in
      let known = try Row.fetchAll(db, sql: "SELECT id, number, story FROM article")
      var wanted: [String: String] = [:]
      for story in stories where story.articles.count > 1 {
        guard let name = story.articles.first?.rawValue else { continue }
        for article in story.articles { wanted[article.rawValue] = name }
      }
      var writer = try StoreWriter(db, writing)
      for row in known {
        guard let id = text(row[0]), wanted[id] != text(row[2]) else { continue }
        try db.execute(
          sql: "UPDATE article SET story = ? WHERE number = ?",
          arguments: [stored(wanted[id]), row[1] as Int64])
        try writer.reindex(number: row[1])
      }
      try writer.finish()
    }
  }

  /// Notes which articles are copies of others, for `is:duplicate`, in place of what was noted
  /// before.
  public func setDuplicates(_ ids: Set<Article.ID>) async throws {
    try await write("note duplicates") { [writing] db in
      let known = try Row.fetchAll(db, sql: "SELECT id, number, is_duplicate FROM article")
      var writer = try StoreWriter(db, writing)
      for row in known {
        let isDuplicate = text(row[0]).map { ids.contains(Article.ID(rawValue: $0)) } ?? false
        guard isDuplicate != row[2] as Bool else { continue }
        try db.execute(
          sql: "UPDATE article SET is_duplicate = ? WHERE number = ?",
          arguments: [isDuplicate, row[1] as Int64])
        try writer.reindex(number: row[1])
      }
      try writer.finish()
    }
  }

  private func changeTags(
    _ ids: [Article.ID], _ change: @escaping @Sendable (Int64, Database) throws -> Void
  ) async throws -> Int {
    let path = file.path
    return try await write("change tags") { [writing] db in
      var writer = try StoreWriter(db, writing)
      var count = 0
      for id in ids {
        guard let number = try Self.number(of: id, db) else {
          throw StoreError(.unknownArticle(id), path: path)
        }
        try change(number, db)
        guard db.changesCount > 0 else { continue }
        count += 1
        try writer.reindex(number: number)
      }
      try writer.finish()
      return count
    }
  }

  /// The number of an article's row.
  static func number(of id: Article.ID, _ db: Database) throws -> Int64? {
    try Int64.fetchOne(
      db, sql: "SELECT number FROM article WHERE id = ?", arguments: [stored(id.rawValue)])
  }
}
