public import ArgumentParser
import ArticleKit
import Foundation

/// Puts articles together that tell of the same events.
public struct StoriesCommand: ShellCommand {
  /// How stories are printed.
  public enum OutputForm: String, Sendable, CaseIterable, ExpressibleByArgument {
    case text, jsonl
  }

  public static let configuration = CommandConfiguration(
    commandName: "stories", abstract: "Put articles together that tell of the same events.",
    discussion: """
      Without an archive, of the open articles, or those of a store that were listed last: a \
      story of several articles a line, with their numbers. jsonl is one story a line, \
      {"articles":[id,…],…}, an article that is alone included. An archive is JSON Lines, as parse \
      --output jsonl writes it; a line that is no article is named on standard error, and the exit \
      status is 1.
      """)

  @Option(help: ArgumentHelp("Print text or jsonl.", valueName: "form"))
  public var output: OutputForm = .text

  @Argument(help: "Archives; without one, the open articles.", completion: .file())
  public var archive: [String] = []

  public init() {}

  public static func candidates(
    after words: [String], in session: ShellSession
  ) -> ArgumentCandidates {
    .files
  }

  public func run(in session: ShellSession) throws {
    guard !archive.isEmpty else {
      session.tellWhatIsCompared()
      let links = try session.links()
      try show(links.stories, links: links, in: session)
      return
    }
    let cancellation = session.tools.cancellation
    var archives = StoryArchives()
    var hasFailed = false
    for path in archive.map(PagePaths.expandingHome) {
      do {
        try archives.read(path, cancellation: cancellation) { count in
          session.output.progress("\(count) articles read")
        } problem: { error in
          hasFailed = true
          session.reportUnreadable(error)
        }
      } catch let error as Interruption {
        throw error
      } catch {
        hasFailed = true
        session.reportUnreadable(error)
      }
    }
    let stories = try archives.linker.stories { part in
      try cancellation.check()
      session.output.progress("\(Int(part * 100)) % of \(archives.articleCount) articles linked")
    }
    session.output.progress(nil)
    try show(stories, links: nil, in: session)
    if hasFailed { throw CommandFailed() }
  }

  private func show(_ stories: [Story], links: CorpusLinks?, in session: ShellSession) throws {
    if output == .jsonl {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      for story in stories {
        try session.tools.cancellation.check()
        session.output.result(bytes: Array(try encoder.encode(story)) + [0x0A])
      }
      return
    }
    let told = stories.filter { $0.articles.count > 1 }
    var table = TextTable([
      TextTable.Column("articles", isRightAligned: links == nil), TextTable.Column("days"),
      TextTable.Column("headline", minimum: 12),
    ])
    for story in told {
      let numbers = story.articles.compactMap { links?.numbers[$0] }.map(String.init)
      table.add([
        links == nil ? "\(story.articles.count)" : "\(numbers.joined(separator: " "))",
        "\(Self.days(story))\(story.inferredDates.isEmpty ? "" : "*")",
        "\(story.headline ?? "(no headline)", .heading)",
      ])
    }
    if !told.isEmpty {
      session.output.result(table)
    }
    let alone = stories.count - told.count
    session.output.message(
      "\(told.count) stor\(told.count == 1 ? "y" : "ies") of several articles; \(alone) article\(alone == 1 ? " stands" : "s stand") alone"
    )
    for date in told.flatMap(\.inferredDates) {
      guard let number = links?.numbers[date.article] else { continue }
      session.output.message(
        "* article \(number) gets \(date.date.isoDay ?? ""): \(date.date.why ?? "")")
    }
  }

  private static func days(_ story: Story) -> String {
    guard let first = story.firstDay, let last = story.lastDay else { return "" }
    return first == last ? first : "\(first) to \(last)"
  }
}
