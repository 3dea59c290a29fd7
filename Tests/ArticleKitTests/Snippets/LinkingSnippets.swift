import ArticleKit
import Testing

/// The Swift of Docs/Linking.md.
@Suite("Snippets: what connects articles")
struct LinkingSnippets {
  private let store: MemoryArticleStore
  private let articles: [Article]

  init() throws {
    let pipeline = ArticlePipeline(annotators: [QuotationAnnotator()])
    articles = try SeedPage.names.map { try pipeline.article(from: SeedPage.bytes($0)) }
    store = MemoryArticleStore(articles)
  }

  @Test func stories() async throws {
    var linker = StoryLinker()
    try await linker.insert(store.stream())
    for story in linker.stories() where story.articles.count > 1 {
      print(story.headline ?? "–", story.articles, story.inferredDates)
    }

    #expect(linker.count == 5)
  }

  @Test func statements() {
    var linker = StatementLinker()
    for article in articles { linker.insert(article) }
    for pair in linker.pairs() {
      print(pair.kind, pair.first.speaker ?? "?", pair.first.text, pair.second.text)
    }
    for person in linker.linkedPeople where person.appearances.count > 1 {
      print(person.name, person.roles, person.appearances.map(\.article))
    }

    #expect(linker.pairs().count == 3)
  }

  @Test func copies() {
    var finder = CopyFinder()
    for article in articles {
      for copy in finder.insert(article) { print(copy.kind, copy.containment, copy.older ?? "?") }
    }
    let difference = TextDifference(from: articles[0].text, to: articles[1].text)
    for run in difference.runs where run.kind != .same { print(run.kind, run.text) }

    #expect(!difference.runs.isEmpty)
  }
}
