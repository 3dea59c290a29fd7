public import ArgumentParser
import ArticleKit

/// Lists the quotations of the open articles.
public struct QuotesCommand: ShellCommand {
  public static let configuration = CommandConfiguration(
    commandName: "quotes", abstract: "List quotations: who is quoted with what.",
    discussion: """
      A query is asked of each quotation: words are looked for in what was said and in the \
      speaker's name, quote: and speaker: in one of them alone; date:, source:, section: and the \
      others ask its article. A quotation keeps its number, whatever the query, as long as the \
      same articles are open. A star marks a speaker who is not sure. Of a store, the articles \
      with such quotations are listed, and their quotations numbered.
      """)

  /// A kind of quotation, as an argument.
  public enum Kind: String, ExpressibleByArgument, CaseIterable, Sendable {
    case direct, mixed, block, indirect
  }

  @Option(help: "Show quotations of this kind alone: direct, mixed, block or indirect.")
  public var kind: Kind?

  @Option(help: ArgumentHelp("Show at most so many quotations.", valueName: "n"))
  public var limit: Int = 100

  @Argument(help: "The query; all quotations without one.")
  public var query: [String] = []

  public init() {}

  public static var takesRawText: Bool { true }

  public static func candidates(
    after words: [String], in session: ShellSession
  ) -> ArgumentCandidates {
    .beginnings([
      "quote:", "speaker:", "date:", "since:", "before:", "source:", "section:", "language:",
    ])
  }

  public func validate() throws {
    guard limit > 0 else { throw ValidationError("the limit is \(limit); expected 1 or more") }
  }

  public func run(in session: ShellSession) throws {
    let asked = try query.isEmpty ? nil : session.query(query)
    try session.gather(asked?.ofArticlesWithQuotations ?? Query(.field(.quote, .everything)))
    let matcher = asked.map { QueryMatcher($0) }
    var table = QuotationTable()
    var count = 0
    for place in session.corpus.quotations {
      try session.tools.cancellation.check()
      if let kind, place.quotation.kind.rawValue != kind.rawValue { continue }
      if let matcher, !matcher.matches(place.asArticle, marks: place.marks) { continue }
      count += 1
      if count <= limit { table.add(place) }
    }
    for line in table.lines(fitting: session.output.style.columns) { session.output.result(line) }
    session.output.message(
      count == 0
        ? "no quotation answers it"
        : "\(count) quotation\(count == 1 ? "" : "s")"
          + (count > limit ? ", the first \(limit) shown; more with --limit" : ""))
  }
}
