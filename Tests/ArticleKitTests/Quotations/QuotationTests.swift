import Testing

@testable import ArticleKit

@Suite("Who is quoted with what")
struct QuotationTests {
  private func article(_ text: String, language: String = "en") -> Article {
    var article = Article(body: Block.paragraphs(of: text))
    article.language = language
    return QuotationAnnotator().annotated(article)
  }

  /// Words without the signs at their ends.
  private func bare(_ text: String) -> String {
    var text = text[...]
    while let last = text.last, !(last.isLetter || last.isNumber) { text.removeLast() }
    while let first = text.first, !(first.isLetter || first.isNumber) { text.removeFirst() }
    return String(text)
  }

  @Test(
    "Passages with what a reader finds in them", arguments: GoldPassage.all
  )
  func passages(_ passage: GoldPassage) {
    if passage.isGap {
      withKnownIssue { check(passage) }
    } else {
      check(passage)
    }
  }

  private func check(_ passage: GoldPassage) {
    let found = passage.article.quotations.filter { $0.kind != .indirect }
    #expect(found.map { bare($0.text) } == passage.quotations.map { bare($0.text) })
    for (have, want) in zip(found, passage.quotations) {
      #expect(have.kind.rawValue == want.kind, "\(want.text)")
      #expect(have.speaker?.name == want.speaker, "\(want.text)")
      if let addressee = want.addressee { #expect(have.addressee == addressee, "\(want.text)") }
      if let via = want.via { #expect(have.via == via, "\(want.text)") }
    }
  }

  @Test("There are a hundred passages or more, few of them gaps")
  func enough() {
    #expect(GoldPassage.all.count >= 100)
    #expect(GoldPassage.all.count { $0.isGap } <= 10)
  }

  @Test("Whom it was told to, and through whom")
  func addresseeAndVia() throws {
    let told = try #require(
      article("“The bridge will open in May,” Anna Holt told journalists on Tuesday.").quotations
        .first)
    #expect(told.addressee == "journalists")
    #expect(told.cue == "told")
    #expect(told.via == nil)
    let cited = try #require(
      article("“The bridge will open in May,” Anna Holt said, as cited by Reuters.").quotations
        .first)
    #expect(cited.via == "Reuters")
  }

  @Test("The halves of a split quotation know each other")
  func halves() {
    let found = article("“The bridge,” Anna Holt said, “will open in May.” Rain fell.").quotations
    #expect(found.map(\.continues) == [nil, 0])
  }

  @Test("Reported speech")
  func reported() {
    let found = article(
      """
      Anna Holt said that the bridge would open in May.
      The river rose to nine feet, Peter Lund said.
      According to Peter Lund, the town was cut off on Friday.
      """
    ).quotations
    #expect(found.allSatisfy { $0.kind == .indirect })
    #expect(
      found.map(\.text) == [
        "that the bridge would open in May", "The river rose to nine feet",
        "the town was cut off on Friday",
      ])
    #expect(found.map { $0.speaker?.name } == ["Anna Holt", "Peter Lund", "Peter Lund"])
  }

  @Test("A pull quote without marks is the last speaker's")
  func block() {
    var article = Article(body: [
      Block("Anna Holt defended the new bridge on Tuesday."),
      Block(.pullQuote, "We have worked for it for ten years."),
    ])
    article.language = "en"
    let found = QuotationAnnotator().annotated(article).quotations
    #expect(found.map(\.kind) == [.block])
    #expect(found.first?.speaker?.name == "Anna Holt")
  }

  @Test("People with their names, roles, gender and mentions")
  func people() throws {
    let article = article(
      """
      Council spokesman Peter Lund met the press on Monday. Lund had been ill.
      “The bridge will open in May,” he said.
      """)
    let person = try #require(article.people.first)
    #expect(article.people.count == 1)
    #expect(person.name == "Peter Lund")
    #expect(person.otherNames == ["Lund"])
    #expect(person.roles == ["Council spokesman"])
    #expect(person.gender == .male)
    #expect(person.mentions.map(\.kind) == [.name, .name, .pronoun])
    #expect(
      person.mentions.compactMap { article.text(of: $0.range) } == ["Peter Lund", "Lund", "he"])
  }

  @Test("A headline's words are its own")
  func headline() {
    var article = Article(
      headline: "Mayor: ‘We will not pay’ for the new bridge",
      body: [Block("Mayor Anna Holt spoke on Monday."), Block("The river is low.")])
    article.language = "en"
    let found = QuotationAnnotator().annotated(article).quotations
    #expect(found.map(\.text) == ["We will not pay"])
    #expect(found.first?.range.block == nil)
  }

  @Test func contract() throws { try checkArticleAnnotator(QuotationAnnotator()) }
}
