import Testing

@testable import ArticleKit

/// Every range that an article gives, sliced from the source, is the text that it stands for.
@Suite struct SourceSliceTests {
  static let pages: [MadeUpPage] = [
    MadeUpPage(),
    MadeUpPage(
      inserts: [
        0: "Read also\nFormer harbour master Tom Sample\nDivers find the bell on the sea bed",
        1: "The tower before the storm (Image: Ann Example)", 3: "Two boats aground",
      ],
      after: "Topics\n* Lighthouses\n* Elmsford"),
    MadeUpPage(
      paragraphs: ["ELMSDORF, 2. März (dpa) - " + MadeUpPage.german[0]]
        + MadeUpPage.german.dropFirst(),
      inserts: [1: "Mehr zum Thema\n* Taucher finden die Glocke", 2: "Foto: Anna Beispiel/dpa"],
      after: "Schlagwörter: Leuchttürme, Elmsdorf"),
    MadeUpPage(
      paragraphs: ["ЭЛЬМСК, 2 марта. /ТАСС/. " + MadeUpPage.russian[0]]
        + MadeUpPage.russian.dropFirst(),
      inserts: [2: "Башня упала в марте. Фото: Анна Примерова"], after: "Теги: маяки, Эльмск"),
    MadeUpPage(
      inserts: [
        2: "and so the fishermen went on, and nobody in the town council had seen any of the\n\n##"
          + " papers &amp; plans.",
        3: "**Read also:** [Divers find the bell](https://example.org/b)",
      ]),
  ]

  @Test(arguments: pages.indices)
  func slicesEqualTheText(_ number: Int) throws {
    let page = Self.pages[number]
    let bytes = Array(page.text.utf8)
    let article = try page.article()
    #expect(article.body.count >= 5)
    func slice(_ ranges: [SourceRange]) -> String {
      var all: [UInt8] = []
      for range in ranges { all += bytes[range.range] }
      return folded(String(decoding: all, as: UTF8.self).replacing("&amp;", with: "&"))
    }
    for block in article.body { #expect(slice(block.sourceRanges) == folded(block.text)) }
    func noted(_ field: Article.Field, _ index: Int?) -> [String] {
      article.evidence(for: field, at: index).map { slice($0.sourceRanges) }
    }
    for (index, keyword) in article.keywords.enumerated() {
      #expect(noted(.keywords, index) == [keyword])
    }
    for (index, link) in article.related.enumerated() {
      #expect(noted(.related, index) == [link.headline])
    }
    for (index, image) in article.images.enumerated() {
      #expect(noted(.images, index) == [image.credit, image.caption].compactMap { $0 })
    }
    if let dateline = article.dateline { #expect(noted(.dateline, nil) == [dateline.raw]) }
  }

  private func folded(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
