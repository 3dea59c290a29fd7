import Foundation
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

  @Test("Of two declared days the one that the page prints at its headline, too")
  func printedOfTwo() throws {
    let head =
      FactsPage.json(
        """
        {"@type":"NewsArticle","headline":"Harbour ferry runs again after storm",
        "datePublished":"2021-05-03T12:30:00Z"}
        """)
      + "<meta property=\"article:published_time\" content=\"2021-05-06T08:00:00+02:00\">"
    let printed = try article(head: head, below: "<p>By Ann Lee</p><p>6 May 2021, 08:00</p>")
    #expect(printed.datePublished?.iso == "2021-05-06T08:00:00+02:00")
    #expect(
      printed.evidence(for: .datePublished).first?.note == "another declared day is 2021-05-03")
    #expect(try article(head: head).datePublished?.iso == "2021-05-03T12:30:00+00:00")
  }

  @Test("What is meant for the counting of readers stands behind what the page marks")
  func statistics() throws {
    let head = "<meta name=\"sailthru.date\" content=\"2019-02-05 16:07\">"
    let meta = "<meta property=\"og:article:published_time\" content=\"2021-05-06T08:00Z\">"
    #expect(try article(head: head).datePublished?.isoDay == "2019-02-05")
    #expect(try article(head: head + meta).datePublished?.isoDay == "2021-05-06")
    let marked = "<p><time itemprop=datePublished datetime=2021-05-06T08:00Z>6 May</time></p>"
    #expect(try article(head: head, below: marked).datePublished?.isoDay == "2021-05-06")
  }

  /// What stands below the headline, the day, and whether the first paragraph is kept whole.
  static let marked: [(String, String?)] = [
    (
      "<div><i></i>&nbsp; <span class=publishingdate>07.11.2023</span> Holmby, Holmby, Bay</div>",
      "2023-11-07"
    ),
    ("<div class=date>Culture, 2.11.22</div>", "2022-11-02"),
    ("<div class=release>Culture, 2.11.22</div>", nil),
    (
      "<div class=date><span>Apr</span> <span class=day>04</span><span>2013</span></div>",
      "2013-04-04"
    ),
    ("<p><span class=text_datum>31. Oktober 2023.</span> \(FactsPage.text)</p>", "2023-10-31"),
    ("<p>Mise en ligne</p><p>23 mai 2019</p>", "2019-05-23"),
    ("<p>الأربعاء، 07 أكتوبر 2020 - 12:09 م</p>", "2020-10-07"),
  ]

  @Test("Dates that elements mark: beside other words, of two digits, in parts", arguments: marked)
  func marks(_ below: String, _ day: String?) throws {
    let article = try article(below: below)
    #expect(article.datePublished?.isoDay == day)
    #expect(article.text.contains(FactsPage.text))
  }

  @Test("The date of a quoted post is not the article's")
  func quotedPost() throws {
    let head = "<meta property=\"article:published_time\" content=\"2016-12-07T20:53:36Z\">"
    let post = """
      <blockquote><p>A post shared by Ann on <time>Dec 5, 2016 at 9:10am PST</time></p></blockquote>
      """
    #expect(try article(head: head, below: post).datePublished?.isoDay == "2016-12-07")
  }

  @Test("A label in a line of its own announces the date behind the text")
  func announced() throws {
    var page = FactsPage()
    page.top += "<p>\(FactsPage.text)</p>"
    let html = page.html.replacingOccurrences(
      of: "</article>",
      with: """
        <div><b>(Re)Published:</b><br>May 25, 2025</div>
        <div><b>Last edit:</b><br>November 18, 2025</div></article>
        """)
    let article = try ArticlePipeline().article(from: Array(html.utf8))
    #expect(article.datePublished?.iso == "2025-05-25")
    #expect(article.dateModified?.iso == "2025-11-18")
  }

  static let relatives: [(String, String?, String?)] = [
    ("<p>3 hours ago</p>", "2021-05-05T00", nil),
    ("<p>vor 90 Minuten</p>", "2021-05-05T01:45", nil),
    ("<p>2 weeks ago</p>", "2021-04-21", nil),
    ("<p>Yesterday at 9:30</p>", "2021-05-04T09:30", nil),
    ("<p>Updated 2 days ago</p>", nil, "2021-05-03"), ("<p>il y a 4 jours</p>", "2021-05-01", nil),
    ("<p>4 May 2021</p><p>3 hours ago</p>", "2021-05-04", nil),
  ]

  @Test("A relative date counts back from the reading of the page", arguments: relatives)
  func relative(_ below: String, _ published: String?, _ modified: String?) throws {
    let page = FactsPage(top: Self.title + below)
    var hints = PageHints(readAt: ArticleDate(iso: "2021-05-05T03:15Z"))
    let article = try ArticlePipeline().article(from: Array(page.html.utf8), hints: hints)
    func local(_ date: ArticleDate?) -> String? {
      date?.edtf.split(whereSeparator: { $0 == "+" || $0 == "Z" }).first.map(String.init)
    }
    #expect(local(article.datePublished) == published)
    #expect(local(article.dateModified) == modified)
    hints.readAt = nil
    let unread = try ArticlePipeline().article(from: Array(page.html.utf8), hints: hints)
    #expect(unread.datePublished?.isoDay == (below.contains("May") ? "2021-05-04" : nil))
    #expect(unread.dateModified == nil)
  }

  @Test("What is counted back says so, and stands behind what is declared")
  func counted() throws {
    let hints = PageHints(readAt: ArticleDate(iso: "2021-05-05T03:15Z"))
    var page = FactsPage(top: Self.title + "<p>3 hours ago</p>")
    let counted = try ArticlePipeline().article(from: Array(page.html.utf8), hints: hints)
    #expect(counted.datePublished?.inferred == [.year, .month, .day, .hour])
    #expect(counted.datePublished?.raw == "3 hours ago")
    page.head = "<meta property=\"article:published_time\" content=\"2021-05-03T10:00Z\">"
    let declared = try ArticlePipeline().article(from: Array(page.html.utf8), hints: hints)
    #expect(declared.datePublished?.iso == "2021-05-03T10:00+00:00")
  }
}
