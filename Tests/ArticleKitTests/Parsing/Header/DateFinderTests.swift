import Foundation
import Testing

@testable import ArticleKit

@Suite struct DateFinderTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var before: [String] = []
    var after: [String] = []
    var end: [String] = []
    var published: String?
    var raw: String?
    var modified: String?
    var testDescription: String { (before + after + end).joined(separator: " / ") }
  }

  static let cases = [
    Case(after: ["24 April 2017"], published: "2017-04-24", raw: "24 April 2017"),
    Case(before: ["13 Nov, 2020 11:53"], published: "2020-11-13T11:53", raw: "13 Nov, 2020 11:53"),
    Case(
      after: ["Published Nov 18, 2019 at 4:07 PM | Updated at 5:36 PM CST on Nov 18, 2019"],
      published: "2019-11-18T16:07", raw: "Nov 18, 2019 at 4:07 PM",
      modified: "2019-11-18T17:36-06:00"),
    Case(
      after: ["Updated Nov. 19, 2019 8:21 am ET / Original Nov. 19, 2019 8:02 am ET"],
      published: "2019-11-19T08:02-05:00", modified: "2019-11-19T08:21-05:00"),
    Case(
      after: ["Publié le 30 août 2023 à 14h52, modifié le 30 août 2023 à 15h54"],
      published: "2023-08-30T14:52", modified: "2023-08-30T15:54"),
    Case(
      before: ["Publiziert6. November 2025, 12:26"], published: "2025-11-06T12:26",
      raw: "6. November 2025, 12:26"),
    Case(after: ["Опубликовано: 14.05.2025, 20:28"], published: "2025-05-14T20:28"),
    Case(after: ["Updated: 3 May 2021"], published: nil, modified: "2021-05-03"),
    Case(after: ["Updated", "3 May 2021"], published: nil, modified: "2021-05-03"),
    Case(after: ["3 May 2021 12:00 | 4 May 2021 9:30"], published: "2021-05-03T12:00"),
    Case(
      before: [
        "Saturday, 1 August 2020", "Menu", "World", "Sport", "Culture", "Travel", "Money",
        "Food", "Style", "Books",
      ],
      after: ["2 May 2019"], published: "2019-05-02"),
    Case(end: ["First published on 2 May 2019"], published: "2019-05-02"),
    Case(
      after: ["The mayor speaks at the town hall on 2 May 2019. (Photo: Ada Example/Agency)"],
      published: nil),
    Case(after: ["5 hours ago"], published: nil),
  ]

  @Test(arguments: cases) func findsTheDates(_ sample: Case) throws {
    let found = try HeaderSample(
      sample.before + ["= Council votes for the new plan"] + sample.after + HeaderSample.text
        + sample.end)
    #expect(found.article.datePublished?.iso == sample.published)
    #expect(found.article.dateModified?.iso == sample.modified)
    if let raw = sample.raw {
      #expect(found.article.datePublished?.raw == raw)
      #expect(found.printed(.datePublished) == raw)
    }
  }

  @Test func infersAYearOnlyFromEvidence() throws {
    let body =
      "~ It was a long night, the chairwoman said on Monday, April 24, and the result of "
      + "the vote in 2017 was what most of the members had wanted."
    let known = try HeaderSample(["= Council votes for the new plan", "April 24, 15:12", body])
    #expect(known.article.datePublished?.iso == "2017-04-24T15:12")
    #expect(known.article.datePublished?.inferred == [.year])
    let unknown = try HeaderSample(
      ["= Council votes for the new plan", "April 24, 15:12"] + HeaderSample.text)
    #expect(unknown.article.datePublished?.year == nil)
    #expect(unknown.article.datePublished?.edtf == "XXXX-04-24T15:12")
  }

  @Test func keepsAnAmbiguousDateAmbiguous() throws {
    let open = try HeaderSample(
      ["= Council votes for the new plan", "03/04/2017"] + HeaderSample.text)
    #expect(open.article.datePublished?.isAmbiguous == true)
    #expect(open.article.datePublished?.isoDay == nil)
    let decided = try HeaderSample(
      ["= Council votes for the new plan", "03/04/2017"] + HeaderSample.text
        + ["Another story", "24/03/2017"])
    #expect(decided.article.datePublished?.isoDay == "2017-04-03")
  }

  @Test func readsTheAddressWhereNothingIsPrinted() throws {
    let found = try HeaderSample(
      ["= Council votes for the new plan"] + HeaderSample.text
        + ["URL: https://example.org/2021/03/17/council-votes"])
    #expect(found.article.url?.absoluteString == "https://example.org/2021/03/17/council-votes")
    #expect(found.article.datePublished?.iso == "2021-03-17")
    #expect(found.article.evidence(for: .datePublished).map(\.origin) == [.url])
  }
}
