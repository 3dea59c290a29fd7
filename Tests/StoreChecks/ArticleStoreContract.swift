public import ArticleKit
import Testing

/// Checks that a type keeps the promises of `ArticleStore`; `make` makes an empty store each time.
public func checkArticleStore(_ make: () async throws -> some ArticleStore) async throws {
  try await checkInsertion(make())
  try await checkVersions(make())
  try await checkOrder(make())
  try await checkQueries(make(), make())
  try await checkFacets(make())
  try await checkStream(make())
  try await checkConcurrency(make())
}

/// An article with an ID of its own.
private func article(_ id: String, _ body: String = "text", date: String? = nil) -> Article {
  var article = Article(headline: "Story \(id)", body: [Block(body)])
  article.id = Article.ID(rawValue: id)
  article.datePublished = date.flatMap { ArticleDate(iso: $0) }
  return article
}

private func checkInsertion(_ store: some ArticleStore) async throws {
  #expect(try await store.count == 0)
  #expect(try await store.article(Article.ID(rawValue: "a")) == nil)
  #expect(try await store.versions(of: Article.ID(rawValue: "a")).isEmpty)
  #expect(try await store.articles(matching: Query()).isEmpty)
  #expect(try await store.insert([Article]()) == InsertionSummary())

  let (a, b) = (article("a"), article("b"))
  #expect(try await store.insert([a, b]) == InsertionSummary(added: 2))
  #expect(try await store.insert([a, b]) == InsertionSummary(known: 2))
  #expect(try await store.count == 2)
  #expect(try await store.article(a.id) == a)

  #expect(try await store.remove(a.id))
  #expect(try await !store.remove(a.id))
  #expect(try await store.remove([a.id, b.id, b.id]) == 1)
  #expect(try await store.count == 0)
  #expect(try await store.insert(a) == InsertionSummary(added: 1))
}

private func checkVersions(_ store: some ArticleStore) async throws {
  let (old, new) = (article("a", "old text"), article("a", "new text"))
  try await store.insert([old, article("b")])
  #expect(try await store.insert(new) == InsertionSummary(newVersions: 1))
  #expect(try await store.count == 2)
  #expect(try await store.article(old.id) == new)
  #expect(try await store.versions(of: old.id) == [old, new])
  #expect(try await store.articles(matching: "old").isEmpty)
  #expect(try await store.articles(matching: "new") == [new])

  // The same text with other facts around it replaces that version.
  var tagged = new
  tagged.keywords = ["tag"]
  #expect(try await store.insert(tagged) == InsertionSummary(known: 1))
  #expect(try await store.versions(of: old.id) == [old, tagged])
  #expect(try await store.articles(matching: "keyword:tag") == [tagged])

  // A text that came back is current, and kept once; so is a whole history inserted again.
  #expect(try await store.insert(old) == InsertionSummary(known: 1))
  #expect(try await store.versions(of: old.id) == [tagged, old])
  #expect(try await store.insert([old, new]) == InsertionSummary(known: 2))
  #expect(try await store.versions(of: old.id) == [old, new])

  try await store.remove(old.id)
  #expect(try await store.versions(of: old.id).isEmpty)
}

private func checkOrder(_ store: some ArticleStore) async throws {
  let articles = [
    article("z", date: "2018"), article("c", date: "2017-04-24T16:00"),
    article("d", date: "2017-04-24T17:00+03:00"), article("e", date: "2017-04-24"),
    article("a", date: "2017-04"), article("b", date: "2017-04"), article("y", date: "2017"),
    article("f", date: "XXXX-04-24"), article("g"),
  ]
  var random = RandomArticles(seed: 1)
  for article in articles.shuffled(using: &random.numbers) { try await store.insert(article) }
  #expect(try await store.articles() == articles)
  #expect(try await store.articles(matching: "-story", limit: nil).isEmpty)
  #expect(try await store.articles(matching: "story", limit: 3) == Array(articles.prefix(3)))
  #expect(try await store.articles(matching: "story", limit: 99) == articles)
  #expect(try await store.articles(matching: "story", limit: 0).isEmpty)
  #expect(try await store.articles(matching: "story", limit: -1).isEmpty)
}

private func checkQueries(_ store: some ArticleStore, _ reversed: some ArticleStore) async throws {
  var random = RandomArticles(seed: 3)
  let articles = (0..<60).map { number in
    var article = random.article()
    article.id = Article.ID(rawValue: "\(number)")
    return article
  }
  try await store.insert(articles)
  try await reversed.insert(articles.reversed())
  let known = try await store.articles()
  #expect(known.count == articles.count)
  var queries = RandomQueries(seed: 4)
  for _ in 0..<80 {
    let query = Query(queries.clause(depth: 3))
    let found = try await store.articles(matching: query)
    #expect(found == known.filter(query.matches), "\(query)")
    #expect(try await reversed.articles(matching: query) == found)
    #expect(try await store.count(matching: query) == found.count)
    #expect(try await store.articles(matching: query, limit: 2) == Array(found.prefix(2)))
  }
}

private func checkFacets(_ store: some ArticleStore) async throws {
  var articles = ["2017-04-24", "2017-04", "2017", "2016-04-24"].enumerated().map {
    article("\($0)", date: $1)
  }
  articles[0].keywords = ["b", "a", "a", ""]
  articles[1].keywords = ["b", "c"]
  articles[2].publisher = Publisher("Courier")
  try await store.insert(articles)
  try await store.insert(article("0", "another text", date: "2017-04-24"))
  try await store.insert(articles[0])
  #expect(
    try await store.facets(.keyword)
      == [FacetCount("b", 2), FacetCount("a", 1), FacetCount("c", 1)])
  #expect(try await store.facets(.year) == [FacetCount("2017", 3), FacetCount("2016", 1)])
  #expect(try await store.facets(.month) == [FacetCount("2017-04", 2), FacetCount("2016-04", 1)])
  #expect(
    try await store.facets(.day) == [FacetCount("2016-04-24", 1), FacetCount("2017-04-24", 1)])
  let some = try await store.facets(.keyword, matching: "date:2017 -keyword:c")
  #expect(some == [FacetCount("a", 1), FacetCount("b", 1)])
  #expect(try await store.facets(.source) == [FacetCount("Courier", 1)])
  #expect(try await store.facets(.author).isEmpty)
}

private func checkStream(_ store: some ArticleStore) async throws {
  try await store.insert((0..<20).map { article("\($0 + 10)") })
  var seen: [Article.ID] = []
  for try await article in store.stream(matching: "story") {
    // What is removed meanwhile is still part of what was asked.
    if seen.isEmpty { try await store.remove((0..<20).map { Article.ID(rawValue: "\($0 + 10)") }) }
    seen.append(article.id)
  }
  #expect(seen.map(\.rawValue) == (10..<30).map(String.init))
  #expect(try await store.count == 0)
  for try await _ in store.stream() { Issue.record("the store is empty") }
}

private func checkConcurrency(_ store: some ArticleStore) async throws {
  try await withThrowingTaskGroup(of: Void.self) { group in
    for writer in 0..<4 {
      group.addTask {
        for number in 0..<20 { try await store.insert(article("\(number)", "by \(writer)")) }
      }
      group.addTask {
        for _ in 0..<5 { _ = try await store.articles(matching: "story OR by") }
      }
    }
    try await group.waitForAll()
  }
  #expect(try await store.count == 20)
  for number in 0..<20 {
    #expect(try await store.versions(of: Article.ID(rawValue: "\(number)")).count == 4)
  }
}
