import ArticleKit
import ArticleKitSQLite
import Foundation
import StoreChecks
import Testing

@Suite("The store in SQLite")
struct SQLiteArticleStoreTests {
  private let folder: StoreFolder

  init() throws { folder = try StoreFolder() }

  @Test("It keeps the promises of a store")
  func contract() async throws {
    try await checkArticleStore { try folder.freshStore() }
  }

  @Test("What was stored is there when the file is opened again", arguments: 0..<20)
  func reopening(seed: Int) async throws {
    var random = RandomArticles(seed: seed)
    let articles = (0..<30).map { _ in random.article() }
    try await folder.store().insert(articles)
    let known = Dictionary(articles.map { ($0.id, $0) }) { $1 }
    for access in [SQLiteArticleStore.Access.creating, .writing, .reading] {
      let store = try folder.store(for: access)
      #expect(try await store.count == known.count)
      for (id, article) in known { #expect(try await store.article(id) == article) }
    }
  }

  @Test("A text with a NUL in it is an ID like another")
  func nul() async throws {
    let store = try folder.store()
    let ids = ["a", "a\u{0}", "a\u{0}b", "a\u{0}c"]
    try await store.insert(ids.map { article($0) })
    #expect(try await store.count == 4)
    for id in ids {
      #expect(try await store.article(Article.ID(rawValue: id))?.headline == "Story \(id)")
    }
  }

  @Test("Words of a query are never taken for SQL")
  func injection() async throws {
    let store = try folder.store()
    let texts = ["'; DROP TABLE article; --", "\" OR 1=1", "?1 :a @b $c", "%_*", "\u{0}'"]
    try await store.insert(texts.enumerated().map { article("\($0)' --", $1) })
    for text in texts {
      _ = try await store.articles(matching: Query(parsing: text))
      _ = try await store.article(Article.ID(rawValue: text))
      try await store.remove(Article.ID(rawValue: text))
    }
    #expect(try await store.count == texts.count)
  }

  @Test("Readers of the file go on while another connection writes")
  func concurrentReaders() async throws {
    let (writer, reader) = (try folder.store(), try folder.store(for: .creating))
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        for number in 0..<40 { try await writer.insert(article("\(number)")) }
      }
      group.addTask {
        for _ in 0..<40 {
          let count = try await reader.count
          #expect(try await reader.articles(matching: "story").count >= count)
        }
      }
      try await group.waitForAll()
    }
    #expect(try await reader.count == 40)
  }

  @Test("Two writers of one file wait for each other")
  func twoWriters() async throws {
    let stores = [try folder.store(), try folder.store()]
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (writer, store) in stores.enumerated() {
        group.addTask {
          for number in 0..<30 { try await store.insert(article("\(writer) \(number)")) }
        }
      }
      try await group.waitForAll()
    }
    for store in stores { #expect(try await store.count == 60) }
  }
}
