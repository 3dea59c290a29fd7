public import ArgumentParser
import ArticleKit
import ArticleKitSQLite

/// Keeps a query under a name.
public struct SaveCommand: ShellCommand {
  public static let configuration = CommandConfiguration(
    commandName: "save", abstract: "Keep a query in a store under a name.",
    discussion: """
      find @NAME asks it again, and so does every command that takes a query; more words after the \
      name narrow it down. A query that had the name is replaced. A name with blanks stands in \
      quotes, also after the @.
      """)

  @OptionGroup public var place: StoreOption

  @Argument(help: "The name.")
  public var name: String

  @Argument(help: "The query.")
  public var query: [String] = []

  public init() {}

  public static var takesRawText: Bool { true }

  public static func candidates(
    after words: [String], in session: ShellSession
  ) -> ArgumentCandidates {
    .beginnings(session.queryBeginnings)
  }

  public func run(in session: ShellSession) throws {
    let (name, words) = RawArguments.name(name, query)
    try session.inStore(place.store) { _ in
      guard !name.isEmpty else { throw ShellError("the name is empty") }
      guard !words.isEmpty else { throw ShellError("expected a query after the name “\(name)”") }
      let query = try session.query([words])
      try session.change { try await $0.save(query, as: name) }
      session.output.message("saved; ask it with: find @\(SavedCommand.typed(name))")
    }
  }
}

/// Lists the queries that were saved.
public struct SavedCommand: ShellCommand {
  public static let configuration = CommandConfiguration(
    commandName: "saved", abstract: "List the queries that a store keeps.")

  @OptionGroup public var place: StoreOption

  @Option(help: ArgumentHelp("Remove the query of this name.", valueName: "name"))
  public var remove: String?

  public init() {}

  /// A name as it is typed after the “@”.
  static func typed(_ name: String) -> String {
    name.contains(where: \.isWhitespace) ? "\"\(name)\"" : name
  }

  public func run(in session: ShellSession) throws {
    try session.inStore(place.store) { store in
      let saved = try session.wait { try await store.reader.savedQueries() }
      if let remove {
        guard try session.change({ try await $0.removeSavedQuery(remove) }) else {
          throw ShellError(
            "there is no saved query “\(remove)”", word: remove,
            suggestion: NearestName.nearest(to: remove, in: saved.map(\.name)))
        }
        session.output.message("“\(remove)” is removed")
        return
      }
      guard !saved.isEmpty else {
        session.output.message("no query is saved; save one with: save NAME QUERY")
        return
      }
      var table = TextTable([TextTable.Column("name"), TextTable.Column("query", minimum: 12)])
      for known in saved {
        table.add(["@\(Self.typed(known.name))", "\(known.query.description)"])
      }
      session.output.result(table)
    }
  }
}
