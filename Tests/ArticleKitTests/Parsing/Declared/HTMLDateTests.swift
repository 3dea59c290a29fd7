import Testing

@testable import ArticleKit

@Suite("The dates of an HTML page")
struct HTMLDateTests {
  static let title = "<h1>Harbour ferry runs again after storm</h1>"

  private func article(head: String = "", below: String = "", url: String? = nil) throws -> Article
  {
    var page = FactsPage(head: head, top: Self.title + below)
    if let url { page.url = url }
    return try page.article()
  }

  @Test("Published and modified are told apart, time and offset kept")
  func both() throws {
    let head = """
      <meta property="article:published_time" content="2021-05-04T06:10:00+02:00">
      <meta property="article:modified_time" content="2021-05-06T09:00:00+02:00">
      """
    let article = try article(head: head)
    #expect(article.datePublished?.iso == "2021-05-04T06:10:00+02:00")
    #expect(article.dateModified?.iso == "2021-05-06T09:00:00+02:00")
    #expect(article.evidence(for: .datePublished).first?.origin == .metaTag)
  }

  @Test("A change alone is no publication")
  func modifiedOnly() throws {
    let article = try article(
      head: "<meta property=\"article:modified_time\" content=\"2021-05-06\">")
    #expect(article.datePublished == nil)
    #expect(article.dateModified?.iso == "2021-05-06")
  }

  static let values: [(String, String?)] = [
    ("2021-05-04", "2021-05-04"), ("2021-05-04T06:10Z", "2021-05-04T06:10+00:00"),
    ("1620108600", "2021-05-04T06:10:00+00:00"), ("1620108600000", "2021-05-04T06:10:00+00:00"),
    ("Tue, 04 May 2021 06:10:00 GMT", "2021-05-04T06:10:00+00:00"),
    ("May 4, 2021", "2021-05-04"), ("2021-05-04|06h10", "2021-05-04T06:10"),
    ("0000-00-00", nil), ("soon", nil), ("1970-01-01T00:00:00Z", nil),
  ]

  @Test("Declared values in the forms that pages write", arguments: values)
  func forms(_ value: String, _ expected: String?) throws {
    let head = "<meta name=\"datePublished\" content=\"\(value)\">"
    #expect(try article(head: head).datePublished?.iso == expected)
  }

  @Test("The day that the page prints stands against midnight in Greenwich")
  func local() throws {
    let head = "<meta property=\"article:published_time\" content=\"2021-05-05T02:30:00Z\">"
    let timed = try article(head: head, below: "<p>Published May 4, 2021 10:30 PM</p>")
    #expect(timed.datePublished?.iso == "2021-05-04T22:30:00-04:00")
    let plain = try article(head: head, below: "<p>Published May 4, 2021</p>")
    #expect(plain.datePublished?.iso == "2021-05-04")
  }

  @Test(
    "A printed day against a declared one: with a label always, without where no news is declared")
  func printed() throws {
    let meta = "<meta property=\"article:published_time\" content=\"2021-05-05T12:30:00Z\">"
    let labelled = try article(head: meta, below: "<p>Published May 1, 2021</p>")
    #expect(labelled.datePublished?.iso == "2021-05-01")
    let json = FactsPage.json(
      """
      {"@type":"NewsArticle","headline":"Harbour ferry runs again after storm",
      "datePublished":"2021-05-05T12:30:00Z"}
      """)
    let news = try article(head: json, below: "<p>May 8, 2021</p>")
    #expect(news.datePublished?.iso == "2021-05-05T12:30:00+00:00")
    #expect(news.evidence(for: .datePublished).first?.note == "the page prints May 8, 2021")
  }

  @Test("A time element at the headline, not that of another story")
  func timeElement() throws {
    let near = try article(below: "<p><time datetime=2021-05-04T06:10+02:00>4 May</time></p>")
    #expect(near.datePublished?.iso == "2021-05-04T06:10+02:00")
    let other = FactsPage(
      top: Self.title, url: nil)
    var page = other
    page.head = "<title>x</title>"
    #expect(try page.article().datePublished == nil)
  }

  @Test("The address tells the day where nothing else does")
  func address() throws {
    let article = try article(url: "https://www.quayside.example/2021/05/04/ferry")
    #expect(article.datePublished?.iso == "2021-05-04")
    #expect(article.evidence(for: .datePublished).first?.origin == .url)
  }
}
