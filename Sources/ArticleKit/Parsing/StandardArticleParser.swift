/// Finds the article of any page by the patterns of news language and page structure.
///
/// Complexity: linear in the length of the page.
public struct StandardArticleParser: ArticleParser {
  public init() {}

  public func article(in page: Page) throws(ArticleParsingError) -> Article {
    try article(PageOutline(page))
  }

  /// Makes the article of a page whose blocks have been judged.
  func article(_ judged: PageOutline) throws(ArticleParsingError) -> Article {
    var outline = judged
    let page = outline.page
    var draft = ArticleDraft(page)
    if page.structure == nil {
      HeadlineFinder.find(in: &outline, &draft)
      HeaderFinders.find(in: &outline, &draft)
    } else {
      HTMLFacts.find(in: &outline, &draft)
    }
    StandfirstFinder.find(in: &outline, &draft)
    FurnitureFinders.find(in: &outline, &draft)
    if let structure = page.structure {
      HTMLFacts.findImages(in: outline, &draft)
      HTMLBody.assemble(outline, structure, &draft)
      if let reason = PageKind.reason(outline, draft) {
        throw ArticleParsingError(reason, name: page.source.name)
      }
    } else {
      BodyAssembly.assemble(&outline, &draft)
    }
    guard !draft.article.body.isEmpty || HTMLFacts.declaresArticle(page) else {
      throw ArticleParsingError(.noArticle, name: page.source.name)
    }
    draft.article.id = Article.ID(identifying: draft.article)
    return draft.article
  }
}
