import ArticleKit
import StoreChecks
import Testing

@Suite("What is asked of one quotation")
struct QuotationQueryTests {
  /// Words and alternatives of quotations alone, in any depth.
  private static func clause(_ random: inout RandomArticles, depth: Int) -> Query.Clause {
    switch depth > 0 ? random.number(0...5) : 0 {
    case 0, 1:
      let field: Query.Field = random.chance(50) ? .quote : .speaker
      return .field(field, .term(Query.Term(random.text(1...1))))
    case 2, 3: return .or((0..<random.number(2...3)).map { _ in clause(&random, depth: depth - 1) })
    default: return .and((0..<random.number(2...3)).map { _ in clause(&random, depth: depth - 1) })
    }
  }

  private static func holds(_ clause: Query.Clause, for quotation: Quotation) -> Bool {
    switch clause {
    case .and(let clauses): return clauses.allSatisfy { holds($0, for: quotation) }
    case .or(let clauses): return clauses.contains { holds($0, for: quotation) }
    default:
      var article = Article()
      article.quotations = [quotation]
      return Query(clause).matches(article)
    }
  }

  @Test("All of it holds for one, whatever stands in parentheses", arguments: 0..<20)
  func nested(_ seed: Int) async throws {
    var random = RandomArticles(seed: seed)
    let articles = (0..<30).map { number in
      var article = random.article()
      article.id = Article.ID(rawValue: "\(number)")
      return article
    }
    let store = MemoryArticleStore(articles)
    for _ in 0..<30 {
      let query = Query(Self.clause(&random, depth: 3))
      // Words that are only marks leave nothing to ask.
      guard query.clause != .everything else { continue }
      let expected = articles.filter { article in
        article.quotations.contains { Self.holds(query.clause, for: $0) }
      }
      let found = try await store.articles(matching: query)
      #expect(Set(found.map(\.id)) == Set(expected.map(\.id)), "\(query)")
      for article in articles {
        let isExpected = expected.contains { $0.id == article.id }
        #expect(query.matches(article) == isExpected, "\(query)")
        #expect(query.hits(in: article).isEmpty == !isExpected, "\(query)")
        let explanation = QueryExplanation(query, of: article)
        #expect(explanation.parts.first?.holds == isExpected, "\(query)")
      }
    }
  }

  @Test("What was found is shown of the quotations that answer alone")
  func places() {
    let place = TextRange(block: 0, start: 0, end: 1)
    func said(_ text: String, by name: String) -> Quotation {
      Quotation(.direct, text, range: place, speaker: Speaker(name: name))
    }
    var article = Article(headline: "One", body: [Block("Text.")])
    article.quotations = [
      said("The bridge is safe", by: "Ann"), said("The bridge is old", by: "Bob"),
      said("The ferry is safe", by: "Bob"),
    ]
    let query: Query = "quote:bridge ((speaker:bob quote:old) OR (speaker:bob quote:safe))"
    #expect(query.hits(in: article).map(\.index) == [1, 1])
    #expect(
      QueryExplanation(query, of: article).parts.map(\.text) == [
        "in one quotation", "quote:bridge", "one of", "in one quotation", "speaker:bob",
        "quote:old", "in one quotation", "speaker:bob", "quote:safe",
      ])
  }
}
