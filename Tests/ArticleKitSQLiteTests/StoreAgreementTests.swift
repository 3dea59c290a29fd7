import ArticleKit
import Foundation
import StoreChecks
import Testing

@testable import ArticleKitSQLite

@Suite("The store in SQLite answers as the one in memory does")
struct StoreAgreementTests {
  private let folder: StoreFolder

  init() throws { folder = try StoreFolder() }

  @Test("The same hits in the same order, whatever the history", arguments: 0..<4)
  func sameHits(seed: Int) async throws {
    var random = RandomArticles(seed: seed)
    let (store, memory) = (try folder.freshStore(), MemoryArticleStore())
    var ids: [Article.ID] = []
    for _ in 0..<12 {
      let batch = (0..<random.number(1...20)).map { _ in
        var article = random.article()
        // Some are versions of others.
        article.id = Article.ID(rawValue: "\(random.number(0...80))")
        return article
      }
      ids += batch.map(\.id)
      #expect(try await store.insert(batch) == (await memory.insert(batch)))
      let gone = (0..<random.number(0...3)).map { _ in random.pick(ids) }
      #expect(try await store.remove(gone) == (await memory.remove(gone)))
      if random.chance(30) { try store.mergeIndex() }
    }
    #expect(try store.check().problems == [])
    var queries = RandomQueries(seed: seed)
    for number in 0..<60 {
      let query =
        number % 3 == 0
        ? Query(.or((0..<3).map { _ in .term(Query.Term(random.text(1...1), .whole)) }))
        : Query(queries.clause(depth: 2))
      for order in SearchOrder.allCases {
        let request = SearchRequest(
          query, order: order, offset: random.number(0...3), limit: random.number(1...20))
        let (own, other) = (try await store.search(request), try await memory.search(request))
        #expect(own.total == other.total, "\(query)")
        #expect(own.hits.map(\.article.id) == other.hits.map(\.article.id), "\(query) \(order)")
        for (left, right) in zip(own.hits, other.hits) {
          #expect(abs(left.score - right.score) < 1e-9)
        }
      }
      let id = random.pick(ids)
      let (own, other) = (
        try await store.explain(id, for: query), try await memory.explain(id, for: query)
      )
      #expect(own?.isHit == other?.isHit && own?.parts.count == other?.parts.count, "\(query)")
      for (left, right) in zip(own?.parts ?? [], other?.parts ?? []) {
        #expect(left.documents == right.documents && abs(left.score - right.score) < 1e-9)
      }
    }
  }

  @Test("Tags, stories and duplicates are asked for as on the page")
  func marks() async throws {
    let store = try folder.store()
    try await store.insert((0..<10).map { article("\($0)") })
    let ids = (0..<10).map { Article.ID(rawValue: "\($0)") }
    #expect(try await store.tag(Array(ids[2...4]), "to read") == 3)
    #expect(try await store.tag(Array(ids[4...5]), "to read") == 1)
    #expect(try await store.count(matching: "tag:\"to read\"") == 4)
    #expect(try await store.untag([ids[2], ids[9]], "to read") == 1)
    #expect(try await store.count(matching: "tag:\"to read\"") == 3)
    #expect(try await store.tags() == [FacetCount("to read", 3)])
    // A new text keeps its tag.
    try await store.insert(article("4", "another text"))
    #expect(try await store.count(matching: "tag:\"to read\" another") == 1)
    let unknown = Article.ID(rawValue: "x")
    #expect(
      await reason { try await store.tag([ids[0], unknown], "t") } == .unknownArticle(unknown))
    #expect(try await store.count(matching: "tag:t") == 0)
    try await store.setDuplicates([ids[1]])
    #expect(try await store.count(matching: "is:duplicate") == 1)
    try await store.setDuplicates([])
    #expect(try await store.count(matching: "is:duplicate") == 0)
    #expect(try store.check().problems == [])
  }
}
