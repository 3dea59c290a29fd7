public import ArgumentParser
import ArticleKit
import ArticleKitSQLite

/// Shows the versions of an article, or what changed from one to another.
public struct VersionsCommand: ShellCommand {
  public static let configuration = CommandConfiguration(
    commandName: "versions", abstract: "List an article's versions, or show what changed.",
    discussion: """
      The oldest comes first, the current one last. With the numbers of two of them, what changed \
      from the one to the other: {-taken out-}, {+put in+}.
      """)

  @Argument(help: "The article's number, as list and find print it.")
  public var number: Int

  @Argument(help: "A version's number.")
  public var from: Int?

  @Argument(help: "The other version's number; the current one without it.")
  public var to: Int?

  public init() {}

  public static func candidates(
    after words: [String], in session: ShellSession
  ) -> ArgumentCandidates {
    words.isEmpty ? .names(session.numbers) : .none
  }

  public func run(in session: ShellSession) throws {
    try session.inStore(nil) { store in
      let id = try session.entry(number).article.id
      let versions = try session.wait { try await store.reader.versions(of: id) }
      guard let from else { return show(versions, in: session) }
      let (old, new) = (
        try version(from, of: versions), try version(to ?? versions.count, of: versions)
      )
      guard old.version != new.version else {
        session.output.message("the two are the same")
        return
      }
      for line in ChangedText(from: old.text, to: new.text)
        .lines(columns: session.output.style.columns)
      { session.output.result(line) }
    }
  }

  private func version(_ which: Int, of versions: [Article]) throws(ShellError) -> Article {
    guard versions.indices.contains(which - 1) else {
      throw ShellError(
        versions.count == 1
          ? "article \(number) has no version \(which); it has 1 alone"
          : "article \(number) has no version \(which); it has 1 to \(versions.count)",
        word: String(which))
    }
    return versions[which - 1]
  }

  private func show(_ versions: [Article], in session: ShellSession) {
    var table = TextTable([
      TextTable.Column("#", isRightAligned: true), TextTable.Column("modified"),
      TextTable.Column("characters", isRightAligned: true),
      TextTable.Column("headline", minimum: 12),
    ])
    for (index, version) in versions.enumerated() {
      let date = version.dateModified ?? version.datePublished
      table.add([
        "\(index + 1)", "\(date.map { String($0.edtf.prefix(16)) } ?? "")",
        "\(version.text.count)", "\(version.headline ?? "(no headline)", .heading)",
      ])
    }
    session.output.result(table)
    session.output.message(
      versions.count == 1
        ? "1 version"
        : "\(versions.count) versions; what changed: versions \(number) 1 \(versions.count)")
  }
}
