public import ArgumentParser
import ArticleKit

/// Finds articles like another one.
public struct LikeCommand: ShellCommand {
  public static let configuration = CommandConfiguration(
    commandName: "like", abstract: "Find the articles that are like one of them.",
    discussion: """
      The article's most telling words, those that are frequent in it and rare in the others, are \
      asked for; the articles with most of them come first. The words are shown, so that they can \
      be asked for with find.
      """)

  @Option(help: ArgumentHelp("Show at most so many articles.", valueName: "n"))
  public var limit: Int = 10

  @Argument(help: "The article's number, as list and find print it.")
  public var number: Int

  public init() {}

  public static func candidates(
    after words: [String], in session: ShellSession
  ) -> ArgumentCandidates {
    words.isEmpty ? .names(session.numbers) : .none
  }

  public func validate() throws {
    guard limit > 0 else { throw ValidationError("the limit is \(limit); expected 1 or more") }
  }

  public func run(in session: ShellSession) throws {
    let article = try session.entry(number).article
    let words = try article.tellingWords(
      articleCount: session.articleCount(), minimumFrequency: 2
    ) { word in
      try session.count(Query(.term(Query.Term(word))))
    }
    let query = Query.anyWord(of: words)
    guard !words.isEmpty else {
      session.output.message("no other article has a word of article \(number)")
      return
    }
    let answer = try session.search(SearchRequest(query, limit: limit + 1))
    let matcher = QueryMatcher(query)
    let others = answer.rows.filter { $0.entry.article.id != article.id }.prefix(limit)
    for row in session.list(Array(others)) {
      try session.tools.cancellation.check()
      for line in FoundArticle(row, matcher).lines(columns: session.output.style.columns) {
        session.output.result(line)
      }
    }
    session.output.message(
      "\(others.isEmpty ? "no other article has them" : "by"): \(query.description)")
  }
}
