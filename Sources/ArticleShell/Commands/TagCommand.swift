public import ArgumentParser
import ArticleKit
import ArticleKitSQLite

/// Gives articles of a store a tag.
public struct TagCommand: ShellCommand {
  public static let configuration = CommandConfiguration(
    commandName: "tag", abstract: "Give articles of a store a tag.",
    discussion: """
      The articles are those with the numbers, or all that answer a query; tag:NAME finds them. A \
      name with blanks stands in quotes. A number to be searched as a word stands in quotes too.
      """)

  @OptionGroup public var place: StoreOption

  @Argument(help: "The tag.")
  public var name: String

  @Argument(help: "Numbers of listed articles, or a query.")
  public var articles: [String] = []

  public init() {}

  public static var takesRawText: Bool { true }

  public static func candidates(
    after words: [String], in session: ShellSession
  ) -> ArgumentCandidates {
    .beginnings(session.tagNames + session.numbers + session.queryBeginnings)
  }

  public func run(in session: ShellSession) throws {
    let (name, which) = RawArguments.name(name, articles)
    try session.inStore(place.store) { _ in
      guard !name.isEmpty else { throw ShellError("the tag is empty") }
      guard !which.isEmpty else {
        throw ShellError("expected numbers of articles or a query after the tag “\(name)”")
      }
      let ids = try session.articles(which)
      let count = try session.change { try await $0.tag(ids, name) }
      session.output.message(
        "\(TaggedArticles.counted(count)) tagged “\(name)”"
          + (count < ids.count ? "; \(ids.count - count) had it already" : ""))
    }
  }
}

/// Takes a tag from articles of a store.
public struct UntagCommand: ShellCommand {
  public static let configuration = CommandConfiguration(
    commandName: "untag", abstract: "Take a tag from articles of a store.",
    discussion: """
      The articles are those with the numbers, or all that answer a query; without either, all \
      that have the tag.
      """)

  @OptionGroup public var place: StoreOption

  @Argument(help: "The tag.")
  public var name: String

  @Argument(help: "Numbers of listed articles, or a query.")
  public var articles: [String] = []

  public init() {}

  public static var takesRawText: Bool { true }

  public static func candidates(
    after words: [String], in session: ShellSession
  ) -> ArgumentCandidates {
    TagCommand.candidates(after: words, in: session)
  }

  public func run(in session: ShellSession) throws {
    let (name, which) = RawArguments.name(name, articles)
    try session.inStore(place.store) { store in
      let known = try session.wait { try await store.reader.tags() }.map(\.value)
      guard known.contains(name) else {
        throw ShellError(
          "no article has the tag “\(name)”", word: name,
          suggestion: NearestName.nearest(to: name, in: known))
      }
      let all = Query(.field(.tag, .phrase(Query.Phrase(name))))
      let ids = try which.isEmpty ? session.articles(answering: all) : session.articles(which)
      let count = try session.change { try await $0.untag(ids, name) }
      session.output.message("\(TaggedArticles.counted(count)) no longer tagged “\(name)”")
    }
  }
}

/// Lists the tags of a store.
public struct TagsCommand: ShellCommand {
  public static let configuration = CommandConfiguration(
    commandName: "tags", abstract: "List the tags of a store, or of one of its articles.")

  @OptionGroup public var place: StoreOption

  @Argument(help: "The article's number, as list and find print it; all tags without it.")
  public var number: Int?

  public init() {}

  public static func candidates(
    after words: [String], in session: ShellSession
  ) -> ArgumentCandidates {
    words.isEmpty ? .names(session.numbers) : .none
  }

  public func run(in session: ShellSession) throws {
    try session.inStore(place.store) { store in
      if let number {
        let id = try session.entry(number).article.id
        let tags = try session.wait { try await store.reader.tags(of: id) }
        for tag in tags { session.output.result("\(tag)") }
        if tags.isEmpty { session.output.message("article \(number) has no tag") }
        return
      }
      let tags = try session.wait { try await store.reader.tags() }
      guard !tags.isEmpty else {
        session.output.message("no article has a tag; give one with: tag NAME N")
        return
      }
      var table = TextTable([
        TextTable.Column("articles", isRightAligned: true), TextTable.Column("tag", minimum: 8),
      ])
      for tag in tags { table.add(["\(tag.count)", "\(tag.value)"]) }
      session.output.result(table)
    }
  }
}

private enum TaggedArticles {
  static func counted(_ count: Int) -> String {
    "\(count) article\(count == 1 ? " is" : "s are")"
  }
}

extension ShellSession {
  /// The tags of the open store, for completion.
  fileprivate var tagNames: [String] {
    guard let store else { return [] }
    let tags = (try? wait { try await store.reader.tags() }) ?? []
    return tags.map(\.value).filter { !$0.contains(where: \.isWhitespace) }
  }

  /// The articles of the open store that numbers or a query name.
  fileprivate func articles(_ words: String) throws -> [Article.ID] {
    if let numbers = RawArguments.numbers(words) {
      return try numbers.map { try entry($0).article.id }
    }
    return try articles(answering: query([words]))
  }

  /// The articles of the open store that answer a query.
  fileprivate func articles(answering query: Query) throws -> [Article.ID] {
    guard let store else { return [] }
    let request = SearchRequest(query, order: .newest, limit: nil)
    return try wait { try await store.reader.identifiers(request).map(\.id) }
  }
}
