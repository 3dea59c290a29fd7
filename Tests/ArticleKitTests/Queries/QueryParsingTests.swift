import ArticleKit
import StoreChecks
import Testing

@Suite("The text of a query")
struct QueryParsingTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var text: String
    /// The query as it writes itself.
    var reads: String
    var warnings: [Query.Warning.Code] = []

    init(_ text: String, _ reads: String, _ warnings: Query.Warning.Code...) {
      (self.text, self.reads, self.warnings) = (text, reads, warnings)
    }

    var testDescription: String { text }
  }

  static let cases: [Case] = [
    Case("", ""),
    Case("   ", ""),
    Case("macron", "macron"),
    Case("kremlin macron", "kremlin macron"),
    Case("kremlin AND macron", "kremlin macron"),
    Case("a OR b c", "a OR b c"),
    Case("(a OR b) c", "(a OR b) c"),
    Case("a OR (b OR c)", "a OR b OR c"),
    Case("(a OR b)AND(c)", "(a OR b) c"),
    Case("((a))", "a"),
    Case("-sport", "-sport"),
    Case("NOT sport", "-sport"),
    Case("NOT NOT sport", "sport"),
    Case("a NOT (b c)", "a -(b c)"),
    Case("-(a OR b)", "-(a OR b)"),
    Case("-\"a b\" c", "-\"a b\" c"),
    Case("--sport", "-sport"),
    Case("or and not", "or and not"),
    Case("\"never interfered\"", "\"never interfered\""),
    Case("“never interfered”", "\"never interfered\""),
    Case("„nie wieder“", "\"nie wieder\""),
    Case("\"one\"", "\"one\""),
    Case("covid-19", "\"covid 19\""),
    Case("U.S.", "\"U S\""),
    Case("AT&T", "\"AT T\""),
    Case("don't", "\"don t\""),
    Case("rock'n'roll", "\"rock n roll\""),
    Case("covid-1*", "covid-1*"),
    Case("interfer*", "interfer*"),
    Case("peskof~", "peskof~1"),
    Case("peskof~1", "peskof~1"),
    Case("peskof~2", "peskof~2"),
    Case("peskof~0", "peskof~1"),
    Case("*", ""),
    Case("a *", "a *"),
    Case("headline:*", "headline:*"),
    Case("headline:macron", "headline:macron"),
    Case("Title:Macron", "headline:Macron"),
    Case("headline:(a OR b) c", "headline:(a OR b) c"),
    Case("headline:(a -b)", "headline:(a -b)"),
    Case("headline:(-a)", "headline:(-a)"),
    Case("headline:(a)", "headline:a"),
    Case("headline:\"a b\"", "headline:\"a b\""),
    Case("-source:tass", "-source:tass"),
    Case("source:Senate/Levin", "source:\"Senate Levin\""),
    Case("headline:(source:tass)", "source:tass"),
    Case("lang:pt-BR", "lang:\"pt BR\""),
    Case("site:bbc.co.uk", "site:\"bbc co uk\""),
    Case("url:https://a.example/b", "url:\"https a example b\""),
    Case("date:2017", "date:2017"),
    Case("date:2017-04", "date:2017-04"),
    Case("date:2017-04-24", "date:2017-04-24"),
    Case("date:2017-04..2018", "date:2017-04-01..2018-12-31"),
    Case("date:2017-01..2017-12", "date:2017"),
    Case("date:2017..", "date:2017-01-01.."),
    Case("date:..2016-02", "date:..2016-02-29"),
    Case("date:>=2017", "date:2017-01-01.."),
    Case("date:>2017", "date:2018-01-01.."),
    Case("date:<2017", "date:..2016-12-31"),
    Case("date:<=2017", "date:..2017-12-31"),
    Case("date:<2016-03", "date:..2016-02-29"),
    Case("since:2017-04", "date:2017-04-01.."),
    Case("before:2017-04", "date:..2017-03-31"),
    Case("modified:2017", "modified:2017"),
    Case("date:(2016 OR 2018)", "date:2016 OR date:2018"),
    Case("date:\"2017-04\"", "date:2017-04"),
    Case("has:image -has:date", "has:image -has:date"),
    Case("has:(images OR photos)", "has:image OR has:image"),
    Case("is:free", "is:free"),
    Case("is:(free OR corrected) x", "(is:free OR is:corrected) x"),
    Case("東京", "\"東京\""),
    Case("東京*", "\"東京\""),
    Case("京~1", "京"),
    Case("Ёлка", "Ёлка"),
    Case("😀", "😀"),
    Case("a\u{A0}b\u{3000}c", "a b c"),
    Case("+macron", "macron"),
    Case("12:30", "\"12 30\""),

    Case("a AND", "a and", .danglingOperator),
    Case("AND a", "and a", .danglingOperator),
    Case("OR", "or", .danglingOperator),
    Case("a OR", "a or", .danglingOperator),
    Case("a OR OR b", "a OR or b", .danglingOperator),
    Case("a AND AND b", "a and b", .danglingOperator),
    Case("NOT", "not", .danglingOperator),
    Case("(a OR) b", "a or b", .danglingOperator),
    Case("-OR", "-or", .danglingOperator),
    Case("Paris - Berlin", "Paris Berlin"),
    Case("-", "", .noWord),
    Case("a && b", "a b", .noWord),
    Case("!!!", "", .noWord),
    Case("~2", "2"),
    Case("foo:bar", "\"foo bar\"", .unknownField),
    Case("headlne:macron", "\"headlne macron\"", .unknownField),
    Case("foo:\"bar baz\"", "foo \"bar baz\"", .unknownField),
    Case("foo:(a OR b)", "foo (a OR b)", .unknownField),
    Case("https://a.example/b", "\"https a example b\"", .unknownField),
    Case("headline: macron", "headline macron", .missingValue),
    Case("headline:", "headline", .missingValue),
    Case("headline:)", "headline", .missingValue, .strayParenthesis),
    Case("headline:()", "", .empty),
    Case("a () b", "a b", .empty),
    Case("\"\"", "", .empty),
    Case("\"…\" a", "a", .empty),
    Case("\"unclosed phrase", "\"unclosed phrase\"", .unclosedQuote),
    Case("a (b OR c", "a (b OR c)", .unclosedParenthesis),
    Case("a) b", "a b", .strayParenthesis),
    Case(")(", "", .strayParenthesis, .unclosedParenthesis),
    Case("date:2017-13 a", "a", .badDate),
    Case("date:2017-02-29", "", .badDate),
    Case("date:..", "", .badDate),
    Case("date:yesterday", "", .badDate),
    Case("date:24/04/2017", "", .badDate),
    Case("date:2017/4/24", "", .badDate),
    Case("before:0001", "", .badDate),
    Case("date:>9999", "", .badDate),
    Case("date:2018..2017", "date:2017-01-01..2018-12-31", .reversedDates),
    Case("is:fre", "", .unknownValue),
    Case("has:soul a", "a", .unknownValue),
    Case("*port", "port", .strayAsterisk),
    Case("wo*rd", "\"wo rd\"", .strayAsterisk),
    Case("word~3", "word~2", .badFuzziness),
    Case("covid-19~1", "\"covid 19\"", .badFuzziness),
    Case("word~1*", "word~1", .badFuzziness),
    Case("\"a b\"~5", "\"a b\"~5"),
    Case("\"a b\"~", "\"a b\"~10"),
    Case("“a b”~2 c", "\"a b\"~2 c"),
    Case("NEAR(a b c, 5)", "\"a b c\"~5"),
    Case("NEAR(a b,0)", "\"a b\"~0"),
    Case("NEAR(a b)", "\"a b\"~10"),
    Case("NEAR(a, b)", "\"a b\"~10"),
    Case("NEAR(\"a b\" c, 3) d", "\"a b c\"~3 d"),
    Case("-NEAR(a b, 3)", "-\"a b\"~3"),
    Case("headline:NEAR(a b, 3)", "headline:\"a b\"~3"),
    Case("headline:\"a b\"~3", "headline:\"a b\"~3"),
    Case("NEAR (a b)", "NEAR a b"),
    Case("near(a b)", "near a b"),
    Case("NEAR(a (b c))", "NEAR a b c"),
    Case("NEAR(a b, 5", "\"a b\"~5", .unclosedParenthesis),
    Case("NEAR(a, 5)", "\"a\"", .badDistance),
    Case("\"a\"~5", "\"a\"", .badDistance),
    Case("\"a b\"~x", "\"a b\"~10", .badDistance),
    Case("\"a b\"~5000", "\"a b\"~1000", .badDistance),
    Case("\"a b\"*", "\"a b\"", .strayAsterisk),
    Case("NEAR()", "", .empty),
    Case("«jamais ingérée»", "\"jamais ingérée\""),
    Case("「東京」x", "\"東京\" x"),
    Case("quote:(-a)", "quote:(-a)"),
    Case("quote:(a -b)", "quote:(a -b)"),
    Case("said:deal who:may", "quote:deal speaker:may"),
    Case("tag:later story:brexit people:may", "tag:later story:brexit person:may"),
    Case("is:duplicate has:quotes", "is:duplicate has:quote"),
    Case("year:2017", "date:2017"),
    Case("May’s MAY'S boss's, it's", "May MAY boss it"),
    Case("\"May’s\"", "\"May s\""),
  ]

  @Test("Each text is read as documented", arguments: cases)
  func reading(_ known: Case) {
    let query = Query(parsing: known.text)
    #expect(query.description == known.reads)
    #expect(query.warnings.map(\.code) == known.warnings)
    #expect(Query(parsing: query.description) == query)
    for warning in query.warnings {
      #expect(warning.range.upperBound <= known.text.utf8.count)
      #expect(!warning.message.isEmpty)
    }
  }

  @Test("AND binds tighter than OR")
  func binding() {
    let word = { Query.Clause.term(Query.Term($0)) }
    #expect(Query("a b OR c").clause == .or([.and([word("a"), word("b")]), word("c")]))
    #expect(Query("a (b OR c)").clause == .and([word("a"), .or([word("b"), word("c")])]))
  }

  @Test("Every query reads what it writes", arguments: 0..<400)
  func roundTrip(_ seed: Int) {
    var random = RandomQueries(seed: seed)
    for _ in 0..<10 {
      let query = Query(random.clause())
      let again = Query(parsing: query.description)
      #expect(again == query, "\(query)")
      #expect(again.warnings.allSatisfy { $0.code == .danglingOperator }, "\(query)")
    }
  }

  @Test("Any text is read, and what is read reads what it writes", arguments: 0..<400)
  func anyText(_ seed: Int) {
    var random = RandomQueries(seed: seed)
    for _ in 0..<10 {
      let text = random.text()
      let query = Query(parsing: text)
      #expect(Query(parsing: query.description) == query, "\(text)")
      #expect(query.warnings.allSatisfy { $0.range.upperBound <= text.utf8.count }, "\(text)")
    }
  }

  @Test(
    "Deep and long texts are read in linear time, without overflowing the stack",
    arguments: [
      "(", "-(", "NOT ", "NOT(", "headline:(", "a(", "\"", "a OR (", ")", "-", "()", "x:",
    ])
  func deep(_ piece: String) {
    for count in [60, 200, 8_000, 100_000] {
      let opening = String(repeating: piece, count: count)
      for text in [opening, opening + "a" + String(repeating: ")", count: count)] {
        let query = Query(parsing: text)
        let isLong = text.utf8.count > Query.maximumLength
        #expect(query.warnings.contains { $0.code == .tooLong } == isLong)
        if !isLong { #expect(Query(parsing: query.description) == query) }
      }
    }
  }

  @Test("Parentheses beyond the greatest depth are passed over with their partners")
  func tooDeep() {
    let (opening, closing) = (String(repeating: "(", count: 60), String(repeating: ")", count: 60))
    let query = Query(parsing: opening + "a OR b" + closing + " c")
    #expect(query.description == "(a OR b) c")
    #expect(query.warnings.map(\.code) == [.tooDeep])
  }

  @Test("A text that is too long is cut between characters")
  func tooLong() {
    let text = "a" + String(repeating: "é", count: 10_000)
    let query = Query(parsing: text)
    #expect(query.warnings.map(\.code) == [.tooLong])
    #expect(query.warnings.first?.range == 16_383..<20_001)
    #expect(!query.description.unicodeScalars.contains("\u{FFFD}"))
  }

  struct Advice: CustomTestStringConvertible, Sendable {
    var text: String
    var range: Range<Int>
    var message: String
    var suggestion: String?
    var testDescription: String { text }
  }

  @Test(
    "A warning names the place, what was done and what was probably meant",
    arguments: [
      Advice(
        text: "a headlne:b", range: 2..<9,
        message: "there is no field “headlne”; it is searched as a word", suggestion: "headline"),
      Advice(
        text: "xyzzy:b", range: 0..<5,
        message: "there is no field “xyzzy”; it is searched as a word", suggestion: nil),
      Advice(
        text: "date:2017/4/24", range: 5..<14,
        message: "“2017/4/24” is no date; expected YYYY, YYYY-MM or YYYY-MM-DD. It is left out",
        suggestion: "2017-04-24"),
      Advice(
        text: "date:2018..2017", range: 5..<15,
        message: "the range ends before it starts; its ends are swapped",
        suggestion: "2017..2018"),
      Advice(
        text: "is:fre", range: 3..<6,
        message: "“is:” does not know “fre”; expected free, paid, corrected, duplicate",
        suggestion: "free"),
      Advice(
        text: "é \"b", range: 3..<4,
        message: "this quotation mark is not closed; it is taken to the end", suggestion: nil),
      Advice(
        text: "a && b", range: 2..<4,
        message: "“&&” has no letter or digit; it is left out", suggestion: "AND"),
      Advice(
        text: "a AND", range: 2..<5,
        message: "“AND” has nothing to work on here; it is searched as a word", suggestion: "and"),
      Advice(
        text: "by: x", range: 0..<3,
        message:
          "“by:” has no value; it is searched as a word (a value follows the colon without a blank)",
        suggestion: nil),
      Advice(
        text: "abc~7", range: 0..<5, message: "at most two errors are allowed; “~2” is taken",
        suggestion: "abc~2"),
      Advice(
        text: "https://a.example", range: 0..<17,
        message: "an address is searched as words; “url:” looks for it",
        suggestion: "url:https://a.example"),
    ])
  func advice(_ advice: Advice) throws {
    let warnings = Query(parsing: advice.text).warnings
    let warning = try #require(warnings.first)
    #expect(warnings.count == 1)
    #expect(warning.range == advice.range)
    #expect(warning.message == advice.message)
    #expect(warning.suggestion == advice.suggestion)
  }

  @Test("Queries are put together by operators")
  func operators() {
    let query: Query = "a OR b"
    #expect((query && "c" && !"d").description == "(a OR b) c -d")
    #expect((query || "c").description == "a OR b OR c")
  }
}
