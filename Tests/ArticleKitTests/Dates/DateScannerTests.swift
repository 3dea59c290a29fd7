import Testing

@testable import ArticleKit

/// A text, and the date that the scanner shall find in it.
struct DateCase: Sendable, CustomTestStringConvertible {
  var text: String
  var edtf: String
  var raw: String
  var weekday: Int?

  init(_ text: String, _ edtf: String, raw: String? = nil, weekday: Int? = nil) {
    self.text = text
    self.edtf = edtf
    self.raw = raw ?? text
    self.weekday = weekday
  }

  var testDescription: String { text }
}

@Suite struct DateScannerTests {
  static let english: [DateCase] = [
    DateCase("April 24, 15:12 UTC+3", "XXXX-04-24T15:12+03:00"),
    DateCase("April 24, 2017", "2017-04-24"),
    DateCase("December 3, 2018", "2018-12-03"),
    DateCase("24 April 2017", "2017-04-24"),
    DateCase("24th April 2017", "2017-04-24"),
    DateCase("April 24th, 2017", "2017-04-24"),
    DateCase("the 24th of April, 2017", "2017-04-24", raw: "24th of April, 2017"),
    DateCase("13 Nov, 2020 11:53", "2020-11-13T11:53"),
    DateCase("Dec 3,2018", "2018-12-03"),
    DateCase("Dec 3, 2018 at 4:17 PM", "2018-12-03T16:17"),
    DateCase("5:41 PM CST on Dec 3, 2018", "2018-12-03T17:41-06:00"),
    DateCase("10:52, Tue, Dec 4, 2018", "2018-12-04T10:52", weekday: 2),
    DateCase("05 June 2017 [17:35]", "2017-06-05T17:35"),
    DateCase("05 June 2017 [17:35] - TODAY", "2017-06-05T17:35", raw: "05 June 2017 [17:35]"),
    DateCase("5:55 AM PST 12/14/2018", "2018-12-14T05:55-08:00"),
    DateCase("December 4, 2018 12:14AM ET", "2018-12-04T00:14-05:00"),
    DateCase("July 4, 2019 12:04 p.m. ET", "2019-07-04T12:04-04:00"),
    DateCase("March 10, 2019 1:59 AM ET", "2019-03-10T01:59-05:00"),
    DateCase("March 10, 2019 3:00 AM PT", "2019-03-10T03:00-07:00"),
    DateCase("November 3, 2019 3:00 AM CT", "2019-11-03T03:00-06:00"),
    DateCase("April 2, 2006 8:00 MT", "2006-04-02T08:00-06:00"),
    DateCase("October 29, 2006 8:00 MT", "2006-10-29T08:00-07:00"),
    DateCase("Dec. 5, 2018 6:12 AM EST", "2018-12-05T06:12-05:00"),
    DateCase("December 4, 2018 / 12:31 AM", "2018-12-04T00:31"),
    DateCase("Saturday 09 June 2018 22:15", "2018-06-09T22:15", weekday: 6),
    DateCase("9 June 2018 • 8:45pm", "2018-06-09T20:45"),
    DateCase("June 29, 2018 - 4.35pm", "2018-06-29T16:35"),
    DateCase("14:05, 29 Apr 2018", "2018-04-29T14:05"),
    DateCase("Sunday, April 23", "XXXX-04-23", weekday: 7),
    DateCase("Monday the 24th of April, 2017", "2017-04-24", weekday: 1),
    DateCase("in Lyon on Sunday, April 23. It", "XXXX-04-23", raw: "Sunday, April 23", weekday: 7),
    DateCase("KAZAN, April 24. /ABC/. It", "XXXX-04-24", raw: "April 24"),
    DateCase("April 2017", "2017-04"),
    DateCase("since April 2017, when", "2017-04", raw: "April 2017"),
    DateCase("May 3-5, 2017", "2017-05-03"),
    DateCase("3–5 May 2017", "2017-05-03"),
    DateCase("April 30 - May 2, 2017", "2017-04-30"),
    DateCase("On May 5 people met", "XXXX-05-05", raw: "May 5"),
    DateCase("On May 5, the", "XXXX-05-05", raw: "May 5"),
    DateCase("may 24, 2017", "2017-05-24"),
    DateCase("sunday, may 24", "XXXX-05-24", raw: "sunday, may 24", weekday: 7),
    DateCase("24 APRIL 2017 15:12 BST", "2017-04-24T15:12+01:00"),
    DateCase("Dec 5, 2018 01:45 PM IST", "2018-12-05T13:45+05:30"),
    DateCase("15:12 (UTC+5:30) 24 April 2017", "2017-04-24T15:12+05:30"),
    DateCase("April 24, 2017 15:12 UTC−3", "2017-04-24T15:12-03:00"),
    DateCase("24 April 2017 15:12 ABCT", "2017-04-24T15:12"),
    DateCase("24 April 2017 1512 GMT", "2017-04-24T15:12+00:00"),
    DateCase("April 24, 2017 | Monday", "2017-04-24", weekday: 1),
    DateCase("April 24, 2017, Friday's paper", "2017-04-24", raw: "April 24, 2017"),
    DateCase("24\u{A0}April\n2017", "2017-04-24", raw: "24 April 2017"),
    DateCase("on February 29, 2016 in", "2016-02-29", raw: "February 29, 2016"),
    DateCase("12:30 a.m. April 24, 2017", "2017-04-24T00:30"),
    DateCase("24 April 2017 12:00 p.m.", "2017-04-24T12:00"),
    DateCase("24 April 2017 0:15 AM", "2017-04-24T00:15"),
    DateCase("24 April 2017 15:12 PM", "2017-04-24T15:12"),
    DateCase("24 April 2017 15:12 AM", "2017-04-24", raw: "24 April 2017"),
    DateCase("Apr 24, 2017 • 5 min read", "2017-04-24", raw: "Apr 24, 2017"),
    DateCase("24 April 2017 10:00-11:30", "2017-04-24T10:00", raw: "24 April 2017 10:00"),
    DateCase("Sun., Apr. 23, 2017 at 5 p.m.", "2017-04-23T17:00", weekday: 7),
    DateCase("24 April 2017 at 15:12 (Moscow time)", "2017-04-24T15:12+03:00"),
    DateCase("July 4, 2017 3:12 p.m. Eastern Time", "2017-07-04T15:12-04:00"),
    DateCase("24 April 2017, 15:12 local time", "2017-04-24T15:12"),
    DateCase("on may 24th it", "XXXX-05-24", raw: "may 24th"),
    DateCase("By Ann WriterMarch 12, 2018all of it", "2018-03-12", raw: "March 12, 2018"),
    DateCase(
      "Published7. Dezember 2018, 12:25", "2018-12-07T12:25", raw: "7. Dezember 2018, 12:25"),
    DateCase("reporter03/03/2018](x)", "2018-03-03", raw: "03/03/2018"),
    DateCase(#"24\. April 2017"#, "2017-04-24"),
    DateCase("4 p.m., April 24, 2017", "2017-04-24T16:00"),
  ]

  static let languages: [DateCase] = [
    DateCase("7. Dezember 2018, 12:25", "2018-12-07T12:25"),
    DateCase("08.08.2018, 14:50 Uhr", "2018-08-08T14:50"),
    DateCase("Montag, 24. April 2017, 15.12 Uhr MESZ", "2017-04-24T15:12+02:00", weekday: 1),
    DateCase("3. bis 5. Mai 2017", "2017-05-03"),
    DateCase("le 3 mai 2017 à 14h05", "2017-05-03T14:05", raw: "3 mai 2017 à 14h05"),
    DateCase("1er mai 2017", "2017-05-01"),
    DateCase("24 avril 2017, 14h", "2017-04-24T14:00"),
    DateCase("El 7 de mayo a las 10:00", "XXXX-05-07T10:00", raw: "7 de mayo a las 10:00"),
    DateCase("Föstudagur, 5. maí 2017", "2017-05-05", weekday: 5),
    DateCase("24 de abril de 2017", "2017-04-24"),
    DateCase("segunda-feira, 24 de abril de 2017 às 15h12", "2017-04-24T15:12", weekday: 1),
    DateCase("lunedì 24 aprile 2017 alle 15:12", "2017-04-24T15:12", weekday: 1),
    DateCase("24 апреля 2017, 15:12", "2017-04-24T15:12"),
    DateCase("24 апреля 2017 г. в 15:12 мск", "2017-04-24T15:12+03:00"),
    DateCase("24 КВІТНЯ 2017", "2017-04-24"),
    DateCase("24. april 2017 kl. 15.12", "2017-04-24T15:12"),
    DateCase("24 Nisan 2017 Pazartesi, 15:12", "2017-04-24T15:12", weekday: 1),
    DateCase("24 NİSAN 2017", "2017-04-24"),
    DateCase("24. dubna 2017 15:12", "2017-04-24T15:12"),
    DateCase("24 kwietnia 2017, 15:12", "2017-04-24T15:12"),
    DateCase("Senin, 24 Apr 2017 15:12 WIB", "2017-04-24T15:12+07:00", weekday: 1),
    DateCase("2017年4月24日 15:12", "2017-04-24T15:12"),
    DateCase("2017年4月24日(月) 15時12分", "2017-04-24T15:12", weekday: 1),
    DateCase("2017年4月", "2017-04"),
    DateCase("4月24日", "XXXX-04-24"),
    DateCase("2017년 4월 24일", "2017-04-24"),
    DateCase("2017년 4월 24일 오후 3시 12분", "2017-04-24T15:12"),
    DateCase("2017. 4. 24. 15:12", "2017-04-24T15:12"),
  ]

  static let numbers: [DateCase] = [
    DateCase("2017-04-24T15:12:00+03:00", "2017-04-24T15:12:00+03:00"),
    DateCase("2017-04-24T15:12:00.123456Z", "2017-04-24T15:12:00+00:00"),
    DateCase("2017-04-24T15:12-0500", "2017-04-24T15:12-05:00"),
    DateCase("2017-04-24T15:12-05:00", "2017-04-24T15:12-05:00"),
    DateCase("2017-04-24 15:12:00Z", "2017-04-24T15:12:00+00:00"),
    DateCase("2017-04-24 15:12", "2017-04-24T15:12"),
    DateCase("2017-04-24", "2017-04-24"),
    DateCase("20170424T151200Z", "2017-04-24T15:12:00+00:00"),
    DateCase("Mon, 24 Apr 2017 15:12:00 GMT", "2017-04-24T15:12:00+00:00", weekday: 1),
    DateCase("Mon, 24 Apr 2017 15:12:00 -0430", "2017-04-24T15:12:00-04:30", weekday: 1),
    DateCase("Mon Apr 24 15:12:00 UTC 2017", "2017-04-24T15:12:00+00:00", weekday: 1),
    DateCase("24/Apr/2017:15:12:00 +0300", "2017-04-24T15:12:00+03:00"),
    DateCase("24-Apr-17", "2017-04-24"),
    DateCase("24/03/2017", "2017-03-24"),
    DateCase("## 24/03/2017", "2017-03-24", raw: "24/03/2017"),
    DateCase("3/24/17", "2017-03-24"),
    DateCase("24-03-2017", "2017-03-24"),
    DateCase("2017/04/24", "2017-04-24"),
    DateCase("24.03.17", "2017-03-24"),
    DateCase("24.03.71", "1971-03-24"),
    DateCase("24. 4. 2017", "2017-04-24"),
    DateCase("03.04.2017", "2017-04-03"),
    DateCase("03/03/2017", "2017-03-03"),
    DateCase("29/04/2018 - 16:05", "2018-04-29T16:05"),
    DateCase("15.05.2018, 20:25", "2018-05-15T20:25"),
    DateCase("2017-04-24 (Mon) 15:12", "2017-04-24T15:12", weekday: 1),
    DateCase("Published: 24/04/2017 15:12:33.", "2017-04-24T15:12:33", raw: "24/04/2017 15:12:33"),
  ]

  @Test(arguments: english + languages + numbers)
  func findsTheDate(_ expected: DateCase) throws {
    let bytes = Array(expected.text.utf8)
    let matches = DateScanner.matches(in: bytes, range: bytes.indices)
    #expect(matches.count == 1)
    let match = try #require(matches.first)
    #expect(match.date.edtf == expected.edtf)
    #expect(match.date.raw == expected.raw)
    #expect(match.weekday == expected.weekday)
    #expect(DateReader.folded(bytes[match.range]) == match.date.raw)
    #expect(!match.isRelative)
  }

  @Test(arguments: [
    "version 1.2.3", "Version 10.12.17", "192.168.10.12", "costs $24.03.17", "call 555-12-3456",
    "+1 202 555 0199", "a 3-2 win", "open 24/7", "since 9/11", "1/2 of it", "at 15:12", "in 2017",
    "May 5 people be saved?", "they may 24 times", "they march 3 miles", "set 5 records",
    "5 ago", "out 12 men", "the 5 Mars missions", "February 30, 2017", "31/04/2017", "2017-13-01",
    "2016-17", "20170424", "April 2,500", "May 5%", "page 12 of 24", "1.2.17", "10.10.10.10",
    "A24 April", "b24 April", "for 6 months", "April 30,000", "12345678901234567890",
    "24/04/2017/12",
    "Rs 24 May be paid", "April", "Monday",
    "5:12 2:30", "2017-04", "10-12 people", "€24 may be paid", "24:00", "12 people on Monday",
  ])
  func leavesOtherNumbers(_ text: String) {
    #expect(DateScanner.matches(in: text).map(\.date.raw) == [])
  }

  @Test(arguments: [
    "2 hours ago", "5h ago", "1 day ago", "vor 3 Stunden", "il y a 2 heures", "hace 2 horas",
    "2 ore fa", "2 часа назад", "2 godziny temu", "2 uur geleden", "3 saat önce", "3時間前",
    "3시간 전", "yesterday", "Вчера", "2 days ago at 08:12 am", "вчера в 15:12", "Yesterday, 15:12",
    "Today at 4:07 PM",
  ])
  func marksRelativeDates(_ text: String) throws {
    let match = try #require(DateScanner.matches(in: text).first)
    #expect(match.isRelative)
    #expect(match.date == ArticleDate(raw: text))
  }

  @Test func findsAllDatesInOrder() {
    let text = """
      On April 24, 2017 he spoke; by 25 April all had gone. Updated 2017-04-26 10:00, first \
      published 3 days ago.
      """
    #expect(
      DateScanner.matches(in: text).map(\.date.raw) == [
        "April 24, 2017", "25 April", "2017-04-26 10:00", "3 days ago",
      ])
  }

  @Test func partsADateFromItsAge() {
    let matches = DateScanner.matches(in: "Dec 3, 2018 | 2 hours ago")
    #expect(matches.map(\.date.raw) == ["Dec 3, 2018", "2 hours ago"])
    #expect(matches.map(\.isRelative) == [false, true])
  }

  @Test func staysWithinTheRange() throws {
    let bytes = Array("Sunday, 24 April 2017 15:12".utf8)
    let match = try #require(DateScanner.matches(in: bytes, range: 8..<16).first)
    #expect(match.date.edtf == "XXXX-04-24")
    #expect(match.range == 8..<16)
    #expect(match.weekday == nil)
  }

  @Test(arguments: [("2017", "2017"), (" 2017-04 ", "2017-04"), ("2017-04-24T15", "2017-04-24")])
  func readsValuesOfMetadata(_ value: String, _ edtf: String) {
    #expect(DateScanner.date(in: value)?.edtf == edtf)
  }
}
