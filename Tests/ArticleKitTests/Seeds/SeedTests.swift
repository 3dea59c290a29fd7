import Foundation
import Testing

@testable import ArticleKit

@Suite("Every field and block of the seeds")
struct SeedTests {
  private func pair(_ name: String) throws -> (gold: SeedGold, article: Article) {
    (try SeedPage.gold(name), try ArticlePipeline().article(from: SeedPage.bytes(name)))
  }

  private func folded(_ text: String?) -> String? { text.map(SourceBytes.folded) }

  @Test(arguments: SeedPage.names)
  func header(name: String) throws {
    let (gold, article) = try pair(name)
    #expect(folded(article.headline) == gold.headline)
    #expect(folded(article.summary) == gold.description)
    #expect(article.section == gold.section)
    #expect(article.url?.absoluteString == gold.url)
    #expect(article.authors.map(\.name).sorted() == gold.authors.map(\.name).sorted())
    if gold.publisherOptional != true || article.publisher != nil {
      #expect(article.publisher?.name == gold.publisher)
    }
  }

  @Test(arguments: SeedPage.names)
  func dates(name: String) throws {
    let (gold, article) = try pair(name)
    #expect(article.datePublished?.raw == gold.datePublished?.raw)
    #expect(
      (article.datePublished?.inferred.map(\.rawValue) ?? []) == gold.datePublished?.inferred ?? [])
    // The seconds need not be written.
    let same = [gold.datePublished?.iso, article.datePublished?.iso].map {
      $0?.replacing(/(T\d\d:\d\d):00/) { $0.1 }
    }
    #expect(same[0] == same[1])
    #expect(article.dateline?.place == gold.dateline?.place)
    #expect(article.dateline?.agency == gold.dateline?.agency)
  }

  @Test(arguments: SeedPage.names)
  func lists(name: String) throws {
    let (gold, article) = try pair(name)
    #expect(article.images.map(\.credit) == gold.images.map(\.credit))
    #expect([gold.keywords, gold.keywordsRaw.map { [$0] } ?? []].contains(article.keywords))
    #expect(article.related.map { SourceBytes.folded($0.headline) } == gold.related)
    let allowed = gold.citedSourcesAllowed ?? []
    #expect(
      article.citedSources.filter { !allowed.contains($0) }.sorted() == gold.citedSources.sorted())
  }

  @Test(arguments: SeedPage.names)
  func body(name: String) throws {
    let (gold, article) = try pair(name)
    for (have, want) in zip(article.body, gold.body) {
      #expect(have.kind.name == want.kind, "\(want.text)")
      #expect(folded(have.text) == want.text)
    }
    #expect(article.body.count == gold.body.count)
    for text in gold.mustNotContain {
      #expect(!article.body.contains { $0.text.contains(text) }, "\(text)")
    }
  }

  @Test("The same bytes give the same article", arguments: SeedPage.names)
  func deterministic(name: String) throws {
    #expect(try pair(name).article == pair(name).article)
  }
}
