public import ArgumentParser
import ArticleKit
import Foundation

/// Shows each place of a word with the words around it.
public struct KwicCommand: ShellCommand {
  public static let configuration = CommandConfiguration(
    commandName: "kwic",
    abstract: "Show every place of a word or phrase, with the words around it.",
    discussion: """
      Keyword in context: a line for each place in which the query found something, the places \
      under each other. Any query can be asked, such as kwic speaker:putin or kwic "to interfere".
      """)

  @Option(help: ArgumentHelp("Show at most so many places.", valueName: "n"))
  public var limit: Int = 50

  @Argument(help: "The query.")
  public var query: [String]

  public init() {}

  public static var takesRawText: Bool { true }

  public static func candidates(
    after words: [String], in session: ShellSession
  ) -> ArgumentCandidates {
    .beginnings(session.queryBeginnings)
  }

  public func validate() throws {
    guard limit > 0 else { throw ValidationError("the limit is \(limit); expected 1 or more") }
  }

  public func run(in session: ShellSession) throws {
    let query = try session.query(query)
    try session.gather(query)
    let columns = session.output.style.columns ?? 100
    let margin = String(session.corpus.entries.count).count + 2
    let width = max(10, (columns - margin) * 2 / 5)
    let matcher = QueryMatcher(query)
    // What was gathered from a store answers; of the articles in memory the index tells which do.
    let numbers =
      session.store == nil
      ? try session.search(SearchRequest(query, order: .newest, limit: nil)).rows.map(\.number)
      : session.corpus.entries.indices.map { $0 + 1 }
    var count = 0
    for number in numbers.sorted() {
      try session.tools.cancellation.check()
      guard let entry = session.corpus[number: number] else { continue }
      let hits = matcher.hits(in: entry.article, marks: entry.marks)
      for place in hits.flatMap({ $0.keywordsInContext(width: width) }) {
        count += 1
        guard count <= limit else { continue }
        let line: TerminalText =
          TerminalText("\(number)").fitted(to: margin - 2, padding: .left) + "  "
          + Self.cutAtStart(place.left, columns: width) + "\(place.match, .match)\(place.right)"
        session.output.result(line.fitted(to: columns, padding: .none))
      }
    }
    session.output.message(
      count == 0
        ? "nothing is found"
        : "\(count) place\(count == 1 ? "" : "s")"
          + (count > limit ? ", the first \(limit) shown; more with --limit" : ""))
  }

  /// The end of a text, as wide as told.
  private static func cutAtStart(_ text: String, columns: Int) -> TerminalText {
    let safe = TerminalText(text).plain
    let end = ColumnWidth.suffix(of: safe[...], columns: columns)
    return TerminalText(trusted: String(end)).fitted(to: columns, padding: .left)
  }
}
