public import ArgumentParser
import ArticleKit
import Foundation

/// Finds articles.
public struct FindCommand: ShellCommand {
  public static let configuration = CommandConfiguration(
    commandName: "find", abstract: "Find the articles that answer a query.",
    discussion: """
      Words stand for all of them, in any form; "…" for a phrase as it is; "…"~5 for words near \
      each other; OR, NOT and - for alternatives and what must not be there; field:value for one \
      field; quote: and speaker: for who said what; date:2017-04, since:, before: for days. The \
      most relevant articles come first, without a word in the query the newest. In the shell the \
      query is taken as typed, without further quotes. Of a store, the articles shown are numbered \
      from 1, and @NAME at the beginning is a query that was saved.
      """)

  /// In what order articles come, as an argument.
  public enum Sort: String, ExpressibleByArgument, CaseIterable, Sendable {
    case relevance, newest, oldest, source, longest, shortest
  }

  /// How articles are written, as an argument.
  public enum Form: String, ExpressibleByArgument, CaseIterable, Sendable {
    case text, jsonl
  }

  @Option(
    help: "The order: relevance, newest, oldest, source, longest or shortest.")
  public var sort: Sort = .relevance

  @Option(help: ArgumentHelp("Show at most so many articles.", valueName: "n"))
  public var limit: Int = 20

  @Option(help: ArgumentHelp("Pass over so many articles at the top.", valueName: "n"))
  public var offset: Int = 0

  @Flag(help: "Let any of the words be enough; those with more and rarer ones come first.")
  public var any = false

  @Option(help: "Write text, or jsonl: an object a line, with score and snippets.")
  public var output: Form = .text

  @Argument(help: "The query.")
  public var query: [String]

  public init() {}

  public static var takesRawText: Bool { true }

  public static func candidates(
    after words: [String], in session: ShellSession
  ) -> ArgumentCandidates {
    .beginnings(session.queryBeginnings)
  }

  /// How the words of a query may begin.
  static var queryBeginnings: [String] {
    let fields = Query.Field.allCases.map(\.rawValue) + Query.DateField.allCases.map(\.rawValue)
    return (fields + ["since", "before", "is", "has"]).map { $0 + ":" }
      + Query.Status.allCases.map { "is:" + $0.rawValue }
      + Query.Part.allCases.map { "has:" + $0.rawValue }
  }

  public func validate() throws {
    guard limit > 0 else { throw ValidationError("the limit is \(limit); expected 1 or more") }
    guard offset >= 0 else { throw ValidationError("the offset is \(offset); expected 0 or more") }
  }

  public func run(in session: ShellSession) throws {
    if session.store == nil { try session.requireArticles() }
    let asked = try session.query(query)
    let query = any ? asked.matchingAnyWord : asked
    let answer = try session.search(
      SearchRequest(
        query, order: SearchOrder(rawValue: sort.rawValue) ?? .relevance, offset: offset,
        limit: limit))
    let matcher = QueryMatcher(query)
    for row in session.list(answer.rows) {
      try session.tools.cancellation.check()
      let found = FoundArticle(row, matcher)
      switch output {
      case .text:
        for line in found.lines(columns: session.output.style.columns) {
          session.output.result(line)
        }
      case .jsonl: session.output.result(bytes: try found.json() + [UInt8(ascii: "\n")])
      }
    }
    session.output.message("\(summary(answer.total, shown: answer.rows.count))")
  }

  private func summary(_ total: Int, shown: Int) -> String {
    guard total > 0 else { return "no article answers it" }
    let all = "\(total) article\(total == 1 ? "" : "s")"
    if shown == total { return all }
    if offset == 0 { return all + ", the first \(shown) shown; more with --limit" }
    return shown == 0
      ? all + ", none after the first \(offset)"
      : all + ", \(offset + 1) to \(offset + shown) shown"
  }
}
