/// A store that keeps its articles in memory and reads their text for every query.
///
/// A query reads a snapshot: it neither waits for insertions nor makes them wait. The first one
/// after a change sorts the articles, O(n log n).
public actor MemoryArticleStore: ArticleStore {
  private struct Entry: Sendable {
    var article: Article
    var version: String
  }

  /// The versions of each article, the current one last.
  private var entries: [Article.ID: [Entry]] = [:]
  /// The current articles in order; nil after a change.
  private var ordered: [Article]?

  public init() {}

  /// Makes a store of articles.
  public init(_ articles: some Sequence<Article>) {
    for article in articles { Self.insert(article, into: &entries) }
  }

  @discardableResult
  public func insert(_ articles: [Article]) -> InsertionSummary {
    var summary = InsertionSummary()
    for article in articles { summary += Self.insert(article, into: &entries) }
    if !articles.isEmpty { ordered = nil }
    return summary
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
    for id in ids where entries.removeValue(forKey: id) != nil { count += 1 }
    if count > 0 { ordered = nil }
    return count
  }

  public func article(_ id: Article.ID) -> Article? { entries[id]?.last?.article }

  public func versions(of id: Article.ID) -> [Article] { entries[id]?.map(\.article) ?? [] }

  public var count: Int { entries.count }

  public nonisolated func stream(matching query: Query) -> AsyncThrowingStream<Article, any Error> {
    let cursor = Cursor(store: self, query: query)
    return AsyncThrowingStream { try await cursor.next() }
  }

  /// The current articles in the store's order.
  private func snapshot() -> [Article] {
    if let ordered { return ordered }
    let articles = entries.values.compactMap { $0.last?.article }
      .map { (place: $0.place, article: $0) }
      .sorted { $0.place < $1.place }
      .map(\.article)
    ordered = articles
    return articles
  }

  /// A way through a snapshot, as far as its reader has asked.
  private actor Cursor {
    private let store: MemoryArticleStore
    private let matcher: QueryMatcher
    private var articles: [Article]?
    private var at = 0

    init(store: MemoryArticleStore, query: Query) {
      self.store = store
      matcher = QueryMatcher(query)
    }

    func next() async throws -> Article? {
      if articles == nil { articles = await store.snapshot() }
      guard let articles else { return nil }
      while at < articles.count {
        try Task.checkCancellation()
        let article = articles[at]
        at += 1
        if matcher.matches(article) { return article }
      }
      return nil
    }
  }
}
