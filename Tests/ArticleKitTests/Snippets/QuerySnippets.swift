import ArticleKit
import Foundation
import Testing

/// The Swift of the document on queries: run here, and found again there by a test.
@Suite("Snippets: queries")
struct QuerySnippets {
  private let articles: [Article] = {
    var ferry = Article(headline: "Ferry talks fail", body: [Block("The boats stayed in port.")])
    ferry.datePublished = ArticleDate(year: 2017, month: 4, day: 24)
    ferry.quotations = [
      Quotation(
        .direct, "We never cancelled a boat", range: TextRange(block: 0, start: 0, end: 1),
        speaker: Speaker(name: "Ann Lee"))
    ]
    return [ferry, Article(headline: "A calm day", body: [Block("The boats went out.")])]
  }()

  @Test func builder() {
    let query: Query =
      .headline("ferry") && .date(in: 2017) && .said("never cancelled", by: "Lee")
    let same = Query(parsing: "headline:ferry date:2017 quote:\"never cancelled\" speaker:lee")

    #expect(articles.filter(query.matches) == articles.filter(same.matches))
    #expect(articles.filter(query.matches).count == 1)
  }

  @Test func warnings() {
    let query = Query(parsing: "headlin:ferry")
    for warning in query.warnings {
      print(warning.range, warning.message, warning.suggestion ?? "")
    }

    #expect(query.warnings.first?.suggestion == "headline")
  }

  @Test func search() async throws {
    let store = MemoryArticleStore(articles)
    let request = SearchRequest("boat OR ferry", order: .relevance, limit: 10)
    let page = try await store.search(request)
    let matcher = QueryMatcher(request.query)
    for hit in page.hits {
      let snippets = matcher.hits(in: hit.article).snippets(limit: 2)
      print(hit.score, hit.article.headline ?? "", snippets.map(\.text))
    }

    #expect(page.total == 2)
  }
}
