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
  let faults = faults(of: article, page)
  #expect(faults.isEmpty, "\(faults) in \(page.string(page.text.indices).debugDescription)")
}

/// What does not hold together in an article.
private func faults(of article: Article, _ page: Page) -> [String] {
  var found: [String] = []
  func check(_ isRight: Bool, _ what: @autoclosure () -> String) {
    if !isRight { found.append(what()) }
  }
  check(article.source == page.source, "another source")
  check(!article.body.isEmpty, "no body")
  check(article.id == Article.ID(identifying: article), "another ID")
  for block in article.body {
    check(!block.text.isEmpty, "an empty block")
    check(!block.sourceRanges.isEmpty, "a block without a source")
    check(isAscending(block.sourceRanges, below: page.source.byteCount), "\(block)")
  }
  let lists: [Article.Field: Int] = [
    .authors: article.authors.count, .keywords: article.keywords.count,
    .images: article.images.count, .related: article.related.count,
    .citedSources: article.citedSources.count,
  ]
  for evidence in article.evidence {
    check(isAscending(evidence.sourceRanges, below: page.source.byteCount), "\(evidence)")
    check((0...1).contains(evidence.confidence) && !evidence.rule.isEmpty, "\(evidence)")
    check(evidence.origin != .visibleText || !evidence.sourceRanges.isEmpty, "\(evidence)")
    check((0..<(lists[evidence.field] ?? 1)).contains(evidence.index ?? 0), "\(evidence)")
  }
  let texts = [article.headline, article.summary, article.section, article.byline]
  check(!texts.contains(""), "an empty field")
  return found
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
