public import ArgumentParser
import ArticleKitSQLite
import Foundation

/// Verifies a store.
public struct CheckCommand: ShellCommand {
  public static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Verify that a store is whole.",
    discussion: """
      Reads all of it: SQLite's pages, every version of every article against its checksum, and \
      the search index against the articles. What is wrong is printed, and the exit status is 1.
      """)

  @Argument(help: "The store.", completion: .file())
  public var store: String

  public init() {}

  public static func candidates(
    after words: [String], in session: ShellSession
  ) -> ArgumentCandidates {
    .files
  }

  public func run(in session: ShellSession) throws {
    let path = PagePaths.expandingHome(store)
    let opened = try SQLiteArticleStore(at: URL(filePath: path), for: .reading)
    let report = try opened.check { part in
      try session.tools.cancellation.check()
      session.output.progress("\(Int(part * 100)) % checked")
    }
    session.output.progress(nil)
    for problem in report.problems { session.output.result("\(problem)") }
    session.output.message(
      "\(report.articles) articles, \(report.versions) versions, \(report.indexBytes) bytes of "
        + "search index in \(report.segments) parts: "
        + (report.isWhole
          ? "whole" : "damaged; repair \(path) saves what can be read"))
    if !report.isWhole { throw CommandFailed() }
  }
}

/// Repairs a store.
public struct RepairCommand: ShellCommand {
  public static let configuration = CommandConfiguration(
    commandName: "repair", abstract: "Make a damaged store whole again.",
    discussion: """
      Where the articles are in order, the search index is made anew from them. Otherwise all that \
      can be read goes into a new file, and the damaged one is kept with “.damaged” after its name.
      """)

  @Argument(help: "The store.", completion: .file())
  public var store: String

  public init() {}

  public static func candidates(
    after words: [String], in session: ShellSession
  ) -> ArgumentCandidates {
    .files
  }

  public func run(in session: ShellSession) throws {
    let path = PagePaths.expandingHome(store)
    let report = try SQLiteArticleStore.repair(URL(filePath: path)) { part in
      try session.tools.cancellation.check()
      session.output.progress("\(Int(part * 100)) % done")
    }
    session.output.progress(nil)
    if let damaged = report.damaged {
      session.output.message(
        "\(report.articles) articles in \(report.savedVersions) versions saved, "
          + "\(report.lostVersions) versions lost; the damaged file is \(damaged)")
      for table in report.lostTables { session.output.message("the table \(table) is lost") }
    } else {
      session.output.message("the search index of \(report.articles) articles was made anew")
    }
  }
}
