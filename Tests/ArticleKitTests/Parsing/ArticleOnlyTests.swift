import Foundation
import Testing

@testable import ArticleKit

@Suite("Of an article's text alone nothing is dropped")
struct ArticleOnlyTests {
  /// The words of a text: runs of letters and digits, the bullet "o" apart.
  private func words(_ text: String) -> [Substring] {
    text.split { !($0.isLetter || $0.isNumber) }.filter { $0 != "o" }
  }

  private func check(_ text: String) throws {
    let article = try ArticlePipeline(reader: StandardPageReader(format: .plain))
      .article(from: Array(text.utf8))
    #expect(words(article.text) == words(SourceBytes.folded(text)))
  }

  @Test(
    "Every word stands in the text, in order",
    arguments: [
      "One", "By Jane Doe\n\nRead also: this\n\nShare\n\nSubscribe to our newsletter",
      "LONDON, May 4 (Reuters) - The bridge was closed.\n\nPhoto: Jane Doe",
      "ST. IVES, April 24. /TASS/. It is wrong to say so, the mayor said on Monday.",
      "PARIS — The bridge was closed on Monday because of the storm.\n\nPARIS — Twice.",
      "(Reuters) - The bridge", "# Title\n\n* one\n* two\n\n| a | b |\n|---|---|\n| c | d |",
      "[ Search ]\n\n(BUTTON) Menu\n\n{{item.date}}\n\n[photo.jpg]\n\n---\n\nText",
      "Title\n\nTitle\n\nTitle", "12:30\n\n24 April 2017\n\n© 2020", "## Only a heading",
      "a paragraph that\n\ngoes on here, and\n\n\"he said\"", "東京都の橋は月曜日に閉鎖された。",
    ])
  func words(text: String) throws { try check(text) }

  @Test("Generated articles", arguments: 0..<60)
  func generated(seed: Int) throws {
    let source = GeneratedPage(seed: seed)
    guard source.form != .markdown,
      let text = String(data: Data(source.bytes), encoding: source.encoding)
    else { return }
    try check(text)
  }

  @Test("The seeds", arguments: SeedPage.names)
  func seeds(name: String) throws {
    try check(String(decoding: SeedPage.bytes(name), as: UTF8.self))
  }
}
