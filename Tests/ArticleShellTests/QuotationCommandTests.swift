import ArticleKit
import ArticleShell
import Testing

struct QuotationCommandTests {
  /// A session with two articles that quote two people.
  private func session(columns: Int? = nil) -> (session: ShellSession, output: RecordedOutput) {
    let output = RecordedOutput(style: OutputStyle(columns: columns))
    let session = ShellSession(output: output, tools: LineParser.tools)
    let texts = [
      """
      Mayor Anna Holt met the press on Monday.
      “The bridge will open in May,” Holt said.
      Peter Lund called the plan “badly drawn\u{1B}[31m” on Friday.
      """,
      """
      “Nobody will pay a toll,” said Anna Holt, the mayor.
      """,
    ]
    for (index, text) in texts.enumerated() {
      var article = Article(
        headline: "Bridge \(index + 1)", body: text.split(separator: "\n").map { Block(String($0)) }
      )
      article.language = "en"
      session.add(
        Corpus.Entry(
          article: QuotationAnnotator().annotated(article), path: "\(index)", bytes: []))
    }
    return (session, output)
  }

  @Test func quotesListsAllWithSpeakers() {
    let (session, output) = session()
    #expect(session.run("quotes"))
    #expect(
      output.results == #"""
        #  article  kind    speaker     words
        1        1  direct  Anna Holt   The bridge will open in May,
        2        1  mixed   Peter Lund  badly drawn\u{1B}[31m
        3        2  direct  Anna Holt   Nobody will pay a toll,

        """#)
    #expect(output.messages == "3 quotations\n")
  }

  @Test(arguments: [
    ("quotes toll", "3"), ("quotes author:holt", "1 3"), ("quotes lund", "2"),
    ("quotes holt -toll", "1"), ("quotes --kind mixed", "2"), ("quotes nothing", ""),
    ("quotes --limit 1 bridge OR toll", "1"),
  ])
  func quotesAnswersAQuery(line: String, numbers: String) {
    let (session, output) = session()
    #expect(session.run(line))
    let rows = output.results.split(separator: "\n").dropFirst()
    #expect(rows.map { String($0.prefix(1)) }.joined(separator: " ") == numbers)
  }

  @Test func quotesFitsTheTerminal() {
    let (session, output) = session(columns: 48)
    #expect(session.run("quotes"))
    #expect(output.results.split(separator: "\n").allSatisfy { $0.count <= 48 })
  }

  @Test func peopleListsEverybody() {
    let (session, output) = session()
    #expect(session.run("people"))
    #expect(
      output.results == """
        quotations  name        roles  articles
                 2  Anna Holt   Mayor  1, 2
                 1  Peter Lund         1

        """)
    #expect(output.messages == "2 people\n")
  }

  @Test func peopleShowsOneWithQuotations() {
    let (session, output) = session()
    #expect(session.run("people hol"))
    #expect(
      output.results == """
        quotations  name       roles  articles
                 2  Anna Holt  Mayor  1, 2
        also called  Holt
        mentions     3 by name, 1 by role, 0 by pronoun
        gender       female
        #  article  kind    speaker    words
        1        1  direct  Anna Holt  The bridge will open in May,
        3        2  direct  Anna Holt  Nobody will pay a toll,

        """)
    #expect(session.run("people nemo"))
    #expect(output.messages == "1 person\nnobody is called that\n")
  }

  @Test func nothingOpenIsAnError() {
    let output = RecordedOutput(style: OutputStyle())
    let session = ShellSession(output: output, tools: LineParser.tools)
    #expect(!session.run("quotes"))
    #expect(!session.run("people"))
    #expect(!session.run("quotes --limit 0"))
  }

  @Test(arguments: [
    ("quotes spea", ["speaker:"]), ("quotes --k", ["--kind"]), ("people L", ["Lund"]),
  ])
  func completion(line: String, expected: [String]) {
    let (session, _) = session()
    #expect(session.completion(of: line, at: line.utf8.count).candidates.map(\.text) == expected)
  }
}
