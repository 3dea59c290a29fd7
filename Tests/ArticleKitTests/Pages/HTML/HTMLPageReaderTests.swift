import Foundation
import HTMLTree
import Testing

@testable import ArticleKit

@Suite("HTML is read block by block")
struct HTMLPageReaderTests {
  private func page(_ html: String) throws -> Page {
    try HTMLPageReader().page(from: Array(html.utf8))
  }

  @Test(
    "A block is what stands on lines of its own",
    arguments: [
      ("<p>One <b>two</b>\n three<p>Four", ["One two three", "Four"]),
      ("<div>One<div>Two</div>Three</div>", ["One", "Two", "Three"]),
      ("<p>One<br>two", ["One two"]),
      ("<p>One <br> two<br><br>Three", ["One two", "Three"]),
      ("<div>One<br>Two</div>", ["One", "Two"]),
      ("<ul><li>One<li>Two</ul>", ["One", "Two"]),
      ("<table><tr><td>One<td>Two</table>", ["One", "Two"]),
      ("<p>a&nbsp;&nbsp;b &amp; c&#x2019;s \u{200B}d\u{AD}e", ["a b & c’s de"]),
      ("<p>&nbsp;</p><p>\u{A0} </p><p>x <i>\u{A0}</i> y</p>", ["x y"]),
      ("<p>One<span style='display:none'>not</span> two", ["One two"]),
      ("<p>One <button>Press</button> two", ["One", "Press", "two"]),
      ("<script>no</script><style>no</style><select><option>no</select>yes", ["yes"]),
      ("<pre>\n a\n\n  b </pre>", ["a\n\n  b"]),
      ("<p>a <svg><text>no</text></svg>b", ["a b"]),
      ("<div><a>One</a><a>Two</a>x<a>y</a></div>", ["One Twoxy"]),
      ("<div><b>T</b>he <a>Ann</a><time>May</time><span>News</span>", ["The Ann May News"]),
      ("<p><span>d</span><span>rop</span>", ["drop"]),
    ] as [(String, [String])])
  func blocks(html: String, texts: [String]) throws {
    #expect(try page(html).texts == texts)
  }

  @Test("The elements around tell what a block is")
  func kinds() throws {
    let page = try page(
      """
      <h1>a</h1><h3><a href=/x>b</a></h3><ul><li>c<ul><li>d</ul></ul><blockquote><p>e</blockquote>
      <pre>f</pre><button>g</button><p>h</p><ul><li><article><p>i</p></article></ul>
      """)
    #expect(
      page.kinds == [
        .heading(level: 1), .heading(level: 3), .listItem(depth: 0), .listItem(depth: 1),
        .blockQuote, .code, .control, .text, .text,
      ])
  }

  @Test("Links keep their words and targets, pictures their place")
  func links() throws {
    let page = try page(
      """
      <p>See <a href="/a?b&amp;c">this <b>page</b></a>.</p><figure><img data-src=b.jpg src="data:x" alt=Boat>
      <figcaption>A boat</figcaption></figure><img srcset="c.jpg 1x, d.jpg 2x">
      """)
    #expect(page.links.map { page.string($0.range) } == ["this page"])
    #expect(page.links.map(\.target) == ["/a?b&c"])
    #expect(page.blocks[0].linkedBytes == 9)
    let structure = try #require(page.structure)
    #expect(structure.surroundings[0].boldBytes == 4)
    #expect(structure.images.map(\.address) == ["b.jpg", "c.jpg"])
    #expect(structure.images.map(\.block) == [1, 2])
    #expect(structure.images[0].alternative == "Boat")
    let figure = structure.images[0].element.map { structure.elements[$0].tag }
    #expect(figure == .figure)
  }

  @Test("Elements keep their order, places and hints")
  func elements() throws {
    let page = try page(
      """
      <main class="site-main"><div id=articleBody><p>One <span class="by-line author">Ann</span></p>
      <p>Two</div></main><aside hidden><p>Three</aside>
      """)
    let structure = try #require(page.structure)
    #expect(structure.surroundings.count == page.blocks.count)
    for (index, element) in structure.elements.enumerated() {
      #expect((element.parent ?? -1) < index)
      #expect(element.blocks.upperBound <= page.blocks.count)
    }
    let author = try #require(structure.elements.first { $0.hints.contains(.author) })
    #expect(page.string(author.text) == "Ann")
    #expect(author.hintsAround.isSuperset(of: [.main, .article, .body]))
    let body = try #require(structure.elements.first { $0.hints.contains([.article, .body]) })
    #expect(body.blocks == 0..<2)
    let chain = structure.chain(from: structure.surroundings[1].element).map(\.tag)
    #expect(chain == [.p, .div, .main, .body, .html])
    #expect(structure.surroundings[2].flags.contains(.isHidden))
    #expect(!structure.surroundings[1].flags.contains(.isHidden))
  }

  @Test("Ranges lead back to the bytes that the text was", arguments: 0..<150)
  func ranges(seed: Int) throws {
    let bytes = GeneratedHTML(seed: seed).bytes
    let page = try HTMLPageReader().page(from: bytes)
    for block in page.blocks {
      let slices = page.sourceRanges(of: block.range).map {
        String(decoding: bytes[$0.start..<$0.end], as: UTF8.self)
      }
      let again = try HTMLPageReader().page(
        from: Array("<!DOCTYPE html><p>\(slices.joined())".utf8))
      #expect(inked(again.texts.joined()) == inked(page.string(block.range)))
    }
  }

  /// The text without white space: links side by side are parted by none in the source.
  private func inked(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  @Test("The page's own encoding is used, and ranges count in its bytes")
  func encoding() throws {
    var bytes = Array("<meta charset=windows-1251><p>".utf8)
    let start = bytes.count
    bytes += [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2]
    let page = try HTMLPageReader().page(from: bytes)
    #expect(page.texts == ["Привет"])
    #expect(page.sourceRanges(of: page.blocks[0].range).first?.start == start)
    #expect(page.sourceRanges(of: page.blocks[0].range).first?.end == start + 6)
  }

  @Test("A server's warning before the document does not make it plain text")
  func warning() throws {
    let html = """
      <br> <b>Warning</b>: session_start(): failed in <b>/home/x.php</b> on line <b>145</b><br>
      <!DOCTYPE html><html><head><title>A</title></head><body><p>Ferry</p></body></html>
      """
    #expect(HTMLSniffing.isHTML(Array(html.utf8)))
    #expect(!HTMLSniffing.isHTML(Array("<b>Bold</b> words open this text of one line.".utf8)))
  }
}
