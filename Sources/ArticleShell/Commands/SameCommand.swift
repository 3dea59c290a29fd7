public import ArgumentParser
import ArticleKit

/// Shows what other articles have in common with one.
public struct SameCommand: ShellCommand {
  public static let configuration = CommandConfiguration(
    commandName: "same",
    abstract: "Show an article's story, copies, and statements that others report too.",
    discussion: """
      A statement's number is the article's and which of its quotations it is, such as 2.4; \
      compare takes it. Of a store, the articles that were listed last are compared.
      """)

  @Argument(help: "The article's number, as list and find print it.")
  public var number: Int

  public init() {}

  public static func candidates(
    after words: [String], in session: ShellSession
  ) -> ArgumentCandidates {
    words.isEmpty ? .names(session.numbers) : .none
  }

  public func run(in session: ShellSession) throws {
    let entry = try session.entry(number)
    session.tellWhatIsCompared()
    let links = try session.links()
    let id = entry.article.id
    var isAlone = true
    func section(_ title: TerminalText, _ table: TextTable) {
      if !isAlone { session.output.result("") }
      isAlone = false
      session.output.result(title)
      session.output.result(table)
    }
    let others = links.story(of: id)?.articles.filter { $0 != id } ?? []
    if !others.isEmpty {
      section("\("the same story", .heading)", articles(others, links, session))
    }
    let copies = links.copies.filter { $0.first == id || $0.second == id }
    if !copies.isEmpty { section("\("the same text", .heading)", table(copies, links, session)) }
    let pairs = links.statements.filter { $0.first.article == id || $0.second.article == id }
    if !pairs.isEmpty {
      section("\("the same statement or claim", .heading)", table(pairs, links))
    }
    if isAlone {
      session.output.message("no other open article has anything in common with article \(number)")
    }
  }

  private func articles(
    _ ids: [Article.ID], _ links: CorpusLinks, _ session: ShellSession
  ) -> TextTable {
    var table = TextTable([
      TextTable.Column("#", isRightAligned: true), TextTable.Column("date"),
      TextTable.Column("publisher", minimum: 8), TextTable.Column("headline", minimum: 12),
    ])
    for number in ids.compactMap({ links.numbers[$0] }) {
      guard let article = session.corpus[number: number]?.article else { continue }
      table.add([
        "\(number)", links.day(of: article), "\(article.publisher?.name ?? "")",
        "\(article.headline ?? "(no headline)", .heading)",
      ])
    }
    return table
  }

  private func table(
    _ copies: [ArticleCopy], _ links: CorpusLinks, _ session: ShellSession
  ) -> TextTable {
    var table = TextTable([
      TextTable.Column("#", isRightAligned: true), TextTable.Column("is"),
      TextTable.Column("shared", isRightAligned: true), TextTable.Column("which is older"),
      TextTable.Column("headline", minimum: 12),
    ])
    for copy in copies {
      let isFirst = links.numbers[copy.first] == number
      let other = isFirst ? copy.second : copy.first
      guard let otherNumber = links.numbers[other] else { continue }
      let older = copy.older.map { $0 == other ? "article \(otherNumber)" : "article \(number)" }
      table.add([
        "\(otherNumber)", "\(copy.kind.rawValue)", "\(Int((copy.containment * 100).rounded())) %",
        "\(older ?? "")", "\(session.corpus[number: otherNumber]?.article.headline ?? "")",
      ])
    }
    return table
  }

  private func table(_ pairs: [StatementPair], _ links: CorpusLinks) -> TextTable {
    var table = TextTable([
      TextTable.Column("here"), TextTable.Column("there"), TextTable.Column("what it is"),
      TextTable.Column("speaker", minimum: 8), TextTable.Column("words there", minimum: 12),
    ])
    for pair in pairs {
      let isFirst = pair.first.article.flatMap { links.numbers[$0] } == number
      let (here, there) = isFirst ? (pair.first, pair.second) : (pair.second, pair.first)
      table.add([
        "\(links.number(of: here) ?? "")", "\(links.number(of: there) ?? "")",
        pair.kind == .sameStatement ? "same statement" : "recurring claim",
        "\(there.speaker ?? "")", "\(there.text)",
      ])
    }
    return table
  }
}
