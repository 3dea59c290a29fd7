package import ArticleKit
import Foundation

/// Puts many articles into a store, a batch in each transaction.
///
/// A batch is on the disk, whole, when ``add(_:)`` has counted it; what is pending when the process
/// ends is lost. Articles that the store has already cost little, so that an import that was
/// interrupted is gone on with by starting it again.
package struct StoreImport {
  private let store: SQLiteArticleStore
  private let articleLimit: Int
  private let byteLimit: Int
  private var pending: [PreparedArticle] = []
  private var pendingBytes = 0
  /// What is on the disk.
  package private(set) var summary = InsertionSummary()

  /// The number of articles on the disk.
  package var count: Int { summary.added + summary.newVersions + summary.known }

  package init(
    into store: SQLiteArticleStore, articleLimit: Int = 4_096, byteLimit: Int = 32 << 20
  ) {
    self.store = store
    self.articleLimit = max(1, articleLimit)
    self.byteLimit = byteLimit
  }

  /// Takes an article.
  ///
  /// - Returns: whether a batch was written.
  @discardableResult
  package mutating func add(_ article: PreparedArticle) throws -> Bool {
    pending.append(article)
    pendingBytes += article.byteCount
    guard pending.count >= articleLimit || pendingBytes >= byteLimit else { return false }
    try flush()
    return true
  }

  /// Ends the import: writes what is pending, and makes few parts of the search index.
  ///
  /// - Parameter check: called now and then; what it throws ends the work, after which the store is
  ///   whole and searched a little slower.
  package mutating func finish(check: @escaping () throws -> Void = {}) throws {
    try flush()
    try store.mergeIndex(check: check)
  }

  /// Writes what is pending.
  package mutating func flush() throws {
    guard !pending.isEmpty else { return }
    summary += try store.insert(prepared: pending)
    pending.removeAll(keepingCapacity: true)
    pendingBytes = 0
  }
}
