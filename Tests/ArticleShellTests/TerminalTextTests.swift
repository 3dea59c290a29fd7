import ArticleShell
import Testing

struct TerminalTextTests {
  @Test(arguments: [
    ("plain", "plain", "plain"),
    ("escape", "a\u{1B}[31mb", #"a\u{1B}[31mb"#),
    ("bell and NUL", "\u{7}\u{0}", #"\u{07}\u{00}"#),
    ("delete", "\u{7F}", #"\u{7F}"#),
    ("C1", "\u{9B}31m", #"\u{9B}31m"#),
    ("right-to-left override", "a\u{202E}b", #"a\u{202E}b"#),
    ("isolates", "\u{2066}\u{2069}", #"\u{2066}\u{2069}"#),
    ("Arabic letter mark", "\u{61C}", #"\u{61C}"#),
    ("line separator", "\u{2028}", #"\u{2028}"#),
    ("line feed and tab", "a\nb\tc", "a b c"),
    ("CR LF", "a\r\nb", "a b"),
    ("words of all scripts", "é日本語עברית👩‍👩‍👧", "é日本語עברית👩‍👩‍👧"),
  ])
  func interpolatedTextIsEscaped(name: String, text: String, shown: String) {
    #expect(("\(text)" as TerminalText).plain == shown)
  }

  @Test func literalsAreNot() {
    #expect(("a\tb" as TerminalText).plain == "a\tb")
  }

  @Test func linesAreKeptWhereAskedFor() {
    #expect(TerminalText(lines: "a\r\nb\nc\u{1B}").plain == "a\nb\nc\\u{1B}")
  }

  @Test(arguments: [
    ("ASCII", "abc", 3), ("Cyrillic", "привет", 6), ("CJK", "日本語", 6), ("Hangul", "한국", 4),
    ("Hangul in jamo", "\u{1112}\u{1161}\u{11AB}", 2), ("accent", "e\u{301}", 1),
    ("full width", "ＡＢ", 4), ("half width kana", "ｱ", 1), ("emoji", "🙂", 2),
    ("family", "👩‍👩‍👧", 2), ("flag", "🇩🇪", 2), ("heart as picture", "❤️", 2),
    ("heart as text", "❤", 1), ("keycap", "1️⃣", 2), ("joiner alone", "\u{200D}", 0),
    ("plane 2", "𠀀", 2), ("soft hyphen", "a\u{AD}b", 2), ("ideographic space", "\u{3000}", 2),
    ("many marks", "a" + String(repeating: "\u{301}", count: 50), 1),
  ])
  func columnsCountGraphemeClusters(name: String, text: String, columns: Int) {
    #expect(ColumnWidth.of(text) == columns)
  }

  @Test func colorIsAddedOnlyOnRequest() {
    let text: TerminalText = "a \("b", .match)"
    #expect(text.rendered(inColor: false) == "a b")
    #expect(text.rendered(inColor: true) == "a \u{1B}[1;33mb\u{1B}[0m")
    #expect(text.columns == 3)
  }

  @Test(arguments: [
    ("a choice wins", ColorChoice.always, false, ["NO_COLOR": "1"], true),
    ("never", .never, true, [:], false),
    ("a terminal", .auto, true, [:], true),
    ("no terminal", .auto, false, [:], false),
    ("NO_COLOR", .auto, true, ["NO_COLOR": "1"], false),
    ("empty NO_COLOR", .auto, true, ["NO_COLOR": ""], true),
    ("dumb terminal", .auto, true, ["TERM": "dumb"], false),
  ])
  func colorIsChosen(
    name: String, choice: ColorChoice, isTerminal: Bool, environment: [String: String], used: Bool
  ) {
    #expect(choice.usesColor(isTerminal: isTerminal, environment: environment) == used)
  }

  @Test(arguments: [
    ("blanks", "one two three", 8, ["one two", "three"]),
    ("a long word", "abcdefghij", 4, ["abcd", "efgh", "ij"]),
    ("wide characters", "日本語日本語", 5, ["日本", "語日", "本語"]),
    ("closing punctuation", "日本。", 4, ["日", "本。"]),
    ("empty", "", 5, [""]),
    ("exact", "ab cd", 5, ["ab cd"]),
  ])
  func textIsWrapped(name: String, text: String, width: Int, lines: [String]) {
    #expect(TerminalText(text).wrapped(to: width).map(\.plain) == lines)
  }

  @Test func escapedJSONStaysTheSame() {
    let text = "{\"a\":\"\u{9B}x\u{202E}y\u{7F}é日🙂\u{200F}\"}"
    let escaped = ControlCharacters.escapedInJSON(Array(text.utf8))
    #expect(
      String(decoding: escaped, as: UTF8.self) == #"{"a":"\u009Bx\u202Ey\u007Fé日🙂\u200F"}"#)
    #expect(ControlCharacters.escapedInJSON([0xE2, 0x80]) == [0xE2, 0x80])
  }
}

struct TextTableTests {
  @Test func columnsAreAlignedByWidth() {
    var table = TextTable([
      TextTable.Column("#", isRightAligned: true), TextTable.Column("who", minimum: 4),
      TextTable.Column("what", minimum: 8),
    ])
    table.add(["1", "日報", "一二三"])
    table.add(["10", "Daily", "abc"])
    #expect(
      table.lines(fitting: nil).map(\.plain) == [
        " #  who    what", " 1  日報   一二三", "10  Daily  abc",
      ])
  }

  @Test(arguments: 1...60) func noLineIsWiderThanTheTerminal(width: Int) {
    var table = TextTable([
      TextTable.Column("#", isRightAligned: true), TextTable.Column("who", minimum: 4),
      TextTable.Column("what", minimum: 8),
    ])
    table.add(["1", "The Weekly 日報 of Somewhere", "Ein langer Satz 日本語日本語日本語"])
    table.add(["2", "x", "y"])
    let lines = table.lines(fitting: width)
    #expect(lines.allSatisfy { $0.columns <= width })
    if width >= 19 { #expect(lines[1].plain.contains("…")) }
  }
}
