public import ArgumentParser

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
  }
}

extension ShellSession {
  /// The numbers of the open articles, for completion.
  var numbers: [String] { corpus.entries.indices.map { String($0 + 1) } }
}
