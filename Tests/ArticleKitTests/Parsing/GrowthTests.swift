import Foundation
import Testing

@testable import ArticleKit

/// Four times the bytes may take about four times the work: a square would take sixteen times.
@Suite("Work grows as the page does", .serialized)
struct GrowthTests {
  struct Pattern: Sendable, CustomTestStringConvertible {
    var unit: String
    var testDescription: String { unit.debugDescription }

    /// At least `count` bytes of the unit over and over, "%" being another number each time.
    func bytes(_ count: Int) -> [UInt8] {
      let units = (0...count / unit.utf8.count).map { unit.replacing("%", with: "\($0)") }
      return Array(units.joined().utf8)
    }
  }

  private static let patterns = [
    "[", "](", "[](", "![", "[a](", "&", "&a", "<", "<a:", "*", "* ", "_a", "`", "a\n", "a\n\n",
    "a", " ", "| ", "| a |\n", "#", "# a\n", "Read also\n", "By Jane Doe\n", "By Jane Doe and ",
    "1 May 2017 ", "1 May 2017\n", "\"", "“", "“a” ", "\"a\n\n", "'", "\\", "(", ") ", "{{", "Ã",
    "Ã©", "É»", "\u{1B}[", "\u{A0}", "\u{200B}", "1", "1. ", "- ", "-", "•\n",
    "https://a.example/", "a@b ", "LONDON (Reuters) - ", "Photo: Jane Doe\n", "Tags: a, ", "a, ",
    "A ", "Jane Doe ", "a. ", "/", "::", "Monday ", "12:30 ", "said ", "NBC reports ", "東", "> ",
    ">\n", "```\n", "\u{FEFF}", "\r", "(a\n\n",
    "The bridge % was closed, said Jane Doe% of The Courier.\n\n", "goes % on and\n\n",
    "By Jane Doe%\n", "LONDON, April 4 (Reuters) - The bridge % closed on Monday.\n\n",
    "Read also:\nThe bridge % was closed\n", "“We did it % times,” said Jane Doe.\n\n",
    "Monday, April 24 %\n", "\"We did it % times\n\n", "* [The bridge % was closed](/%)\n",
  ].map(Pattern.init)

  /// Processor time of this thread, which other work on the machine hardly changes.
  private func seconds(_ work: () -> Void) -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    return (0..<2).map { _ in
      let start = now()
      work()
      return now() - start
    }.min() ?? 0
  }

  private func check(_ pattern: Pattern, _ reader: any PageReader, from count: Int) {
    func time(_ count: Int) -> Double {
      let bytes = pattern.bytes(count)
      return seconds {
        guard let page = try? reader.page(from: bytes) else { return }
        _ = try? StandardArticleParser().article(in: page)
      }
    }
    // Caches are shared with other work: a second chance is fair.
    var factor = Double.infinity
    for _ in 0..<4 where factor > 10 {
      factor = min(factor, time(4 * count) / max(time(count), 0.0005))
    }
    #expect(factor < 10)
  }

  @Test(arguments: patterns)
  func text(pattern: Pattern) { check(pattern, TextPageReader(), from: 4000) }

  @Test(arguments: patterns)
  func markdown(pattern: Pattern) { check(pattern, MarkdownPageReader(), from: 4000) }

  private static let elements = [
    "<span class=author>Jane Doe %</span> ", "<p class=author>Jane Doe %</p>",
    "<div itemscope itemprop=author>", "<i itemprop=author>Jane Doe %</i>", "<h1>The bridge %</h1>",
    "<img src=/bridge-%.jpg>",
    "<figure><img src=/bridge-%.jpg><figcaption>A %</figcaption></figure>",
    "<meta name=author content='Jane Doe %'>", "<time datetime=2021-05-04T06:10>x</time>",
    #"<script type=application/ld+json>{"@type":"NewsArticle","headline":"A %"}</script>"#,
    #"<script type=application/ld+json>{"@type":"Article","@id":"a","author":{}}</script>"#,
    "<script type=application/ld+json>[{\"author\":\"a</script>",
    "<a rel=author href=/%>Jane Doe</a>\n",
  ].map(Pattern.init)

  @Test(arguments: elements)
  func html(pattern: Pattern) { check(pattern, HTMLPageReader(), from: 8000) }

  @Test(arguments: patterns)
  func article(pattern: Pattern) {
    check(pattern, TextPageReader(extent: .articleOnly), from: 4000)
  }
}
