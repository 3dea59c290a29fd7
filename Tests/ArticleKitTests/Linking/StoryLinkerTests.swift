import Testing

@testable import ArticleKit

@Suite("Articles that tell of the same events")
struct StoryLinkerTests {
  /// An article of sentences whose first sets its day ("2021-05-04", or nothing).
  private func article(_ id: String, _ day: String, _ headline: String, _ text: String) -> Article {
    var article = Article(headline: headline, body: [Block(text)])
    article.id = Article.ID(rawValue: id)
    article.datePublished = ArticleDate(iso: day)
    return article
  }

  private var articles: [Article] {
    [
      article(
        "ferry-1", "2021-05-04", "Ferry runs aground off Skagen",
        "The ferry Aurora ran aground near Skagen with 212 people aboard, the Danish coastguard said."
      ),
      article(
        "ferry-2", "2021-05-05", "212 rescued from Danish ferry",
        "All 212 people were taken off the Aurora, which had run aground off Skagen, Denmark."),
      article(
        "ferry-3", "", "Aurora passengers back on land",
        "Passengers of the Aurora told of a night near Skagen as the coastguard towed the ferry."),
      article(
        "vote-1", "2021-05-04", "Olsen wins vote of confidence",
        "Prime Minister Ida Olsen survived a vote of confidence by 91 to 84 in Parliament in Torsgard."
      ),
      article(
        "vote-2", "2021-05-04", "Parliament keeps Olsen",
        "Ida Olsen stays: Parliament in Torsgard voted 91 to 84 for the prime minister."),
      article(
        "bread", "2021-05-04", "Bakers ask for more",
        "A loaf will cost more from next month, the bakers' guild of Lemsee announced."),
    ]
  }

  private func groups(_ articles: [Article], _ options: StoryLinker.Options = .init()) -> Set<
    Set<String>
  > {
    var linker = StoryLinker(options: options)
    for article in articles { linker.insert(article) }
    return Set(linker.stories().map { Set($0.articles.map(\.rawValue)) })
  }

  private let expected: Set<Set<String>> = [
    ["ferry-1", "ferry-2", "ferry-3"], ["vote-1", "vote-2"], ["bread"],
  ]

  @Test func storiesAreFound() { #expect(groups(articles) == expected) }

  @Test func theOrderDoesNotMatter() {
    var order = articles
    for turn in 0..<order.count {
      order.swapAt(turn, (turn * 3 + 1) % order.count)
      #expect(groups(order) == expected)
    }
  }

  @Test("Batches of two come to the same, as the rest is put together in the end")
  func batches() {
    var options = StoryLinker.Options()
    options.batchSize = 2
    #expect(groups(articles, options) == expected)
  }

  @Test func theSameIDIsInsertedOnce() {
    var linker = StoryLinker()
    let wasAdded = [linker.insert(articles[0]), linker.insert(articles[0])]
    #expect(wasAdded == [true, false])
    #expect(linker.count == 1)
  }

  @Test("The same event a year later is another story")
  func timeTellsApart() {
    var later = articles[1]
    later.datePublished = ArticleDate(iso: "2022-05-05")
    #expect(groups([articles[0], later]) == [["ferry-1"], ["ferry-2"]])
  }

  @Test func undatedArticlesGetTheDayOfTheOthers() throws {
    var linker = StoryLinker()
    for article in articles { linker.insert(article) }
    let story = try #require(linker.stories().first)
    #expect(story.articles.map(\.rawValue) == ["ferry-1", "ferry-2", "ferry-3"])
    #expect(story.firstDay == "2021-05-04" && story.lastDay == "2021-05-05")
    let date = try #require(story.inferredDates.first)
    #expect(date.article.rawValue == "ferry-3")
    #expect(date.date.inferred == [.year, .month, .day])
    #expect(
      date.date.why
        == "no date is printed; the 2 dated reports of the same story are dated from 2021-05-04 to 2021-05-05"
    )
  }

  @Test func reportsFarApartDateNothing() {
    let entries = ["2021-05-04", "2021-06-20", ""].enumerated().map { index, day in
      StoryLinker.Entry(id: Article.ID(rawValue: "\(index)"), date: ArticleDate(iso: day))
    }
    #expect(StoryWriter(entries).story.inferredDates.isEmpty)
  }

  @Test func progressCanStopTheWork() {
    struct Stopped: Error {}
    var linker = StoryLinker()
    for article in articles { linker.insert(article) }
    #expect(throws: Stopped.self) {
      try linker.stories { (_) throws(Stopped) in throw Stopped() }
    }
  }

  @Test func aStoreIsRead() async throws {
    let store = MemoryArticleStore(articles)
    var linker = StoryLinker()
    var told = 0
    try await linker.insert(store.stream()) { told = $0 }
    #expect(told == 6)
    #expect(Set(linker.stories().map { Set($0.articles.map(\.rawValue)) }) == expected)
  }

  @Test func emptyAndStrangeArticles() {
    var linker = StoryLinker()
    #expect(linker.stories().isEmpty)
    for (index, text) in ["", "…", "— — —", "1 2 3", "\u{0301}", "東京で地震", "東京で地震があった"].enumerated()
    {
      linker.insert(article("\(index)", "", text, text))
    }
    #expect(linker.stories().flatMap(\.articles).count == 7)
  }

  @Test func daysAreCounted() {
    func day(_ iso: String) -> Int? { DayDistance.number(of: ArticleDate(iso: iso)) }
    #expect(day("2024-03-01").flatMap { last in day("2024-02-28").map { last - $0 } } == 2)
    #expect(day("2023-01-01").flatMap { last in day("2022-12-31").map { last - $0 } } == 1)
    #expect(day("2023-01") == nil)
    #expect(DayDistance.closeness(5...7, 6...9) == 1)
    #expect(DayDistance.closeness(1...1, 8...8) == 0.5)
    #expect(DayDistance.closeness(nil, 8...8) == 1)
  }
}
