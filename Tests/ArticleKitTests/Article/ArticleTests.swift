import ArticleKit
import Testing

@Suite("Articles and their parts")
struct ArticleTests {
  @Test("The text is the dateline and the blocks")
  func text() {
    var article = Article(body: [Block("One."), Block(.heading(level: 3), "Two"), Block("Three.")])
    #expect(article.text == "One.\n\nTwo\n\nThree.")
    article.dateline = Dateline(raw: "PARIS (AB) –")
    #expect(article.text == "PARIS (AB) – One.\n\nTwo\n\nThree.")
    article.body = []
    #expect(article.text == "PARIS (AB) –")
    #expect(Article().text == "")
  }

  @Test("Evidence is found by field and index")
  func evidence() {
    var article = Article()
    let headline = Evidence(.headline, rule: "a", confidence: 1)
    let author = Evidence(.authors, index: 1, rule: "b", confidence: 0.5)
    article.evidence = [author, headline, Evidence(.authors, index: 0, rule: "c", confidence: 1)]
    #expect(article.evidence(for: .headline) == [headline])
    #expect(article.evidence(for: .authors).map(\.rule) == ["b", "c"])
    #expect(article.evidence(for: .authors, at: 1) == [author])
    #expect(article.evidence(for: .body).isEmpty)
  }

  @Test("Ranges never end before they start, and have a hull")
  func ranges() {
    #expect(SourceRange(start: 5, end: 2).range == 5..<5)
    #expect(SourceRange(start: 2, end: 5).count == 3)
    #expect([SourceRange(7..<9), SourceRange(2..<5)].hull == SourceRange(2..<9))
    #expect([SourceRange]().hull == nil)
  }

  @Test("Every kind of block has a name that gives it back")
  func kinds() {
    let kinds: [Block.Kind] = [
      .paragraph, .heading(level: 4), .pullQuote, .listItem, .table, .caption, .code,
    ]
    for kind in kinds {
      let level: Int? = if case .heading(let level) = kind { level } else { nil }
      #expect(Block.Kind(name: kind.name, level: level) == kind)
    }
    #expect(Block.Kind(name: "heading") == .heading(level: 2))
    #expect(Block.Kind(name: "poem") == nil)
  }
}
