import ArticleKit
import ArticleShell
import Foundation
import Testing

@Suite("The commands that ask")
struct SearchCommandTests {
  private func session(columns: Int? = nil) -> (session: ShellSession, output: RecordedOutput) {
    let output = RecordedOutput(style: OutputStyle(columns: columns))
    let session = ShellSession(output: output)
    add("Ferry talks", "The ferry and the bridge were talked of.", "Coast Daily", "2017", session)
    add("Ferry ferry ferry", "Nothing but the ferry.", "Coast Daily", "2019-02-01", session)
    add(
      "Bridge", "A long tale of the bridge, and one ferry; of rain and wind.", "Port", "2018",
      session)
    return (session, output)
  }

  private func add(
    _ headline: String, _ text: String, _ source: String, _ day: String, _ session: ShellSession
  ) {
    var article = Article(headline: headline, body: [Block(text)])
    article.publisher = Publisher(source)
    article.datePublished = ArticleDate(iso: day)
    let place = TextRange(block: 0, start: 0, end: 3)
    article.quotations = [
      Quotation(.direct, "We talk of \(headline)", range: place, speaker: Speaker(name: source))
    ]
    session.add(Corpus.Entry(article: article, path: headline, bytes: Array(text.utf8)))
  }

  private func numbers(_ output: RecordedOutput) -> String {
    output.results.split(separator: "\n").filter { $0.first?.isNumber == true }
      .compactMap(\.first).map(String.init).joined()
  }

  @Test(
    "find gives the order that is asked for, and the most relevant first by itself",
    arguments: [
      ("find ferry", "213", "3 articles\n"), ("find --sort newest ferry", "231", "3 articles\n"),
      ("find --sort oldest ferry", "132", "3 articles\n"),
      ("find --sort source ferry", "213", "3 articles\n"),
      ("find --sort longest ferry", "312", "3 articles\n"),
      ("find since:2018", "23", "2 articles\n"),
      ("find bridge rain", "3", "1 article\n"), ("find --any bridge rain", "31", "2 articles\n"),
      ("find --limit 1 ferry", "2", "3 articles, the first 1 shown; more with --limit\n"),
      ("find --limit 1 --offset 1 ferry", "1", "3 articles, 2 to 2 shown\n"),
      ("find --offset 9 ferry", "", "3 articles, none after the first 9\n"),
      ("find speaker:port quote:bridge", "3", "1 article\n"),
      ("find speaker:port quote:ferry", "", "no article answers it\n"),
    ])
  func orders(_ line: String, _ expected: String, _ message: String) {
    let (session, output) = session()
    #expect(session.run(line))
    #expect(numbers(output) == expected)
    #expect(output.messages == message)
  }

  @Test("find writes JSON Lines with score and snippets")
  func json() throws {
    let (session, output) = session()
    #expect(session.run("find --output jsonl --limit 1 nothing"))
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(output.results.utf8)) as? [String: Any])
    #expect(object["number"] as? Int == 2)
    #expect(object["headline"] as? String == "Ferry ferry ferry")
    #expect((object["score"] as? Double ?? 0) > 0)
    let snippets = try #require(object["snippets"] as? [[String: Any]])
    #expect(snippets.first?["field"] as? String == "body")
    #expect(snippets.first?["text"] as? String == "Nothing but the ferry.")
    #expect(snippets.first?["highlights"] as? [[Int]] == [[0, 7]])
    #expect(snippets.first?["clauses"] as? [String] == ["nothing"])
  }

  @Test("facets counts articles, all or those that answer")
  func facets() {
    let (session, output) = session()
    #expect(session.run("facets source"))
    #expect(output.results == "articles  source\n       2  Coast Daily\n       1  Port\n")
    output.clear()
    #expect(session.run("facets speaker bridge -talks"))
    #expect(output.results == "articles  speaker\n       1  Port\n")
    #expect(output.messages == "1 value\n")
    output.clear()
    #expect(!session.run("facets sorce"))
    #expect(output.messages.contains("did you mean “source”?"))
    output.clear()
    #expect(session.run("facets --limit 1 year"))
    #expect(output.messages == "3 values, the first 1 shown; more with --limit\n")
  }

  @Test("explain takes a query apart")
  func explain() {
    let (session, output) = session()
    #expect(session.run("explain 3 bridges -storm"))
    let lines = output.results.split(separator: "\n").map { $0.replacing(/[ ]+$/, with: "") }
    #expect(
      lines == [
        "holds  of the query  articles  found here", "yes    all of",
        "yes      bridges            2  headline: Bridge; body: bridge", "yes      not",
        "no         storm            0",
        "adds  word     known in  worth  weight here",
        "0.75  bridges         2   0.47         3.00",
      ])
    #expect(output.messages.hasPrefix("article 3 is number 1 of 2, score "))
    output.clear()
    #expect(session.run("explain 2 bridge"))
    #expect(output.messages == "article 2 does not answer it; 2 of 3 do\n")
    output.clear()
    #expect(!session.run("explain bridge"))
    #expect(output.messages.hasPrefix("error: expected an article's number, found “bridge”"))
  }

  @Test("like finds others by the words that tell most")
  func like() {
    let (session, output) = session()
    #expect(session.run("like 1"))
    #expect(!numbers(output).contains("1"))
    #expect(output.messages.hasPrefix("by: "))
    #expect(!session.run("like 9"))
  }

  @Test("kwic puts the places under each other")
  func kwic() {
    let (session, output) = session(columns: 60)
    #expect(session.run("kwic bridge"))
    let lines = output.results.split(separator: "\n").map(String.init)
    #expect(lines.count == 3)
    let columns = lines.map { $0.lowercased().components(separatedBy: "bridge")[0].count }
    #expect(Set(columns).count == 1, "\(lines)")
    #expect(output.messages == "3 places\n")
  }

  @Test(
    "Each needs an open article",
    arguments: ["find a", "facets source", "explain 1 a", "like 1", "kwic a"])
  func nothingOpen(_ line: String) {
    let output = RecordedOutput()
    #expect(!ShellSession(output: output).run(line))
    #expect(output.messages.hasPrefix("error: no article is open"))
  }
}
