public import ArgumentParser
import ArticleKit
import Foundation

/// Lists the people and organisations of the open articles.
public struct PeopleCommand: ShellCommand {
  public static let configuration = CommandConfiguration(
    commandName: "people", abstract: "List people and organisations, with roles and quotations.",
    discussion: """
      The ones with most quotations come first. A name, or a part of one, picks those who have it; \
      if that is one alone, the quotations follow. People of several articles are one where the \
      articles call them by the same full name, or by a surname that nobody else has. Of a store, a \
      name lists the articles that have it; without one, articles are counted by name.
      """)

  @Option(help: ArgumentHelp("Show at most so many people.", valueName: "n"))
  public var limit: Int = 50

  @Argument(help: "A name or a part of one; all people without it.")
  public var name: [String] = []

  public init() {}

  public static func candidates(
    after words: [String], in session: ShellSession
  ) -> ArgumentCandidates {
    let names = session.corpus.entries.flatMap { $0.article.people.map(\.name) }
    let parts = Set(names.flatMap { $0.split(separator: " ").map(String.init) })
    return .names(parts.sorted())
  }

  public func validate() throws {
    guard limit > 0 else { throw ValidationError("the limit is \(limit); expected 1 or more") }
  }

  public func run(in session: ShellSession) throws {
    let wanted = PersonInArticles.folded(name.joined(separator: " "))
      .split(separator: " ").map(String.init)
    if session.store != nil, wanted.isEmpty { return try showCounts(in: session) }
    let words = wanted.map { Query.Clause.term(Query.Term($0, .prefix)) }
    try session.gather(Query(.field(.person, .and(words))))
    let all = try PersonInArticles.all(in: session)
    let found = all.filter { person in wanted.allSatisfy(person.isCalled) }
    var table = TextTable([
      TextTable.Column("quotations", isRightAligned: true), TextTable.Column("name", minimum: 12),
      TextTable.Column("roles", minimum: 8), TextTable.Column("articles", minimum: 8),
    ])
    for person in found.prefix(limit) { table.add(person.cells) }
    if !found.isEmpty {
      session.output.result(table)
    }
    if found.count == 1, let only = found.first, !wanted.isEmpty {
      for line in only.details { session.output.result(line) }
      var quotations = QuotationTable()
      for place in only.quotations { quotations.add(place) }
      for line in quotations.lines(fitting: session.output.style.columns) {
        session.output.result(line)
      }
    }
    session.output.message(
      found.isEmpty
        ? wanted.isEmpty ? "no people are named" : "nobody is called that"
        : "\(found.count) \(found.count == 1 ? "person" : "people")"
          + (found.count > limit ? ", the first \(limit) shown; more with --limit" : ""))
  }

  /// Of all people of a store only the articles are counted.
  private func showCounts(in session: ShellSession) throws {
    let counts = try session.facets(.person, matching: Query())
    var table = TextTable([
      TextTable.Column("articles", isRightAligned: true), TextTable.Column("name", minimum: 12),
    ])
    for count in counts.prefix(limit) { table.add(["\(count.count)", "\(count.value, .heading)"]) }
    if !counts.isEmpty {
      session.output.result(table)
    }
    session.output.message(
      counts.isEmpty
        ? "no people are named"
        : "\(counts.count) name\(counts.count == 1 ? "" : "s")"
          + (counts.count > limit ? ", the first \(limit) shown; more with --limit" : "")
          + "; roles and quotations with: people NAME")
  }
}
