import ArticleKit
import ArticleShell
import Foundation
import Testing

@Suite("Commands that connect the open articles")
struct LinkingCommandTests {
  /// Two reports of one event with one quotation each, and an article that has nothing to do with
  /// them.
  private func session(columns: Int? = nil) -> (session: ShellSession, output: RecordedOutput) {
    let output = RecordedOutput(style: OutputStyle(columns: columns))
    let session = ShellSession(output: output, tools: LineParser.tools)
    let reports: [(headline: String, text: String, day: String, speaker: String)] = [
      (
        "Ferry aground off Skagen",
        "The old ferry Aurora will never sail again from the harbour of Skagen.", "2021-05-04",
        "Ida Olsen"
      ),
      (
        "Aurora ferry will stay in port at Skagen",
        "Never again will the old ferry Aurora sail from Skagen harbour\u{1B}[31m.", "", "Olsen"
      ),
      (
        "Bakers ask for more", "A loaf costs too little, and the guild is angry.", "2021-06-01",
        "Per Lund"
      ),
    ]
    for (index, report) in reports.enumerated() {
      var article = Article(headline: report.headline, body: [Block(report.text)])
      article.datePublished = ArticleDate(iso: report.day)
      article.people = [Person(report.speaker)]
      article.quotations = [
        Quotation(
          .direct, report.text,
          range: TextRange(block: 0, start: 0, end: report.text.utf8.count),
          speaker: Speaker(name: report.speaker, person: 0))
      ]
      session.add(Corpus.Entry(article: article, path: "\(index).txt", bytes: []))
    }
    return (session, output)
  }

  @Test func storiesHaveNumbers() {
    let (session, output) = session()
    #expect(session.run("stories"))
    #expect(output.results.contains("\n1 2 "))
    #expect(output.messages.contains("1 story of several articles; 1 article stands alone"))
    #expect(output.messages.contains("* article 2 gets 2021-05-04: no date is printed"))
  }

  @Test func sameShowsStoryAndStatements() {
    let (session, output) = session()
    #expect(session.run("same 1"))
    #expect(output.results.hasPrefix("the same story\n"))
    #expect(output.results.contains("1.1   2.1    same statement"))
    #expect(!output.results.contains("\u{1B}"))
    #expect(session.run("same 3"))
    #expect(output.messages.contains("no other open article has anything in common"))
  }

  @Test(arguments: [40, 60, 100])
  func compareFitsTheTerminal(columns: Int) {
    let (session, output) = session(columns: columns)
    #expect(session.run("compare 1 2; compare 2.1 1.1; compare 1.1 3.1"))
    let lines = output.results.split(separator: "\n")
    #expect(lines.allSatisfy { ColumnWidth.of(String($0)) <= columns })
    #expect(output.results.contains("same statement"))
    #expect(output.results.contains("not known to be one statement"))
    #expect(!output.results.contains("\u{1B}"))
  }

  @Test(
    "Arguments that are none",
    arguments: [
      ("compare 1 x", "“x” is neither an article nor a statement"),
      ("compare 1 2.1", "one of the two is an article, the other a statement"),
      ("compare 1.1 2.9", "article 2 has no quotation 9; it has 1 to 1"),
      ("compare 1 7", "there is no article 7; the open ones are 1 to 3"),
      ("same 9", "there is no article 9"),
    ])
  func wrongArguments(line: String, message: String) {
    let (session, output) = session()
    #expect(!session.run(line))
    #expect(output.messages.contains(message), "\(output.messages)")
  }

  @Test func timelineOfAPersonAndOfAQuery() {
    let (session, output) = session()
    #expect(session.run("timeline olsen"))
    #expect(output.results.contains("2021-05-04*  2.1"))
    #expect(output.messages.contains("2 quotations"))
    #expect(session.run("timeline guild"))
    #expect(output.results.contains("Bakers ask for more"))
    #expect(session.run("timeline zeppelin"))
    #expect(output.messages.contains("nobody of that name is quoted"))
  }

  @Test func archivesAreLinkedLineByLine() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      """
      {"id":"a","headline":"Ferry Aurora aground off Skagen","text":"The Aurora ran aground."}
      {"headline":2}
      {"id":"b","headline":"Aurora ferry aground near Skagen","text":"The Aurora ran aground."}
      """ + "\n", to: "a.jsonl")
    let (session, output) = session()
    #expect(!session.run("stories --output jsonl \(file)"))
    #expect(output.results.contains(#"{"articles":["a","b"]"#))
    #expect(output.messages.contains("a.jsonl:2"))
    #expect(session.run("stories \(folder.path)/none.jsonl") == false)
  }

  @Test func withoutArticlesItIsSaid() {
    let output = RecordedOutput()
    let session = ShellSession(output: output, tools: LineParser.tools)
    for line in ["stories", "timeline x"] { #expect(!session.run(line)) }
    #expect(output.messages.contains("no article is open"))
  }

  @Test func theCorpusIsComparedAgainAfterAChange() {
    let (session, output) = session()
    #expect(session.run("stories"))
    session.add(
      Corpus.Entry(
        article: Article(headline: "Something else", body: [Block("Nothing of it.")]),
        path: "new.txt", bytes: []))
    #expect(session.run("stories"))
    #expect(output.messages.contains("2 articles stand alone"))
  }
}
