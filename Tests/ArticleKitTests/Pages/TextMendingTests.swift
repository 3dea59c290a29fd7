import Testing

@testable import ArticleKit

@Suite("Characters that dumps spoil")
struct TextMendingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var source: String
    var text: String
    var testDescription: String { source.debugDescription }

    init(_ source: String, _ text: String? = nil) {
      self.source = source
      self.text = text ?? source
    }
  }

  private static let folded = [
    Case("a\u{A0}b", "a b"), Case("\u{A0}\u{A0}a\u{A0}\u{A0}", "a"), Case("a \t\u{2003} b", "a b"),
    Case("a\u{3000}b", "a b"), Case("a\u{202F}b", "a b"), Case("a\u{85}b", "a b"),
    Case("a\u{2028}b", "a b"), Case("a\u{200B}b", "ab"), Case("co\u{AD}op", "coop"),
    Case("\u{FEFF}a\u{FEFF}b", "ab"), Case("a\u{2060}b", "ab"), Case("\u{202E}a\u{202C}", "a"),
    Case("a\u{200B} \u{200B}b", "a b"), Case("a\u{0}b" + padding, "ab" + padding),
    Case("a\u{200D}b \u{200C}c", "ab c"),
  ]

  private static let padding = String(repeating: " of no other interest here", count: 20)

  private static let references = [
    Case("AT&amp;T", "AT&T"), Case("&lt;b&gt;", "<b>"),
    Case("it&#8217;s &#x2019;t &#X41;", "it’s ’t A"),
    Case("a&nbsp;b&nbsp; c", "a b c"), Case("a&#160;b", "a b"), Case("&nbsp;a&nbsp;", "a"),
    Case("&laquo;a&raquo; &hellip;", "«a» …"), Case("&amp;amp;", "&amp;"),
    Case("AT&T; R&D; &; &#; &#x; &unknown; &#xD800; &#1114112; &#0; &#27; &#133; &amp"),
    Case("&#99999999999999999999;"), Case("a & b; c"), Case("&copy; 2020", "© 2020"),
  ]

  private static let mojibake = [
    Case("cafÃ©", "café"), Case("itâ€™s", "it’s"), Case("â€œYesâ€\u{9D}", "“Yes”"),
    Case("â€“ and â€”", "– and —"), Case("Ã‰lan", "Élan"), Case("Â«ouiÂ»", "«oui»"),
    Case("5Â°", "5°"), Case("aÂ\u{A0}b", "a b"), Case("Â£5", "£5"), Case("mÃ¼de", "müde"),
    Case("voilÃ\u{A0} tout", "voilà tout"), Case("LÃ\u{A0}-bas", "Là-bas"),
    Case("MÃ”NACO", "MÔNACO"),
    Case("Ð\u{9F}Ñ€Ð¸Ð²ÐµÑ‚", "Привет"), Case("Ð¼Ð¸Ñ€ Ð¸ Ñ‚Ñ€ÑƒÐ´", "мир и труд"),
    Case("â‚¬5", "€5"), Case("\u{C3}\u{A3}o", "ão"),
  ]

  private static let right = [
    Case("NÃO À MANHÃ"), Case("“AMANHÃ”"), Case("‘IRMÃ’"), Case("«AMANHÃ» e «MAÇÃ»"),
    Case("AMANHÃ… e AMANHÃ— e AMANHÃ–"), Case("AMANHÃ\u{A0}DE MANHÃ", "AMANHÃ DE MANHÃ"),
    Case("CAFÉ»"), Case("É»"), Case("«CAFÉ» «É»"), Case("CHÂTEAU"), Case("PÂTÉ"), Case("ESPAÑA"),
    Case("naïve café"), Case("Ä“"), Case("©"), Case("Ðe"), Case("100 €"), Case("привет"),
    Case("東京都"), Case("👩\u{200D}👧 ok"), Case("می\u{200C}رود"), Case("ﬁ ﷼ e\u{301}"),
  ]

  @Test("Blanks become one blank, what prints nothing goes", arguments: folded)
  func folds(_ example: Case) throws { try expect(example) }

  @Test("Character references are read, other ampersands left", arguments: references)
  func decodes(_ example: Case) throws { try expect(example) }

  @Test("UTF-8 that was read as windows-1252 is mended", arguments: mojibake)
  func mends(_ example: Case) throws { try expect(example) }

  @Test("What is right stays as it is", arguments: right)
  func leaves(_ example: Case) throws { try expect(example) }

  private func expect(_ example: Case) throws {
    for text in ["", "Go "].map({ $0 + example.source }) {
      let page = try textPage(text)
      #expect(page.texts == [text.hasPrefix("Go ") ? "Go " + example.text : example.text])
      // Each part of the text comes from somewhere in the source, in order.
      let ranges = page.sourceRanges(of: page.blocks[0].range)
      #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.end <= $1.start })
      #expect(ranges.allSatisfy { $0.start < $0.end && $0.end <= text.utf8.count })
    }
  }

  @Test("A mended letter comes from all its bytes")
  func rangeOfMended() throws {
    let page = try textPage("a cafÃ© b &amp; c")
    #expect(page.texts == ["a café b & c"])
    let letter = 5..<7
    #expect(page.string(letter) == "é")
    #expect(page.sourceRanges(of: letter) == [SourceRange(start: 5, end: 9)])
    #expect(page.sourceRanges(of: 10..<11) == [SourceRange(start: 12, end: 17)])
  }

  @Test("Terminal sequences are taken out")
  func terminal() throws {
    let page = try textPage(
      "\u{1B}[1;31mRed\u{1B}[0m news\u{1B}[2J\u{1B}c and\u{7} more\u{9B}" + Self.padding)
    #expect(page.texts == ["Red newsc and more" + Self.padding])
    let unfinished = try textPage("Text of some length stands here \u{1B}[3")
    #expect(!unfinished.text.contains(0x1B))
  }
}
