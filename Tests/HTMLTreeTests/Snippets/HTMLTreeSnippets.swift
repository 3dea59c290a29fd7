import HTMLTree
import Testing

/// The code in Docs/HTMLTree.md.
@Suite("What the document of HTMLTree shows is so")
struct HTMLTreeSnippets {
  private let bytes = Array(
    """
    <!DOCTYPE html><title>Tides</title><main><p class=lead>High &amp; dry <a href="/a?b=1&amp;c=2">more</a>
    <p>Low<table><tr><td>1<td>2</table></main>
    """.utf8)

  @Test("Parsing")
  func parsing() {
    var options = HTMLParsingOptions(transportEncoding: .utf8)
    options.limits.depth = 256
    options.collectsErrors = true
    let page = HTMLDocument(parsing: bytes, options: options)
    let cells = HTMLDocument.fragment(parsing: Array("<td>1<td>2".utf8), context: .init("tr"))
    #expect(page.limitsHit.isEmpty)
    #expect(cells.root.children.map(\.name) == ["td", "td"])
  }

  @Test("Selectors")
  func selectors() throws {
    let page = HTMLDocument(parsing: bytes)
    let leads = try page.select("main > p.lead:has(a[href^='/']), h1 + p")
    let isInMain = try leads.first?.closest("main") != nil
    #expect(leads.count == 1 && isInMain)
    do {
      _ = try page.select("p. > a")
    } catch {
      // Expected a name after “.”, at offset 2 of the selector
      //   p. > a
      //     ^
      #expect(error.offset == 2)
      #expect("\(error)".hasPrefix("Expected a name after “.”, at offset 2 of the selector\n"))
    }
  }

  @Test("Text and its places")
  func text() throws {
    let page = HTMLDocument(parsing: bytes)
    let text = page.root.visibleText
    let ranges = text.documentRanges(of: 0..<10)
    let places = ranges.map { String(decoding: page.utf8[$0], as: UTF8.self) }
    #expect(text.string == "High & dry more\n\nLow\n\n1\t2")
    #expect(places == ["High ", "&amp;", " dry"])
  }

  @Test("Markup and places")
  func markup() throws {
    let page = HTMLDocument(parsing: bytes)
    let link = try #require(try page.first("a"))
    let source = link.attributes[0].valueRange
    #expect(link.attribute("href") == "/a?b=1&c=2")
    #expect(String(decoding: page.utf8[source], as: UTF8.self) == "/a?b=1&amp;c=2")
    #expect(link.outerHTML == #"<a href="/a?b=1&amp;c=2">more</a>"#)
    #expect(page.body?.treeDescription.hasPrefix("| <body>\n|   <main>\n|     <p>") == true)
  }
}
