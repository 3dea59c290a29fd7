import ArticleKit
import StoreChecks
import Testing

/// Checks that a type keeps the promises of `ArticleAnnotator`: it adds, and once is enough.
func checkArticleAnnotator(_ annotator: some ArticleAnnotator) throws {
  var random = RandomArticles(seed: 11)
  var articles = (0..<100).map { _ in random.article() } + [Article(), Article(headline: "One")]
  for name in SeedPage.names {
    articles.append(try ArticlePipeline().article(from: SeedPage.bytes(name)))
  }
  for article in articles {
    let annotated = annotator.annotated(article)
    #expect(annotator.annotated(annotated) == annotated)
    #expect(annotator.annotated(article) == annotated)
    checkNothingIsLost(article, annotated)
  }
}

private func checkNothingIsLost(_ before: Article, _ after: Article) {
  #expect(after.id == before.id)
  #expect(after.source == before.source)
  #expect(after.sourceID == before.sourceID)
  #expect(after.body == before.body)
  #expect(before.url == nil || after.url == before.url)
  #expect(before.headline == nil || after.headline == before.headline)
  #expect(before.summary == nil || after.summary == before.summary)
  #expect(before.byline == nil || after.byline == before.byline)
  #expect(before.section == nil || after.section == before.section)
  #expect(before.publisher == nil || after.publisher == before.publisher)
  #expect(before.language == nil || after.language == before.language)
  #expect(before.dateline == nil || after.dateline == before.dateline)
  #expect(before.datePublished == nil || after.datePublished == before.datePublished)
  #expect(before.dateModified == nil || after.dateModified == before.dateModified)
  #expect(after.authors.starts(with: before.authors))
  #expect(after.keywords.starts(with: before.keywords))
  #expect(after.images.starts(with: before.images))
  #expect(after.related.starts(with: before.related))
  #expect(after.citedSources.starts(with: before.citedSources))
  #expect(after.corrections.starts(with: before.corrections))
  #expect(after.evidence.starts(with: before.evidence))
}

/// Adds the years that the text names to the keywords.
private struct YearAnnotator: ArticleAnnotator {
  func annotated(_ article: Article) -> Article {
    var result = article
    for word in article.text.split(whereSeparator: { !$0.isNumber })
    where word.count == 4 && !result.keywords.contains(String(word)) {
      result.keywords.append(String(word))
    }
    return result
  }
}

@Suite("Annotators keep their contract")
struct ArticleAnnotatorTests {
  @Test func years() throws { try checkArticleAnnotator(YearAnnotator()) }

  @Test("A pipeline reads, parses, and runs its annotators")
  func pipeline() throws {
    let bytes = Array("The bridge was built in 1851.\n\nIt was closed in 2017.".utf8)
    let reader = StandardPageReader(format: .plain)
    let hints = PageHints(name: "bridge.txt")
    let plain = try ArticlePipeline(reader: reader).article(from: bytes, hints: hints)
    let both = try ArticlePipeline(reader: reader, annotators: [YearAnnotator(), YearAnnotator()])
      .article(from: bytes, hints: hints)
    #expect(both == YearAnnotator().annotated(plain))
    #expect(both.keywords == ["1851", "2017"])
    #expect(both.source?.name == "bridge.txt")
    #expect(throws: PageReadingError(.empty)) { try ArticlePipeline().article(from: []) }
    #expect(throws: ArticleParsingError(.noArticle, name: "menu")) {
      try ArticlePipeline().article(
        from: Array("Home\nNews\nSport\nLog in".utf8), hints: PageHints(name: "menu"))
    }
  }
}
