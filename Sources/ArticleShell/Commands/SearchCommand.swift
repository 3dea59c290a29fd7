public import ArgumentParser
public import ArticleKit
import ArticleKitSQLite
import Foundation

/// Asks a store.
public struct SearchCommand: ShellCommand {
  /// How hits are printed.
  public enum OutputForm: String, Sendable, CaseIterable, ExpressibleByArgument {
    case table, jsonl
  }

  public static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Ask a store that import has made.",
    discussion: """
      QUERY is in the language of find; @NAME at its beginning is a query that was saved. Several \
      words of it are one query. Queries are JSON Lines, \
      {"id":…,"text":…}; each gives a line {"query":id,"hits":[{"id":…,"score":…},…]} in the \
      same order, whatever the output.
      """)

  @Option(help: ArgumentHelp("The store.", valueName: "file"), completion: .file())
  public var store: String

  @Flag(help: "One word of the query is enough; the more, the better.")
  public var any = false

  @Option(help: ArgumentHelp("The most hits.", valueName: "count"))
  public var limit: Int = 10

  @Option(help: ArgumentHelp("How many hits at the top are passed over.", valueName: "count"))
  public var offset: Int = 0

  @Option(
    help: ArgumentHelp(
      "By relevance, newest, oldest, source, longest or shortest.", valueName: "order"))
  public var sort: SearchOrder = .relevance

  @Option(help: ArgumentHelp("Print a table or jsonl.", valueName: "form"))
  public var output: OutputForm = .table

  @Option(
    help: ArgumentHelp("Answer the queries of a file.", valueName: "file"), completion: .file())
  public var queries: String?

  @Argument(help: "The query.")
  public var query: [String] = []

  public init() {}

  public func validate() throws {
    guard queries == nil || query.isEmpty else {
      throw ValidationError("either a query or --queries is expected, not both")
    }
    guard queries != nil || !query.isEmpty else {
      throw ValidationError("no query is given; expected QUERY or --queries")
    }
    guard limit >= 0, offset >= 0 else { throw ValidationError("a count is 0 at least") }
  }

  public func run(in session: ShellSession) throws {
    let path = PagePaths.expandingHome(store)
    let opened = try SQLiteArticleStore(at: URL(filePath: path), for: .reading)
    if let queries {
      try answer(PagePaths.expandingHome(queries), of: opened, in: session)
      return
    }
    let words = query.joined(separator: " ")
    let request = request(try session.query([words], savedIn: opened))
    if output == .jsonl {
      try print(id: nil, opened.identifiersNow(request), in: session)
      return
    }
    let page = try opened.searchNow(request)
    let marks = try session.wait { try await opened.marks(of: page.hits.map(\.article.id)) }
    show(page, marks, request.query, in: session)
  }

  private func show(
    _ page: SearchPage, _ marks: [ArticleMarks], _ query: Query, in session: ShellSession
  ) {
    let matcher = QueryMatcher(query)
    for (index, (hit, marks)) in zip(page.hits, marks).enumerated() {
      let found = FoundArticle(
        number: offset + index + 1, article: hit.article,
        hits: matcher.hits(in: hit.article, marks: marks))
      for line in found.lines(columns: session.output.style.columns) {
        session.output.result(line)
      }
    }
    session.output.message(
      page.total == 0
        ? "no article answers it"
        : "\(page.total) article\(page.total == 1 ? "" : "s")"
          + (page.total > page.hits.count ? ", \(page.hits.count) shown" : ""))
  }

  private func request(_ query: Query) -> SearchRequest {
    SearchRequest(
      any ? query.matchingAnyWord : query, order: sort, offset: offset, limit: limit)
  }

  private func answer(
    _ path: String, of store: SQLiteArticleStore, in session: ShellSession
  ) throws {
    let decoder = JSONDecoder()
    var hasFailed = false
    let bytes = try SourceFile.bytes(at: path, cancellation: session.tools.cancellation)
    for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      .enumerated()
    where line.contains(where: { $0 > 0x20 }) {
      try session.tools.cancellation.check()
      guard let asked = try? decoder.decode(Asked.self, from: Data(line)) else {
        hasFailed = true
        session.reportUnreadable(
          SourceFile.Problem(
            path: "\(path):\(number + 1)", reason: #"expected {"id":…,"text":…}"#))
        continue
      }
      let request = request(Query(parsing: asked.text))
      try print(id: asked.id, store.identifiersNow(request), in: session)
    }
    if hasFailed { throw CommandFailed() }
  }

  private struct Asked: Decodable {
    var id: Label
    var text: String
  }

  /// A text or a whole number; it comes back as it was.
  private enum Label: Codable {
    case text(String)
    case number(Int)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int.self) {
        self = .number(number)
      } else {
        self = .text(try container.decode(String.self))
      }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .text(let text): try container.encode(text)
      case .number(let number): try container.encode(number)
      }
    }
  }

  private struct Answer: Encodable {
    struct Hit: Encodable {
      var id: String
      var score: Double
    }

    var query: Label?
    var hits: [Hit]
  }

  private func print(
    id: Label?, _ hits: [(id: Article.ID, score: Double)], in session: ShellSession
  ) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let answer = Answer(
      query: id, hits: hits.map { Answer.Hit(id: $0.id.rawValue, score: $0.score) })
    let bytes = Array(try encoder.encode(answer))
    let safe = session.output.style.isTerminal ? ControlCharacters.escapedInJSON(bytes) : bytes
    session.output.result(bytes: safe + [0x0A])
  }
}

extension SearchOrder: ExpressibleByArgument {}
