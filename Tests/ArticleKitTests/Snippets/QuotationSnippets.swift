import ArticleKit
import Testing

/// The Swift of Docs/Quotations.md.
@Suite("Snippets: who is quoted with what")
struct QuotationSnippets {
  @Test func pipeline() throws {
    let bytes = try SeedPage.bytes(SeedPage.names[0])

    let pipeline = ArticlePipeline(annotators: [QuotationAnnotator()])
    let article = try pipeline.article(from: bytes)
    for quotation in article.quotations {
      print(quotation.speaker?.name ?? "?", quotation.text)
    }

    #expect(article.quotations.count >= 10)
  }
}
