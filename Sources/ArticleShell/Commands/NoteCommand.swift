public import ArgumentParser
import ArticleKit
import ArticleKitSQLite
import Foundation

/// Writes a note on a passage of an article.
public struct NoteCommand: ShellCommand {
  public static let configuration = CommandConfiguration(
    commandName: "note", abstract: "Write a note on an article of the open store.",
    discussion: """
      The note belongs to the headline, or with --on to the first passage that has those words. \
      Its text is taken as typed, up to a “;”.
      """)

  @Option(help: ArgumentHelp("The words of the passage.", valueName: "words"))
  public var on: String?

  @Argument(help: "The article's number, as list and find print it.")
  public var number: String

  @Argument(help: "The note.")
  public var text: [String] = []

  public init() {}

  public static var takesRawText: Bool { true }

  public static func candidates(
    after words: [String], in session: ShellSession
  ) -> ArgumentCandidates {
    .beginnings(session.numbers)
  }

  public func run(in session: ShellSession) throws {
    let (number, text) = try RawArguments.number(of: [number] + text)
    try session.inStore(nil) { _ in
      let article = try session.entry(number).article
      guard !text.isEmpty else { throw ShellError("expected the note after the number") }
      guard let passage = Self.passage(of: article, words: on) else {
        throw ShellError(
          on.map { "article \(number) has no passage “\($0)”" }
            ?? "article \(number) has no text", word: on)
      }
      let note = try session.change { try await $0.addNote(text, on: passage, of: article.id) }
      session.output.message("note \(note.number), on “\(note.quote)”")
    }
  }

  /// The first passage with these words, whatever their case; the headline without words.
  static func passage(of article: Article, words: String?) -> TextRange? {
    var texts: [(block: Int?, text: String)] = []
    if let headline = article.headline { texts.append((nil, headline)) }
    for (index, block) in article.body.enumerated() { texts.append((index, block.text)) }
    guard let words else {
      return texts.first { !$0.text.isEmpty }.map {
        TextRange(block: $0.block, start: 0, end: $0.text.utf8.count)
      }
    }
    for (block, text) in texts {
      guard let range = text.range(of: words, options: .caseInsensitive), !range.isEmpty else {
        continue
      }
      let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
      let end = text.utf8.distance(from: text.startIndex, to: range.upperBound)
      return TextRange(block: block, start: start, end: end)
    }
    return nil
  }
}

/// Lists the notes of a store.
public struct NotesCommand: ShellCommand {
  public static let configuration = CommandConfiguration(
    commandName: "notes", abstract: "List the notes in a store, or on one of its articles.",
    discussion: """
      The articles with notes are listed and get the numbers that are shown. A star marks a \
      passage of a former version of the article.
      """)

  @OptionGroup public var place: StoreOption

  @Option(help: ArgumentHelp("Remove the note of this number.", valueName: "note"))
  public var remove: Int?

  @Argument(help: "The article's number, as list and find print it; all notes without it.")
  public var number: Int?

  public init() {}

  public static func candidates(
    after words: [String], in session: ShellSession
  ) -> ArgumentCandidates {
    words.isEmpty ? .names(session.numbers) : .none
  }

  public func validate() throws {
    guard remove == nil || number == nil else {
      throw ValidationError("either an article's number or --remove is expected, not both")
    }
  }

  public func run(in session: ShellSession) throws {
    try session.inStore(place.store) { store in
      if let remove {
        guard try session.change({ try await $0.removeNote(remove) }) else {
          throw ShellError("there is no note \(remove)", word: String(remove))
        }
        session.output.message("note \(remove) is removed")
        return
      }
      let id = try number.map { try session.entry($0).article.id }
      let notes = try session.wait { try await store.reader.notes(of: id) }
      guard !notes.isEmpty else {
        session.output.message(
          number == nil
            ? "the store has no notes; write one with: note N TEXT"
            : "there is no note on article \(number ?? 0)")
        return
      }
      if number == nil { try list(notes, store, session) }
      show(notes, in: session)
    }
  }

  /// Lists the articles that the notes are on.
  private func list(
    _ notes: [StoreNote], _ store: OpenStore, _ session: ShellSession
  ) throws {
    var seen: Set<Article.ID> = []
    let ids = notes.map(\.article).filter { seen.insert($0).inserted }
      .prefix(ShellSession.mostGathered)
    let rows = try ids.compactMap { id in
      try session.wait { try await store.reader.article(id) }.map { article in
        NumberedArticle(
          number: 0,
          entry: Corpus.Entry(article: article, store: store.path, marks: ArticleMarks()), score: 0)
      }
    }
    session.list(rows)
  }

  private func show(_ notes: [StoreNote], in session: ShellSession) {
    var places: [Article.ID: (number: Int, version: String)] = [:]
    for (index, entry) in session.corpus.entries.enumerated() {
      places[entry.article.id] = (index + 1, entry.article.version)
    }
    var table = TextTable([
      TextTable.Column("note", isRightAligned: true),
      TextTable.Column("article", isRightAligned: true),
      TextTable.Column("passage", minimum: 12), TextTable.Column("text", minimum: 12),
    ])
    var hasFormer = false
    for note in notes {
      let place = places[note.article]
      let isFormer = place.map { $0.version != note.version } ?? false
      hasFormer = hasFormer || isFormer
      table.add([
        "\(note.number)", "\(place.map { String($0.number) } ?? "")",
        "\(note.quote)\(isFormer ? "*" : "")", "\(note.text)",
      ])
    }
    session.output.result(table)
    if hasFormer {
      session.output.message("* in a former version of the article; which: versions N")
    }
  }
}
