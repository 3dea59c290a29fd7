import Foundation
import Testing

@testable import ArticleKit

@Suite("What an HTML page declares beside headline, authors and dates")
struct DeclaredDetailsTests {
  static let json = FactsPage.json(
    """
    {"@type":"NewsArticle","headline":"Harbour ferry runs again after storm",
    "description":"After nine days the ferry of Holmby is back, and the bus around the bay is empty again.",
    "publisher":{"@type":"Organization","name":"The Quayside","url":"https://www.quayside.example"},
    "articleSection":"Local","keywords":"ferry, storm, Ferry","inLanguage":"en-GB","isAccessibleForFree":"False",
    "license":"https://creativecommons.org/licenses/by/4.0/","correction":"The pontoon lay on the northern beach.",
    "image":{"@type":"ImageObject","url":"https://www.quayside.example/i/ferry-large.jpg","caption":"The ferry","creditText":"Per Lund"}}
    """)

  @Test("Each field from the article item, with its evidence")
  func fields() throws {
    let page = FactsPage(head: Self.json)
    let article = try page.article()
    #expect(article.publisher?.name == "The Quayside")
    #expect(article.publisher?.url?.host == "www.quayside.example")
    #expect(article.section == "Local")
    #expect(article.keywords == ["ferry", "storm"])
    #expect(article.summary?.hasPrefix("After nine days") == true)
    #expect(article.isAccessibleForFree == false)
    #expect(article.license == "https://creativecommons.org/licenses/by/4.0/")
    #expect(article.corrections == ["The pontoon lay on the northern beach."])
    #expect(article.images.first?.caption == "The ferry")
    #expect(article.images.first?.credit == "Per Lund")
    let source = Array(page.html.utf8)
    for field: Article.Field in [.publisher, .section, .summary, .license, .isAccessibleForFree] {
      let evidence = try #require(article.evidence(for: field).first)
      #expect(evidence.origin == .jsonLD)
      let range = try #require(evidence.sourceRanges.first?.range)
      #expect(!source[range].contains(UInt8(ascii: "{")))
    }
  }

  @Test("Nothing declared, nothing told")
  func nothing() throws {
    let article = try FactsPage().article()
    #expect(article.license == nil)
    #expect(article.isAccessibleForFree == nil)
    #expect(article.corrections.isEmpty)
  }

  static let addresses: [(String, String)] = [
    ("<link rel=canonical href=/local/ferry>", "www.quayside.example/local/ferry"),
    (
      "<link rel=canonical href='https://www.quayside.example/'>",
      "www.quayside.example/local/harbour-ferry"
    ),
    (
      "<link rel=canonical href='https://other.example/local/ferry'>",
      "www.quayside.example/local/harbour-ferry"
    ),
    ("<meta property=og:url content='https://m.quayside.example/f'>", "m.quayside.example/f"),
  ]

  @Test("The canonical address, neither the front page's nor another site's", arguments: addresses)
  func address(_ head: String, _ expected: String) throws {
    #expect(try FactsPage(head: head).article().url?.absoluteString == "https://" + expected)
  }

  @Test("The declared language only where the text is in it")
  func language() throws {
    #expect(try FactsPage(language: "en-GB").article().language == "en-GB")
    #expect(try FactsPage(language: "de").article().language == "en")
    #expect(DeclaredDetails.tag("pt_BR") == "pt-BR")
    #expect(DeclaredDetails.tag("zh-hans-cn") == "zh-Hans-CN")
    #expect(DeclaredDetails.tag("English") == nil)
  }

  @Test("A picture in the text with its marked caption and credit; none of another story")
  func images() throws {
    let top = """
      <h1>Harbour ferry runs again after storm</h1>
      <figure><img src="/i/pontoon.jpg"><figcaption>The spare pontoon <span class=credit>Eva Dahl</span></figcaption></figure>
      <div class="related"><img src="/i/other-story.jpg"><a href=/x>Council votes</a></div>
      """
    let article = try FactsPage(top: top).article()
    #expect(article.images.map { $0.url?.lastPathComponent } == ["pontoon.jpg"])
    #expect(article.images.first?.caption == "The spare pontoon")
    #expect(article.images.first?.credit == "Eva Dahl")
  }
}
