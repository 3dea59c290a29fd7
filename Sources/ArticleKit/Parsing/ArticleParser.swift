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
    /// The first page of a site.
    case frontPage
    /// A page that lists other pages: a section, a search.
    case listPage
    /// A video or a recording without a text of its own.
    case videoPage
    /// What a server answers in place of a page.
    case errorPage
    /// A question for consent that stands before the page.
    case consentWall
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
    let what =
      switch reason {
      case .noArticle: "has no article; expected at least one paragraph of running text"
      case .frontPage: "is the front page of a site; expected the page of one article"
      case .listPage: "lists other pages; expected the page of one article"
      case .videoPage: "is a video without a text; expected the page of one article"
      case .errorPage: "is the error message of a server; expected the page of an article"
      case .consentWall: "asks for consent before it shows an article; expected the article itself"
      }
    return (name ?? "the page") + " " + what
  }
}
