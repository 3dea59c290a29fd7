import Testing

@testable import ArticleKit

@Suite("The body of an HTML page")
struct HTMLBodyTests {
  /// A page of a paper that nobody prints, with all the furniture that pages have.
  private static func page(_ body: String, after: String = "") -> [UInt8] {
    Array(
      """
      <!DOCTYPE html><html lang="en"><head><title>Ferry line reopens after the storm</title></head>
      <body><header class="site-header"><nav class="main-nav"><ul>
      <li><a href="/news">News</a></li><li><a href="/harbour">Harbour</a></li>
      <li><a href="/weather">Weather</a></li></ul></nav></header>
      <main><article class="story"><h1>Ferry line reopens after the storm</h1>
      <div class="byline">By Ada Quill</div>
      <div class="article-body">\(body)</div></article>
      <section class="comments"><h2>Comments (2)</h2>
      <div class="comment"><p>I have waited for this since March, thank you to the whole crew there!</p></div>
      <div class="comment"><p>Nobody asked the people of the east quay, as usual. What a surprise.</p></div>
      </section>\(after)</main>
      <aside class="related"><h3>More stories</h3><ul>
      <li><a href="/a">The bakery on Pier Street bakes for sailors now</a></li>
      <li><a href="/b">A lighthouse keeper looks back on forty winters</a></li></ul></aside>
      <footer class="site-footer"><p>Copyright The Harbour Sheet. All rights reserved.</p></footer>
      </body></html>
      """.utf8)
  }

  private static let paragraphs = """
    <p>The ferry between the old harbour and the northern islands will run again from Monday, the
    council said on Friday, five weeks after a storm tore the landing stage from its piles.</p>
    <p>Engineers had to drive twelve new piles into the sea bed, and each of them had to be tested
    before the first boat could land. The work cost less than the council had feared.</p>
    <h2>What changes for passengers</h2>
    <p>Boats leave every forty minutes until nine in the evening. Tickets that were bought before
    the storm stay valid until the end of the year, and children travel free in August.</p>
    <ul><li>The first boat leaves the old harbour at six in the morning.</li>
    <li>Bicycles are carried on all boats but the last one of the day.</li></ul>
    <p>The islanders have been without a daily boat for so long that some of them bought their own,
    and they plan to keep them, as the harbour master noted with a smile.</p>
    """

  private static func article(_ html: [UInt8]) throws -> Article {
    try StandardArticleParser().article(in: HTMLPageReader().page(from: html, hints: PageHints()))
  }

  @Test("All of the story is there, and nothing else of the page")
  func storyAlone() throws {
    let body = try Self.article(Self.page(Self.paragraphs)).body
    #expect(
      body.map(\.kind) == [
        .paragraph, .paragraph, .heading(level: 2), .paragraph, .listItem, .listItem, .paragraph,
      ])
    #expect(body.first?.text.hasPrefix("The ferry between the old harbour") == true)
    #expect(body.last?.text.hasSuffix("noted with a smile.") == true)
  }

  @Test("A story that stands on the page twice is told once")
  func twice() throws {
    let html = Self.page(
      Self.paragraphs, after: "<div class=\"article-body narrow\">\(Self.paragraphs)</div>")
    let texts = try Self.article(html).body.map(\.text)
    #expect(texts.count { $0.hasPrefix("The ferry between the old harbour") } == 1)
    #expect(texts.count { $0.hasPrefix("Engineers had to drive") } == 1)
  }

  @Test("A table is one block, its cells apart")
  func table() throws {
    let html = Self.page(
      Self.paragraphs + """
        <p>These are the boats of the first day, as the council gave them out on Friday evening.</p>
        <table><tr><th>Boat</th><th>Leaves</th></tr><tr><td>Puffin</td><td>6.00</td></tr>
        <tr><td>Cormorant</td><td>6.40</td></tr><tr><td>Guillemot</td><td>7.20</td></tr></table>
        <p>The harbour master will put up the other times at the landing stage on Sunday, and on
        the notice boards of the three islands.</p>
        """)
    let tables = try Self.article(html).body.filter { $0.kind == .table }
    #expect(tables.count == 1)
    for table in tables {
      #expect(table.text.split(separator: "\n").allSatisfy { $0.split(separator: "\t").count == 2 })
    }
  }

  @Test("A link in capitals between paragraphs points away from the story")
  func pointer() throws {
    let html = Self.page(
      Self.paragraphs
        + "<p><a href=\"/x\">HARBOUR COUNCIL FACES QUESTIONS OVER THE STORM</a></p>"
        + Self.paragraphs.replacing("ferry", with: "boat"))
    let texts = try Self.article(html).body.map(\.text)
    #expect(!texts.contains { $0.contains("FACES QUESTIONS") })
  }

  @Test("Each block's source ranges give its text")
  func ranges() throws {
    let html = Self.page(Self.paragraphs)
    for block in try Self.article(html).body {
      let source = block.sourceRanges.map {
        String(decoding: html[$0.start..<$0.end], as: UTF8.self)
      }.joined(separator: " ")
      #expect(source.split(whereSeparator: \.isWhitespace) == block.text.split(separator: " "))
    }
  }

  @Test("Where nothing is likely, what is likeliest is taken, but not what is unlikely")
  func threshold() throws {
    let html = Self.page(Self.paragraphs)
    let page = try HTMLPageReader().page(from: html, hints: PageHints())
    let features = BodyFeatures(of: page)
    var probabilities = [Float](repeating: 0.02, count: page.blocks.count)
    #expect(HTMLBodyChoice.threshold(probabilities, features) == 0.25)
    let long = page.blocks.indices.filter { features.shapes[$0].words > 25 }
    for index in long { probabilities[index] = 0.3 }
    #expect(HTMLBodyChoice.threshold(probabilities, features) <= 0.3)
    for index in long { probabilities[index] = 0.9 }
    #expect(HTMLBodyChoice.threshold(probabilities, features) == 0.5)
  }
}
