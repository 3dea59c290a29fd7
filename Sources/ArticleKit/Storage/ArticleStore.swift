/// A collection of articles that can be asked.
///
/// Articles come newest first: by ``Article/datePublished`` as far as it is known (a date of
/// "2017" counts as the first moment of that year; without an offset as UTC), those without a year
/// last, and by ID among equals. The order does not depend on that of insertion.
///
/// Conformers write the six requirements that have no default; where they can do better than read
/// every article, also the others. Each call either happens as a whole or throws; the errors are
/// the conformer's own.
public protocol ArticleStore: Sendable {
  /// Adds articles. One whose ID is in the store already becomes the article's current version;
  /// the former one is kept if its text (``Article/version``) differs, else replaced. Inserting
  /// the same articles again changes nothing.
  @discardableResult
  func insert(_ articles: [Article]) async throws -> InsertionSummary

  /// Removes articles with all their versions; unknown IDs are passed over.
  ///
  /// - Returns: how many articles were removed.
  @discardableResult
  func remove(_ ids: [Article.ID]) async throws -> Int

  /// The current version of an article; nil if the store does not have it.
  func article(_ id: Article.ID) async throws -> Article?

  /// All versions of an article, the one last inserted (the current one) last.
  func versions(of id: Article.ID) async throws -> [Article]

  /// The articles that a query asks for, in current version, as they are at the moment of the
  /// first one; in the store's order.
  func stream(matching query: Query) -> AsyncThrowingStream<Article, any Error>

  /// The number of articles, each counted once whatever its versions.
  var count: Int { get async throws }

  /// The first articles of ``stream(matching:)``, at most `limit` of them, all if it is nil.
  func articles(matching query: Query, limit: Int?) async throws -> [Article]

  /// The number of articles that a query asks for.
  func count(matching query: Query) async throws -> Int

  /// The articles that answer a request, in its order.
  func search(_ request: SearchRequest) async throws -> SearchPage

  /// Why an article has its score for a query; nil if the store does not have the article.
  func explain(
    _ id: Article.ID, for query: Query, ranking: Ranking
  ) async throws -> ScoreExplanation?

  /// How many of the articles that a query asks for have each value of a facet, the most frequent
  /// first, equal ones by value.
  func facets(_ facet: Facet, matching query: Query) async throws -> [FacetCount]
}

extension ArticleStore {
  public func articles(matching query: Query, limit: Int?) async throws -> [Article] {
    var articles: [Article] = []
    if let limit, limit <= 0 { return articles }
    for try await article in stream(matching: query) {
      articles.append(article)
      if articles.count == limit { break }
    }
    return articles
  }

  public func count(matching query: Query) async throws -> Int {
    var count = 0
    for try await _ in stream(matching: query) { count += 1 }
    return count
  }

  public func search(_ request: SearchRequest) async throws -> SearchPage {
    var articles: [Article] = []
    for try await article in stream() { articles.append(article) }
    return try await MemoryArticleStore(articles).search(request)
  }

  public func explain(
    _ id: Article.ID, for query: Query, ranking: Ranking
  ) async throws -> ScoreExplanation? {
    var articles: [Article] = []
    for try await article in stream() { articles.append(article) }
    return try await MemoryArticleStore(articles).explain(id, for: query, ranking: ranking)
  }

  /// Why an article has its score for a query.
  public func explain(_ id: Article.ID, for query: Query) async throws -> ScoreExplanation? {
    try await explain(id, for: query, ranking: Ranking())
  }

  public func facets(_ facet: Facet, matching query: Query) async throws -> [FacetCount] {
    var counts: [String: Int] = [:]
    for try await article in stream(matching: query) {
      for value in facet.values(of: article) { counts[value, default: 0] += 1 }
    }
    return FacetCount.ordered(counts)
  }

  /// All articles that a query asks for.
  public func articles(matching query: Query = Query()) async throws -> [Article] {
    try await articles(matching: query, limit: nil)
  }

  /// Every article of the store.
  public func stream() -> AsyncThrowingStream<Article, any Error> { stream(matching: Query()) }

  /// How many articles have each value of a facet.
  public func facets(_ facet: Facet) async throws -> [FacetCount] {
    try await facets(facet, matching: Query())
  }

  /// Adds one article.
  @discardableResult
  public func insert(_ article: Article) async throws -> InsertionSummary {
    try await insert([article])
  }

  /// Removes one article.
  ///
  /// - Returns: whether the store had it.
  @discardableResult
  public func remove(_ id: Article.ID) async throws -> Bool { try await remove([id]) > 0 }
}

/// What an insertion did.
public struct InsertionSummary: Sendable, Hashable {
  /// Articles that were not in the store.
  public var added: Int
  /// Articles of which the store had another text alone.
  public var newVersions: Int
  /// Articles whose text the store had already.
  public var known: Int

  public init(added: Int = 0, newVersions: Int = 0, known: Int = 0) {
    self.added = added
    self.newVersions = newVersions
    self.known = known
  }

  public static func += (left: inout InsertionSummary, right: InsertionSummary) {
    left.added += right.added
    left.newVersions += right.newVersions
    left.known += right.known
  }
}
