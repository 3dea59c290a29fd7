public import ArgumentParser
import ArticleKit

/// Lists the open articles.
public struct ListCommand: ShellCommand {
  public static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the open articles, or the newest of a store.",
    discussion: "The articles of a store are numbered from 1, as far as they are shown.",
    aliases: ["ls"])

  @Option(
    help: ArgumentHelp(
      "Show at most so many articles; of a store 20 if it is not told.", valueName: "n"))
  public var limit: Int?

  public init() {}

  public func validate() throws {
    guard limit.map({ $0 > 0 }) ?? true else {
      throw ValidationError("the limit is \(limit ?? 0); expected 1 or more")
    }
  }

  public func run(in session: ShellSession) throws {
    var total = session.corpus.entries.count
    if session.store != nil {
      let found = try session.search(SearchRequest(Query(), order: .newest, limit: limit ?? 20))
      session.list(found.rows)
      total = found.total
    }
    let entries = session.corpus.entries.prefix(limit ?? .max)
    guard !entries.isEmpty else {
      session.output.message(
        session.store == nil
          ? "no article is open; open a file or a folder with: open PATH"
          : "the store has no articles; import puts some in")
      return
    }
    var table = TextTable([
      TextTable.Column("#", isRightAligned: true), TextTable.Column("date"),
      TextTable.Column("publisher", minimum: 8), TextTable.Column("headline", minimum: 12),
    ])
    var hasInferred = false
    for (index, entry) in entries.enumerated() {
      try session.tools.cancellation.check()
      let article = entry.article
      let date = article.datePublished
      let mark = date.map { !$0.inferred.isEmpty } ?? false ? "*" : ""
      hasInferred = hasInferred || !mark.isEmpty
      table.add([
        "\(index + 1)", "\(date.map { String($0.edtf.prefix(10)) } ?? "")\(mark)",
        "\(article.publisher?.name ?? "")", "\(article.headline ?? "(no headline)", .heading)",
      ])
    }
    session.output.result(table)
    if total > entries.count {
      session.output.message(
        "\(total) articles, \(entries.count) shown; more with --limit, or: find QUERY")
    }
    if hasInferred {
      session.output.message("* a part of the date is inferred; how: why N datePublished")
    }
  }
}
