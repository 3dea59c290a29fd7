import ArticleKit
import ArticleShell
import Foundation
import Testing

struct CommandTests {
  @Test func listFitsTheTerminal() {
    let (session, output) = sampleSession(columns: 44)
    #expect(session.run("list"))
    #expect(
      output.results
        == """
        #  date         publisher    headline
        1  2019-03-04*  The Daily …  Harbour bridge…
        2  2019-03-05   例日報       港の橋が再開

        """)
    #expect(output.messages == "* a part of the date is inferred; how: why N datePublished\n")
  }

  @Test func showPrintsFieldsAndText() {
    let (session, output) = sampleSession(columns: 50)
    #expect(session.run("show 1"))
    #expect(
      output.results == """
        Harbour bridge reopens

        by           Ann Lee
        published    2019-03-04 (inferred: year; the text
                     says that it is a Monday) – printed
                     “4 March”
        publisher    The Daily Example

        The old bridge opened again on Monday.

        What comes next

        Trams will cross it from June.

        """)
    #expect(output.messages.isEmpty)
  }

  @Test func nothingFromAnArticleIsRaw() {
    let (session, output) = sampleSession()
    #expect(session.run("show 2; find 橋; list; why 1 headline"))
    #expect(output.results.contains(#"再び開いた。\u{1B}[31m"#))
    #expect(!output.results.contains("\u{1B}"))
  }

  @Test func whyShowsTheLineWithACaret() {
    let (session, output) = sampleSession()
    #expect(session.run("why 1 headline; why 1 AUTHORS"))
    #expect(
      output.results == """
        headline  Harbour bridge reopens
          rule headline.largest  origin visibleText  confidence 85 %
          bridge.txt:2:1
            Harbour bridge reopens
            ^^^^^^^^^^^^^^^^^^^^^^
        authors[0]  Ann Lee
          rule byline.by-name  origin visibleText  confidence 95 %
          note “By” opens the line
          bridge.txt:3:4
            By Ann Lee
               ^^^^^^^

        """)
  }

  @Test(
    arguments: [
      ("KOI8-R", [0xED, 0xCF, 0xD3, 0xD4], "Мост", 4),
      ("windows-1256", [0xCC, 0xD3, 0xD1], "جسر", 3), ("macintosh", [0x42, 0x9F], "Bü", 2),
      ("GBK", [0xC7, 0xC5], "桥", 2), ("Big5", [0xBE, 0xF4], "橋", 2),
      ("EUC-KR", [0xB4, 0xD9, 0xB8, 0xAE], "다리", 4), ("EUC-JP", [0xB6, 0xB6], "橋", 2),
      ("UTF-8", [0xFF, 0x61], "\u{FFFD}a", 2),
    ] as [(String, [UInt8], String, Int)])
  func whyReadsTheSourceInThePagesEncoding(
    encoding: String, word: [UInt8], text: String, columns: Int
  ) {
    let output = RecordedOutput()
    let session = ShellSession(output: output, tools: LineParser.tools)
    let bytes = Array("Menu\n".utf8) + word + [0x20] + word + Array(" 5\n".utf8)
    var article = Article(headline: text)
    article.source = ArticleSource(encoding: encoding, byteCount: bytes.count, digest: "")
    article.evidence = [
      Evidence(
        .headline, sourceRanges: [SourceRange(start: 6 + word.count, end: 6 + 2 * word.count)],
        rule: "headline.largest", confidence: 0.85)
    ]
    session.add(Corpus.Entry(article: article, path: "a.txt", bytes: bytes))
    #expect(session.run("why 1 headline"))
    let count = text.unicodeScalars.count
    let blanks = String(repeating: " ", count: columns + 1)
    #expect(
      output.results.hasSuffix(
        "  a.txt:2:\(count + 2)\n    \(text) \(text) 5\n"
          + "    \(blanks)\(String(repeating: "^", count: columns))\n"), "\(output.results)")
  }

  @Test func findHighlightsAndNumbers() {
    let (session, output) = sampleSession()
    output.style.usesColor = true
    #expect(session.run("find bridge"))
    #expect(output.results.contains("\u{1B}[1;33mbridge\u{1B}[0m"))
    #expect(output.results.hasPrefix("1  "))
    #expect(output.messages == "1 article\n")
  }

  @Test(arguments: ["café", "новый", "が", "ガ行", "한국", "Việt", "\"in ガ行\""])
  func findTakesLettersWithTheirMarksApart(word: String) {
    let output = RecordedOutput()
    let session = ShellSession(output: output, tools: LineParser.tools)
    let text = "In ガ行 that café новый が 한국 Việt."
    session.add(
      Corpus.Entry(
        article: Article(headline: "One", body: [Block(text)]), path: "a.txt",
        bytes: Array(text.utf8)))
    #expect(session.run("find " + word.decomposedStringWithCanonicalMapping))
    #expect(output.messages == "1 article\n")
  }

  @Test(arguments: [
    ("a phrase", "find \"opened again\"", "1 article\n"),
    ("a phrase that is not there", "find \"again opened\"", "no article answers it\n"),
    ("an apostrophe", "find bridge's OR trams", "1 article\n"),
    ("a field", "find headline:trams", "no article answers it\n"),
    ("what must not be there", "find -trams", "1 article\n"),
    ("a limit", "find --limit 1 date:2019", "2 articles, the first 1 shown; more with --limit\n"),
  ])
  func findTakesTheQueryAsTyped(name: String, line: String, message: String) {
    let (session, output) = sampleSession()
    #expect(session.run(line))
    #expect(output.messages == message)
  }

  @Test func aQueryWarningHasACaret() {
    let (session, output) = sampleSession()
    #expect(session.run("find headlin:bridge"))
    let lines = output.messages.split(separator: "\n").map(String.init)
    #expect(lines.first?.hasPrefix("warning: ") == true)
    #expect(lines.contains("  headlin:bridge"))
    #expect(lines.contains { $0.hasPrefix("  ^") })
  }

  @Test(arguments: [
    (
      "an unknown command", "lsit; show 1",
      "error: there is no command “lsit”; did you mean “list”?\n  lsit; show 1\n  ^^^^\n"
    ),
    (
      "nothing near", "frobnicate",
      "error: there is no command “frobnicate”; try: help\n  frobnicate\n  ^^^^^^^^^^\n"
    ),
    (
      "no such number", "show 7",
      "error: there is no article 7; the open ones are 1 to 2\n  show 7\n       ^\n"
    ),
    (
      "no number", "show x",
      "error: the value 'x' is invalid for '<number>'; usage: show <number>\n  show x\n       ^\n"
    ),
    (
      "a missing argument", "why 1",
      "error: missing expected argument '<field>'; usage: why <number> <field>\n"
    ),
    (
      "an unknown field", "why 1 headlne",
      "error: there is no field “headlne”; did you mean “headline”?\n  why 1 headlne\n        ^^^^^^^\n"
    ),
    (
      "a field by its common name", "why 1 title",
      "error: there is no field “title”; did you mean “headline”?\n  why 1 title\n        ^^^^^\n"
    ),
    (
      "a field without evidence", "why 1 license",
      "error: article 1 has no license; it has headline, authors\n  why 1 license\n        ^^^^^^^\n"
    ),
    ("an open quote", "show 'a", "error: a quotation mark is not closed\n  show 'a\n       ^^\n"),
    (
      "help of nothing", "help shw",
      "error: there is no command “shw”; did you mean “show”?\n  help shw\n       ^^^\n"
    ),
    ("a missing file", "open no/such.txt", "error: no/such.txt: no such file\n"),
    (
      "an escape in a path", "open 'a\u{1B}[1m'",
      "error: a\\u{1B}[1m: no such file\n"
    ),
  ])
  func anErrorSaysWhatWhereAndTheNearestRightThing(name: String, line: String, message: String) {
    let (session, output) = sampleSession()
    #expect(!session.run(line))
    #expect(output.messages == message)
    #expect(output.results.isEmpty)
    #expect(session.hasFailed)
  }

  @Test func aLineStopsAtTheFirstFailure() {
    let (session, output) = sampleSession()
    #expect(!session.run("show 9; list"))
    #expect(output.results.isEmpty)
    #expect(session.run("list"))
  }

  @Test func helpNamesEveryCommand() {
    let (session, output) = sampleSession()
    #expect(session.run("help"))
    for type in ShellCommands.all {
      let name = type.name
      #expect(output.results.contains("\n\(name)"))
      #expect(output.results.contains(type.abstract))
      #expect(session.run("help \(name)"))
    }
    #expect(!output.results.contains("articlekit-shell"))
    output.clear()
    #expect(session.run("show --help"))
    #expect(output.results.contains("USAGE: show <number>"))
  }

  @Test func openReadsFilesAndFolders() throws {
    let folder = try TemporaryFolder()
    try folder.write("Two\nText.\n", to: "b.txt")
    try folder.write("One\nText.\n", to: "a.md")
    try folder.write("No\nText.\n", to: "README.md")
    try folder.write("No\nText.\n", to: ".hidden.txt")
    try folder.write("No\nText.\n", to: "data.csv")
    let output = RecordedOutput()
    let session = ShellSession(output: output, tools: LineParser.tools)
    #expect(session.open([folder.path]))
    #expect(session.corpus.entries.map(\.article.headline) == ["One", "Two"])
    #expect(output.messages == "2 articles read; their numbers are 1 to 2\n")
    #expect(session.open([folder.path + "/b.txt"]))
    #expect(session.corpus.entries.count == 2)
  }

  @Test func oneBadFileDoesNotStopTheOthers() throws {
    let folder = try TemporaryFolder()
    try folder.write([], to: "a.txt")
    try folder.write([0x50, 0x4B, 0, 0], to: "b.txt")
    try folder.write("One\nText.\n", to: "c.txt")
    let output = RecordedOutput()
    let session = ShellSession(output: output, tools: LineParser.tools)
    #expect(!session.open([folder.path, folder.path + "/missing.txt"]))
    #expect(session.corpus.entries.count == 1)
    #expect(output.messages.contains("/a.txt is empty; expected the text of a page\n"))
    #expect(output.messages.contains("/b.txt is not text (byte 2); expected the text of a page\n"))
    #expect(output.messages.contains("/missing.txt: no such file\n"))
  }

  @Test func aCommandStopsWhenAsked() throws {
    let folder = try TemporaryFolder()
    try folder.write("One\nText.\n", to: "a.txt")
    let output = RecordedOutput()
    let slow = PageLoader { _, _ in
      Thread.sleep(forTimeInterval: 5)
      return Article()
    }
    let start = Date()
    let session = ShellSession(
      output: output,
      tools: ShellTools(
        loader: slow, cancellation: Cancellation { Date().timeIntervalSince(start) > 0.1 }))
    #expect(!session.open([folder.path]))
    #expect(Date().timeIntervalSince(start) < 1)
    #expect(session.wasInterrupted)
    #expect(output.messages == "interrupted\n")
  }

  @Test func quitEndsTheLineAndTheSession() {
    let (session, output) = sampleSession()
    #expect(session.run("quit; list"))
    #expect(session.isEnding)
    #expect(output.results.isEmpty)
  }
}

struct ParseCommandTests {
  private func run(_ line: String) -> (isGood: Bool, output: RecordedOutput) {
    let output = RecordedOutput()
    return (ShellSession(output: output, tools: LineParser.tools).run(line), output)
  }

  @Test func linesOfJSONKeepTheOrder() throws {
    let folder = try TemporaryFolder()
    var manifest = ""
    for number in 0..<40 {
      try folder.write("Page \(number)\nText / more.\n", to: "\(number).txt")
      manifest +=
        "{\"id\":\"p\(number)\",\"file\":\"\(number).txt\",\"url\":\"https://example.org/\(number)\"}\n"
    }
    let path = try folder.write(manifest + "\n", to: "m.jsonl")
    let (isGood, output) = run("parse --output jsonl --manifest '\(path)'")
    #expect(isGood)
    let articles = try output.results.split(separator: "\n").map {
      try JSONDecoder().decode(Article.self, from: Data($0.utf8))
    }
    #expect(articles.map(\.sourceID) == (0..<40).map { "p\($0)" })
    #expect(articles[7].headline == "Page 7")
    #expect(articles[7].url?.absoluteString == "https://example.org/7")
    #expect(output.results.contains("Text / more."))
  }

  @Test func oneFileIsAnObjectAndSeveralAnArray() throws {
    let folder = try TemporaryFolder()
    let one = try folder.write("One\nText.\n", to: "1.txt")
    let two = try folder.write("Two\nText.\n", to: "2.txt")
    let object = run("parse --output json \(one)").output.results
    #expect(try JSONDecoder().decode(Article.self, from: Data(object.utf8)).headline == "One")
    let array = run("parse --output json \(one) \(two)").output.results
    #expect(
      try JSONDecoder().decode([Article].self, from: Data(array.utf8)).map(\.headline) == [
        "One", "Two",
      ])
    let none = run("parse --output json no no").output.results
    #expect(none == "[]\n")
  }

  @Test(arguments: [
    ("no JSON", "nonsense", "the line is no JSON"),
    ("no file", "{\"id\":\"a\"}", "the line has no “file”"),
    ("a number", "{\"file\":3}", "“file” is no text"),
    ("a list", "[]", "the line is no JSON object"),
  ])
  func aBadManifestLineIsNamed(name: String, line: String, reason: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("One\nText.\n", to: "1.txt")
    let path = try folder.write("\(line)\n{\"file\":\"1.txt\"}", to: "m.jsonl")
    let (isGood, output) = run("parse --output jsonl --manifest '\(path)'")
    #expect(!isGood)
    #expect(output.messages.contains("m.jsonl:1: \(reason); expected {"))
    #expect(output.results.contains("\"headline\":\"One\""))
  }

  @Test(arguments: [
    ("nothing to read", "parse", "no file is given; expected FILE… or --manifest"),
    ("a url for two", "parse --url https://example.org/ a b", "--url goes with one FILE"),
    ("no url", "parse --url nonsense a", "“nonsense” is no address"),
    ("no moment", "parse --read-at soon a", "“soon” is no moment"),
    ("an unknown form", "parse --output xml a", "the value 'xml' is invalid"),
  ])
  func wrongArgumentsAreExplained(name: String, line: String, message: String) {
    let (isGood, output) = run(line)
    #expect(!isGood)
    #expect(output.messages.hasPrefix("error: "))
    #expect(output.messages.contains(message))
  }
}
