import ArticleKit
import ArticleKitSQLite
import Foundation

/// A folder for stores that is removed at the end of a test.
final class StoreFolder: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "articlekit-store-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func url(_ name: String) -> URL { URL(filePath: path + "/" + name) }

  func store(
    _ name: String = "a.sqlite", for access: SQLiteArticleStore.Access = .creating
  ) throws -> SQLiteArticleStore {
    try SQLiteArticleStore(at: url(name), for: access)
  }

  /// A store of its own each time.
  func freshStore() throws -> SQLiteArticleStore { try store(UUID().uuidString + ".sqlite") }
}

/// The reason of the error that a call throws; nil if it throws none or another one.
func reason(_ call: () async throws -> Void) async -> StoreError.Reason? {
  do {
    try await call()
    return nil
  } catch {
    return (error as? StoreError)?.reason
  }
}

/// An article with an ID of its own.
func article(_ id: String, _ body: String = "text", date: String? = nil) -> Article {
  var article = Article(headline: "Story \(id)", body: [Block(body)])
  article.id = Article.ID(rawValue: id)
  article.datePublished = date.flatMap { ArticleDate(iso: $0) }
  return article
}
