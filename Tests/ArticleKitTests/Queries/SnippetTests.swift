import ArticleKit
import StoreChecks
import Testing

@Suite("What a query found, shown")
struct SnippetTests {
  private static let article = Article(
    headline: "Bridge opens",
    body: [
      Block("The mayor came late. Nobody had told her of the ferry, which had left at noon."),
      Block(
        "Rain fell all day. The old bridge, closed since the flood, opened again on Monday, and "
          + "the ferry made its last trip across the river to the other side of the town. After "
          + "that the bridge was the only way across; the ferry lay in port."),
    ])

  private func snippets(_ text: String, limit: Int = 3, length: Int = 60) -> [Snippet] {
    Query(parsing: text).hits(in: Self.article).snippets(limit: limit, length: length)
  }

  private func marked(_ snippet: Snippet) -> String {
    var bytes = Array(snippet.text.utf8)
    for range in snippet.highlights.reversed() {
      bytes.insert(UInt8(ascii: "]"), at: range.upperBound)
      bytes.insert(UInt8(ascii: "["), at: range.lowerBound)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    return (snippet.isCutAtStart ? "…" : "") + text + (snippet.isCutAtEnd ? "…" : "")
  }

  @Test("The place with most different words comes first, cut between words")
  func best() throws {
    let found = snippets("bridge ferry flood")
    let first = try #require(found.first)
    #expect(first.field == .body && first.index == 1)
    #expect(first.clauses == ["bridge", "flood"])
    #expect(marked(first).contains("old [bridge], closed since the [flood]"))
    #expect(found.count == 3)
    #expect(found.allSatisfy { $0.text.count <= 60 })
  }

  @Test("A piece begins with its sentence where that is near")
  func sentence() throws {
    let first = try #require(snippets("nobody", length: 40).first)
    #expect(marked(first) == "…[Nobody] had told her of the ferry, which…")
  }

  @Test("A limit is kept, and a match is never cut")
  func limits() throws {
    #expect(snippets("bridge", limit: 0).isEmpty)
    let long = "\"closed since the flood opened again on monday\""
    let first = try #require(snippets(long, length: 10).first)
    #expect(marked(first) == "…[closed since the flood, opened again on Monday]…")
  }

  @Test("Characters stay whole, whatever they are made of", arguments: 0..<60)
  func whole(_ seed: Int) {
    var random = RandomQueries(seed: seed)
    let article = random.source.article()
    for _ in 0..<10 {
      let matcher = QueryMatcher(Query(random.clause(depth: 2)))
      let hits = matcher.hits(in: article)
      for snippet in hits.snippets(limit: 9, length: random.source.number(1...50)) {
        let whole = hits.first { $0.field == snippet.field && $0.text.contains(snippet.text) }
        #expect(whole != nil)
        let bytes = Array(snippet.text.utf8)
        var end = 0
        for range in snippet.highlights {
          #expect(range.lowerBound >= end && range.upperBound <= bytes.count && !range.isEmpty)
          end = range.upperBound
        }
        #expect(!snippet.highlights.isEmpty && !snippet.clauses.isEmpty)
      }
      for hit in hits {
        let places = hit.keywordsInContext(width: 12)
        #expect(places.count == hit.matches.count)
        #expect(places.allSatisfy { $0.left.count <= 12 && $0.right.count <= 12 })
      }
    }
  }

  @Test("A keyword stands between whole words of its context")
  func keywords() {
    let places = QueryMatcher("bridge").keywordsInContext(in: Self.article, width: 20)
    #expect(
      places.map { "\($0.left)|\($0.match)|\($0.right)" }
        == [
          "|Bridge| opens", "all day. The old |bridge|, closed since the",
          "After that the |bridge| was the only way",
        ])
    #expect(places.map(\.index) == [nil, 1, 1])
  }

  @Test("An explanation tells of each part whether it holds, and what was found where")
  func explanation() {
    let query: Query = "headline:bridges (storm OR ferry) -tunnel date:2017"
    let explanation = QueryExplanation(query, of: Self.article)
    let lines = explanation.parts.map { part in
      let found = part.found.map { "\($0.field.rawValue) \($0.count) \($0.example)" }
      return String(repeating: " ", count: part.depth) + "\(part.holds ? "+" : "-") \(part.text)"
        + (found.isEmpty ? "" : ": " + found.joined(separator: ", "))
    }
    #expect(
      lines == [
        "- all of", " + headline:bridges: headline 1 Bridge", " + one of", "  - storm",
        "  + ferry: body 3 ferry", " + not", "  - tunnel", " - date:2017",
      ])
    #expect(!explanation.matches)
    #expect(QueryExplanation("ferry", of: Self.article).matches)
  }

  @Test("The whole of an explanation is the matcher's answer", arguments: 0..<60)
  func explained(_ seed: Int) {
    var random = RandomQueries(seed: seed)
    let article = random.source.article()
    for _ in 0..<10 {
      let query = Query(random.clause(depth: 3))
      let explanation = QueryExplanation(query, of: article)
      #expect(explanation.matches == query.matches(article))
      #expect(explanation.parts.first?.holds == query.matches(article), "\(query)")
    }
  }

  @Test("The most telling words are frequent here and rare elsewhere")
  func telling() {
    let known = ["bridge": 2, "ferry": 9, "river": 40]
    var asked = 0
    let words = Self.article.tellingWords(limit: 2, articleCount: 50) { word in
      asked += 1
      return known[word] ?? 45
    }
    #expect(words.map(\.word) == ["bridge", "ferry"])
    #expect(words.first?.count == 4)
    #expect(asked < 40)
    #expect(Query.anyWord(of: words).description == "bridge OR ferry")
    #expect(Article(headline: "of the").tellingWords(articleCount: 1) { _ in 1 }.isEmpty)
  }
}
