/// Articles that tell of the same events.
public struct Story: Sendable, Hashable, Codable {
  /// The articles: by day, those without one last, and in the order in which they were inserted.
  public var articles: [Article.ID]
  /// The headline of the article that has most in common with the others.
  public var headline: String?
  /// The first day on which one of them was published; nil if none is dated.
  public var firstDay: String?
  /// The last such day.
  public var lastDay: String?
  /// Days of articles that print none, taken from the others.
  public var inferredDates: [InferredDate]

  /// A date that an article does not print.
  public struct InferredDate: Sendable, Hashable, Codable {
    public var article: Article.ID
    /// The date, with all its components marked as inferred, and why.
    public var date: ArticleDate

    public init(article: Article.ID, date: ArticleDate) {
      self.article = article
      self.date = date
    }
  }

  public init(
    articles: [Article.ID], headline: String? = nil, firstDay: String? = nil,
    lastDay: String? = nil, inferredDates: [InferredDate] = []
  ) {
    self.articles = articles
    self.headline = headline
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.inferredDates = inferredDates
  }
}
