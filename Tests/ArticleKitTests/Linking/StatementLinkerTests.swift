import Testing

@testable import ArticleKit

@Suite("One statement in two reports, one claim on two days")
struct StatementLinkerTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var first: String
    var second: String
    var kind: StatementPair.Kind?
    var days = ("2020-03-01", "2020-03-02")
    var speakers = ("Jana Novak", "Novak")
    var testDescription: String { first }
  }

  static let cases: [Case] = [
    Case(
      first:
        "The dam will be finished before the autumn rains reach the valley, whatever it costs.",
      second:
        "Whatever the cost, we are going to finish the dam before autumn rains come to the valley.",
      kind: .sameStatement),
    Case(
      first: "No farmer in this valley will be asked to leave his land for the reservoir",
      second:
        "They are afraid. But no farmer in this valley will be asked to leave his land. I promise.",
      kind: .sameStatement),
    Case(
      first: "We have never bribed a single official in Lemsee.",
      second:
        "The company has never bribed anybody, and whoever says so will hear from our lawyers.",
      kind: .recurringClaim, days: ("2017-03-01", "2020-03-02")),
    Case(
      first: "The committee is rigged.", second: "It is a rigged committee, everybody knows it",
      kind: .recurringClaim, days: ("2017-03-01", "2020-03-02")),
    Case(
      first: "We have never bribed a single official in Lemsee.",
      second: "He bribed officials wherever he went.", kind: nil),
    Case(
      first: "We respect the choice of the Norwegians.",
      second: "We will respect the choice of the Portuguese.", kind: nil),
    Case(
      first: "The dam will be finished before the autumn rains reach the valley.",
      second: "The bakers of the valley deserve a better price.", kind: nil),
    Case(
      first:
        "The dam will be finished before the autumn rains reach the valley, whatever it costs.",
      second:
        "The dam will be finished before the autumn rains reach the valley, whatever it costs.",
      kind: nil, speakers: ("Jana Novak", "Pavel Novak")),
    Case(first: "", second: "", kind: nil),
  ]

  @Test(arguments: cases)
  func pairs(known: Case) {
    let comparer = StatementComparer()
    let pair = comparer.pair(
      Statement(known.first, speaker: known.speakers.0, date: ArticleDate(iso: known.days.0)),
      Statement(known.second, speaker: known.speakers.1, date: ArticleDate(iso: known.days.1)))
    #expect(pair?.kind == known.kind, "\(String(describing: pair))")
  }

  @Test func alignedWordsStandForOneAnother() throws {
    let comparer = StatementComparer()
    let pair = try #require(
      comparer.pair(
        Statement("Nobody will close the old harbour of Lemsee this winter.", speaker: "A B"),
        Statement("The old harbour of Lemsee stays open all winter.", speaker: "A B")))
    let (left, right) = (Array(pair.first.text.utf8), Array(pair.second.text.utf8))
    let words = pair.alignment.map {
      (
        String(decoding: left[$0.first], as: UTF8.self),
        String(decoding: right[$0.second], as: UTF8.self)
      )
    }
    #expect(words.map(\.0).contains("harbour"))
    #expect(words.allSatisfy { $0.0.lowercased() == $0.1.lowercased() })
  }

  @Test("Two words in quotation marks are compared with their sentence, and must be in what fits")
  func fewWords() throws {
    let sentence = "She called the tunnel \u{201C}pure madness\u{201D} and left. It rained."
    var article = Article(headline: "A", body: [Block(sentence)])
    let start = "She called the tunnel \u{201C}".utf8.count
    article.quotations = [
      Quotation(
        .mixed, "pure madness", range: TextRange(block: 0, start: start, end: start + 12),
        speaker: Speaker(name: "Jana Novak", person: 0))
    ]
    let statement = try #require(Statement(0, of: article))
    #expect(statement.context == "She called the tunnel \u{201C}pure madness\u{201D} and left.")
    let comparer = StatementComparer()
    let other = Statement("The tunnel? It is pure madness, and she left.", speaker: "Novak")
    #expect(comparer.pair(statement, other) != nil)
    let without = Statement("She called the tunnel, and then left.", speaker: "Novak")
    #expect(comparer.pair(statement, without) == nil)
  }

  @Test func articlesAreLinked() {
    func report(_ id: String, _ speaker: String, _ text: String) -> Article {
      var article = Article(headline: id, body: [Block(text)])
      article.id = Article.ID(rawValue: id)
      article.people = [Person(speaker)]
      article.quotations = [
        Quotation(
          .direct, text, range: TextRange(block: 0, start: 0, end: text.utf8.count),
          speaker: Speaker(name: speaker, person: 0))
      ]
      return article
    }
    var linker = StatementLinker()
    let words = "The dam will be finished before the autumn rains reach the valley."
    linker.insert(report("a", "Jana Novak", words))
    linker.insert(report("b", "Novak", words))
    linker.insert(report("c", "Pavel Berg", words))
    let pairs = linker.pairs()
    #expect(
      pairs.map { [$0.first.article?.rawValue, $0.second.article?.rawValue] } == [["a", "b"]])
    #expect(linker.linkedPeople.first?.appearances.count == 2)
  }
}
