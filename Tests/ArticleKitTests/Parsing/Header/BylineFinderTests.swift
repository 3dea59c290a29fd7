import Testing

@testable import ArticleKit

@Suite struct BylineFinderTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var lines: [String]
    var byline: String?
    var authors: [String]
    var testDescription: String { lines.joined(separator: " / ") }

    init(_ lines: String..., byline: String?, authors: [String]) {
      self.lines = lines
      self.byline = byline
      self.authors = authors
    }
  }

  static let announced = [
    Case("By Ada Example", byline: "By Ada Example", authors: ["Ada Example"]),
    Case(
      "By ADA EXAMPLE AND BO SAMPLE", byline: "By ADA EXAMPLE AND BO SAMPLE",
      authors: ["ADA EXAMPLE", "BO SAMPLE"]),
    Case(
      "By Ada Example, Bo Sample and Cy de la Prueba", byline: nil,
      authors: ["Ada Example", "Bo Sample", "Cy de la Prueba"]),
    Case("By Ada Example, Staff Writer", byline: nil, authors: ["Ada Example"]),
    Case("By Ada Example | The Sample Tribune", byline: nil, authors: ["Ada Example"]),
    Case(
      "By Ada Example in Lisbon and Bo Sample in Oslo", byline: nil,
      authors: ["Ada Example", "Bo Sample"]),
    Case("By Ada Example for the Sample Times", byline: nil, authors: ["Ada Example"]),
    Case("Written by Ada Example", byline: "Written by Ada Example", authors: ["Ada Example"]),
    Case("5:45 AM 11/19/2019 by Ada Example", byline: "by Ada Example", authors: ["Ada Example"]),
    Case("By Dr. Ada Example, ada@example.org", byline: nil, authors: ["Dr. Ada Example"]),
    Case("By The Associated Press", byline: nil, authors: ["The Associated Press"]),
    Case("By Ada Example and AP", byline: nil, authors: ["Ada Example", "AP"]),
    Case("ByAda ExampleNews Reporter", byline: nil, authors: ["Ada Example"]),
    Case("By", "Ada Example", byline: "By Ada Example", authors: ["Ada Example"]),
    Case(
      "By", "Ada Example", "and", "Bo Sample", byline: nil,
      authors: ["Ada Example", "Bo Sample"]),
    Case(
      "By Samplenews", "By Ada Example", byline: "By Samplenews\nBy Ada Example",
      authors: ["Samplenews", "Ada Example"]),
    Case("Author: Ada Example", byline: "Author: Ada Example", authors: ["Ada Example"]),
  ]

  @Test(arguments: announced) func readsWhatAWordAnnounces(_ sample: Case) throws {
    let found = try HeaderSample(
      ["World", "= Council votes for the new plan"] + sample.lines
        + HeaderSample.text)
    #expect(found.article.authors.map(\.name) == sample.authors)
    if let byline = sample.byline { #expect(found.article.byline == byline) }
    for (index, name) in sample.authors.enumerated() {
      #expect(found.printed(.authors, at: index) == name)
    }
  }

  @Test func tellsOrganisationsFromPersons() throws {
    let found = try HeaderSample(
      ["= Council votes for the new plan", "By Ada Example and Reuters"]
        + HeaderSample.text)
    #expect(found.article.authors.map(\.type) == [.person, .organization])
  }

  static let foreign = [
    Case(
      "Von Jörg Müller und Änne Beispiel", byline: nil, authors: ["Jörg Müller", "Änne Beispiel"]),
    Case("von", "Jörg von der Heide", byline: nil, authors: ["Jörg von der Heide"]),
    Case("Text: Jörg Müller", byline: nil, authors: ["Jörg Müller"]),
  ]

  @Test(arguments: foreign) func readsGerman(_ sample: Case) throws {
    let found = try HeaderSample(
      ["= Der Rat stimmt für den neuen Plan"] + sample.lines + [
        "~ Der Rat hat nach einer langen Debatte für den Plan gestimmt, und die meisten Mitglieder "
          + "sagten, dass sie über das Ergebnis froh sind.",
        "~ Die Arbeiten sollen im Herbst beginnen und etwa zwei Jahre dauern, sagte eine Sprecherin.",
      ])
    #expect(found.article.language == "de")
    #expect(found.article.authors.map(\.name) == sample.authors)
  }

  @Test func readsFrenchSpanishItalianAndRussian() throws {
    let samples = [
      (
        "Par Zoé Exemple et Luc Modèle", ["Zoé Exemple", "Luc Modèle"],
        "~ Le conseil a voté pour le projet après un long débat, et la plupart de ses membres ont "
          + "dit qu’ils étaient contents du résultat de la soirée."
      ),
      (
        "Por Inés Ejemplo y Juan Prueba", ["Inés Ejemplo", "Juan Prueba"],
        "~ El consejo votó a favor del plan después de un largo debate, y la mayoría de los miembros "
          + "dijo que estaba contenta con el resultado de la noche."
      ),
      (
        "di Ugo Esempio e Lia Prova", ["Ugo Esempio", "Lia Prova"],
        "~ Il consiglio ha votato per il piano dopo un lungo dibattito, e la maggior parte dei membri "
          + "ha detto che era contenta del risultato della serata."
      ),
      (
        "Автор: Иван Примеров", ["Иван Примеров"],
        "~ Совет проголосовал за план после долгих споров, и большинство его членов сказали, что они "
          + "рады этому результату и что работы начнутся осенью."
      ),
    ]
    for (line, authors, body) in samples {
      let found = try HeaderSample(["= Council 2020: 17 to 3", line, body])
      #expect(found.article.authors.map(\.name) == authors)
    }
  }

  static let bare = [
    Case("Ada Example", "3 March 2021", byline: "Ada Example", authors: ["Ada Example"]),
    Case(
      "Ada Example - Nov 19, 2019, 8:15 pm CST", byline: "Ada Example", authors: ["Ada Example"]),
    Case(
      "Ada Example, Chief Political Correspondent 2 March 2024 • 8:48pm", byline: nil,
      authors: ["Ada Example"]),
    Case("Ada Example @adaexample", byline: nil, authors: ["Ada Example"]),
    Case(
      "Ada Example and AP", "June 30, 2026 - 4.34pm", byline: nil,
      authors: ["Ada Example", "AP"]),
    Case(
      "Ada Example / EXAMPLE.COM / Sep 2, 2024, 17:07 IST", byline: nil,
      authors: ["Ada Example"]),
  ]

  @Test(arguments: bare) func readsNamesBesideADate(_ sample: Case) throws {
    let found = try HeaderSample(
      ["= Council votes for the new plan"] + sample.lines
        + HeaderSample.text)
    #expect(found.article.authors.map(\.name) == sample.authors)
    if let byline = sample.byline { #expect(found.article.byline == byline) }
  }

  static let nobody = [
    Case("Latest News", "3 March 2021", byline: nil, authors: []),
    Case("By Monday, the snow had gone", byline: nil, authors: []),
    Case("Photo by Ada Example", byline: nil, authors: []),
    Case("Getty Images", "3 March 2021", byline: nil, authors: []),
    Case("Share", "Comments", "3 March 2021", byline: nil, authors: []),
    Case("Edited by Ada Example", byline: nil, authors: []),
    Case("Quieter Street", "3 March 2021", byline: nil, authors: []),
  ]

  @Test(arguments: nobody) func namesNobodyWhereNobodyIsNamed(_ sample: Case) throws {
    let found = try HeaderSample(
      ["= Council votes for the new plan"] + sample.lines
        + HeaderSample.text)
    #expect(found.article.authors.isEmpty)
    #expect(found.article.byline == nil)
  }

  @Test func readsTheEndOfTheArticle() throws {
    let credit = try HeaderSample(
      ["= Council votes for the new plan"] + HeaderSample.text
        + ["Reporting by Ada Example; editing by Bo Sample"])
    #expect(credit.article.authors.first?.name == "Ada Example")
    let biography = try HeaderSample(
      ["= Council votes for the new plan"] + HeaderSample.text
        + ["Ada Example is a reporter for the Sample Times who covers the council."])
    #expect(biography.article.authors.map(\.name) == ["Ada Example"])
  }

  static let ends = [
    Case("Reporter • Bo Sample", byline: "Reporter • Bo Sample", authors: ["Bo Sample"]),
    Case("Journalistin: Bo Sample", byline: nil, authors: ["Bo Sample"]),
    Case("About the author:", "Bo Sample", byline: "Bo Sample", authors: ["Bo Sample"]),
    Case("Следите за новостями автора", "Иван Примеров", byline: nil, authors: ["Иван Примеров"]),
    Case("Photographer • Bo Sample", byline: nil, authors: []),
    Case("Reporter • Share", byline: nil, authors: []),
    Case("About the authority:", "Bo Sample", byline: nil, authors: []),
    Case("About the author:", "Most Read", byline: nil, authors: []),
  ]

  @Test(arguments: ends) func readsTheNameBelowTheText(_ sample: Case) throws {
    let found = try HeaderSample(
      ["= Council votes for the new plan"] + HeaderSample.text + sample.lines)
    #expect(found.article.authors.map(\.name) == sample.authors)
    if let byline = sample.byline { #expect(found.article.byline == byline) }
  }

  @Test func addsTheReporterWhoSignsTheEnd() throws {
    let found = try HeaderSample(
      ["= Council votes for the new plan", "By Ada Example", "3 May 2020"] + HeaderSample.text
        + ["Reporter • Bo Sample"])
    #expect(found.article.authors.map(\.name) == ["Ada Example", "Bo Sample"])
    #expect(found.article.byline == "By Ada Example\nReporter • Bo Sample")
    #expect(found.printed(.byline) == "By Ada Example Reporter • Bo Sample")
  }

  @Test func pointsAtTheSpaceBetweenTwoLinesOfAByline() throws {
    for lines in [["By Samplenews", "By Ada Example"], ["By", "Ada Example"]] {
      let found = try HeaderSample(
        ["= Council votes for the new plan"] + lines + ["3 May 2020"] + HeaderSample.text)
      #expect(found.text(.byline) == lines.joined(separator: " "))
    }
  }

  @Test func trustsALinkToAnAuthorsPage() throws {
    let found = try HeaderSample(
      [
        "[Home](/) [World](/world) [Sport](/sport)", "= Council votes for the new plan",
        "[Example](/authors/example) 12 May 2020",
      ] + HeaderSample.text)
    #expect(found.article.authors.map(\.name) == ["Example"])
  }

  @Test func keepsTheHeadersBylineBeforeThatOfAListAbove() throws {
    let found = try HeaderSample(
      [
        "Another story of the day", "Bo Sample", "February 28, 2024",
        "= Council votes for the new plan", "Ada Example", "February 29, 2024",
      ] + HeaderSample.text)
    #expect(found.article.authors.map(\.name) == ["Ada Example"])
    #expect(found.article.datePublished?.isoDay == "2024-02-29")
  }
}
