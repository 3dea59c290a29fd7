import ArticleShell
import Foundation
import Testing

struct CompletionTests {
  @Test(arguments: [
    (
      "commands", "",
      [
        "open", "list", "show", "why", "find", "facets", "explain", "like", "kwic", "quotes",
        "people", "stories", "same", "compare", "timeline", "parse", "import",
        "search", "tag", "untag", "tags", "note", "notes", "save", "saved", "versions", "check",
        "repair", "help", "quit",
      ]
    ),
    ("a command", "sh", ["show"]), ("after a semicolon", "list; qu", ["quotes", "quit"]),
    ("numbers", "show ", ["1", "2"]), ("no second number", "show 1 ", []),
    ("fields with evidence", "why 1 ", ["headline", "authors"]),
    ("a field in any case", "why 1 AUTH", ["authors"]),
    (
      "all fields where none has evidence", "why 2 dat",
      ["dateline", "datePublished", "dateModified"]
    ),
    ("help of commands", "help f", ["find", "facets"]),
    ("query fields", "find head", ["headline:"]),
    ("after a parenthesis", "find a (sect", ["section:"]),
    ("after a minus", "find -sect", ["section:"]),
    ("not within a phrase", "find \"head", []), ("values", "find is:f", ["is:free"]),
    ("options", "parse --o", ["--output"]), ("orders", "find --sort o", ["oldest"]),
    ("properties to count by", "facets sp", ["speaker", "speaker:"]),
    ("values of options", "parse --output j", ["json", "jsonl"]),
    ("an unknown command", "nonsense a", []),
  ])
  func candidatesFollowFromTheDeclaration(name: String, line: String, expected: [String]) {
    let (session, _) = sampleSession()
    #expect(session.completion(of: line, at: line.utf8.count).candidates.map(\.text) == expected)
  }

  @Test func whatIsAfterTheCursorStays() {
    let (session, _) = sampleSession()
    let completion = session.completion(of: "sh 1", at: 2)
    #expect(completion.replacing == 0..<2)
    #expect(completion.insertion(in: "sh 1") == "show ")
  }

  @Test(arguments: [
    ("the only one", "sho", "show "), ("several with a common beginning", "why 2 date", nil),
    ("a longer common beginning", "why 2 dat", "date"), ("none", "x", nil),
  ])
  func onlyWhatIsSureIsInserted(name: String, line: String, inserted: String?) {
    let (session, _) = sampleSession()
    let completion = session.completion(of: line, at: line.utf8.count)
    #expect(completion.insertion(in: line) == inserted)
  }

  @Test func filesAreCompletedWithTheirQuotes() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "one page.txt")
    try folder.write("", to: "Привет.txt")
    try folder.write("", to: ".hidden")
    let (session, _) = sampleSession()
    func insertion(_ line: String) -> String? {
      session.completion(of: line, at: line.utf8.count).insertion(in: line)
    }
    #expect(insertion("open \(folder.path)/on") == "\(folder.path)/one\\ page.txt ")
    #expect(insertion("open '\(folder.path)/on") == "'\(folder.path)/one page.txt' ")
    #expect(insertion("open \(folder.path)/При") == "\(folder.path)/Привет.txt ")
    let all = session.completion(of: "open \(folder.path)/", at: folder.path.utf8.count + 6)
    #expect(all.candidates.map(\.label) == ["one page.txt", "Привет.txt"])
    let parent = NSString(string: folder.path)
    #expect(insertion("open \(parent)") == "\(parent)/")
    let manifest = "parse --manifest \(folder.path)/on"
    #expect(insertion(manifest) == "\(folder.path)/one\\ page.txt ")
  }

  @Test func aListingIsInColumns() {
    let (session, _) = sampleSession()
    let lines = session.completion(of: "", at: 0).listing(columns: 20).map(\.plain)
    #expect(
      lines == [
        "open      parse", "list      import", "show      search", "why       tag",
        "find      untag", "facets    tags", "explain   note", "like      notes",
        "kwic      save", "quotes    saved", "people    versions", "stories   check",
        "same      repair", "compare   help", "timeline  quit",
      ])
  }
}
