/// Finds statements that several articles report, and claims that come again.
///
/// ```swift
/// var linker = StatementLinker()
/// for article in articles { linker.insert(article) }
/// for pair in linker.pairs() { print(pair.kind, pair.first.text, pair.second.text) }
/// ```
///
/// Only statements of one person are compared, and only those that share a rare word. Reported
/// speech is the writer's wording and is left out unless ``includesIndirect`` is set.
public struct StatementLinker: Sendable {
  /// Whether speech without quotation marks is compared too.
  public var includesIndirect = false

  /// Of one person's statements with one word in common, no more than this are compared.
  private static let mostCandidates = 200
  private static let indexedWords = 16

  private struct Entry: Sendable {
    var statement: Statement
    var person: Int
    var article: Int
  }

  private var entries: [Entry] = []
  private var articleCount = 0
  private var comparer = StatementComparer()
  private var people = PersonLinker()

  public init() {}

  /// Adds the quotations of an article, as ``QuotationAnnotator`` found them; those without a
  /// speaker are passed over.
  public mutating func insert(_ article: Article) {
    comparer.learn(article)
    people.insert(article)
    for (index, quotation) in article.quotations.enumerated() {
      guard quotation.kind != .indirect || includesIndirect,
        let person = quotation.speaker?.person, let statement = Statement(index, of: article)
      else { continue }
      entries.append(Entry(statement: statement, person: person, article: articleCount))
    }
    articleCount += 1
  }

  /// Everybody in the articles; see ``PersonLinker``.
  public var linkedPeople: [LinkedPerson] { people.people }

  /// The pairs of statements that are the same or the same claim, in the order of insertion.
  ///
  /// Two statements of one article are no pair.
  ///
  /// - Parameters:
  ///   - dates: dates of articles that print none; see ``Story/inferredDates``.
  ///   - progress: told the part done, from 0 to 1; what it throws ends the work.
  /// - Complexity: linear in the number of statements.
  public func pairs<Failure: Error>(
    dates: [Article.ID: ArticleDate] = [:], progress: (Double) throws(Failure) -> Void
  ) throws(Failure) -> [StatementPair] {
    var owners: [LinkedPerson.Appearance: Int] = [:]
    for (number, person) in people.people.enumerated() {
      for appearance in person.appearances { owners[appearance] = number }
    }
    var index: [UInt64: [Int]] = [:]
    var pairs: [StatementPair] = []
    for (number, entry) in entries.enumerated() {
      if number & 63 == 0 { try progress(Double(number) / Double(entries.count)) }
      let form = comparer.form(of: entry.statement)
      guard let id = entry.statement.article,
        let owner = owners[LinkedPerson.Appearance(article: id, person: entry.person)]
      else { continue }
      var candidates: Set<Int> = []
      for stem in Self.rarest(form) {
        let key = WordDigest.mixed(stem ^ UInt64(owner))
        candidates.formUnion(index[key, default: []])
        index[key, default: []].append(number)
        if index[key, default: []].count > Self.mostCandidates { index[key]?.removeFirst(100) }
      }
      for other in candidates.sorted() where entries[other].article != entry.article {
        let first = dated(entries[other].statement, dates)
        let second = dated(entry.statement, dates)
        // Forms are not kept: most statements are compared with few others.
        if let pair = comparer.pair(first, comparer.form(of: first), second, form) {
          pairs.append(pair)
        }
      }
    }
    return pairs
  }

  /// The pairs of statements; see ``pairs(dates:progress:)``.
  public func pairs(dates: [Article.ID: ArticleDate] = [:]) -> [StatementPair] {
    pairs(dates: dates) { (_) throws(Never) in }
  }

  private func dated(_ statement: Statement, _ dates: [Article.ID: ArticleDate]) -> Statement {
    guard statement.date == nil, let id = statement.article, let date = dates[id] else {
      return statement
    }
    var statement = statement
    statement.date = date
    return statement
  }

  private static func rarest(_ form: StatementForm) -> ArraySlice<UInt64> {
    form.stems.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .filter { $0.value > 1 }.map(\.key).prefix(indexedWords)
  }
}
