import Foundation
import Testing

@testable import ArticleKit

/// Checks that a type keeps the promises of `ArticleParser`, on pages of the given bytes.
func checkArticleParser(_ parser: some ArticleParser, on pages: [[UInt8]]) throws {
  let reader = StandardPageReader()
  for bytes in pages {
    let page = try reader.page(from: bytes, hints: PageHints(name: "page.txt"))
    let article = try parser.article(in: page)
    checkArticle(article, of: page)
    #expect(try parser.article(in: page) == article)
    for place in places(in: bytes) { checkAny(Array(bytes[..<place]), parser, reader) }
  }
  let source = ArticleSource(name: "page.txt", encoding: "UTF-8", byteCount: 0, digest: "")
  for extent in [Page.Extent.wholePage, .articleOnly] {
    #expect(throws: ArticleParsingError(.noArticle, name: "page.txt")) {
      try parser.article(in: Page(source: source, extent: extent))
    }
  }
  for bytes in RandomBytes(seed: 7).samples(60) {
    for format in [nil, .plain, .markdown] as [StandardPageReader.Format?] {
      checkAny(bytes, parser, StandardPageReader(format: format))
    }
  }
}

/// Reads and parses whatever it is; no article is as good as one that holds together.
private func checkAny(_ bytes: [UInt8], _ parser: some ArticleParser, _ reader: StandardPageReader)
{
  guard let page = try? reader.page(from: bytes), let article = try? parser.article(in: page)
  else { return }
  checkArticle(article, of: page)
}

private func checkArticle(_ article: Article, of page: Page) {
  #expect(article.source == page.source)
  #expect(!article.body.isEmpty)
  #expect(article.id == Article.ID(identifying: article))
  for block in article.body {
    #expect(!block.text.isEmpty)
    #expect(!block.sourceRanges.isEmpty)
    #expect(isAscending(block.sourceRanges, below: page.source.byteCount))
  }
  let lists: [Article.Field: Int] = [
    .authors: article.authors.count, .keywords: article.keywords.count,
    .images: article.images.count, .related: article.related.count,
    .citedSources: article.citedSources.count,
  ]
  for evidence in article.evidence {
    #expect(isAscending(evidence.sourceRanges, below: page.source.byteCount), "\(evidence)")
    #expect((0...1).contains(evidence.confidence) && !evidence.rule.isEmpty)
    if evidence.origin == .visibleText { #expect(!evidence.sourceRanges.isEmpty, "\(evidence)") }
    if let index = evidence.index {
      #expect(index >= 0 && index < lists[evidence.field] ?? 1, "\(evidence)")
    }
  }
  for text in [article.headline, article.summary, article.section, article.byline] {
    #expect(text?.isEmpty != true)
  }
}

private func isAscending(_ ranges: [SourceRange], below count: Int) -> Bool {
  var end = 0
  for range in ranges {
    guard range.start >= end, range.end > range.start, range.end <= count else { return false }
    end = range.end
  }
  return true
}

@Suite("The parser keeps its contract")
struct ArticleParserTests {
  @Test("on the seeds", arguments: SeedPage.names)
  func seeds(name: String) throws {
    try checkArticleParser(StandardArticleParser(), on: [SeedPage.bytes(name)])
  }

  @Test("on generated pages")
  func generated() throws {
    let pages = [0, 1, 2, 3, 7, 11].map { GeneratedPage(seed: $0) }.filter { $0.label == nil }
    try checkArticleParser(StandardArticleParser(), on: pages.map(\.bytes))
  }
}
