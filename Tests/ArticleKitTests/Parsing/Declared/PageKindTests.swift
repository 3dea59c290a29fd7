import Foundation
import Testing

@testable import ArticleKit

@Suite("Pages that are no article")
struct PageKindTests {
  private func reason(_ html: String, url: String = "https://www.quayside.example/a/b")
    -> ArticleParsingError.Reason?
  {
    do {
      _ = try ArticlePipeline().article(
        from: Array(html.utf8), hints: PageHints(url: URL(string: url)))
      return nil
    } catch {
      return (error as? ArticleParsingError)?.reason
    }
  }

  private static let prose = "<p>\(FactsPage.text)</p><p>\(FactsPage.text) Twice.</p>"

  @Test("Error messages of servers")
  func errors() {
    let short =
      "<p>The page that you asked for is not here, or it has been moved to another place.</p>"
    #expect(reason("<title>404 Not Found</title><h1>Not Found</h1>\(short)") == .errorPage)
    let guarded = "<title>Just a moment...</title><h1>quayside.example</h1>"
    #expect(reason(guarded + short) == .errorPage)
    let title = "The ferry that was not found"
    #expect(reason("<title>\(title)</title><h1>\(title)</h1>\(Self.prose)") == nil)
  }

  @Test("The front page of a site, unless it declares an article")
  func frontPage() {
    let page = "<title>The Quayside</title><h1>The Quayside</h1>\(Self.prose)"
    #expect(reason(page, url: "https://www.quayside.example/") == .frontPage)
    #expect(reason(page, url: "https://www.quayside.example/?p=12") == nil)
    let declared = "<meta property=og:type content=article>" + page
    #expect(reason(declared, url: "https://www.quayside.example/") == nil)
  }

  @Test("A video without a text")
  func video() {
    let head = "<meta property=og:type content=video.other><title>Ferry in the storm</title>"
    let line =
      "<p>Watch how the ferry came into the harbour in the storm on the night to last Friday.</p>"
    #expect(reason(head + "<h1>Ferry in the storm</h1>" + line) == .videoPage)
    #expect(reason(head + "<h1>Ferry in the storm</h1>" + Self.prose + Self.prose) == nil)
  }

  @Test("A page that scripts fill is an article if it says so")
  func scripted() throws {
    let head = FactsPage.json(
      #"{"@type":"NewsArticle","headline":"Ferry runs","datePublished":"2021-05-04"}"#)
    let article = try ArticlePipeline().article(
      from: Array("<html><head>\(head)</head><body><div id=root></div></body></html>".utf8))
    #expect(article.headline == "Ferry runs")
    #expect(article.datePublished?.iso == "2021-05-04")
    #expect(article.body.isEmpty)
    #expect(reason("<title>Quayside</title><div id=root></div>") == .noArticle)
  }

  @Test("Every reason says what was expected")
  func descriptions() {
    for reason: ArticleParsingError.Reason in [
      .noArticle, .frontPage, .listPage, .videoPage, .errorPage, .consentWall,
    ] {
      #expect(ArticleParsingError(reason, name: "a.html").description.contains("; expected "))
    }
  }
}
