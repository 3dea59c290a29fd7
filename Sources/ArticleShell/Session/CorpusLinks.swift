import ArticleKit

/// What connects the open articles: stories, statements, people, copies.
struct CorpusLinks: Sendable {
  /// The state of the corpus that this speaks of.
  var revision: Int
  var stories: [Story] = []
  var statements: [StatementPair] = []
  var people: [LinkedPerson] = []
  var copies: [ArticleCopy] = []
  /// The dates that articles do not print, taken from their stories.
  var inferredDates: [Article.ID: ArticleDate] = [:]
  /// The number of each article; of an article that is open twice, the first one.
  var numbers: [Article.ID: Int] = [:]

  /// The story of an article.
  func story(of id: Article.ID) -> Story? { stories.first { $0.articles.contains(id) } }

  /// The date that an article prints, or the one taken from its story.
  func date(of article: Article) -> ArticleDate? {
    article.datePublished ?? inferredDates[article.id]
  }

  /// The day as a table shows it; a star marks one of which a part is inferred.
  func day(of article: Article) -> TerminalText {
    guard let date = date(of: article) else { return "" }
    return "\(String(date.edtf.prefix(10)))\(date.inferred.isEmpty ? "" : "*")"
  }

  /// A statement's number, "2.4": the article's, and which of its quotations it is.
  func number(of statement: Statement) -> String? {
    guard let id = statement.article, let number = numbers[id], let index = statement.quotation
    else { return nil }
    return "\(number).\(index + 1)"
  }
}

extension ShellSession {
  /// Says that of a store only the listed articles are compared with each other.
  func tellWhatIsCompared() {
    let count = corpus.entries.count
    guard store != nil, count > 0 else { return }
    output.message("among the \(count) article\(count == 1 ? "" : "s") listed last")
  }

  /// What connects the open articles; found once for each state of the corpus.
  ///
  /// - Throws: ``ShellError`` if no article is open, ``Interruption``.
  func links() throws -> CorpusLinks {
    try requireArticles()
    let entries = corpus.entries
    if let knownLinks, knownLinks.revision == corpus.revision { return knownLinks }
    var links = CorpusLinks(revision: corpus.revision)
    var stories = StoryLinker()
    var statements = StatementLinker()
    var copies = CopyFinder()
    for (index, entry) in entries.enumerated() {
      try tools.cancellation.check()
      if index & 63 == 63 { output.progress("\(index + 1) of \(entries.count) compared") }
      guard links.numbers[entry.article.id] == nil else { continue }
      links.numbers[entry.article.id] = index + 1
      stories.insert(entry.article)
      statements.insert(entry.article)
      links.copies += copies.insert(entry.article)
    }
    links.stories = try stories.stories { _ in try tools.cancellation.check() }
    for date in links.stories.flatMap(\.inferredDates) {
      links.inferredDates[date.article] = date.date
    }
    links.statements = try statements.pairs(dates: links.inferredDates) { _ in
      try tools.cancellation.check()
    }
    links.people = statements.linkedPeople
    output.progress(nil)
    knownLinks = links
    return links
  }
}
