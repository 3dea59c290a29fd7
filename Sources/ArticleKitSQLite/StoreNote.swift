public import ArticleKit

/// What somebody wrote down about a passage of an article.
public struct StoreNote: Sendable, Hashable {
  /// By which the store knows the note.
  public var number: Int
  public var article: Article.ID
  /// The version of the article that the passage is in; see ``Article/version``.
  public var version: String
  public var range: TextRange
  /// The words of the passage.
  public var quote: String
  public var text: String

  public init(
    number: Int, article: Article.ID, version: String, range: TextRange, quote: String,
    text: String
  ) {
    self.number = number
    self.article = article
    self.version = version
    self.range = range
    self.quote = quote
    self.text = text
  }
}

/// A query that was given a name.
public struct SavedQuery: Sendable, Hashable {
  public var name: String
  public var query: Query

  public init(name: String, query: Query) {
    self.name = name
    self.query = query
  }
}
