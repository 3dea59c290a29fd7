import ArticleKit
import ArticleKitSQLite
import Foundation
import Testing

/// The code of Docs/Store.md.
struct StoreSnippets {
  private let folder: StoreFolder

  init() throws { folder = try StoreFolder() }

  @Test func insertingAndAsking() async throws {
    let file = folder.url("a.sqlite")
    let articles = [article("a", "The bridge opened."), article("b", "The storm took the bridge.")]
    let store = try SQLiteArticleStore(at: file)
    let summary = try await store.insert(articles)
    print(summary.added, summary.newVersions, summary.known)
    for article in try await store.articles(matching: "bridge -storm", limit: 10) {
      print(article.headline ?? "–")
    }
    #expect(summary.added == 2)
  }

  @Test func insertingMany() async throws {
    let articles = (0..<70).map { article("\($0)", "The bridge opened.") }
    let store = try folder.store()
    let added = try await store.insert(contentsOf: articles) { print($0.added) }
    #expect(added.added == 70)
  }

  @Test func searching() async throws {
    let store = try folder.store()
    try await store.insert([article("a", "The bridge opened."), article("b", "Nothing opened.")])
    let request = SearchRequest("headline:story opened", order: .relevance, limit: 10)
    #expect(try await store.search(request).total == 2)
    try await asking(store)
  }

  private func asking(_ store: SQLiteArticleStore) async throws {
    let request = SearchRequest("headline:bridge opened", order: .relevance, limit: 10)
    let page = try await store.search(request)
    print(page.total)
    for hit in page.hits { print(hit.score, hit.article.headline ?? "–") }
    let sources = try await store.facets(.source, matching: "bridge")
    print(sources.map { "\($0.value): \($0.count)" })
  }

  @Test func whatIsKept() async throws {
    let store = try folder.store()
    let id = Article.ID(rawValue: "a")
    try await store.insert([
      article("a", "The bridge is closed."), article("a", "The bridge opened."),
    ])
    let versions = try await store.versions(of: id)
    if let old = versions.first, let new = versions.last {
      print(TextDifference(from: old.text, to: new.text).runs.count)
    }
    try await store.tag([id], "to read")
    let passage = TextRange(block: 0, start: 0, end: 10)
    let note = try await store.addNote("Ask again.", on: passage, of: id)
    print(note.quote)
    try await store.save("bridge tag:\"to read\"", as: "bridges")
    #expect(versions.count == 2)
    #expect(note.quote == "The bridge")
    #expect(try await store.notes(of: id) == [note])
    #expect(try await store.tags(of: id) == ["to read"])
    #expect(try await store.savedQueries().map(\.name) == ["bridges"])
  }
}
