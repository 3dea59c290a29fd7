public import ArgumentParser
import ArticleKit

/// Finds articles like another one.
public struct LikeCommand: ShellCommand {
  public static let configuration = CommandConfiguration(
    commandName: "like", abstract: "Find the open articles that are like one of them.",
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
    let index = try session.index()
    let words = try article.tellingWords(
      articleCount: session.corpus.entries.count, minimumFrequency: 2
    ) { word in
      try index.documentFrequency(Array(word.utf8))
    }
    let query = Query.anyWord(of: words)
    guard !words.isEmpty else {
      session.output.message("no other article has a word of article \(number)")
      return
    }
    let answer = try index.find(query, order: .relevance, limit: limit + 1)
    let matcher = QueryMatcher(query)
    var shown = 0
    for row in answer.rows where row.key != Int64(number) && shown < limit {
      try session.tools.cancellation.check()
      guard let other = session.corpus[number: Int(row.key)]?.article, other.id != article.id
      else { continue }
      shown += 1
      let found = FoundArticle(
        number: Int(row.key), article: other, hits: matcher.hits(in: other), score: row.score)
      for line in found.lines(columns: session.output.style.columns) {
        session.output.result(line)
      }
    }
    session.output.message(
      "\(shown == 0 ? "no other article has them" : "by"): \(query.description)")
  }
}
