import ArticleKit
import Foundation
import Testing

/// What people type or paste into a search box, who have not read how queries are written.
@Suite("Casual queries")
struct CasualQueryTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var text: String
    /// The query as it writes itself.
    var reads: String
    /// The articles that are found, by their letters.
    var finds: String
    var warnings: [Query.Warning.Code]

    init(_ text: String, _ reads: String, finds: String, _ warnings: Query.Warning.Code...) {
      (self.text, self.reads, self.finds, self.warnings) = (text, reads, finds, warnings)
    }

    var testDescription: String { text }
  }

  /// A small collection; each headline begins with the article's letter.
  static let articles: [Article] = [
    article(
      "A: Harbour talks fail",
      "“We don’t give up,” said Anna O’Neill. The U.S. envoy left at 10:30.",
      "Coast Daily", "2017-04-24"),
    article(
      "B: Covid-19 cases fall by 50%", "AT&T staff wrote it in C++ for $29,000 and worked 24/7.",
      "Tech & Trade", "2020-05-02"),
    article(
      "C: Переговоры в порту", "Министр сказал о договорах. Ёлка стоит на площади.", "Вести порта",
      "2017-12-30"),
    article(
      "D: 東京で会議", "東京都の港で会議が開かれた。😀", "港新聞", "2018-01-01"),
    article(
      "E: Élysée dîner – a state visit",
      "Nothing to see at www.coast.example/visit or jane@coast.example.",
      "Le Port", "2017-06-01"),
    article(
      "F: Mayor’s plan: we won",
      "The mayors’ plan and the #harbour tag by @portwatch; subtitle, foo and bar.",
      "Coast Daily", "2019-03-03"),
  ]

  static func article(_ headline: String, _ body: String, _ source: String, _ day: String)
    -> Article
  {
    var article = Article(headline: headline, body: [Block(body)])
    article.publisher = Publisher(source)
    article.datePublished = ArticleDate(iso: day)
    return article
  }

  static let cases: [Case] = [
    // Apostrophes and marks inside of words.
    Case("don't", "\"don t\"", finds: "A"), Case("don’t give up", "\"don t\" give up", finds: "A"),
    Case("O'Neill", "\"O Neill\"", finds: "A"), Case("ONeill", "ONeill", finds: ""),
    Case("covid-19", "\"covid 19\"", finds: "B"), Case("COVID 19", "COVID 19", finds: "B"),
    Case("covid–19", "\"covid 19\"", finds: "B"), Case("U.S.", "\"U S\"", finds: "A"),
    Case("u.s. envoys", "\"u s\" envoys", finds: "A"), Case("AT&T", "\"AT T\"", finds: "B"),
    Case("C++", "C", finds: "BC"), Case("mayor's plans", "mayor plans", finds: "F"),
    Case("mayor’s", "mayor", finds: "F"), Case("mayors'", "mayors", finds: "F"),
    // Numbers.
    Case("50%", "50", finds: "B"), Case("$29,000", "\"29 000\"", finds: "B"),
    Case("24/7", "\"24 7\"", finds: "B"), Case("10:30", "\"10 30\"", finds: "A"),
    Case("left at 10:30", "left at \"10 30\"", finds: "A"), Case("10.30", "\"10 30\"", finds: "A"),
    Case("2017", "2017", finds: ""), Case("2:1 win", "\"2 1\" win", finds: ""),
    // Operators, whole and broken.
    Case("talks AND fail", "talks fail", finds: "A"),
    Case("talks and fail", "talks and fail", finds: ""),
    Case("talks OR visit", "talks OR visit", finds: "AE"),
    Case("harbour -talks", "harbour -talks", finds: "F"),
    Case("harbour - talks", "harbour talks", finds: "A"),
    Case("harbour – talks", "harbour talks", finds: "A"),
    Case("harbour NOT talks", "harbour -talks", finds: "F"),
    Case("a AND", "a and", finds: "", .danglingOperator),
    Case("AND talks", "and talks", finds: "", .danglingOperator),
    Case("talks && fail", "talks fail", finds: "A", .noWord),
    Case("talks || visit", "talks visit", finds: "", .noWord),
    Case("+harbour +talks", "harbour talks", finds: "A"), Case("talk*", "talk*", finds: "A"),
    Case("*", "", finds: "ABCDEF"), Case("tal*ks", "\"tal ks\"", finds: "", .strayAsterisk),
    Case("harbor~", "harbor~1", finds: "AF"), Case("talks~9", "talks~2", finds: "A", .badFuzziness),
    // Quotation marks.
    Case("\"harbour talks\"", "\"harbour talks\"", finds: "A"),
    Case("“harbour talks”", "\"harbour talks\"", finds: "A"),
    Case("«harbour talks»", "\"harbour talks\"", finds: "A"),
    Case("‘harbour talks’", "harbour talks", finds: "A"),
    Case("\"unclosed", "\"unclosed\"", finds: "", .unclosedQuote),
    Case("\"harbour talks", "\"harbour talks\"", finds: "A", .unclosedQuote),
    Case("talks\"", "talks", finds: "A", .unclosedQuote), Case("\"\"", "", finds: "ABCDEF", .empty),
    Case("\"talks\" fail", "\"talks\" fail", finds: "A"), Case("\"talk\"", "\"talk\"", finds: ""),
    // Parentheses.
    Case("(talks", "talks", finds: "A", .unclosedParenthesis),
    Case("talks)", "talks", finds: "A", .strayParenthesis),
    Case("talks (harbour)", "talks harbour", finds: "A"), Case("()", "", finds: "ABCDEF", .empty),
    Case("talks :)", "talks", finds: "A", .strayParenthesis),
    // Fields, and what only looks like one.
    Case("foo:bar", "\"foo bar\"", finds: "", .unknownField),
    Case("title:subtitle", "headline:subtitle", finds: ""),
    Case("title:talk", "headline:talk", finds: "A"),
    Case("Mayor: we won", "Mayor we won", finds: "F"),
    Case("plan: we won", "plan we won", finds: "F"),
    Case("Plan:we", "\"Plan we\"", finds: "F"),
    Case("headlin:talks", "\"headlin talks\"", finds: "", .unknownField),
    Case("title: talks", "title talks", finds: "", .missingValue),
    Case("Anna said: don't", "Anna said \"don t\"", finds: "A"),
    Case("source:coast", "source:coast", finds: "AF"),
    Case("Source:Coast talks", "source:Coast talks", finds: "A"),
    Case("date:2017", "date:2017", finds: "ACE"),
    Case("year:2017 visit", "date:2017 visit", finds: "E"),
    Case("date:24.4.2017", "", finds: "ABCDEF", .badDate),
    Case("since:2018", "date:2018-01-01..", finds: "BDF"),
    Case("before:yesterday talks", "talks", finds: "A", .badDate),
    Case("has:photo", "has:image", finds: ""),
    Case("is:red talks", "talks", finds: "A", .unknownValue),
    // Addresses, tags, names.
    Case("www.coast.example/visit", "\"www coast example visit\"", finds: "E"),
    Case(
      "https://www.coast.example/visit", "\"https www coast example visit\"", finds: "",
      .unknownField),
    Case("jane@coast.example", "\"jane coast example\"", finds: "E"),
    Case("#harbour", "harbour", finds: "AF"), Case("@portwatch", "portwatch", finds: "F"),
    // Other scripts.
    Case("переговоры", "переговоры", finds: "C"), Case("ПЕРЕГОВОРОВ", "ПЕРЕГОВОРОВ", finds: "C"),
    Case("договор", "договор", finds: "C"), Case("елка", "елка", finds: "C"),
    Case("東京", "\"東京\"", finds: "D"), Case("東京 会議", "\"東京\" \"会議\"", finds: "D"),
    Case("京東", "\"京東\"", finds: ""), Case("😀", "😀", finds: "D"),
    Case("elysee diner", "elysee diner", finds: "E"),
    Case("ＨＡＲＢＯＵＲ", "ＨＡＲＢＯＵＲ", finds: "AF"),
    // Nothing to look for.
    Case("", "", finds: "ABCDEF"), Case("  \t ", "", finds: "ABCDEF"),
    Case("?", "", finds: "ABCDEF", .noWord),
    Case("-", "", finds: "ABCDEF", .noWord), Case("…", "", finds: "ABCDEF", .noWord),
    Case("talks?", "talks", finds: "A"), Case("who said it?", "who said it", finds: ""),
    Case("talks\u{0}\u{7}fail", "talks fail", finds: "A"),
    Case("\u{1B}[31mtalks", "31mtalks", finds: ""),
    Case("ta\u{AD}lks", "ta\u{AD}lks", finds: "A"),
    Case("talks\u{202E} fail", "talks fail", finds: "A"),
    Case("harbour\u{A0}talks", "harbour talks", finds: "A"),
    Case("harbour\ntalks", "harbour talks", finds: "A"),
  ]

  @Test("Each reads, finds and warns as people expect", arguments: cases)
  func casual(_ known: Case) {
    let query = Query(parsing: known.text)
    #expect(query.description == known.reads)
    #expect(query.warnings.map(\.code) == known.warnings)
    #expect(Query(parsing: query.description) == query)
    let found = Self.articles.filter(query.matches).compactMap { $0.headline?.first }
    #expect(String(found) == known.finds)
    #expect(query.warnings.allSatisfy { !$0.message.isEmpty })
  }

  @Test("A very long text is cut, with a warning, and finds nothing that it should not")
  func veryLong() {
    let query = Query(parsing: String(repeating: "harbour ", count: 20_000))
    #expect(query.warnings.map(\.code) == [.tooLong])
    #expect(Self.articles.filter(query.matches).count == 2)
  }
}
