public import ArgumentParser
import ArticleKit
import Foundation

/// Finds articles.
public struct FindCommand: ShellCommand {
  public static let configuration = CommandConfiguration(
    commandName: "find", abstract: "Find the open articles that answer a query.",
    discussion: """
      Words stand for all of them; "…" for a phrase; OR, NOT and - for alternatives and what must \
      not be there; field:value for one field; date:2017-04, since:, before: for days. In the \
      shell the query is taken as typed, without further quotes.
      """)

  @Option(help: ArgumentHelp("Show at most so many articles.", valueName: "n"))
  public var limit: Int = 20

  @Argument(help: "The query.")
  public var query: [String]

  public init() {}

  public static var takesRawText: Bool { true }

  public static func candidates(
    after words: [String], in session: ShellSession
  ) -> ArgumentCandidates {
    let fields = Query.Field.allCases.map(\.rawValue) + Query.DateField.allCases.map(\.rawValue)
    return .beginnings(
      (fields + ["since", "before", "is", "has"]).map { $0 + ":" }
        + Query.Status.allCases.map { "is:" + $0.rawValue }
        + Query.Part.allCases.map { "has:" + $0.rawValue })
  }

  public func validate() throws {
    guard limit > 0 else { throw ValidationError("the limit is \(limit); expected 1 or more") }
  }

  public func run(in session: ShellSession) throws {
    guard !session.corpus.entries.isEmpty else {
      throw ShellError("no article is open; open a file or a folder with: open PATH")
    }
    let text = query.joined(separator: " ").precomposedStringWithCanonicalMapping
    let query = Query(parsing: text)
    for note in query.warnings {
      session.show(
        Diagnostic(
          .warning, "\(note.message)", place: Diagnostic.Place(text: text, range: note.range),
          suggestion: note.suggestion))
    }
    let matcher = QueryMatcher(query)
    var count = 0
    for (index, entry) in session.corpus.entries.enumerated() {
      try session.tools.cancellation.check()
      guard matcher.matches(entry.article) else { continue }
      count += 1
      guard count <= limit else { continue }
      let hit = FoundArticle(
        number: index + 1, article: entry.article, hits: matcher.hits(in: entry.article))
      for line in hit.lines(columns: session.output.style.columns) { session.output.result(line) }
    }
    session.output.message(
      count == 0
        ? "no article answers it"
        : "\(count) article\(count == 1 ? "" : "s")"
          + (count > limit ? ", the first \(limit) shown; more with --limit" : ""))
  }
}
