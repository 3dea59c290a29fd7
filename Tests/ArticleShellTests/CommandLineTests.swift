import ArticleShell
import Testing

struct CommandLineTests {
  private func words(_ line: String) throws -> [[String]] {
    try CommandLine.commands(in: line).map { $0.words.map(\.text) }
  }

  @Test(arguments: [
    ("nothing", "", []), ("blanks", "  \t ", []), ("words", " open a  b ", [["open", "a", "b"]]),
    ("two commands", "open a; list", [["open", "a"], ["list"]]),
    ("empty commands", ";;list;", [["list"]]),
    ("single quotes", #"open 'a b' 'c\d'"#, [["open", "a b", #"c\d"#]]),
    ("double quotes", #"open "a \"b\" \\ \x; c""#, [["open", #"a "b" \ \x; c"#]]),
    ("backslash", #"open a\ b\;c"#, [["open", "a b;c"]]),
    ("joined quotes", #"a'b c'"d e"f"#, [["ab cd ef"]]),
    ("empty word", "show ''", [["show", ""]]),
    ("comment", "list # not this; nor this", [["list"]]),
    ("number sign in a word", "open a#b", [["open", "a#b"]]),
    ("other scripts", "open Привет.txt 日本", [["open", "Привет.txt", "日本"]]),
    ("a backslash at the end", #"open a\"#, [["open", #"a\"#]]),
  ])
  func aLineIsCutIntoWords(name: String, line: String, expected: [[String]]) throws {
    #expect(try words(line) == expected)
  }

  @Test(arguments: [("'", "show 'a", 5..<7), ("\"", "list; open \"b c", 11..<15)])
  func anOpenQuoteIsAnError(name: String, line: String, place: Range<Int>) {
    #expect {
      try words(line)
    } throws: { error in
      (error as? ShellError)?.range == place
    }
  }
}

struct NearestNameTests {
  @Test(arguments: [
    ("swapped letters", "lsit", "list"), ("a letter too many", "quitt", "quit"),
    ("capitals", "LIST", "list"), ("a beginning", "he", "help"),
    ("nothing near", "frobnicate", nil),
    ("empty", "", nil), ("too long", String(repeating: "l", count: 1000), nil),
  ])
  func theNearestNameIsFound(name: String, typed: String, expected: String?) {
    let names = ["open", "list", "show", "why", "find", "help", "quit"]
    #expect(NearestName.nearest(to: typed, in: names) == expected)
  }
}

struct PastedTextTests {
  @Test(arguments: [
    ("one line", "", "list\n", "list"), ("two commands", "", "open a\nlist\n", "open a; list"),
    ("within quotes", "open \"a", " b\nc", " b c"), ("an escape", "", "a\u{1B}[31mb", "a[31mb"),
    ("marks", "", "e\u{301}", "é"), ("a tab", "", "a\tb", "a b"),
  ])
  func aPasteRunsNothing(name: String, line: String, pasted: String, inserted: String) {
    #expect(PastedText.inserted(pasted, after: line) == inserted)
  }
}
