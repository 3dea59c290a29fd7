import Testing

@testable import ArticleKit

@Suite struct DatelineReadingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var raw: String
    var place: String?
    var agency: String?
    var day: Int?
    var rest: String
    var testDescription: String { raw }

    init(
      _ text: String, raw: String, place: String?, agency: String? = nil, day: Int? = nil,
      rest: String
    ) {
      self.text = text
      self.raw = raw
      self.place = place
      self.agency = agency
      self.day = day
      self.rest = rest
    }
  }

  @Test(arguments: [
    Case(
      "PORT ST. ANNE, April 24. /TASS/. The ship left.", raw: "PORT ST. ANNE, April 24. /TASS/.",
      place: "PORT ST. ANNE", agency: "TASS", day: 24, rest: "The ship left."),
    Case(
      "LYON (Reuters) — The ship left.", raw: "LYON (Reuters)", place: "LYON", agency: "Reuters",
      rest: "The ship left."),
    Case(
      "KIEL, 3 May (dpa) - The ship left.", raw: "KIEL, 3 May (dpa)", place: "KIEL",
      agency: "dpa", day: 3, rest: "The ship left."),
    Case(
      "SHANGHAI, May 5 (Xinhua) -- The ship left.", raw: "SHANGHAI, May 5 (Xinhua)",
      place: "SHANGHAI", agency: "Xinhua", day: 5, rest: "The ship left."),
    Case(
      "KIEL/LYON (dpa) - Das Schiff fuhr ab.", raw: "KIEL/LYON (dpa)", place: "KIEL/LYON",
      agency: "dpa", rest: "Das Schiff fuhr ab."),
    Case(
      "(AP) — The ship left.", raw: "(AP)", place: nil, agency: "AP", rest: "The ship left."),
    Case(
      "ТУЛА, 24 апреля. /ТАСС/. Судно ушло.", raw: "ТУЛА, 24 апреля. /ТАСС/.", place: "ТУЛА",
      agency: "ТАСС", day: 24, rest: "Судно ушло."),
    Case(
      "ТУЛА, 24 апр — РИА Новости. Судно ушло.", raw: "ТУЛА, 24 апр — РИА Новости.",
      place: "ТУЛА", agency: "РИА Новости", day: 24, rest: "Судно ушло."),
    Case(
      "LYON, 3 mai (AFP) — Le navire est parti.", raw: "LYON, 3 mai (AFP)", place: "LYON",
      agency: "AFP", day: 3, rest: "Le navire est parti."),
    Case(
      "Sevilla, 3 may (EFE).- El barco zarpó.", raw: "Sevilla, 3 may (EFE).", place: "Sevilla",
      agency: "EFE", rest: "El barco zarpó."),
    Case(
      "OAKLAND — The ship left.", raw: "OAKLAND", place: "OAKLAND", rest: "The ship left."),
    Case(
      "TALLAHASSEE, Fla. (AP) — The ship left.", raw: "TALLAHASSEE, Fla. (AP)",
      place: "TALLAHASSEE, Fla.", agency: "AP", rest: "The ship left."),
    Case(
      "Hamburg. Das Schiff ist am Dienstag mit großer Verspätung nach Norden ausgelaufen.",
      raw: "Hamburg", place: "Hamburg",
      rest: "Das Schiff ist am Dienstag mit großer Verspätung nach Norden ausgelaufen."),
    Case(
      "NEW DELHI: The ship left.", raw: "NEW DELHI", place: "NEW DELHI", rest: "The ship left."),
  ])
  func reads(_ one: Case) throws {
    let bytes = Array(one.text.utf8)
    let reading = try #require(DatelineReading(bytes, bytes.indices))
    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    #expect(reading.place.map(string) == one.place)
    #expect(reading.agency.map(string) == one.agency)
    #expect(reading.date?.date.day == one.day)
    #expect(string(reading.textStart..<bytes.count) == one.rest)
    // The full stop of a place alone ends it like a dash.
    #expect(string(reading.raw).hasPrefix(one.raw))
  }

  @Test(arguments: [
    "The ship left the harbour on Tuesday.", "BREAKING — The ship left.",
    "Peter Brown (Labour) said that the ship left.", "Anna. She was the first to come here today.",
    "US - The ship left.", "I — The ship left.", "", "—", "A well-known ship left on May 5.",
    "London is the capital - and it stays so.", "MAYOR: The ship left.",
  ])
  func findsNone(in text: String) {
    let bytes = Array(text.utf8)
    #expect(DatelineReading(bytes, bytes.indices) == nil)
  }

  @Test func leavesTheParagraphWithoutItsDateline() throws {
    var page = MadeUpPage()
    page.paragraphs[0] = "ELMSFORD, March 2 (AP) — " + page.paragraphs[0]
    let article = try page.article()
    #expect(article.dateline?.raw == "ELMSFORD, March 2 (AP)")
    #expect(article.dateline?.date?.month == 3)
    #expect(article.body.first?.text == MadeUpPage.english[0])
  }
}
