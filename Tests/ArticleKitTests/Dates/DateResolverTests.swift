import Testing

@testable import ArticleKit

@Suite struct DateResolverTests {
  private func resolve(
    _ text: String, url: String? = nil, language: String? = nil
  ) throws -> ArticleDate {
    let matches = DateScanner.matches(in: text)
    let match = try #require(matches.first)
    return DateResolver(matches: matches, url: url, language: language).resolve(match)
  }

  @Test func leavesAnAmbiguousDateOpen() throws {
    let date = try resolve("03/04/2017 10:30")
    #expect(date.edtf == "2017")
    #expect(date.alternatives == ["2017-04-03T10:30", "2017-03-04T10:30"])
    #expect(date.why == "day and month can be read in either order")
    #expect(date.raw == "03/04/2017 10:30")
  }

  @Test(arguments: [
    ("03/04/2017 and 24/03/2017", "2017-04-03"),
    ("03/04/2017 and 3/24/2017", "2017-03-04"),
    ("03/04/2017 — it was on April 3", "2017-04-03"),
    ("03/04/2017 — it was on March 4, 2017", "2017-03-04"),
    ("03/04/2017 — et le 24 avril 2016", "2017-04-03"),
    ("03/04/2017 10:30 ET", "2017-03-04T10:30-05:00"),
  ])
  func readsAsThePageDoes(_ text: String, _ edtf: String) throws {
    let date = try resolve(text)
    #expect(date.edtf == edtf)
    #expect(!date.isAmbiguous)
    #expect(date.why?.hasPrefix("read ") == true)
  }

  @Test(arguments: [
    ("https://example.com/2017/04/03/a-story", nil, "2017-04-03"),
    ("https://example.com/2017/03/04/a-story", "de", "2017-03-04"),
    ("https://example.co.uk/a-story", nil, "2017-04-03"),
    ("https://example.gov/a-story", nil, "2017-03-04"),
    ("https://example.com/a-story", "de-AT", "2017-04-03"),
    ("https://example.com/a-story", "en-US", "2017-03-04"),
    ("https://example.com/a-story", "en-GB", "2017-04-03"),
    ("https://example.com/a-story", "en", "2017"),
    ("https://example.com/2017/04/a-story", nil, "2017"),
  ])
  func readsAsTheSurroundingsSay(_ url: String, _ language: String?, _ edtf: String) throws {
    #expect(try resolve("03/04/2017", url: url, language: language).edtf == edtf)
  }

  @Test func staysOpenWhereNumbersContradict() throws {
    #expect(try resolve("03/04/2017, 24/03/2017, 3/25/2017").isAmbiguous)
  }

  @Test func namesTheHintOfTwelveHours() throws {
    let date = try resolve("03/04/2017 10:30 PM")
    #expect(date.isAmbiguous)
    #expect(date.why?.contains("twelve-hour clock") == true)
  }

  @Test func isNotAmbiguousWhereReadingsCoincide() throws {
    let date = try resolve("03/03/2017")
    #expect(date.edtf == "2017-03-03")
    #expect(date.why == nil)
  }
}

@Suite struct URLDateTests {
  @Test(arguments: [
    ("https://example.com/2017/04/24/story", "2017-04-24", "2017/04/24"),
    ("https://example.com/news/2017-04-24-story.html", "2017-04-24", "2017-04-24"),
    ("https://example.com/story-20170424", "2017-04-24", "20170424"),
    ("https://example.com/20170424/story", "2017-04-24", "20170424"),
    ("https://example.com/2017/apr/24/story", "2017-04-24", "2017/apr/24"),
    ("https://example.com/2017/0424/story", "2017-04-24", "2017/0424"),
    ("https://example.com/2017/4/3/", "2017-04-03", "2017/4/3"),
    ("/2017/04/story", "2017-04", "2017/04"),
    ("https://example.com/2017/04/10-reasons", "2017-04", "2017/04"),
    ("https://example.com/2017/04/10", "2017-04-10", "2017/04/10"),
    ("https://example.com/article/A2017042415120004", "2017-04-24", "20170424"),
    ("https://example.com/201704241512.html", "2017-04-24", "20170424"),
    ("https://example.com/news/24-04-2017-story/", "2017-04-24", "24-04-2017"),
    ("https://example.com/04.04.2017", "2017-04-04", "04.04.2017"),
  ])
  func readsTheDate(_ url: String, _ edtf: String, _ raw: String) {
    #expect(URLDate.date(in: url)?.edtf == edtf)
    #expect(URLDate.date(in: url)?.raw == raw)
  }

  @Test(arguments: [
    "https://example.com/story-39688123", "https://20170424.example.com/story", "", "/",
    "https://example.com/a?date=2017-04-24", "https://example.com/2017", "/2017/13/45/x",
    "https://example.com/2017-2018/04", "https://example.com/201704241", "/99999999999999999999/",
    "https://example.com/03-04-2017-story", "https://example.com/id2017042425120001",
    "https://example.com/AB2017042415120001", "https://example.com/124-04-2017",
  ])
  func leavesOtherNumbers(_ url: String) {
    #expect(URLDate.date(in: url) == nil)
  }
}
