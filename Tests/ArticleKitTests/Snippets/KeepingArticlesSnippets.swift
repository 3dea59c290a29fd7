import ArticleKit
import Foundation
import Testing

/// The Swift of the documents that no example has: run here, and found again there by a test.
@Suite("Snippets: keeping articles")
struct KeepingArticlesSnippets {
  private let articles = [
    Article(headline: "A storm at sea", body: [Block(.paragraph, "The boats stayed in port.")]),
    Article(headline: "A calm day", body: [Block(.paragraph, "The boats went out.")]),
  ]

  @Test func archive() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }

    let archive = ArticleArchive(url: file)
    try archive.append(articles)
    let (read, errors) = try archive.read()

    #expect(read == articles)
    #expect(errors.isEmpty)
  }

  @Test func store() async throws {
    let store = MemoryArticleStore()
    await store.insert(articles)
    let found = try await store.articles(matching: Query(parsing: "boats -storm"), limit: 10)

    #expect(found.map(\.headline) == ["A calm day"])
  }
}
