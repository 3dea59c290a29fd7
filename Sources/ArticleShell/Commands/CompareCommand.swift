public import ArgumentParser
import ArticleKit

/// Shows two reports or statements side by side.
public struct CompareCommand: ShellCommand {
  public static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Show two articles or two statements side by side.",
    discussion: """
      Of two articles: their fields, and the statements that both report; of copies also what \
      changed from the first to the second, {-taken out-} and {+put in+}. Words that only one of \
      two statements has stand in [brackets]. A statement is the article's number and which of \
      its quotations it is, such as 2.4; same prints both.
      """)

  @Argument(help: "An article's number, or a statement's such as 2.4.")
  public var first: String

  @Argument(help: "The other article or statement.")
  public var second: String

  public init() {}

  public static func candidates(
    after words: [String], in session: ShellSession
  ) -> ArgumentCandidates {
    words.count < 2 ? .names(session.numbers) : .none
  }

  public func run(in session: ShellSession) throws {
    let (one, two) = (try place(first, session), try place(second, session))
    guard (one.quotation == nil) == (two.quotation == nil) else {
      throw ShellError(
        "one of the two is an article, the other a statement; expected two of one kind",
        word: second)
    }
    session.tellWhatIsCompared()
    let links = try session.links()
    let sheet = ComparisonSheet(links: links, columns: session.output.style.columns)
    let (left, right) = (
      try session.entry(one.article).article, try session.entry(two.article).article
    )
    let lines: [TerminalText]
    if let quotation = one.quotation, let other = two.quotation,
      let first = Statement(quotation, of: left), let second = Statement(other, of: right)
    {
      lines = sheet.lines(first, second)
    } else {
      lines = sheet.lines(left, right)
    }
    for line in lines {
      try session.tools.cancellation.check()
      session.output.result(line)
    }
  }

  /// Reads "2" or "2.4".
  private func place(
    _ word: String, _ session: ShellSession
  ) throws(ShellError) -> (article: Int, quotation: Int?) {
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let number = Int(parts[0]), parts.count == 1 || Int(parts[1]) != nil
    else {
      throw ShellError(
        "“\(word)” is neither an article nor a statement; expected a number such as 2 or 2.4",
        word: word)
    }
    guard let entry = session.corpus[number: number] else {
      // Says which numbers there are.
      _ = try session.entry(number)
      return (number, nil)
    }
    guard parts.count == 2, let quotation = Int(parts[1]) else { return (number, nil) }
    let count = entry.article.quotations.count
    guard (1...max(1, count)).contains(quotation), count > 0 else {
      throw ShellError(
        count == 0
          ? "article \(number) has no quotations"
          : "article \(number) has no quotation \(quotation); it has 1 to \(count)",
        word: word)
    }
    return (number, quotation - 1)
  }
}
