import ArticleKit
import Testing

@Suite("Queries put together in Swift")
struct QueryBuilderTests {
  @Test("A query reads as it is said, and writes itself as text")
  func said() {
    let query: Query =
      .headline("macron") && .date(in: 2017) && .said("never interfered", by: "Peskov")
    #expect(
      query.description
        == "headline:macron date:2017 quote:\"never interfered\" speaker:Peskov")
    #expect(Query(parsing: query.description) == query)
  }

  @Test(
    "Each call is a clause",
    arguments: [
      (.words("old bridge"), "old bridge"), (.phrase("old bridge"), "\"old bridge\""),
      (.prefix("brid"), "brid*"), (.fuzzy("bridge"), "bridge~1"),
      (.fuzzy("bridge", errors: 2), "bridge~2"), (.near("old flood", within: 3), "\"old flood\"~3"),
      (.near("old flood"), "\"old flood\"~10"), (.headline("old bridge"), "headline:(old bridge)"),
      (.summary("a"), "summary:a"), (.body("a"), "body:a"), (.author("a"), "author:a"),
      (.source("a"), "source:a"), (.section("a"), "section:a"), (.keyword("a"), "keyword:a"),
      (.language("en-GB"), "lang:\"en GB\""), (.url("a/b"), "url:\"a b\""),
      (.site("bbc.co.uk"), "site:\"bbc co uk\""), (.dateline("a"), "dateline:a"),
      (.place("a"), "place:a"), (.citing("a"), "cites:a"), (.related("a"), "related:a"),
      (.person("a"), "person:a"), (.speaker("a b"), "speaker:(a b)"),
      (.tagged("read later"), "tag:\"read later\""), (.story("a"), "story:a"),
      (.said("a b"), "quote:\"a b\""), (.date(in: 2017, 4), "date:2017-04"),
      (.date(in: 2017, 4, 24), "date:2017-04-24"), (.date(in: 2017, 13), "-*"),
      (.has(.image), "has:image"), (.is(.free), "is:free"), (.any([]), ""), (.all([]), ""),
      (.any(["a", .has(.quote)]), "a OR has:quote"), (.all(["a", !"b"]), "a -b"),
      (.field(.source, .words("a") || "b"), "source:(a OR b)"),
    ] as [(Query, String)])
  func clause(_ query: Query, _ text: String) {
    #expect(query.description == text)
    #expect(Query(parsing: text) == query)
    #expect(Query(parsing: text).warnings.isEmpty)
  }

  @Test("Days are both ends, since includes, before excludes")
  func days() throws {
    let day = try #require(Query.Day(year: 2017, month: 3, day: 1))
    let other = try #require(Query.Day(year: 2018, month: 1, day: 31))
    #expect(Query.since(day).description == "date:2017-03-01..")
    #expect(Query.before(day).description == "date:..2017-02-28")
    #expect(Query.date(from: day, through: other).description == "date:2017-03-01..2018-01-31")
  }

  @Test(
    "Any word is enough, stop words aside; what else is asked stays",
    arguments: [
      ("bridge flood", "bridge OR flood"), ("the bridge of floods", "bridge OR floods"),
      ("to be or not", "to OR be OR or OR not"), ("bridge", "bridge"), ("", ""),
      ("bridge bridge flood", "bridge OR bridge OR flood"),
      ("bridge date:2017 -ice", "bridge date:2017 -ice"),
      ("bridge flood source:tass", "(bridge OR flood) source:tass"),
      ("(bridge OR tunnel) flood", "bridge OR tunnel OR flood"),
      ("\"old bridge\"", "\"old bridge\" OR old OR bridge"),
      ("U.S. bridge", "\"U S\" OR bridge"), ("has:image", "has:image"),
      ("\"a bridge\"~3", "\"a bridge\"~3 OR bridge"), ("-ice", "-ice"),
      ("old AND bridge OR flood ice", "old OR bridge OR flood OR ice"),
      // A sentence in capitals has no operators.
      (
        "TELL ME OF BRIDGES AND FLOODS, NOT OF ICE OR SNOW",
        "TELL OR BRIDGES OR FLOODS OR ICE OR SNOW"
      ),
    ])
  func anyWord(_ text: String, _ expected: String) {
    #expect(Query(parsing: text).matchingAnyWord.description == expected)
  }
}
