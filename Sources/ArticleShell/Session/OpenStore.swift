import ArticleKit
import ArticleKitSQLite
import Foundation

/// The store that a session asks in place of articles in memory.
struct OpenStore: Sendable {
  /// As the user gave it.
  let path: String
  let reader: SQLiteArticleStore
  /// Opened when something is to be written.
  fileprivate var writer: SQLiteArticleStore?

  /// The endings of a store's file.
  private static let endings: Set<String> = ["sqlite", "sqlite3", "db"]

  /// Whether a path names a store: by the first bytes of the file, or else by its ending.
  static func isStore(_ path: String) -> Bool {
    if path == "-" || PagePaths.isFolder(path) { return false }
    let header = Array("SQLite format 3\0".utf8)
    if SourceFile.beginning(of: path, count: header.count) == header { return true }
    guard let dot = path.lastIndex(of: ".") else { return false }
    return endings.contains(path[path.index(after: dot)...].lowercased())
  }

  fileprivate init(path: String, reader: SQLiteArticleStore) {
    self.path = path
    self.reader = reader
  }
}

extension ShellSession {
  /// Opens a store in place of what is open.
  ///
  /// - Throws: `StoreError`, ``Interruption``.
  func openStore(_ path: String) throws {
    let opened = try storeForReading(path)
    let count = try wait { try await opened.reader.count }
    let articles = corpus.entries.count
    if let store {
      output.message("\(store.path) is closed")
    } else if articles > 0 {
      output.message("\(articles) article\(articles == 1 ? " is" : "s are") closed")
    }
    store = opened
    corpus.replace(with: [])
    output.message(
      "\(path): a store of \(count) article\(count == 1 ? "" : "s"); "
        + "list and find number those that they show")
  }

  /// Closes the store, for articles in memory.
  func closeStore() {
    guard let store else { return }
    output.message("\(store.path) is closed")
    self.store = nil
    corpus.replace(with: [])
  }

  /// Runs a command with the store of a file in place of what is open, or with the open store if
  /// no file is named.
  ///
  /// - Throws: ``ShellError`` if there is no store, and what `body` throws.
  func inStore(_ path: String?, _ body: (OpenStore) throws -> Void) throws {
    guard let path else {
      guard let store else {
        throw ShellError(
          "no store is open; open one with: open STORE, or name one with --store FILE")
      }
      return try body(store)
    }
    let former = (store: store, corpus: corpus)
    let opened = try storeForReading(PagePaths.expandingHome(path))
    store = opened
    corpus.replace(with: [])
    defer { (store, corpus) = (former.store, former.corpus) }
    try body(opened)
  }

  /// Changes the store.
  func change<Answer: Sendable>(
    _ call: @escaping @Sendable (SQLiteArticleStore) async throws -> Answer
  ) throws -> Answer {
    guard var open = store else { throw ShellError("no store is open") }
    let writer: SQLiteArticleStore
    if let known = open.writer {
      writer = known
    } else {
      writer = try SQLiteArticleStore(at: open.reader.url, for: .writing)
      open.writer = writer
      store = open
    }
    return try wait { try await call(writer) }
  }

  private func storeForReading(_ path: String) throws -> OpenStore {
    let url = URL(filePath: path)
    do {
      return OpenStore(path: path, reader: try SQLiteArticleStore(at: url, for: .reading))
    } catch let error as StoreError where error.reason == .outdatedIndex {
      output.message("\(path): another version has written it; it is brought up to date")
      var opened = OpenStore(path: path, reader: try SQLiteArticleStore(at: url, for: .writing))
      opened.writer = opened.reader
      return opened
    } catch var error as StoreError {
      // As the user gave it: a URL makes it absolute.
      error.path = path
      throw error
    }
  }
}
