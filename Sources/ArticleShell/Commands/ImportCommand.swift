public import ArgumentParser
import ArticleKit
import ArticleKitSQLite
import Foundation

/// Puts articles into a store.
public struct ImportCommand: ShellCommand {
  public static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Put articles into a store.",
    discussion: """
      PATH is an archive in JSON Lines (.jsonl, .ndjson) with an article a line, a page, or a \
      folder of both. The store is made if there is none. An article that is in it already is \
      passed over; of one whose text has changed, both versions are kept.

      Articles are written in batches, each of them whole or not at all. After Ctrl-C, or if the \
      program is killed, the same command goes on where it stopped. What cannot be read is named \
      on standard error, the rest goes in, and the exit status is 1.
      """)

  @Option(help: ArgumentHelp("The store.", valueName: "file"), completion: .file())
  public var store: String

  @Option(help: ArgumentHelp("The most articles of one batch.", valueName: "count"))
  public var batch: Int = 4_096

  @Flag(help: "Tell of each batch that is on the disk.")
  public var verbose = false

  @Argument(help: "Archives, pages and folders of them.", completion: .file())
  public var path: [String]

  public init() {}

  public static func candidates(
    after words: [String], in session: ShellSession
  ) -> ArgumentCandidates {
    .files
  }

  public func validate() throws {
    guard batch > 0 else { throw ValidationError("a batch has one article at least") }
  }

  public func run(in session: ShellSession) throws {
    let name = PagePaths.expandingHome(store)
    let opened = try SQLiteArticleStore(at: URL(filePath: name), for: .creating)
    var work = ArticleImport(
      batches: StoreImport(into: opened, articleLimit: batch), session: session,
      tellsBatches: verbose)
    do {
      try work.read(path.map(PagePaths.expandingHome))
      try work.finish()
    } catch is Interruption {
      session.output.progress(nil)
      session.output.message(
        "stopped with \(work.count) articles read into \(name); the same command goes on from there"
      )
      throw Interruption()
    }
    session.output.progress(nil)
    session.output.message("\(name): \(work.report)")
    if work.hasFailed { throw CommandFailed() }
  }
}
