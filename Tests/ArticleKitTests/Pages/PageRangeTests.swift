import Foundation
import StoreChecks
import Testing

@testable import ArticleKit

@Suite("Ranges lead back to the bytes that the text was")
struct PageRangeTests {
  @Test("of the seeds", arguments: SeedPage.names)
  func seeds(name: String) throws {
    let bytes = try SeedPage.bytes(name)
    for page in [
      try StandardPageReader().page(from: bytes), try TextPageReader().page(from: bytes),
      try MarkdownPageReader().page(from: bytes),
    ] {
      #expect(SourceBytes(bytes).mismatches(in: page).isEmpty)
    }
  }

  @Test("of generated pages", arguments: 0..<200)
  func generated(seed: Int) throws {
    let source = GeneratedPage(seed: seed)
    let hints = PageHints(encoding: source.label)
    let page =
      source.form == .markdown
      ? try MarkdownPageReader().page(from: source.bytes, hints: hints)
      : try TextPageReader().page(from: source.bytes, hints: hints)
    #expect(SourceBytes.encoding(page.source.encoding) == source.encoding)
    #expect(page.blocks.count >= 10)
    let mismatches = SourceBytes(source.bytes, source.encoding).mismatches(in: page)
    #expect(mismatches.isEmpty, "\(mismatches.prefix(3))")
  }

  @Test("of noise", arguments: 0..<200)
  func noise(seed: Int) throws {
    var random = RandomArticles(seed: seed)
    let text = (0..<60).map { _ in random.pick(Self.pieces) }.joined() + "x"
    let bytes = Array(text.utf8)
    for page in [try textPage(text), try markdownPage(text)] {
      let mismatches = SourceBytes(bytes).mismatches(in: page)
      #expect(mismatches.isEmpty, "\(mismatches.prefix(3)) in \(text.debugDescription)")
    }
  }

  private static let pieces = [
    "a", "word", "é", "東", " ", " ", "  ", "\n", "\n", "\n\n", "\r\n", "\t", "\u{A0}", "\u{200B}",
    "\u{AD}", "[", "]", "](/x)", "](/x \"t\")", "![", "(", ")", "*", "**", "_", "`", "```\n", "\\",
    "<",
    ">", "> ", "# ", "##", "- ", "* ", "1. ", "| ", "<a:b>", "&nbsp;", "&amp;", "&#8217;", "---\n",
    "{{", ".", ", ",
  ]

  @Test("of blocks behind closed headings, spaces of all kinds and markup")
  func edges() throws {
    let text = """
      ## One##
      two\u{A0}
      thr\u{AD}ee\u{1B}[0m
      &nbsp;four&#160;&nbsp; five\u{200B}
      * six **seven**\u{20}
      **eight** * nine
      > ten
      > eleven [twelve](/x)
      thirteen

      fourteen `x`
      """
    let bytes = Array(text.utf8)
    for page in [try textPage(text), try markdownPage(text)] {
      #expect(SourceBytes(bytes).mismatches(in: page).isEmpty)
      // The line feed behind a block is white space of the source too.
      for block in page.blocks.dropLast() {
        let ranges = page.sourceRanges(of: block.range.lowerBound..<block.range.upperBound + 1)
        #expect(SourceBytes(bytes).text(of: ranges) == page.string(block.range))
        let last = try #require(ranges.last)
        #expect([0x0A, 0x20, 0xA0, 0x3B].contains(bytes[last.end - 1]))
      }
    }
  }

  @Test("A range beyond the text has no source; an empty one has none")
  func outside() throws {
    let page = try textPage("One line of text")
    #expect(page.sourceRanges(of: 0..<0).isEmpty)
    #expect(page.sourceRanges(of: 5..<5).isEmpty)
    #expect(SourceMap().sourceRanges(of: 0..<9).isEmpty)
    #expect(page.string(0..<1000) == "One line of text\n")
    let far = page.sourceRanges(of: 4..<1000)
    #expect(far.allSatisfy { $0.end <= 16 })
  }
}
