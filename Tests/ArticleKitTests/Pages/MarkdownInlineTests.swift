import Testing

@testable import ArticleKit

@Suite("Markup within lines of Markdown")
struct MarkdownInlineTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var markdown: String
    var text: String
    var links: [String]
    var testDescription: String { markdown.debugDescription }

    init(_ markdown: String, _ text: String, _ links: [String] = []) {
      self.markdown = markdown
      self.text = text
      self.links = links
    }
  }

  private static let cases = [
    Case(
      "See [the map](https://example.org/map) now", "See the map now", ["https://example.org/map"]),
    Case("[a](/b)[c](/d)", "ac", ["/b", "/d"]),
    Case("[a](</b c>)", "a", ["</b"]),
    Case("[empty]()", "empty", [""]),
    Case("[anchor](#top)", "anchor", ["#top"]),
    Case("[a](/b \"a (nice) title\") c", "a c", ["/b"]),
    Case("[a](/b 'title') c", "a c", ["/b"]),
    Case("[see [1] here](/b)", "see [1] here", ["/b"]),
    Case("[outer [inner](/i) more](/o)", "outer inner more", ["/o"]),
    Case("[a](/wiki/B_(town)) c", "a c", ["/wiki/B_(town)"]),
    Case("[a](/wiki/B_(town) c", "a c", ["/wiki/B_(town"]),
    Case("[a](/b c [d](/e) f", "[a](/b c d f", ["/e"]),
    Case("Not a link [1] (really)", "Not a link [1] (really)"),
    Case("[unclosed](/b", "[unclosed](/b"),
    Case("unopened](/b) c", "unopened c"),
    Case("A ![photo of a cat](/cat.jpg) sits", "A sits"),
    Case("[![cat](/cat.jpg)](/story) c", "c"),
    Case("[![cat](/cat.jpg) The cat](/story)", "The cat", ["/story"]),
    Case("Wow\\! [a](/b)", "Wow! a", ["/b"]),
    Case("*one* **two** ***three*** _four_ __five__", "one two three four five"),
    Case("**[a](/b)** c", "a c", ["/b"]),
    Case("un*frigging*believable", "un*frigging*believable"),
    Case("snake_case and 2 * 3", "snake_case and 2 * 3"),
    Case("**** stays ****", "**** stays ****"),
    Case("`code` runs", "code runs"),
    Case("1\\. \\*no\\* \\[no\\]\\(no\\)", "1. *no* [no](no)"),
    Case("C:\\dir", "C:\\dir"),
    Case("\\[a](/b)", "[a"),
    Case("<https://example.org/x> c", "https://example.org/x c", ["https://example.org/x"]),
    Case("<desk@example.org>", "desk@example.org", ["desk@example.org"]),
    Case("a < b > c", "a < b > c"),
    Case("<b>bold</b>", "<b>bold</b>"),
    Case("two\nlines [of a\nlink](/b) end", "two lines of a link end", ["/b"]),
    Case("broken \\\nhere", "broken here"),
    Case("[AT&amp;T](/b?x=1&y=2)", "AT&T", ["/b?x=1&y=2"]),
    Case("[ padded ](/b) c", "padded c", ["/b"]),
    Case("x [ padded ](/b) c", "x padded c", ["/b"]),
  ]

  @Test("Markup is taken out, links keep their targets", arguments: cases)
  func reads(_ example: Case) throws {
    let page = try markdownPage(example.markdown)
    #expect(page.texts == [example.text])
    #expect(page.links.map(\.target) == example.links)
    for link in page.links {
      #expect(!page.string(link.range).isEmpty)
      #expect(page.blocks.contains { $0.range.contains(link.range.lowerBound) })
    }
    #expect(SourceBytes(Array(example.markdown.utf8)).mismatches(in: page).isEmpty)
  }

  @Test("A link's words are its range")
  func linkRanges() throws {
    let page = try markdownPage("One [two *three*](/a), four [five](/b)\n\n[six](/c)")
    #expect(page.links.map { page.string($0.range) } == ["two three", "five", "six"])
    #expect(page.blocks.map(\.linkedBytes) == [13, 3])
  }

  @Test("A link that goes on over blank lines ends where it ends")
  func linkOverBlocks() throws {
    let page = try markdownPage(
      "[\n\n### Storm nears the coast\n\nHundreds leave\n\n](/storm)\n\nElse")
    #expect(page.texts == ["Storm nears the coast", "Hundreds leave", "Else"])
    #expect(page.blocks[0].linkedBytes == 21)
    #expect(page.blocks[1].linkedBytes == 14)
    #expect(page.blocks[2].linkedBytes == 0)
  }

  @Test("Two blanks at the end break a line; fences keep code as it is")
  func blocks() throws {
    let page = try markdownPage("one  \ntwo\nthree\n\n```\na * b\n  c\n```\n\n> four\n> five\nsix")
    #expect(page.texts == ["one", "two three", "a * b", "c", "four five six"])
    #expect(page.kinds == [.text, .text, .code, .code, .blockQuote])
  }
}
