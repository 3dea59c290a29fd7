import Foundation
import Testing

@testable import ArticleKit

@Suite("The authors of an HTML page")
struct HTMLAuthorTests {
  static let title = "<h1>Harbour ferry runs again after storm</h1>"

  private func authors(head: String = "", below: String = "") throws -> [String] {
    try FactsPage(head: head, top: Self.title + below).article().authorNames
  }

  @Test("JSON-LD: persons with their addresses")
  func jsonLD() throws {
    let head = FactsPage.json(
      """
      {"@type":"NewsArticle","headline":"Harbour ferry runs again after storm",
      "author":[{"@type":"Person","name":"Ida Holm","url":"https://www.quayside.example/ida"},{"@type":"Person","name":"Per Lund"}]}
      """)
    let article = try FactsPage(head: head).article()
    #expect(article.authorNames == ["Ida Holm", "Per Lund"])
    #expect(article.authors[0].url?.absoluteString == "https://www.quayside.example/ida")
    #expect(article.evidence(for: .authors, at: 1).first?.rule == "author.json-ld")
  }

  @Test("An author named by reference")
  func reference() throws {
    let head = FactsPage.json(
      """
      {"@graph":[{"@type":"Article","headline":"Harbour ferry runs again after storm","author":{"@id":"#ida"}},
      {"@type":"Person","@id":"#ida","name":"Ida Holm"}]}
      """)
    #expect(try authors(head: head) == ["Ida Holm"])
  }

  @Test("The publisher as author gives way to the byline")
  func publisher() throws {
    let head = FactsPage.json(
      """
      {"@type":"NewsArticle","headline":"Harbour ferry runs again after storm","author":{"@type":"Organization","name":"The Quayside"},
      "publisher":{"@type":"Organization","name":"The Quayside"}}
      """)
    #expect(try authors(head: head, below: "<p class=byline>By Ida Holm</p>") == ["Ida Holm"])
    #expect(try authors(head: head) == ["The Quayside"])
  }

  @Test("A login gives way to the name in sight")
  func login() throws {
    let head = "<meta name=author content=iholm>"
    #expect(
      try authors(head: head, below: "<p>By <a rel=author href=/i>Ida Holm</a></p>") == ["Ida Holm"]
    )
  }

  static let marked: [(String, [String])] = [
    ("<div class=\"post-author\">Ida Holm</div>", ["Ida Holm"]),
    ("<span itemprop=author>Ida Holm</span>", ["Ida Holm"]),
    (
      "<p><a rel=author href=/ida>Ida Holm</a> and <a rel=author href=/per>Per Lund</a></p>",
      ["Ida Holm", "Per Lund"]
    ),
    (
      "<div class=author><img src=/i.jpg alt=Ida><span class=author-name>Ida Holm</span> <span>Reporter</span></div>",
      ["Ida Holm"]
    ),
    ("<div class=related><span class=author>Ida Holm</span></div>", []),
    ("<div class=comments><div class=comment><span class=author>Ida Holm</span></div></div>", []),
  ]

  @Test("Elements that are marked as the author's", arguments: marked)
  func marks(_ below: String, _ expected: [String]) throws {
    #expect(try authors(below: below) == expected)
  }

  @Test("Addresses, placeholders and accounts are no authors")
  func none() throws {
    let head = """
      <meta property="article:author" content="https://social.example/quayside">
      <meta name="author" content="admin"><meta name="twitter:creator" content="@quayside">
      """
    #expect(try authors(head: head) == [])
  }
}
