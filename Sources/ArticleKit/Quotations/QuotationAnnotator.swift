/// Finds who is quoted with what, and the people and organisations that an article names.
///
/// An article that has quotations or people already is left as it is. Complexity: linear in the
/// length of the text.
public struct QuotationAnnotator: ArticleAnnotator {
  public init() {}

  public func annotated(_ article: Article) -> Article {
    guard article.quotations.isEmpty, article.people.isEmpty else { return article }
    var result = article
    let reader = QuotationReader(Passage(article), SpeechLexicon.lexicon(for: article.language))
    let writer = QuotationWriter(reader)
    result.quotations = writer.quotations
    result.people = writer.people
    return result
  }
}
