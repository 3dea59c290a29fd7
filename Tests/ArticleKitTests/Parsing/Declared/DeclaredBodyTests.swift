import Testing

@testable import ArticleKit

@Suite("A text that only machines are given")
struct DeclaredBodyTests {
  private static let long =
    "The ferry between the two quays of Holmby carried its first passengers for nine days on "
    + "Friday, after the storm had torn away the pontoon on the northern side of the bay."

  private func page(_ shown: String, paragraphs: Int = 4) -> [UInt8] {
    let text = (1...paragraphs).map { "\($0). \(Self.long)" }.joined(separator: #"\n\n"#)
    let json = """
      {"@type":"NewsArticle","headline":"Ferry runs again","articleBody":"\(text)"}
      """
    return Array(
      """
      <!doctype html><html><head>\(FactsPage.json(json))</head><body><h1>Ferry runs again</h1>
      \(shown)</body></html>
      """.utf8)
  }

  @Test("It stands for a body that the page does not show, paragraph by paragraph")
  func missing() throws {
    let source = page("<div id=app></div>")
    let article = try ArticlePipeline().article(from: source)
    #expect(article.body.map(\.text) == (1...4).map { "\($0). \(Self.long)" })
    #expect(article.evidence(for: .body).first?.origin == .jsonLD)
    for block in article.body {
      let range = try #require(block.sourceRanges.first)
      #expect(String(decoding: source[range.start..<range.end], as: UTF8.self) == block.text)
    }
  }

  @Test("It never stands for a text that the page shows")
  func shown() throws {
    let text =
      "Crews worked through the week to float a spare pontoon down from the yard, they say."
    let article = try ArticlePipeline().article(
      from: page((1...4).map { "<p>\(text) \($0) \(text)</p>" }.joined()))
    #expect(article.text.contains("Crews worked"))
    #expect(!article.text.contains("The ferry between"))
    #expect(article.evidence(for: .body).isEmpty)
  }

  @Test("A sentence or two is no text")
  func short() throws {
    let article = try ArticlePipeline().article(from: page("<div id=app></div>", paragraphs: 1))
    #expect(article.body.isEmpty)
  }
}
