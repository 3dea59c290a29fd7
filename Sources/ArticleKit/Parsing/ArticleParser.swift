/// A way of finding the article in a page.
///
/// A parser is synchronous and pure; the caller picks the thread. What the page does not tell is
/// nil or empty.
public protocol ArticleParser: Sendable {
  /// Finds the article.
  ///
  /// - Throws: ``ArticleParsingError`` where the page has no article on it.
  func article(in page: Page) throws(ArticleParsingError) -> Article
}

/// Why no article was found in a page.
public struct ArticleParsingError: Error, Sendable, Hashable {
  public enum Reason: Sendable, Hashable {
    /// Nothing on the page reads like running text.
    case noArticle
  }

  public var reason: Reason
  /// The page's name, where the caller gave one.
  public var name: String?

  public init(_ reason: Reason, name: String? = nil) {
    self.reason = reason
    self.name = name
  }
}

extension ArticleParsingError: CustomStringConvertible {
  public var description: String {
    (name ?? "the page") + " has no article; expected at least one paragraph of running text"
  }
}
