import ArticleKit
import Foundation
import Testing

@Suite("What connects the seeds, as a reader by hand found it")
struct SeedLinksTests {
  private struct Gold: Decodable {
    struct Words: Decodable { var speaker: String, quotes: [[String]] }
    struct Named: Decodable { var canonical: String, `in`: [String] }
    struct Dated: Decodable { var file: String, iso: String }
    var sameStory: [[String]]
    var notSameStory: [[String]]
    var sameStatement: [Words]
    var recurringClaim: [Words]
    var samePerson: [Named]
    var inferredDates: [Dated]
  }

  private let gold: Gold
  private let articles: [String: Article]

  init() throws {
    let file = "Tests/ArticleKitTests/Fixtures/Seeds/links.json"
    gold = try JSONDecoder().decode(
      Gold.self, from: Data(contentsOf: ProjectFolder.root.appending(path: file)))
    let pipeline = ArticlePipeline(annotators: [QuotationAnnotator()])
    articles = try Dictionary(
      uniqueKeysWithValues: SeedPage.names.map {
        ($0 + ".txt", try pipeline.article(from: SeedPage.bytes($0)))
      })
  }

  private func file(_ id: Article.ID?) -> String? { articles.first { $0.value.id == id }?.key }

  @Test func stories() {
    var linker = StoryLinker()
    for article in articles.values { linker.insert(article) }
    let stories = linker.stories()
    let together = stories.filter { $0.articles.count > 1 }
      .map { Set($0.articles.compactMap(file)) }
    #expect(together == gold.sameStory.map(Set.init))
    for pair in gold.notSameStory { #expect(!together.contains { $0.isSuperset(of: pair) }) }
    let dates = stories.flatMap(\.inferredDates)
    #expect(dates.map { file($0.article) } == gold.inferredDates.map(\.file))
    #expect(dates.map(\.date.iso) == gold.inferredDates.map(\.iso))
    #expect(dates.allSatisfy { $0.date.inferred == [.year, .month, .day] && $0.date.why != nil })
  }

  @Test func statements() {
    var linker = StatementLinker()
    for name in articles.keys.sorted() { articles[name].map { linker.insert($0) } }
    let pairs = linker.pairs()
    for (kind, expected) in [
      (StatementPair.Kind.sameStatement, gold.sameStatement),
      (.recurringClaim, gold.recurringClaim),
    ] {
      let found = pairs.filter { $0.kind == kind }
      #expect(found.count == expected.count)
      for words in expected {
        #expect(
          found.contains { pair in
            let sides = [pair.first, pair.second]
            return words.quotes.allSatisfy { quote in
              sides.contains { file($0.article) == quote[0] && $0.text.contains(quote[1]) }
            }
          }, "\(words.quotes)")
      }
    }
  }

  @Test func people() throws {
    var linker = PersonLinker()
    for name in articles.keys.sorted() { articles[name].map { linker.insert($0) } }
    for known in gold.samePerson {
      let person = try #require(linker.people.first { $0.name == known.canonical })
      #expect(Set(person.appearances.compactMap { file($0.article) }) == Set(known.in))
    }
  }
}
