public import ArticleKit
public import Foundation
import GRDB

/// A store of articles in one file, which any number of readers and one writer at a time use.
///
/// ```swift
/// let store = try SQLiteArticleStore(at: file)
/// try await store.insert(articles)
/// ```
///
/// Every call is one transaction. What it wrote is on the disk when it returns; if it throws, or
/// the process ends, nothing of it is. Errors are ``StoreError``s.
public final class SQLiteArticleStore: ArticleStore {
  /// What a store is opened for.
  public enum Access: Sendable, Hashable {
    /// To read and write; the file is made if there is none.
    case creating
    /// To read and write a file that is there.
    case writing
    /// To read alone.
    case reading
  }

  /// The file.
  public let url: URL
  let file: StoreFile
  let pool: DatabasePool
  /// What readers know of the search index.
  let segments = SegmentCache()
  /// What the writer knows of it, with what is not committed yet.
  let writing = SegmentCache(byteLimit: 8 << 20)

  /// Opens a store.
  ///
  /// An older schema is brought up to date, with a copy of the file beside it until that is done;
  /// a search index that another version made is made anew.
  public convenience init(at url: URL, for access: Access = .creating) throws {
    try self.init(
      StoreFile(path: url.path(percentEncoded: false)), url: url, for: access)
  }

  init(_ file: StoreFile, url: URL, for access: Access) throws {
    self.url = url
    self.file = file
    pool =
      switch access {
      case .creating: try file.openForWriting(creating: true)
      case .writing: try file.openForWriting(creating: false)
      case .reading: try file.openForReading()
      }
    try checkIndexVersion(access)
  }

  /// Makes an index anew that other rules made.
  private func checkIndexVersion(_ access: Access) throws {
    let isCurrent = try file.doing("open it") {
      try pool.read { try IndexVersion($0) == IndexVersion.current }
    }
    if isCurrent { return }
    guard access != .reading else { throw StoreError(.outdatedIndex, path: file.path) }
    try rebuildIndex()
  }

  @discardableResult
  public func insert(_ articles: [Article]) async throws -> InsertionSummary {
    guard !articles.isEmpty else { return InsertionSummary() }
    let batch = try await ready(articles)
    return try await write(batch)
  }

  /// Adds articles that were prepared, as ``insert(_:)`` does, on the caller's thread.
  @discardableResult
  package func insert(prepared: [PreparedArticle]) throws -> InsertionSummary {
    try writeNow("insert articles") { try Self.insert(prepared, $0, writing) }
  }

  static func insert(
    _ prepared: [PreparedArticle], _ db: Database, _ cache: SegmentCache,
    draft: SegmentDraft? = nil
  ) throws -> InsertionSummary {
    var writer = try StoreWriter(db, cache, draft: draft)
    var summary = InsertionSummary()
    for article in prepared { summary += try writer.insert(article) }
    try writer.finish()
    return summary
  }

  @discardableResult
  public func remove(_ ids: [Article.ID]) async throws -> Int {
    try await write("remove articles") { [writing] db in
      var writer = try StoreWriter(db, writing)
      var count = 0
      for id in ids where try writer.remove(id) { count += 1 }
      try writer.finish()
      return count
    }
  }

  public func article(_ id: Article.ID) async throws -> Article? {
    try await read { db in
      let sql = """
        SELECT version.json FROM article JOIN version ON version.number = article.current
        WHERE article.id = ?
        """
      let json = try Data.fetchOne(db, sql: sql, arguments: [stored(id.rawValue)])
      return try json.map { try ArticleJSON().decode($0) }
    }
  }

  public func versions(of id: Article.ID) async throws -> [Article] {
    try await read { db in
      let sql = """
        SELECT version.json FROM version JOIN article ON article.number = version.article
        WHERE article.id = ? ORDER BY version.number
        """
      return try Data.fetchAll(db, sql: sql, arguments: [stored(id.rawValue)])
        .map { try ArticleJSON().decode($0) }
    }
  }

  public var count: Int {
    get async throws {
      try await read { try Int.fetchOne($0, sql: "SELECT count(*) FROM article") ?? 0 }
    }
  }

  /// Reads in one snapshot of the store, its errors typed.
  func read<Result: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Result
  ) async throws -> Result {
    do {
      return try await pool.read(body)
    } catch {
      throw storeError(error, doing: "read")
    }
  }

  /// Writes in one transaction, its errors typed.
  func write<Result: Sendable>(
    _ doing: String, _ body: @escaping @Sendable (Database) throws -> Result
  ) async throws -> Result {
    do {
      return try await pool.write(body)
    } catch {
      writing.clear()
      throw storeError(error, doing: doing)
    }
  }

  /// Writes in one transaction on the caller's thread, its errors typed.
  func writeNow<Result>(_ doing: String, _ body: (Database) throws -> Result) throws -> Result {
    do {
      return try pool.write(body)
    } catch {
      writing.clear()
      throw storeError(error, doing: doing)
    }
  }

  func storeError(_ error: any Error, doing: String) -> any Error {
    file.error(error, doing: doing)
  }
}
