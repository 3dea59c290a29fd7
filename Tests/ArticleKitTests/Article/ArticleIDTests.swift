import Foundation
import StoreChecks
import Testing

@testable import ArticleKit

@Suite("Identity and versions of articles")
struct ArticleIDTests {
  private func id(_ address: String) throws -> Article.ID {
    var article = Article(headline: "h")
    let url = try #require(URL(string: address))
    article.url = url
    return Article.ID(identifying: article)
  }

  @Test(
    "Addresses that differ only in how the page was reached are one",
    arguments: [
      "http://paper.example/a/b?id=1", "https://www.paper.example/a/b?id=1",
      "https://PAPER.example/a/b/?id=1", "https://paper.example/a/b?id=1#top",
      "https://paper.example/a/b?utm_source=x&id=1&utm_medium=y",
      "https://paper.example/a/b?id=1&fbclid=abc", "https://paper.example/a/b?gclid=1&id=1",
      "https://paper.example:443/a/b?id=1", "https://paper.example/a/b?UTM_Campaign=x&id=1",
      "https://paper.example/a/b?id=1&mc_cid=1&mc_eid=2&igshid=3&msclkid=4&yclid=5&_ga=6",
    ])
  func sameAddress(_ address: String) throws {
    #expect(try id(address) == id("https://paper.example/a/b?id=1"))
  }

  @Test(
    "Addresses of different articles are not",
    arguments: [
      "https://paper.example/a/b", "https://paper.example/a/b?id=2",
      "https://paper.example/a/B?id=1",
      "https://other.example/a/b?id=1", "https://m.paper.example/a/b?id=1",
      "https://paper.example/a/b?id=1&page=2",
    ])
  func otherAddress(_ address: String) throws {
    #expect(try id(address) != id("https://paper.example/a/b?id=1"))
  }

  @Test("A query that only tracks is no query")
  func onlyTracking() throws {
    #expect(try id("https://paper.example/a?utm_source=x") == id("https://paper.example/a"))
    #expect(try id("https://paper.example/?fbclid=x") == id("http://www.paper.example"))
  }

  @Test("A changed text has the same ID and another version")
  func versions() {
    let old = Article(headline: "Bridge closes", body: [Block("Old."), Block("Two.")])
    let new = Article(headline: "Bridge closes", body: [Block("New."), Block("Two.")])
    #expect(old.id == new.id && old.version != new.version)
    var tagged = old
    tagged.keywords = ["bridge"]
    tagged.evidence = [Evidence(.headline, rule: "r", confidence: 1)]
    #expect(tagged.version == old.version)
    var corrected = old
    corrected.corrections = ["A name was wrong."]
    #expect(corrected.version != old.version)
  }

  @Test("Texts cut differently have different versions")
  func cuts() {
    let versions = [
      Article(headline: "a", body: [Block("b"), Block("c")]),
      Article(headline: "ab", body: [Block("c")]),
      Article(headline: "a", body: [Block("bc")]), Article(headline: nil, body: [Block("a")]),
      Article(headline: "", body: [Block("a")]), Article(headline: "a"),
      Article(body: [Block("b")]),
      Article(headline: "a", body: [Block(.heading(level: 2), "b"), Block("c")]),
    ].map(\.version)
    #expect(Set(versions).count == versions.count)
  }

  @Test("Without an address, headline, publisher and day identify")
  func withoutAddress() {
    func id(_ headline: String?, _ publisher: String?, _ date: String?) -> Article.ID {
      var article = Article(headline: headline, body: [Block("text")])
      article.publisher = publisher.map { Publisher($0) }
      article.datePublished = date.flatMap { ArticleDate(iso: $0) }
      return Article.ID(identifying: article)
    }
    let known = id("Bridge closes", "Courier", "2017-04-24T10:00")
    #expect(id("BRIDGE CLOSES", "courier", "2017-04-24T18:00Z") == known)
    #expect(id("Bridge closes", "Courier", "2017-04-25") != known)
    #expect(id("Bridge closes", nil, "2017-04-24") != known)
    #expect(id("Bridge opens", "Courier", "2017-04-24") != known)
    #expect(id(nil, "Courier", nil) == id("", nil, nil))
    #expect(Article().id == Article().id)
  }

  @Test("IDs are 20 hexadecimal digits, versions 16", arguments: 0..<50)
  func form(_ seed: Int) {
    var random = RandomArticles(seed: seed)
    let article = random.article()
    for (text, count) in [(article.id.rawValue, 20), (article.version, 16)] {
      #expect(text.utf8.count == count && text.allSatisfy { $0.isHexDigit && !$0.isUppercase })
    }
  }

  @Test(
    "The small form of a name is that of the standard library",
    arguments: ["", "ABC xyz 09", "Ærø Éa İI ẞ", "ΟΔΟΣ", "Привет, МИР", "東京 A", "e\u{301}É"])
  func smallForm(text: String) {
    #expect(Article.ID.small(text) == text.lowercased())
    #expect(Array(Article.ID.small(text).utf8) == Array(text.lowercased().utf8))
  }
}
