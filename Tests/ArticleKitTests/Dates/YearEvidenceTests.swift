import Foundation
import Testing

@testable import ArticleKit

@Suite struct YearEvidenceTests {
  private func date(_ text: String) throws -> (date: ArticleDate, weekday: Int?) {
    let match = try #require(DateScanner.matches(in: text).first)
    return (match.date, match.weekday)
  }

  @Test func infersTheYearOfAReport() throws {
    var date = try date("April 24, 15:12 UTC+3").date
    var evidence = YearEvidence()
    let lead = Array("Nothing has changed, the minister said on Monday.".utf8)
    evidence.readReport(lead, range: lead.indices, month: 4, day: 24)
    evidence.read("The vote was held on Sunday, April 23. It cost 23.68% more.", as: .text)
    evidence.read("Plans for 2018. Orders in 2015.", as: .text)
    evidence.read("presidential election 2017", as: .topic)
    let inferred = try #require(evidence.inferYear(of: date))
    #expect(inferred.year == 2017)
    #expect(
      inferred.why == "no year is printed; the text calls April 23 a Sunday, the report of "
        + "April 24 says Monday, and 2017 is named in a topic")
    date.infer(year: inferred.year, why: inferred.why)
    #expect(date.edtf == "2017-04-24T15:12+03:00")
    #expect(date.inferred == [.year])
    #expect(date.raw == "April 24, 15:12 UTC+3")
  }

  static let pages: [(text: String, page: String, url: String?, year: Int?)] = [
    // A weekday printed with the date, and one named year that fits.
    ("Monday, April 24", "It began in 2016 and ended in 2017.", nil, 2017),
    // Both named years fit.
    ("Monday, April 24", "It began in 2006 and ended in 2017.", nil, nil),
    // None fits.
    ("Tuesday, April 25", "It began in 2016.", nil, nil),
    // A year alone proves nothing.
    ("April 24", "It began in 2017.", nil, nil),
    // Weekdays contradict each other.
    ("Monday, April 24", "On Friday, April 28 and Sunday, April 29. So 2017 was over.", nil, nil),
    // The address and a full date of that day decide alone.
    ("April 24", "It began.", "https://example.com/2017/04/24/x", 2017),
    ("April 24", "It began.", "https://example.com/2017/04/x", 2017),
    ("April 24", "It began.", "https://example.com/2017/01/05/x", nil),
    ("April 24", "Updated April 25, 2017.", nil, 2017),
    // In the text it may be an anniversary.
    ("April 24", "The fire of April 24, 2015 is not forgotten.", nil, nil),
    ("April 24", "Updated April 25, 2017. First of April 24, 2015.", nil, nil),
    // The weekday of another year's end.
    ("January 2", "It closed on Saturday, December 31. All of 2017 is open.", nil, 2017),
    // February 29 of a year without.
    ("February 29", "Monday, February 27, of 2017", nil, nil),
    // A year that is given already.
    ("April 24, 2016", "Updated April 25, 2017.", nil, nil),
  ]

  @Test(arguments: pages)
  func decidesOnlyByEvidence(
    _ text: String, _ page: String, _ url: String?, _ year: Int?
  ) throws {
    let (date, weekday) = try date(text)
    var evidence = YearEvidence()
    evidence.read(page, as: page.hasPrefix("Updated") ? .date : .text)
    if let url { evidence.read(address: url) }
    #expect(evidence.inferYear(of: date, weekday: weekday)?.year == year)
  }

  @Test func weighsPlaces() throws {
    let (date, weekday) = try date("Monday, April 24")
    var evidence = YearEvidence()
    evidence.read("The war of 2006.", as: .text)
    evidence.read("election 2017", as: .topic)
    #expect(evidence.inferYear(of: date, weekday: weekday)?.year == 2017)
  }

  static let leads: [(lead: String, topic: String, year: Int?)] = [
    ("he said on Monday.", "election 2017", 2017),
    ("he said last Monday.", "election 2017", nil),
    ("he said on Monday, and on Friday again.", "election 2017", nil),
    ("he said on Tuesday.", "election 2017", nil),
    // On April 24, 2018, a Tuesday, "on Monday" would be the day before.
    ("he said on Monday.", "elections 2017 and 2018", nil),
  ]

  @Test(arguments: leads)
  func readsTheWeekdayOfTheReport(_ lead: String, _ topic: String, _ year: Int?) throws {
    var evidence = YearEvidence()
    let bytes = Array(lead.utf8)
    evidence.readReport(bytes, range: bytes.indices, month: 4, day: 24)
    evidence.read(topic, as: .topic)
    #expect(evidence.inferYear(of: try date("April 24").date)?.year == year)
  }

  @Test func keepsToTheLimits() throws {
    let (date, weekday) = try date("Monday, April 24")
    var evidence = YearEvidence(limits: 2000...2010)
    evidence.read("It began in 2006 and ended in 2017.", as: .text)
    #expect(evidence.inferYear(of: date, weekday: weekday)?.year == 2006)
  }
}

/// What the tests need of a sample page's expected facts.
private struct SeedFacts: Decodable {
  struct Published: Decodable {
    var raw: String
    var iso: String
  }
  struct Paragraph: Decodable { var text: String }

  var datePublished: Published?
  var keywordsRaw: String?
  var body: [Paragraph]
}

@Suite struct SeedDateTests {
  @Test(arguments: [
    "000_e20ee4f001bd35f5", "002_6f6393aee3e8b6bb", "003_c72d90de312325f2",
    "004_5b12e4d389ea33b2",
  ])
  func readsTheDate(_ name: String) throws {
    let url = try #require(
      Bundle.module.url(
        forResource: name, withExtension: "json", subdirectory: "Fixtures/Seeds"))
    let facts = try JSONDecoder().decode(SeedFacts.self, from: Data(contentsOf: url))
    let published = try #require(facts.datePublished)
    var date = try #require(DateScanner.matches(in: published.raw).first).date
    #expect(date.raw == published.raw)
    if date.year == nil {
      var evidence = YearEvidence()
      let text = facts.body.map(\.text).joined(separator: "\n\n")
      let bytes = Array(text.utf8)
      evidence.read(bytes, range: bytes.indices, as: .text)
      evidence.readReport(
        bytes, range: bytes.indices, month: try #require(date.month), day: try #require(date.day))
      evidence.read(facts.keywordsRaw ?? "", as: .topic)
      let inferred = try #require(evidence.inferYear(of: date))
      date.infer(year: inferred.year, why: inferred.why)
    }
    let expected = try #require(ArticleDate(iso: published.iso))
    #expect(date.isoDay == expected.isoDay)
    #expect(date.hour == expected.hour)
    #expect(date.minute == expected.minute)
    #expect(date.utcOffset == expected.utcOffset)
  }
}

@Suite struct CivilDateTests {
  @Test(arguments: [
    (1970, 1, 1, 4, 0), (2017, 4, 24, 1, 17280), (2000, 2, 29, 2, 11016), (1, 1, 1, 1, -719_162),
    (1969, 12, 31, 3, -1), (2024, 3, 2, 6, 19784),
  ])
  func knowsWeekdays(_ year: Int, _ month: Int, _ day: Int, _ weekday: Int, _ number: Int) throws {
    let date = try #require(CivilDate(year: year, month: month, day: day))
    #expect(date.weekday == weekday)
    #expect(date.dayNumber == number)
  }

  @Test func countsEveryDay() throws {
    var number = try #require(CivilDate(year: 1896, month: 1, day: 1)).dayNumber
    for year in 1896...2110 {
      for month in 1...12 {
        for day in 1...ArticleDate.days(inMonth: month, ofYear: year) {
          let date = CivilDate(year: year, month: month, day: day)
          #expect(date?.dayNumber == number)
          number += 1
        }
      }
    }
  }
}
