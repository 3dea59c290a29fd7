import Testing

@Suite("The readers that the tests of the documents lean on")
struct DocumentationReaderTests {
  private let document = MarkdownDocument(
    path: "A.md",
    text: """
      # Some title: *here*
      See [this](Docs/B.md#part), `[not](this)` and [that](https://example.com).
      ```console
      $ articlekit x \\
          --y
      one
      …
      $ articlekit
      articlekit> list
      two
      ```
      """)

  @Test func fencesAndLinks() {
    #expect(document.links == ["Docs/B.md#part", "https://example.com"])
    #expect(document.anchors == ["some-title-here"])
    #expect(document.fences.map(\.language) == ["console"])
    #expect(document.fences.first?.line == 3)
  }

  @Test func sessions() throws {
    let sessions = try #require(ConsoleSession.sessions(in: document.fences[0].lines))
    #expect(sessions.map(\.command) == ["articlekit x \\\n    --y", "articlekit"])
    #expect(sessions.map(\.input) == ["", "list\n"])
    #expect(sessions.map(\.expected) == [["one", "…"], ["two"]])
    #expect(sessions.flatMap(\.lines) == document.fences[0].lines)
    #expect(ConsoleSession.sessions(in: ["one"]) == nil)
  }

  @Test(
    "Outputs are compared line by line",
    arguments: [
      (["a", "b"], "a\nb\n", true), (["a"], "a \n\n", true), (["a"], "a\nb\n", false),
      (["a", "…"], "a\nb\nc\n", true), (["…", "c"], "a\nc\n", true), (["…"], "", true),
      (["a", "…", "c"], "a\nc\n", true), (["a", "…", "c"], "a\nb\n", false), ([], "a\n", false),
    ])
  func outputs(expected: [String], output: String, matches: Bool) {
    let session = ConsoleSession(commandLines: [""], steps: [.init(expected: expected)])
    #expect(session.matches(output) == matches)
  }

  @Test func aRecordedOutputIsCutWhereTheOldOneWas() {
    var session = ConsoleSession(commandLines: [""], steps: [.init(expected: ["a", "…"])])
    session.record(["b", "c"], at: 0)
    #expect(session.expected == ["b", "…"])
    session.record(["d"], at: 0)
    #expect(session.expected == ["d"])
    session.record(["e", "f"], at: 0)
    #expect(session.expected == ["e", "f"])
  }

  @Test func codeIsFoundWhereItIsIndented() {
    let file = ["func f() {", "  if a {", "", "    b()", "  }", "}"]
    #expect(CodeBlock(["if a {", "", "  b()", "}"]).isPart(of: file))
    #expect(!CodeBlock(["if a {", "  b()", "}"]).isPart(of: file))
    #expect(!CodeBlock(["if a {", "", "    b()", "}"]).isPart(of: file))
    #expect(!CodeBlock([]).isPart(of: file))
  }
}
