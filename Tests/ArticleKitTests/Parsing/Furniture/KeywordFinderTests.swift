import Testing

@testable import ArticleKit

@Suite struct KeywordFinderTests {
  @Test(arguments: [
    ("Topics\n* Lighthouses\n* Elmsford\n* Storms", ["Lighthouses", "Elmsford", "Storms"]),
    ("Tags: lighthouses, Elmsford, storms", ["lighthouses", "Elmsford", "storms"]),
    ("Filed under: Lighthouses | Elmsford", ["Lighthouses", "Elmsford"]),
    ("tags #Lighthouses #Elmsford", ["Lighthouses", "Elmsford"]),
    ("Schlagwörter: Leuchttürme, Elmsdorf", ["Leuchttürme", "Elmsdorf"]),
    ("Mots-clés : phares · Elmsford", ["phares", "Elmsford"]),
    ("Теги: маяки, Эльмск", ["маяки", "Эльмск"]),
    ("Related Topics\n* Lighthouses,\n* Elmsford", ["Lighthouses", "Elmsford"]),
    ("Topics\nLighthouses and harbours\nMost read", ["Lighthouses and harbours"]),
    ("MORE ON\nLighthousesHarboursStorms", ["Lighthouses", "Harbours", "Storms"]),
    ("More about\nHarbourlighthouseMartha Quill", ["Harbour", "lighthouse", "Martha Quill"]),
    ("Find out more on these topics:\nElmsford\nOld lighthouses", ["Elmsford", "Old lighthouses"]),
    ("Подпишитесь на эти темы:\nМаяки\nПорты", ["Маяки", "Порты"]),
    ("Topics\n* Storms\n\nPeople in this story\n* Martha Quill", ["Storms", "Martha Quill"]),
    ("More about\nMcHarbour", ["McHarbour"]),
    ("Our most used topics:\nHarbours (12)\nOld lighthouses (3)", []),
    ("The council spoke of these topics\nElmsford\nOld lighthouses", []),
  ])
  func finds(after: String, keywords: [String]) throws {
    let article = try MadeUpPage(after: after).article()
    #expect(article.keywords == keywords)
    #expect(article.body.map(\.text) == MadeUpPage.english)
  }

  @Test func noLabelNoKeywords() throws {
    let article = try MadeUpPage().article()
    #expect(article.keywords.isEmpty)
  }
}
