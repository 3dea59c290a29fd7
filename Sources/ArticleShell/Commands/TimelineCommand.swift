public import ArgumentParser
import ArticleKit
import Foundation

/// Shows what a person said, or the articles that answer a query, by day.
public struct TimelineCommand: ShellCommand {
  public static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Show what a person said, or articles that answer a query, by day.",
    discussion: """
      A name whose bearer is quoted shows the quotations of that person in all open articles; \
      anything else is a query as for find. What has no date comes last; a star marks a date of \
      which a part is inferred. Of a store, the articles that answer are listed.
      """)

  @Argument(help: "A person's name, or a query.")
  public var nameOrQuery: [String]

  public init() {}

  public static var takesRawText: Bool { true }

  public static func candidates(
    after words: [String], in session: ShellSession
  ) -> ArgumentCandidates {
    let links = session.knownLinks.flatMap { $0.revision == session.corpus.revision ? $0 : nil }
    return .beginnings(
      links?.people.map { $0.name.lowercased() } ?? [])
  }

  public func run(in session: ShellSession) throws {
    let text = nameOrQuery.joined(separator: " ").precomposedStringWithCanonicalMapping
    let asked = Query(parsing: text)
    try session.gather(Query(.or([.field(.speaker, asked.clause), asked.clause])))
    guard !session.corpus.entries.isEmpty else {
      session.output.message("nobody of that name is quoted, and no article answers it")
      return
    }
    let links = try session.links()
    let people = links.people.filter { $0.isCalled(text) }
    if people.count > 1 {
      let names = people.map(\.name).joined(separator: ", ")
      session.output.message("“\(text)” may be \(names); all are shown")
    }
    let said = try quotations(of: people, links, session)
    let rows = try said.isEmpty ? articles(asked, links, session) : said
    guard !rows.isEmpty else {
      session.output.message("nobody of that name is quoted, and no article answers it")
      return
    }
    var table = TextTable([
      TextTable.Column("date"), TextTable.Column("#"), TextTable.Column("publisher", minimum: 8),
      TextTable.Column(said.isEmpty ? "headline" : "words", minimum: 12),
    ])
    for row in rows.sorted(by: { $0.order < $1.order }) { table.add(row.cells) }
    session.output.result(table)
    session.output.message(
      said.isEmpty
        ? "\(rows.count) article\(rows.count == 1 ? "" : "s")"
        : "\(rows.count) quotation\(rows.count == 1 ? "" : "s")")
  }

  private struct Row {
    /// Those without a date come last.
    var order: (String, Int)
    var cells: [TerminalText]
  }

  private func quotations(
    of people: [LinkedPerson], _ links: CorpusLinks, _ session: ShellSession
  ) throws -> [Row] {
    var rows: [Row] = []
    for appearance in people.flatMap(\.appearances) {
      try session.tools.cancellation.check()
      guard let number = links.numbers[appearance.article],
        let article = session.corpus[number: number]?.article
      else { continue }
      for (index, quotation) in article.quotations.enumerated()
      where quotation.speaker?.person == appearance.person {
        let words: TerminalText =
          quotation.kind == .indirect
          ? "\(quotation.text)" : TerminalText("“\(quotation.text)”")
        rows.append(
          Row(
            order: (Self.order(links.date(of: article)), rows.count),
            cells: [
              links.day(of: article), "\(number).\(index + 1)",
              "\(article.publisher?.name ?? "")", words,
            ]))
      }
    }
    return rows
  }

  private func articles(
    _ query: Query, _ links: CorpusLinks, _ session: ShellSession
  ) throws -> [Row] {
    let matcher = QueryMatcher(query)
    var rows: [Row] = []
    for (index, entry) in session.corpus.entries.enumerated() {
      try session.tools.cancellation.check()
      guard matcher.matches(entry.article, marks: entry.marks) else { continue }
      rows.append(
        Row(
          order: (Self.order(links.date(of: entry.article)), index),
          cells: [
            links.day(of: entry.article), "\(index + 1)",
            "\(entry.article.publisher?.name ?? "")",
            "\(entry.article.headline ?? "(no headline)", .heading)",
          ]))
    }
    return rows
  }

  private static func order(_ date: ArticleDate?) -> String { date?.iso ?? "~" }
}
