public import ArgumentParser
import ArticleKit

/// Lists the open articles.
public struct ListCommand: ShellCommand {
  public static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the open articles.", aliases: ["ls"])

  public init() {}

  public func run(in session: ShellSession) throws {
    let entries = session.corpus.entries
    guard !entries.isEmpty else {
      session.output.message("no article is open; open a file or a folder with: open PATH")
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
    for line in table.lines(fitting: session.output.style.columns) { session.output.result(line) }
    if hasInferred {
      session.output.message("* a part of the date is inferred; how: why N datePublished")
    }
  }
}
