import Foundation
import Testing

@testable import ArticleKit

@Suite struct RelatedFinderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var paragraphs: [String]
    var insert: String
    var related: [String]
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(
      name: "a label on its line", paragraphs: MadeUpPage.english,
      insert: "SEE ALSO: Divers find the tower's bell on the sea bed",
      related: ["Divers find the tower's bell on the sea bed"]),
    Case(
      name: "a label without a colon", paragraphs: MadeUpPage.english,
      insert: "Read more Divers find the tower's bell on the sea bed",
      related: ["Divers find the tower's bell on the sea bed"]),
    Case(
      name: "a label above bullets", paragraphs: MadeUpPage.english,
      insert: """
        Related articles
        * Divers find the tower's bell on the sea bed
        * Storm warning lifted for the coast
        """,
      related: [
        "Divers find the tower's bell on the sea bed", "Storm warning lifted for the coast",
      ]),
    Case(
      name: "a picture's description above the headline", paragraphs: MadeUpPage.english,
      insert: """
        Read also
        Former harbour master Tom Sample
        Divers find the tower's bell on the sea bed
        """,
      related: ["Divers find the tower's bell on the sea bed"]),
    Case(
      name: "tags after the headlines", paragraphs: MadeUpPage.english,
      insert: """
        DON'T MISS

        Divers find the tower's bell on the sea bed [INSIGHT]|
        Storm warning lifted for the coast [VIDEO]
        """,
      related: [
        "Divers find the tower's bell on the sea bed", "Storm warning lifted for the coast",
      ]),
    Case(
      name: "German", paragraphs: MadeUpPage.german,
      insert: "Lesen Sie auch: Taucher finden die Glocke des Leuchtturms",
      related: ["Taucher finden die Glocke des Leuchtturms"]),
    Case(
      name: "Russian", paragraphs: MadeUpPage.russian,
      insert: "Читайте также: Водолазы нашли колокол маяка на дне моря",
      related: ["Водолазы нашли колокол маяка на дне моря"]),
  ])
  func findsLabelled(_ one: Case) throws {
    let page = MadeUpPage(paragraphs: one.paragraphs, inserts: [1: one.insert])
    let article = try page.article()
    #expect(article.related.map(\.headline) == one.related)
    #expect(article.body.map(\.text) == one.paragraphs)
  }

  @Test func listsOfTheSiteAreNotRelated() throws {
    var page = MadeUpPage()
    page.after = """
      Most read
      Divers find the tower's bell on the sea bed
      Storm warning lifted for the coast
      """
    let article = try page.article()
    #expect(article.related.isEmpty)
    #expect(article.body.map(\.text) == MadeUpPage.english)
  }

  @Test func markdownGivesTheAddress() throws {
    var page = MadeUpPage()
    page.inserts[1] = "**Read also:** [Divers find the tower's bell](https://example.org/bell)"
    page.inserts[2] = "### The money"
    page.after = "[Home](https://example.org/) [News](https://example.org/news)"
    let article = try page.article()
    #expect(article.related.map(\.headline) == ["Divers find the tower's bell"])
    #expect(article.related.first?.url?.absoluteString == "https://example.org/bell")
  }

  @Test func aSentenceThatBeginsLikeALabelStays() throws {
    var page = MadeUpPage()
    page.paragraphs[3] =
      "Related businesses in the harbour have suffered too, and the owner of the only hotel said that bookings had fallen by a third since the light went out."
    let article = try page.article()
    #expect(article.related.isEmpty)
    #expect(article.body.map(\.text) == page.paragraphs)
  }
}
