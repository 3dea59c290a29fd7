/// What is asked of a store: a query, and which of the articles that answer it, in which order.
public struct SearchRequest: Sendable, Hashable {
  public var query: Query
  public var order: SearchOrder
  /// How relevance is told.
  public var ranking: Ranking
  /// How many articles at the top are passed over.
  public var offset: Int
  /// How many articles are given at most; nil for all.
  public var limit: Int?

  public init(
    _ query: Query, order: SearchOrder = .relevance, ranking: Ranking = Ranking(),
    offset: Int = 0, limit: Int? = 10
  ) {
    self.query = query
    self.order = order
    self.ranking = ranking
    self.offset = max(0, offset)
    self.limit = limit
  }
}

/// The articles that answer a request, and how many there are in all.
public struct SearchPage: Sendable, Hashable {
  /// How many articles answer the query, whatever the limit.
  public var total: Int
  public var hits: [SearchHit]

  public init(total: Int, hits: [SearchHit]) {
    self.total = total
    self.hits = hits
  }
}

/// An article that answers a query.
public struct SearchHit: Sendable, Hashable {
  public var article: Article
  /// How relevant it is, comparable within one search; 0 where the order is another.
  public var score: Double

  public init(_ article: Article, score: Double) {
    self.article = article
    self.score = score
  }
}
