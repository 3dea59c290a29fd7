/// A store that keeps its articles in memory, with an index of their words.
///
/// A query reads a snapshot. The first one after a change indexes what is new, a few hundred
/// articles in the time of a keystroke.
public actor MemoryArticleStore: ArticleStore {
  private struct Entry: Sendable {
    var article: Article
    var version: String
  }

  /// What the index calls the current articles.
  private struct Keys: Sendable {
    var ofArticles: [Article.ID: Int64] = [:]
    var articles: [Int64: Article.ID] = [:]
    var next: Int64 = 1

    mutating func key(_ id: Article.ID) -> Int64 {
      if let known = ofArticles[id] { return known }
      defer { next += 1 }
      ofArticles[id] = next
      articles[next] = id
      return next
    }
  }

  // Calls that have a default in the protocol are `async` though nothing in them waits: where both
  // fit, Swift takes the asynchronous one, which would be the default.

  /// The versions of each article, the current one last.
  private var entries: [Article.ID: [Entry]] = [:]
  private var segments = MemorySegments()
  private var keys = Keys()
  private var marks: [Article.ID: ArticleMarks] = [:]

  public init() {}

  /// Makes a store of articles.
  public init(_ articles: some Sequence<Article>) {
    for article in articles {
      Self.insert(article, into: &entries)
      segments.insert(SegmentBuilder.Entry(article, key: keys.key(article.id)))
    }
  }

  @discardableResult
  public func insert(_ articles: [Article]) -> InsertionSummary {
    var summary = InsertionSummary()
    for article in articles {
      summary += Self.insert(article, into: &entries)
      index(article)
    }
    return summary
  }

  private func index(_ article: Article) {
    segments.insert(
      SegmentBuilder.Entry(
        article, marks: marks[article.id] ?? ArticleMarks(), key: keys.key(article.id)))
  }

  /// Notes what the store knows of an article beside its page; nothing if it does not have it.
  package func setMarks(_ marks: ArticleMarks, of id: Article.ID) {
    guard let article = article(id) else { return }
    self.marks[id] = marks
    index(article)
  }

  @discardableResult
  private static func insert(
    _ article: Article, into entries: inout [Article.ID: [Entry]]
  ) -> InsertionSummary {
    let entry = Entry(article: article, version: article.version)
    guard var versions = entries[article.id] else {
      entries[article.id] = [entry]
      return InsertionSummary(added: 1)
    }
    entries[article.id] = nil
    // A text that came back is current again, and is not kept twice.
    let known = versions.firstIndex { $0.version == entry.version }
    if let known { versions.remove(at: known) }
    versions.append(entry)
    entries[article.id] = versions
    return known == nil ? InsertionSummary(newVersions: 1) : InsertionSummary(known: 1)
  }

  @discardableResult
  public func remove(_ ids: [Article.ID]) -> Int {
    var count = 0
    for id in ids where entries.removeValue(forKey: id) != nil {
      count += 1
      marks[id] = nil
      segments.remove(keys.key(id))
    }
    return count
  }

  public func article(_ id: Article.ID) -> Article? { entries[id]?.last?.article }

  public func versions(of id: Article.ID) -> [Article] { entries[id]?.map(\.article) ?? [] }

  public var count: Int { entries.count }

  public nonisolated func stream(matching query: Query) -> AsyncThrowingStream<Article, any Error> {
    let cursor = Cursor(store: self, query: query)
    return AsyncThrowingStream { try await cursor.next() }
  }

  public func search(_ request: SearchRequest) async throws -> SearchPage {
    let answer = try segments.index().find(
      request.query, order: request.order, offset: request.offset, limit: request.limit,
      ranking: request.ranking)
    let hits = answer.rows.compactMap { row in
      keys.articles[row.key].flatMap { article($0) }.map { SearchHit($0, score: row.score) }
    }
    return SearchPage(total: answer.total, hits: hits)
  }

  public func explain(
    _ id: Article.ID, for query: Query, ranking: Ranking
  ) async throws -> ScoreExplanation? {
    guard let key = keys.ofArticles[id], entries[id] != nil else { return nil }
    return try segments.index().explain(key, query, ranking: ranking)
  }

  public func count(matching query: Query) async throws -> Int { try segments.index().count(query) }

  public func facets(_ facet: Facet, matching query: Query) async throws -> [FacetCount] {
    try segments.index().facets(facet, matching: query)
  }

  /// The current articles that answer a query, in the store's order.
  private func snapshot(_ query: Query) throws -> [Article] {
    try segments.index().find(query).rows.compactMap { row in
      keys.articles[row.key].flatMap { article($0) }
    }
  }

  /// A way through a snapshot.
  private actor Cursor {
    private let store: MemoryArticleStore
    private let query: Query
    private var articles: [Article]?
    private var at = 0

    init(store: MemoryArticleStore, query: Query) {
      self.store = store
      self.query = query
    }

    func next() async throws -> Article? {
      try Task.checkCancellation()
      if articles == nil { articles = try await store.snapshot(query) }
      guard let articles, at < articles.count else { return nil }
      defer { at += 1 }
      return articles[at]
    }
  }
}
