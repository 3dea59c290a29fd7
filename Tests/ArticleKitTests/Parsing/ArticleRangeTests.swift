import Foundation
import Testing

@testable import ArticleKit

@Suite("Every fact's range says the fact")
struct ArticleRangeTests {
  @Test("on the seeds", arguments: SeedPage.names)
  func seeds(name: String) throws {
    let bytes = try SeedPage.bytes(name)
    check(try ArticlePipeline().article(from: bytes), SourceBytes(bytes))
  }

  @Test("on generated pages", arguments: 0..<200)
  func generated(seed: Int) throws {
    let source = GeneratedPage(seed: seed)
    let hints = PageHints(encoding: source.label)
    let page = try StandardPageReader().page(from: source.bytes, hints: hints)
    // A page may have too little prose to be told from its menus.
    guard let article = try? StandardArticleParser().article(in: page) else { return }
    check(article, SourceBytes(source.bytes, source.encoding))
  }

  private func check(_ article: Article, _ source: SourceBytes) {
    for block in article.body {
      // A table's cells and a program's lines are apart by more than one blank.
      let isLaidOut = block.kind == .table || block.kind == .code
      let text = source.text(of: block.sourceRanges)
      #expect(isLaidOut ? isSame(text, block.text) : text == block.text)
    }
    for evidence in article.evidence where evidence.origin == .visibleText {
      guard let want = value(evidence, article) else { continue }
      let text = source.text(of: evidence.sourceRanges)
      // A byline may stand in two lines.
      #expect(text == SourceBytes.folded(want), "\(evidence.field) \(evidence.rule)")
    }
  }

  /// Whether two texts are the same but for white space.
  private func isSame(_ one: String?, _ other: String) -> Bool {
    one?.filter { !$0.isWhitespace } == other.filter { !$0.isWhitespace }
  }

  /// What the article says where the evidence points, nil for a field that is put together.
  private func value(_ evidence: Evidence, _ article: Article) -> String? {
    func element<Value>(_ list: [Value]) -> Value? {
      evidence.index.flatMap { list.indices.contains($0) ? list[$0] : nil }
    }
    return switch evidence.field {
    case .headline: article.headline
    case .alternativeHeadline: article.alternativeHeadline
    case .summary: article.summary
    case .byline: article.byline
    case .section: article.section
    case .publisher: article.publisher?.name
    case .dateline: article.dateline?.raw
    case .datePublished: article.datePublished?.raw
    case .dateModified: article.dateModified?.raw
    case .authors: element(article.authors)?.name
    case .keywords: element(article.keywords)
    case .images: element(article.images)?.credit
    case .related: element(article.related)?.headline
    case .citedSources: element(article.citedSources)
    default: nil
    }
  }
}
