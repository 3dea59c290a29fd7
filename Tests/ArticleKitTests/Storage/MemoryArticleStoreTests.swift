import ArticleKit
import StoreChecks
import Testing

@Suite("The store in memory")
struct MemoryArticleStoreTests {
  @Test("It keeps the promises of a store")
  func contract() async throws {
    try await checkArticleStore { MemoryArticleStore() }
  }

  @Test("It is made of articles")
  func making() async throws {
    let store = MemoryArticleStore([Article(headline: "a"), Article(headline: "b")])
    #expect(await store.count == 2)
    #expect(try await store.articles(matching: "headline:b").map(\.headline) == ["b"])
  }

  @Test("A stream that is no longer read for ends")
  func cancellation() async throws {
    let store = MemoryArticleStore((0..<1_000).map { Article(headline: "story \($0)") })
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      var count = 0
      for try await _ in store.stream(matching: "nothing OR story") { count += 1 }
      return count
    }
    task.cancel()
    let result = await task.result
    // A cancelled stream either ends or throws: it does not run through.
    if case .success(let count) = result { #expect(count == 0) }
  }

  @Test("Every facet gives each value of an article once")
  func facets() {
    var random = RandomArticles(seed: 5)
    for _ in 0..<50 {
      let article = random.article()
      for facet in Facet.allCases {
        let values = facet.values(of: article)
        #expect(Set(values).count == values.count && !values.contains(""))
      }
    }
  }
}
