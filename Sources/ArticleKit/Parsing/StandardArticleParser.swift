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
    let facts = page.structure == nil ? nil : HTMLFacts(page)
    if let facts {
      facts.find(in: &outline, &draft)
    } else {
      HeadlineFinder.find(in: &outline, &draft)
      HeaderFinders.find(in: &outline, &draft)
    }
    StandfirstFinder.find(in: &outline, &draft)
    FurnitureFinders.find(in: &outline, &draft)
    if let facts, let structure = page.structure {
      facts.findImages(in: outline, &draft)
      HTMLBody.assemble(outline, structure, &draft)
      facts.completeBody(of: &draft)
      if let reason = facts.reason(outline, draft) {
        throw ArticleParsingError(reason, name: page.source.name)
      }
    } else {
      BodyAssembly.assemble(&outline, &draft)
    }
    guard !draft.article.body.isEmpty || facts?.declaresArticle == true else {
      throw ArticleParsingError(.noArticle, name: page.source.name)
    }
    draft.article.id = Article.ID(identifying: draft.article)
    return draft.article
  }
}
