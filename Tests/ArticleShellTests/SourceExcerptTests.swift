import ArticleShell
import Testing

struct SourceExcerptTests {
  /// The excerpt of the first place where a word stands in a text.
  private func excerpt(_ text: String, _ word: String, columns: Int = 60) -> SourceExcerpt {
    let bytes = Array(text.utf8)
    let needle = Array(word.utf8)
    let start = (0...bytes.count - needle.count).first { bytes[$0...].starts(with: needle) } ?? 0
    return SourceExcerpt(text: bytes, range: start..<start + needle.count, columns: columns)
  }

  @Test(arguments: [
    ("first line", "one two", "two", 1, 5, "one two", "    ^^^"),
    ("third line", "a\nb\nc d", "d", 3, 3, "c d", "  ^"),
    ("CR LF", "a\r\nb c\r\n", "c", 2, 3, "b c", "  ^"),
    ("CR alone", "a\rb c", "c", 2, 3, "b c", "  ^"),
    ("wide characters before", "日本 語", "語", 1, 4, "日本 語", "     ^^"),
    ("wide characters inside", "a 日本 b", "日本", 1, 3, "a 日本 b", "  ^^^^"),
    ("marks", "e\u{301}e\u{301} x", "x", 1, 6, "e\u{301}e\u{301} x", "   ^"),
    ("an escape before", "\u{1B}[1m x", "x", 1, 6, #"\u{1B}[1m x"#, #"          ^"#),
    ("a tab", "\tx", "x", 1, 2, " x", " ^"),
  ])
  func theCaretIsUnderTheWord(
    name: String, text: String, word: String, line: Int, column: Int, shown: String, caret: String
  ) {
    let excerpt = excerpt(text, word)
    #expect(excerpt.lineNumber == line)
    #expect(excerpt.column == column)
    #expect(excerpt.line.plain == shown)
    #expect(excerpt.caret.plain == caret)
  }

  @Test func aLongLineIsCutAroundTheSpan() {
    let text =
      String(repeating: "left ", count: 100) + "HERE" + String(repeating: " right", count: 100)
    let excerpt = excerpt(text, "HERE", columns: 40)
    #expect(excerpt.column == 501)
    #expect(excerpt.line.columns <= 40)
    #expect(excerpt.line.plain.hasPrefix("…"))
    #expect(excerpt.line.plain.hasSuffix("…"))
    #expect(position(of: "HERE", in: excerpt.line.plain) == excerpt.caret.plain.count - 4)
  }

  @Test func aLongSpanIsCutAtItsEnd() {
    let text = "x " + String(repeating: "日", count: 500) + " y"
    let excerpt = excerpt(text, String(repeating: "日", count: 500), columns: 30)
    #expect(excerpt.line.columns <= 30)
    #expect(excerpt.line.plain.hasSuffix("…"))
    #expect(excerpt.caret.columns <= excerpt.line.columns)
  }

  @Test func aSpanOverLinesIsShownOnItsFirst() {
    let excerpt = excerpt("a one\ntwo\nthree b", "one\ntwo\nthree")
    #expect(excerpt.line.plain == "a one")
    #expect(excerpt.caret.plain == "  ^^^")
    #expect(excerpt.furtherLines == 2)
  }

  @Test(arguments: [0..<0, 5..<5, 100..<200, 2..<3])
  func everyRangeHasAnExcerpt(range: Range<Int>) {
    let excerpt = SourceExcerpt(text: [0x61, 0xFF, 0xE2, 0x0A, 0x80], range: range, columns: 10)
    #expect(excerpt.caret.plain.hasSuffix("^"))
    #expect(SourceExcerpt(text: [], range: range, columns: 10).lineNumber == 1)
  }

  private func position(of word: String, in text: String) -> Int? {
    text.ranges(of: word).first.map { text.distance(from: text.startIndex, to: $0.lowerBound) }
  }
}
