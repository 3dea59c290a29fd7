import ArticleKit
import ArticleKitSQLite
import Foundation
import StoreChecks
import Testing

@Suite("Many articles in batches")
struct BatchTests {
  private let folder: StoreFolder

  init() throws { folder = try StoreFolder() }

  @Test("All articles are there, whatever was there before, and the index is in step")
  func inBatches() async throws {
    var random = RandomArticles(seed: 5)
    let articles = (0..<700).map { number in
      var article = random.article()
      // Some come twice, near each other and far apart.
      article.id = Article.ID(rawValue: "\(number % 640 / (number % 9 == 0 ? 2 : 1))")
      return article
    }
    let store = try folder.store()
    try await store.insert(Array(articles[50..<90]))
    var told: [Int] = []
    let summary = try await store.insert(contentsOf: articles, batchSize: 100) {
      told.append($0.added + $0.newVersions + $0.known)
    }
    #expect(told == Array(stride(from: 100, through: 700, by: 100)))
    #expect(summary.added + summary.newVersions + summary.known == articles.count)
    let memory = MemoryArticleStore()
    await memory.insert(Array(articles[50..<90]))
    for start in stride(from: 0, to: articles.count, by: 100) {
      await memory.insert(Array(articles[start..<start + 100]))
    }
    #expect(try await store.count == memory.count)
    for query in ["", "has:author", "the", "a OR b", "NOT the"] {
      let request = SearchRequest(Query(parsing: query), limit: nil)
      let (own, other) = (try await store.search(request), try await memory.search(request))
      #expect(own.hits.map(\.article.id) == other.hits.map(\.article.id), "\(query)")
    }
    #expect(try store.check().problems.isEmpty)
    let again = try await store.insert(contentsOf: articles.suffix(60), batchSize: 100)
    #expect(again.added == 0)
  }

  @Test("What ends an import leaves the batches that it was told of")
  func ended() async throws {
    struct Enough: Error {}
    let store = try folder.store()
    let articles = (0..<500).map { article("\($0)", "words of number \($0)") }
    await #expect(throws: Enough.self) {
      try await store.insert(contentsOf: articles, batchSize: 100) {
        if $0.added == 200 { throw Enough() }
      }
    }
    #expect(try await store.count == 200)
    #expect(try store.check().problems.isEmpty)
    #expect(try await store.insert(contentsOf: articles, batchSize: 100).added == 300)
  }
}
