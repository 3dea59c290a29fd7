public import ArgumentParser
import ArticleKit
import ArticleKitSQLite

/// Shows an article.
public struct ShowCommand: ShellCommand {
  public static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show an article: its fields and its text.")

  @Argument(help: "The article's number, as list and find print it.")
  public var number: Int

  public init() {}

  public static func candidates(
    after words: [String], in session: ShellSession
  ) -> ArgumentCandidates {
    words.isEmpty ? .names(session.numbers) : .none
  }

  public func run(in session: ShellSession) throws {
    let entry = try session.entry(number)
    for line in ArticleSheet(entry.article).lines(columns: session.output.style.columns) {
      try session.tools.cancellation.check()
      session.output.result(line)
    }
    if let store = session.store { try showMarks(entry.article.id, store, session) }
  }

  /// What people added to an article of a store, and how many versions there are.
  private func showMarks(
    _ id: Article.ID, _ store: OpenStore, _ session: ShellSession
  ) throws {
    let (tags, notes, versions) = try session.wait {
      (
        try await store.reader.tags(of: id), try await store.reader.notes(of: id),
        try await store.reader.versions(of: id).count
      )
    }
    var lines: [TerminalText] = []
    if !tags.isEmpty { lines.append("\("tags", .label)  \(tags.joined(separator: ", "))") }
    for note in notes {
      lines.append("\("note \(note.number)", .label)  \(note.text) (on “\(note.quote)”)")
    }
    if versions > 1 { lines.append("\("versions", .label)  \(versions)") }
    if !lines.isEmpty { session.output.result("") }
    for line in lines.flatMap({ $0.wrapped(to: session.output.style.columns) }) {
      session.output.result(line)
    }
  }
}

extension ShellSession {
  /// The numbers of the open articles, for completion.
  var numbers: [String] { corpus.entries.indices.map { String($0 + 1) } }
}
