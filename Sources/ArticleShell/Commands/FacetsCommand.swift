public import ArgumentParser
import ArticleKit

/// Counts articles by the values of a property.
public struct FacetsCommand: ShellCommand {
  public static let configuration = CommandConfiguration(
    commandName: "facets", abstract: "Count articles by source, author, speaker, year and others.",
    discussion: """
      The property is one of \(Facet.allCases.map(\.rawValue).joined(separator: ", ")); a query \
      after it picks the articles that count.
      """)

  @Option(help: ArgumentHelp("Show at most so many values.", valueName: "n"))
  public var limit: Int = 20

  @Argument(help: "The property, such as source or speaker.")
  public var property: String

  @Argument(help: "The query; all articles without one.")
  public var query: [String] = []

  public init() {}

  public static var takesRawText: Bool { true }

  public static func candidates(
    after words: [String], in session: ShellSession
  ) -> ArgumentCandidates {
    .beginnings(Facet.allCases.map(\.rawValue) + session.queryBeginnings)
  }

  public func validate() throws {
    guard limit > 0 else { throw ValidationError("the limit is \(limit); expected 1 or more") }
  }

  public func run(in session: ShellSession) throws {
    let (name, words) = RawArguments.first(of: [property] + query)
    let facet = try Self.facet(named: name)
    if session.store == nil { try session.requireArticles() }
    let counts = try session.facets(facet, matching: session.query([words]))
    var table = TextTable([
      TextTable.Column("articles", isRightAligned: true),
      TextTable.Column(facet.rawValue, minimum: 8),
    ])
    for count in counts.prefix(limit) { table.add(["\(count.count)", "\(count.value)"]) }
    if !counts.isEmpty {
      session.output.result(table)
    }
    session.output.message(
      counts.isEmpty
        ? "no article that answers has a \(facet.rawValue)"
        : "\(counts.count) value\(counts.count == 1 ? "" : "s")"
          + (counts.count > limit ? ", the first \(limit) shown; more with --limit" : ""))
  }

  private static func facet(named name: String) throws(ShellError) -> Facet {
    if let facet = Facet(rawValue: name.lowercased()) { return facet }
    let names = Facet.allCases.map(\.rawValue)
    let nearest =
      ["publisher": "source", "date": "day", "people": "person", "lang": "language"][
        name.lowercased()] ?? NearestName.nearest(to: name, in: names)
    throw ShellError(
      nearest == nil
        ? "articles are not counted by “\(name)”; the properties are \(names.joined(separator: ", "))"
        : "articles are not counted by “\(name)”",
      word: name, suggestion: nearest)
  }
}
