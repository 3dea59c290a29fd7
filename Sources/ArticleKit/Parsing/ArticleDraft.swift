/// An article in the making: its fields, and the account of where each came from.
struct ArticleDraft {
  var article = Article()
  private let page: Page

  init(_ page: Page) {
    self.page = page
    article.source = page.source
    article.url = page.url
  }

  /// Notes that a field, or one element of it, was read from ranges of the page's text.
  mutating func note(
    _ field: Article.Field, index: Int? = nil, at ranges: [Range<Int>], rule: String,
    confidence: Double, note: String? = nil
  ) {
    article.evidence.append(
      Evidence(
        field, index: index, origin: .visibleText,
        sourceRanges: ranges.flatMap { page.sourceRanges(of: $0) }, rule: rule,
        confidence: confidence, note: note))
  }

  /// Notes that a field follows from others.
  mutating func noteInferred(
    _ field: Article.Field, rule: String, confidence: Double, note: String
  ) {
    article.evidence.append(
      Evidence(field, origin: .inferred, rule: rule, confidence: confidence, note: note))
  }
}
