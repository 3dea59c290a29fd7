public import ArgumentParser
import ArticleKit
import Foundation

/// Tells why an article answers a query, or why not.
public struct ExplainCommand: ShellCommand {
  public static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Tell why an article answers a query, or why it does not.",
    discussion: """
      The query is taken apart: for each part, whether it holds, what was found in which field, \
      and in how many articles. Then, if the article answers it, what each word or phrase adds to \
      the score: in how many articles it is (or quotations, for quote: and speaker:), what that \
      makes it worth, and how often the article has it, each time by the weight of its field. \
      Last the article's place among the answers.
      """)

  @Argument(help: "The article's number, as list and find print it.")
  public var number: String

  @Argument(help: "The query.")
  public var query: [String] = []

  public init() {}

  public static var takesRawText: Bool { true }

  public static func candidates(
    after words: [String], in session: ShellSession
  ) -> ArgumentCandidates {
    .beginnings(session.numbers + session.queryBeginnings)
  }

  public func run(in session: ShellSession) throws {
    let (number, text) = try RawArguments.number(of: [number] + query)
    let article = try session.entry(number).article
    let query = try session.query([text])
    let explanation = QueryExplanation(query, of: article, marks: try session.marks(of: number))
    var table = TextTable([
      TextTable.Column("holds"), TextTable.Column("of the query", minimum: 12),
      TextTable.Column("articles", isRightAligned: true),
      TextTable.Column("found here", minimum: 12),
    ])
    for part in explanation.parts {
      try session.tools.cancellation.check()
      let indent = TerminalText(trusted: String(repeating: "  ", count: part.depth))
      let isClause = !Self.groups.contains(part.text)
      let articles = isClause ? try session.count(Query(parsing: part.text)) : nil
      table.add([
        part.holds ? "yes" : "no", indent + "\(part.text, isClause ? .heading : .label)",
        articles.map { "\($0)" } ?? "", Self.found(part.found),
      ])
    }
    session.output.result(table)
    let total = try session.count(query)
    guard let score = try session.explanation(of: number, for: query), score.isHit else {
      let all = try session.articleCount()
      session.output.message("article \(number) does not answer it; \(total) of \(all) do")
      return
    }
    let sheet = ScoreSheet(score)
    for line in sheet.lines(columns: session.output.style.columns) { session.output.result(line) }
    let place = try session.place(of: number, for: query)
    let order = place.map { "number \($0)" } ?? "not among the first \(ShellSession.mostPlaces)"
    session.output.message(
      "article \(number) is \(order) of \(total), score \(ScoreSheet.printed(score.score))")
    if let lengths = sheet.lengths { session.output.message(lengths) }
  }

  private static let groups = ["all of", "one of", "not", "in one quotation"]

  private static func found(_ found: [QueryExplanation.Found]) -> TerminalText {
    var result = TerminalText()
    for item in found {
      if !result.isEmpty { result.append("; ") }
      let times: TerminalText = item.count > 1 ? " ×\(item.count)" : ""
      result.append("\(item.field.rawValue, .label): \(item.example, .match)" + times)
    }
    return result
  }
}
