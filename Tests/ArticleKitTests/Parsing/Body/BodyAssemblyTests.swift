import Testing

@testable import ArticleKit

@Suite struct BodyAssemblyTests {
  /// The body of a text of which all belongs to the article.
  private func body(_ text: String) throws -> [Block] {
    try ArticlePipeline(reader: StandardPageReader(format: .plain)).article(from: Array(text.utf8))
      .body
  }

  @Test func joinsAParagraphThatTheDumpCut() throws {
    let body = try body(
      """
      "We should see that the danger is real, and that all of us stand together in front of the

      sea."

      The mayor left the hall after the vote.
      """)
    #expect(
      body.map(\.text) == [
        "\"We should see that the danger is real, and that all of us stand together in front of the sea.\"",
        "The mayor left the hall after the vote.",
      ])
    #expect(body.first?.sourceRanges.isEmpty == false)
  }

  @Test func joinsAHeadingThatIsTheEndOfAParagraph() throws {
    var page = MadeUpPage()
    page.paragraphs[3] =
      "Fishermen in the harbour have complained that the temporary light on the pier cannot be seen in fog, and that two boats had run\n\n## aground."
    let article = try page.article()
    #expect(article.body.count == page.paragraphs.count)
    #expect(article.body[3].kind == .paragraph)
    #expect(article.body[3].text.hasSuffix("two boats had run aground."))
  }

  @Test func paragraphsThatEndStayApart() throws {
    let body = try body("It rained all day.\n\niPhones were wet.\n\nthe mayor laughed.")
    #expect(body.count == 3)
  }

  @Test func aShortLineBetweenParagraphsIsAHeading() throws {
    var page = MadeUpPage()
    page.inserts[2] = "Two boats aground"
    let article = try page.article()
    #expect(
      article.body.filter { $0.kind == .heading(level: 2) }.map(\.text) == ["Two boats aground"])
  }

  @Test func wordsSetApartAreAPullQuote() throws {
    var page = MadeUpPage()
    page.inserts[2] =
      "Naturally, we would have been happier with a stone tower than with one of steel."
    let article = try page.article()
    #expect(article.body.filter { $0.kind == .pullQuote }.count == 1)
  }

  @Test func aStoryInTheFirstPersonHasNoPullQuotes() throws {
    let text = (0..<8).map {
      "On day \($0) we walked along the shore, and I said that we were lost."
    }
    let body = try body(text.joined(separator: "\n\n"))
    #expect(body.allSatisfy { $0.kind == .paragraph })
  }

  @Test func rowsBecomeATable() throws {
    var page = MadeUpPage()
    page.inserts[2] = "| Year | Boats |\n|---|---|\n| 2020 | 14 |\n| 2021 | 9 |"
    let reader = StandardPageReader(format: .text)
    let parsed = try reader.page(from: Array(page.text.utf8))
    var outline = PageOutline(parsed)
    for index in parsed.blocks.indices where parsed.blocks[index].kind == .tableRow {
      outline.roles[index] = .body
    }
    var draft = ArticleDraft(parsed)
    BodyAssembly.assemble(&outline, &draft)
    let tables = draft.article.body.filter { $0.kind == .table }
    #expect(tables.map(\.text) == ["Year\tBoats\n2020\t14\n2021\t9"])
  }

  @Test func junkLeavesTheBody() throws {
    var page = MadeUpPage()
    page.inserts[0] = "Advertisement"
    page.inserts[2] = "Sign up for our newsletter to get the news of the harbour in your inbox."
    page.inserts[4] = "Story continues below"
    #expect(try page.article().body.map(\.text) == MadeUpPage.english)
  }

  @Test func plainTextKeepsEveryWord() throws {
    let text = """
      A headline that stays

      LYON (Reuters) — The ship left on Tuesday, and nobody knows where it went.

      Read also

      Photo: Ann Example

      Advertisement

      The ship left on Tuesday.

      The ship left on Tuesday.
      """
    let article = try ArticlePipeline(reader: StandardPageReader(format: .plain))
      .article(from: Array(text.utf8))
    for word in text.split(whereSeparator: { $0.isWhitespace }) where word != "—" {
      #expect(article.text.contains(word))
    }
    let count = text.split(whereSeparator: \.isWhitespace).count
    // The dash that ends the dateline is no word.
    #expect(article.text.split(whereSeparator: \.isWhitespace).count == count - 1)
  }
}
