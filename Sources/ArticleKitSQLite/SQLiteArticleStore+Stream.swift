public import ArticleKit
import Foundation
import GRDB

extension SQLiteArticleStore {
  /// The articles that a query asks for, newest first, as they are at the moment of the first one.
  ///
  /// Until it ends or is let go, a stream keeps a connection and the pages of its moment.
  public func stream(matching query: Query) -> AsyncThrowingStream<Article, any Error> {
    let cursor = ArticleCursor(store: self, query: query)
    return AsyncThrowingStream { try await cursor.next() }
  }
}

/// A way through the articles of one moment, as far as its reader has asked.
private actor ArticleCursor {
  /// What one turn of reading takes from the file.
  private static let portion = 64

  private let store: SQLiteArticleStore
  private let query: Query
  private var snapshot: DatabaseSnapshot?
  /// The versions still to be read, in reverse order.
  private var versions: [Int64] = []
  /// Articles read ahead, in reverse order.
  private var articles: [Article] = []
  private var isStarted = false

  init(store: SQLiteArticleStore, query: Query) {
    self.store = store
    self.query = query
  }

  func next() async throws -> Article? {
    do {
      return try await nextArticle()
    } catch {
      end()
      throw store.storeError(error, doing: "read")
    }
  }

  private func nextArticle() async throws -> Article? {
    if !isStarted {
      isStarted = true
      let snapshot = try store.pool.makeSnapshot()
      self.snapshot = snapshot
      let (store, query) = (store, query)
      versions = try await snapshot.read { try store.versions(matching: query, $0).reversed() }
    }
    while articles.isEmpty, let snapshot, !versions.isEmpty {
      try Task.checkCancellation()
      let portion = Array(versions.suffix(Self.portion).reversed())
      versions.removeLast(portion.count)
      articles = try await snapshot.read { db in
        try portion.map { try SQLiteArticleStore.article(version: $0, db) }.reversed()
      }
    }
    try Task.checkCancellation()
    guard let article = articles.popLast() else {
      end()
      return nil
    }
    return article
  }

  private func end() {
    snapshot = nil
    versions = []
    articles = []
  }
}

extension SQLiteArticleStore {
  /// The versions of the articles that a query asks for, in the store's order.
  func versions(matching query: Query, _ db: Database) throws -> [Int64] {
    if query.clause == .everything {
      return try Int64.fetchAll(
        db, sql: "SELECT current FROM article ORDER BY moment DESC, id")
    }
    return try CurrentDatabase.with(db) {
      try segments.index(db).find(query).rows.map { try Self.version(ofDocument: $0.key, db) }
    }
  }

  /// The current version of the article that the index calls by a number.
  static func version(ofDocument document: Int64, _ db: Database) throws -> Int64 {
    let statement = try db.cachedStatement(sql: "SELECT current FROM article WHERE document = ?")
    guard let version = try Int64.fetchOne(statement, arguments: [document]) else {
      throw SegmentError.impossible
    }
    return version
  }

  /// The article of a row of `version`.
  static func article(version: Int64, _ db: Database) throws -> Article {
    let statement = try db.cachedStatement(sql: "SELECT json FROM version WHERE number = ?")
    guard let json = try Data.fetchOne(statement, arguments: [version]) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "version \(version) is missing")
    }
    return try ArticleJSON().decode(json)
  }
}
