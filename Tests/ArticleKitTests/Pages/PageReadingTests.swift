import Foundation
import StoreChecks
import Testing

@testable import ArticleKit

@Suite("Reading pages of every form, and bytes that are none")
struct PageReadingTests {
  private static let story = """
    The council of Westmark voted on Tuesday to repair the stone bridge over the river.

    Nobody was hurt when a part of the railing fell into the water last month.
    """

  private func reason(
    _ bytes: [UInt8], _ hints: PageHints = PageHints(),
    reader: any PageReader = StandardPageReader()
  ) -> PageReadingError.Reason? {
    do {
      _ = try reader.page(from: bytes, hints: hints)
      return nil
    } catch {
      return error.reason
    }
  }

  // MARK: Telling forms apart

  @Test(
    "HTML is told from text",
    arguments: [
      "<!DOCTYPE html><html>", "  \n<!doctype HTML>", "<html lang=\"en\">", "\u{FEFF}<HTML>",
      "<?xml version=\"1.0\"?>\n<!DOCTYPE html>", "<!-- saved --><html>", "<head><title>x</title>",
      "<div class=a>", "<script>1</script>",
    ])
  func html(text: String) throws {
    let text = text + "<p>Some text</p>"
    #expect(try StandardPageReader().page(from: Array(text.utf8)).structure != nil)
    for encoding in [String.Encoding.utf16LittleEndian, .utf16BigEndian] {
      let marked = ("\u{FEFF}" + text).data(using: encoding).map(Array.init) ?? []
      let page = try StandardPageReader().page(from: marked)
      #expect(page.structure != nil)
      #expect(page.texts.last == "Some text")
    }
  }

  @Test(
    "Text that speaks of HTML is text",
    arguments: [
      "What <html> means", "<3 this", "<!-- never closed", "< html", "doctype html", "<divide>",
    ])
  func noHTML(text: String) throws {
    #expect(try StandardPageReader().page(from: Array(text.utf8)).structure == nil)
    let html = Array("<html>".utf8)
    #expect(try StandardPageReader(format: .text).page(from: html).structure == nil)
  }

  @Test("Markdown is told by its links")
  func markdown() throws {
    let links = "* [News](/news)\n* [Sport](https://paper.example/sport)\n* [Top](#top)\n\n"
    let page = try StandardPageReader().page(from: Array((links + Self.story).utf8))
    #expect(page.links.count == 3)
    #expect(page.texts.prefix(3) == ["News", "Sport", "Top"])
    let wide = try #require(("\u{FEFF}" + links + Self.story).data(using: .utf16LittleEndian))
    #expect(try StandardPageReader().page(from: Array(wide)).links.count == 3)
    let text = try StandardPageReader().page(from: Array("a [1](see b) c [2](x)\n*d*".utf8))
    #expect(text.links.isEmpty)
    #expect(text.texts == ["a [1](see b) c [2](x)", "*d*"])
  }

  @Test("A given form is not questioned")
  func givenForm() throws {
    let bytes = Array("One [link](/a)\n\n*two*".utf8)
    let read = { try StandardPageReader(format: $0).page(from: bytes) }
    #expect(try read(.markdown).texts == ["One link", "two"])
    #expect(try read(.text).texts == ["One [link](/a)", "*two*"])
    #expect(try read(.plain).texts == ["One [link](/a)", "*two*"])
    #expect(try read(.plain).extent == .articleOnly)
    #expect(try read(nil).extent == .wholePage)
  }

  @Test("The source is described")
  func source() throws {
    let bytes = Array(Self.story.utf8)
    let hints = PageHints(name: "bridge.txt", url: URL(string: "https://paper.example/bridge"))
    let page = try StandardPageReader().page(from: bytes, hints: hints)
    #expect(page.source.name == "bridge.txt")
    #expect(page.source.byteCount == bytes.count)
    #expect(page.source.encoding == "UTF-8")
    #expect(page.source.digest.count == 16)
    #expect(page.url == hints.url)
    var changed = bytes
    changed[5] ^= 1
    #expect(try StandardPageReader().page(from: changed).source.digest != page.source.digest)
  }

  // MARK: Bytes that are no page

  @Test(
    "Nothing but white space is an empty page",
    arguments: [
      "", " ", "\n\r\n\t ", "\u{A0}\u{A0}\n", "\u{FEFF}", "\u{FEFF} \n", "\u{200B}", "&nbsp;",
    ])
  func empty(text: String) {
    for format in [StandardPageReader.Format.text, .markdown, .plain, nil] {
      #expect(reason(Array(text.utf8), reader: StandardPageReader(format: format)) == .empty)
    }
    #expect(reason([0xFF, 0xFE, 0x20, 0x00, 0x0A, 0x00]) == .empty)
  }

  @Test("Pictures, archives and programs are no text")
  func binary() {
    #expect(reason([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D]) == .binary)
    #expect(reason([0x50, 0x4B, 0x03, 0x04, 0x14, 0, 0, 0, 8, 0, 0x21, 0x7A]) == .binary)
    #expect(reason([0, 0, 0, 0]) == .binary)
    #expect(reason([1, 2, 3]) == .binary)
    #expect(reason(Array(repeating: 0, count: 100_000)) == .binary)
    var random = RandomArticles.Numbers(seed: 1)
    let noise = (0..<5000).map { _ in UInt8.random(in: 0...255, using: &random) }
    #expect(reason(noise) == .binary)
  }

  @Test("One stray NUL in a text is passed over, many are not text")
  func controls() throws {
    let text = Array(String(repeating: Self.story + "\n\n", count: 3).utf8)
    let page = try StandardPageReader().page(from: text[..<100] + [0] + text[100...])
    #expect(page.texts == (try StandardPageReader().page(from: text)).texts)
    let holed = text.enumerated().map { $0 % 20 == 5 ? 0 : $1 }
    #expect(reason(holed) == .binary)
  }

  @Test("A limit on bytes is kept")
  func limit() {
    var reader = TextPageReader()
    reader.byteLimit = 10
    #expect(reason(Array("0123456789a".utf8), reader: reader) == .tooLarge(limit: 10))
    #expect(reason(Array("0123456789".utf8), reader: reader) == nil)
    var markdown = MarkdownPageReader()
    markdown.byteLimit = 1
    #expect(reason(Array("ab".utf8), reader: markdown) == .tooLarge(limit: 1))
    var standard = StandardPageReader()
    standard.byteLimit = 1
    #expect(reason(Array("ab".utf8), reader: standard) == .tooLarge(limit: 1))
  }

  @Test("One line of five million bytes is read")
  func longLine() throws {
    let line = String(repeating: "word and more of it, ", count: 250_000)
    let page = try TextPageReader().page(from: Array(line.utf8))
    #expect(page.blocks.count == 1)
    #expect(page.text.count == line.utf8.count)
    #expect(page.sourceRanges(of: page.blocks[0].range).count == 1)
  }

  @Test("Every error says what, where and what was expected")
  func messages() {
    let errors: [(PageReadingError, String)] = [
      (PageReadingError(.empty, name: "a.txt"), "a.txt is empty; expected the text of a page"),
      (PageReadingError(.empty), "the page is empty; expected the text of a page"),
      (
        PageReadingError(.binary, offset: 7),
        "the page is not text (byte 7); expected the text of a page"
      ),
      (PageReadingError(.binary), "the page is not text; expected the text of a page"),
      (
        PageReadingError(.compressed("gzip"), name: "a.gz"),
        "a.gz is compressed (gzip); expected the page itself"
      ),
      (PageReadingError(.tooLarge(limit: 9)), "the page is too large; at most 9 bytes are read"),
      (
        PageReadingError(.unknownEncoding("klingon")),
        "the page was declared to be in “klingon”; expected an encoding label of the WHATWG standard"
      ),
    ]
    for (error, message) in errors { #expect(error.description == message) }
    #expect(
      ArticleParsingError(.noArticle, name: "a.txt").description
        == "a.txt has no article; expected at least one paragraph of running text")
    #expect(ArticleParsingError(.noArticle).description.hasPrefix("the page has no article;"))
  }
}
