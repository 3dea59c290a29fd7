import ArticleKit
import Foundation
import StoreChecks
import Testing

@Suite("Dates of articles")
struct ArticleDateTests {
  @Test("A date is what its ISO or EDTF form reads as", arguments: 0..<300)
  func roundTrip(_ seed: Int) throws {
    var random = RandomArticles(seed: seed)
    for _ in 0..<20 {
      let date = random.date()
      var again = try #require(ArticleDate(iso: date.edtf))
      #expect(again.edtf == date.edtf)
      again.raw = date.raw
      again.inferred = date.inferred
      again.why = date.why
      again.alternatives = date.alternatives
      #expect(again == date)
      #expect(date.iso == (date.year == nil ? nil : date.edtf))
    }
  }

  @Test("No component stands without the next larger one, but for the year", arguments: 0..<100)
  func invariants(_ seed: Int) {
    var random = RandomArticles(seed: seed)
    for _ in 0..<20 {
      func any(_ range: ClosedRange<Int>) -> Int? { random.chance(70) ? random.number(range) : nil }
      let date = ArticleDate(
        year: any(-5...10_005), month: any(-1...14), day: any(-1...33), hour: any(-1...25),
        minute: any(-1...61), second: any(-1...62), utcOffset: any(-100_000...100_000))
      #expect(date.day == nil || date.month != nil)
      #expect(date.hour == nil || date.day != nil)
      #expect(date.minute == nil || date.hour != nil)
      #expect(date.second == nil || date.minute != nil)
      #expect(date.utcOffset == nil || date.hour != nil && (date.utcOffset ?? 0) % 60 == 0)
      #expect((date.precision == nil) == (date.year == nil))
    }
  }

  @Test(
    "These are read",
    arguments: [
      ("2017", "2017"), ("2017-04", "2017-04"), ("2017-04-24", "2017-04-24"),
      ("2017-04-24T15", "2017-04-24T15"), ("2017-04-24T15:12", "2017-04-24T15:12"),
      ("2017-04-24T15:12:01", "2017-04-24T15:12:01"),
      ("2017-04-24T15:12:01.345Z", "2017-04-24T15:12:01+00:00"),
      ("2017-04-24 15:12+0300", "2017-04-24T15:12+03:00"),
      ("2017-04-24t15:12z", "2017-04-24T15:12+00:00"), ("2017-04-24T15-05", "2017-04-24T15-05:00"),
      ("XXXX-04-24", "XXXX-04-24"), ("XXXX", "XXXX"), ("2016-02-29", "2016-02-29"),
      ("XXXX-02-29", "XXXX-02-29"), ("2017-04-24T15:12-00:30", "2017-04-24T15:12-00:30"),
    ])
  func reading(_ text: String, _ edtf: String) {
    #expect(ArticleDate(iso: text)?.edtf == edtf)
  }

  @Test(
    "These are not",
    arguments: [
      "", "17", "2017-", "2017-4", "2017-13", "2017-00", "2017-04-31", "2017-02-29", "0000",
      "2017-04-24T", "2017-04-24T24", "2017-04-24T15:60", "2017-04-24T15:12:61", "2017-04-24Z",
      "2017-04-24T15:12+19:00", "2017-04-24T15:12+03:60", "2017-04-24T15:12+3", "2017-04-24x",
      "20170424", " 2017", "2017 ", "XXX", "-017", "2017-04-24T15:12+18:30", "２０１７",
    ])
  func refusing(_ text: String) {
    #expect(ArticleDate(iso: text) == nil)
  }

  @Test("A year is inferred once, and only if it has the day")
  func inference() {
    var date = ArticleDate(month: 2, day: 29)
    date.infer(year: 2017, why: "no such day")
    #expect(date.year == nil && date.inferred.isEmpty && date.iso == nil)
    date.infer(year: 2016, why: "a leap year")
    #expect(date.iso == "2016-02-29" && date.inferred == [.year] && date.why == "a leap year")
    date.infer(year: 2020, why: "too late")
    #expect(date.year == 2016 && date.why == "a leap year")
    #expect(date.isoDay == "2016-02-29" && ArticleDate(year: 2016, month: 2).isoDay == nil)
  }
}
