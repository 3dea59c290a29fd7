public import ArticleKit
import Foundation
import GRDB

extension SQLiteArticleStore {
  /// Adds many articles, some thousands in each transaction; while they are written, the next ones
  /// are made ready on other cores.
  ///
  /// Every batch that `progress` was told of is in the store, whole, whatever happens next; a task
  /// that is cancelled ends after one. Those that the store has already cost little, so that an
  /// import that ended early is gone on with by starting it again. At the end the search index is
  /// brought into few parts, as ``mergeSegments()`` does.
  ///
  /// - Parameters:
  ///   - batchSize: the most articles in a transaction; fewer if they have more than 32 MB of text.
  ///   - progress: told what was added until now; what it throws ends the import.
  @discardableResult
  public func insert(
    contentsOf articles: some Sequence<Article>, batchSize: Int = 4_096,
    progress: (InsertionSummary) throws -> Void = { _ in }
  ) async throws -> InsertionSummary {
    var rest = articles.makeIterator()
    var summary = InsertionSummary()
    try await withThrowingTaskGroup(of: InsertionSummary.self) { group in
      while true {
        let articles = Self.next(&rest, atMost: max(1, batchSize))
        let batch = articles.isEmpty ? nil : try await ready(articles)
        if let written = try await group.next() {
          summary += written
          try progress(summary)
        }
        guard let batch else { break }
        try Task.checkCancellation()
        group.addTask { try await self.write(batch) }
      }
    }
    try await mergeSegments()
    return summary
  }

  private static func next(
    _ articles: inout some IteratorProtocol<Article>, atMost count: Int
  ) -> [Article] {
    var batch: [Article] = []
    var bytes = 0
    while batch.count < count, bytes < 32 << 20, let article = articles.next() {
      bytes += article.body.reduce(0) { $0 + $1.text.utf8.count }
      batch.append(article)
    }
    return batch
  }

  /// Articles made ready to be written.
  struct ReadyBatch: Sendable {
    var articles: [PreparedArticle]
    /// Their search index, if the store had none of them.
    var draft: SegmentDraft?
  }

  /// Makes articles ready to be written, on all cores.
  func ready(_ articles: [Article]) async throws -> ReadyBatch {
    // The index takes the longest: it is begun first.
    let areNew = await areNew(articles)
    async let draft = Self.draft(of: areNew ? articles : [])
    let prepared = try await PreparedArticle.prepare(articles, path: file.path)
    return ReadyBatch(articles: prepared, draft: await draft)
  }

  func write(_ batch: ReadyBatch) async throws -> InsertionSummary {
    try await write("insert articles") { [writing] db in
      try Self.insert(batch.articles, db, writing, draft: batch.draft)
    }
  }

  /// Whether articles are many, and the store has none of them.
  private func areNew(_ articles: [Article]) async -> Bool {
    guard articles.count >= 64, Set(articles.map(\.id)).count == articles.count else {
      return false
    }
    let areNew = try? await pool.read { db in
      let known = try db.cachedStatement(sql: "SELECT 1 FROM article WHERE id = ?")
      return try articles.allSatisfy {
        try Int.fetchOne(known, arguments: [stored($0.id.rawValue)]) == nil
      }
    }
    return areNew ?? false
  }

  private static func draft(of articles: [Article]) async -> SegmentDraft? {
    guard !articles.isEmpty else { return nil }
    return SegmentBuilder(articles.map { SegmentBuilder.Entry($0, key: 0) }).draft()
  }
}
