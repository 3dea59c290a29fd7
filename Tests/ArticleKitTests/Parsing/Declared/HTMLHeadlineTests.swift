import Testing

@testable import ArticleKit

@Suite("The headline of an HTML page")
struct HTMLHeadlineTests {
  private func headline(head: String, top: String) throws -> String? {
    try FactsPage(head: head, top: top).article().headline
  }

  private func evidence(head: String, top: String) throws -> Evidence? {
    try FactsPage(head: head, top: top).article().evidence(for: .headline).first
  }

  @Test("A heading in sight that is like the declared title wins")
  func heading() throws {
    let head = "<title>Ferry back after storm - The Quayside</title>"
    let top = "<h1>Harbour ferry back after the storm</h1>"
    #expect(try headline(head: head, top: top) == "Harbour ferry back after the storm")
    #expect(try evidence(head: head, top: top)?.origin == .visibleText)
  }

  @Test("A heading that names the site is none")
  func siteHeading() throws {
    let head = """
      <title>Harbour ferry runs again | The Quayside</title>
      <meta property="og:site_name" content="The Quayside">
      <meta property="og:title" content="Harbour ferry runs again">
      """
    let top = "<h1>The Quayside</h1><h2>Harbour ferry runs again</h2>"
    #expect(try headline(head: head, top: top) == "Harbour ferry runs again")
  }

  @Test("A heading of the section is none where another is like the title")
  func sectionHeading() throws {
    let head = "<title>Harbour ferry runs again after storm - The Quayside</title>"
    let top = "<h1>Local</h1><h1>Harbour ferry runs again after storm</h1>"
    #expect(try headline(head: head, top: top) == "Harbour ferry runs again after storm")
  }

  @Test("Without a heading the declared title stands in, decoded twice")
  func declared() throws {
    let head = """
      <meta property="og:title" content="Ferry &amp;amp; bus: &amp;quot;nine days&amp;quot;">
      <title>Ferry &amp; bus | The Quayside</title>
      """
    #expect(try headline(head: head, top: "") == "Ferry & bus: \"nine days\"")
    #expect(try evidence(head: head, top: "")?.origin == .metaTag)
  }

  @Test("The part of the title that stands on the page is the headline")
  func inSight() throws {
    let head = "<title>Harbour ferry runs again after storm - Local news - Holmby</title>"
    let top = "<div class=x>Harbour ferry runs again after storm</div>"
    #expect(try headline(head: head, top: top) == "Harbour ferry runs again after storm")
  }

  @Test("A kicker glued to the heading goes where the page declares the headline without it")
  func kicker() throws {
    let head = """
      <title>Harbour ferry runs again</title>
      <meta property="og:title" content="Harbour ferry runs again">
      """
    let top = "<h1>Local news | Harbour ferry runs again</h1>"
    #expect(try headline(head: head, top: top) == "Harbour ferry runs again")
  }

  @Test("The article item's headline, not that of a story it links to")
  func items() throws {
    let head = FactsPage.json(
      """
      {"@graph":[{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Council votes"}]},
      {"@type":"NewsArticle","headline":"Ferry runs again","comment":{"@type":"Comment","name":"x"}}]}
      """)
    #expect(try headline(head: head, top: "") == "Ferry runs again")
  }

  @Test("Bars part a heading from section and site; a colon does not part a product from its news")
  func bars() throws {
    let title = "<title>The Quayside</title>"
    let top = "<h1>How the harbour ferry came back | Advice | Holmby Council</h1>"
    #expect(try headline(head: title, top: top) == "How the harbour ferry came back")
    let head = """
      <meta property=og:site_name content=Quayside>
      <meta property=og:title content="Quayside Boats: ferry wins a prize">
      """
    #expect(
      try headline(head: head, top: "<h1>Quayside Boats: ferry wins a prize</h1>")
        == "Quayside Boats: ferry wins a prize")
  }

  @Test("Ranges of a declared headline hold it")
  func range() throws {
    let page = FactsPage(
      head: FactsPage.json(#"{"@type":"NewsArticle","headline":"Ferry runs"}"#), top: "")
    let article = try page.article()
    let range = try #require(article.evidence(for: .headline).first?.sourceRanges.first?.range)
    #expect(article.headline == "Ferry runs")
    #expect(String(decoding: Array(page.html.utf8)[range], as: UTF8.self) == "Ferry runs")
  }

  @Test("A headline that begins with the site's name behind a colon stays whole")
  func siteBehindColon() throws {
    let head = """
      <meta property="og:site_name" content="Quayside">
      <meta property="og:title" content="Day of the sea: Quayside feasts with the ferry's crews">
      """
    let top = "<h1>Day of the sea: Quayside feasts with the ferry's crews</h1>"
    #expect(
      try headline(head: head, top: top) == "Day of the sea: Quayside feasts with the ferry's crews"
    )
  }

  @Test("A roof line within the heading goes where the article's item has none")
  func roofLine() throws {
    let json = FactsPage.json(
      "{\"@type\":\"Article\",\"headline\":\"Build a ferry yourself\"}")
    let top = "<h1><span>Ferries</span> Build a ferry yourself</h1>"
    #expect(try headline(head: json, top: top) == "Build a ferry yourself")
    let marked = "<h1><span>Ferries</span>: Build a ferry yourself</h1>"
    #expect(try headline(head: json, top: marked) == "Ferries: Build a ferry yourself")
  }

  @Test("A heading that is the other part of the page's title is the site's name")
  func titleParts() throws {
    let head = """
      <title>Bayside Data Blog: Small trips with small ferries</title>
      <meta property="og:title" content="Small trips with small ferries">
      """
    let top = "<h1>Bayside Data Blog</h1><h1>Thoughts on water</h1>"
    #expect(try headline(head: head, top: top) == "Small trips with small ferries")
  }
}
