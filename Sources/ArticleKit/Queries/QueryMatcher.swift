/// A query made ready to be asked of many articles, one after the other.
///
/// It reads the article's text, without an index; fields that cannot change the answer are not
/// read.
///
/// Complexity: linear in the text of the article; for each of its words, in the number of the
/// query's words that begin with the same letter or are fuzzy.
public struct QueryMatcher: Sendable {
  public let query: Query
  private let root: Node
  /// For each field, what is looked for in it, headlines first and bodies last.
  private let scanners: [(field: Query.Field, scanner: PhraseScanner)]
  private let groups: [QuotationMatcher]
  /// For each leaf, the word or phrase as a query writes it.
  private let clauses: [String]

  /// Makes a query ready.
  public init(_ query: Query) {
    self.query = query
    var builder = Builder()
    root = builder.node(query.clause)
    clauses = builder.clauses
    let leaves = builder.leaves.enumerated().map { (id: $0.offset, leaf: $0.element) }
    groups = builder.groups.map { [leaves = builder.leaves] in QuotationMatcher($0, leaves: leaves)
    }
    let order: [Query.Field] = Query.Field.allCases.filter { $0 != .body } + [.body]
    scanners = order.compactMap { field in
      let patterns = leaves.compactMap { id, leaf in
        !leaf.isOfQuotation && leaf.isLookedFor(in: field) ? (id, leaf.pattern) : nil
      }
      return patterns.isEmpty ? nil : (field, PhraseScanner(patterns))
    }
  }

  /// Whether the article is one that the query asks for; of what a store alone knows (tags, story,
  /// duplicates) it has nothing.
  public func matches(_ article: Article) -> Bool { matches(article, marks: ArticleMarks()) }

  /// Whether the article is one that the query asks for.
  package func matches(_ article: Article, marks: ArticleMarks) -> Bool {
    let subject = Subject(article: article, marks: marks)
    var found = Findings(
      leaves: [Bool?](repeating: nil, count: clauses.count),
      groups: [Bool?](repeating: nil, count: groups.count))
    if let answer = root.value(for: subject, found) { return answer }
    for (index, group) in groups.enumerated() {
      found.groups[index] = group.matches(article)
      if let answer = root.value(for: subject, found) { return answer }
    }
    for (field, scanner) in scanners {
      var answer: Bool?
      let isUndecided = article.visitTexts(of: field, marks: marks) { text in
        var isNew = false
        scanner.scan(Array(text.text.utf8)) { id, _ in
          if found.leaves[id] == nil {
            found.leaves[id] = true
            isNew = true
          }
          return true
        }
        if isNew { answer = root.value(for: subject, found) }
        return answer == nil
      }
      if !isUndecided, let answer { return answer }
    }
    for index in found.leaves.indices where found.leaves[index] == nil {
      found.leaves[index] = false
    }
    return root.value(for: subject, found) ?? false
  }

  /// What the query found in an article and where, in reading order of each field; empty if the
  /// article is not one that it asks for, or for no word in its text.
  public func hits(in article: Article) -> [QueryHit] { hits(in: article, marks: ArticleMarks()) }

  /// What the query found in an article and where.
  package func hits(in article: Article, marks: ArticleMarks) -> [QueryHit] {
    let subject = Subject(article: article, marks: marks)
    var found = Findings(
      leaves: [Bool?](repeating: false, count: clauses.count),
      groups: [Bool?](repeating: false, count: groups.count))
    var places: [Place] = []
    for (field, scanner) in scanners {
      _ = article.visitTexts(of: field, marks: marks) { text in
        scanner.scan(Array(text.text.utf8)) { id, range in
          found.leaves[id] = true
          places.append(Place(leaf: id, text: text, range: range))
          return true
        }
        return true
      }
    }
    for (index, group) in groups.enumerated() { found.groups[index] = group.matches(article) }
    guard root.value(for: subject, found) == true else { return [] }
    var reasons = Reasons()
    root.collectReasons(for: subject, found, into: &reasons)
    var ofQuotations: [Place] = []
    for group in reasons.groups.sorted() { ofQuotations += groups[group].places(in: article) }
    return hits(at: places.filter { reasons.leaves.contains($0.leaf) } + ofQuotations)
  }

  /// Puts together what was found in the same text.
  private func hits(at places: [Place]) -> [QueryHit] {
    var hits: [QueryHit] = []
    for place in places {
      let match = QueryHit.Match(clauses[place.leaf], at: place.range)
      if let last = hits.last, last.field == place.text.field, last.index == place.text.index,
        last.text == place.text.text
      {
        hits[hits.count - 1].matches.append(match)
      } else {
        hits.append(
          QueryHit(
            field: place.text.field, index: place.text.index, text: place.text.text,
            matches: [match]))
      }
    }
    for index in hits.indices { hits[index].matches = Self.inOrder(hits[index].matches) }
    return hits
  }

  /// Matches in the order of the text, each once.
  private static func inOrder(_ matches: [QueryHit.Match]) -> [QueryHit.Match] {
    var seen: Set<QueryHit.Match> = []
    return matches.filter { seen.insert($0).inserted }.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
  }
}

extension Query {
  /// Whether the article is one that the query asks for.
  ///
  /// To ask it of many articles, make one ``QueryMatcher`` of it.
  public func matches(_ article: Article) -> Bool { QueryMatcher(self).matches(article) }

  /// What the query finds in an article, and where; see ``QueryMatcher/hits(in:)``.
  public func hits(in article: Article) -> [QueryHit] { QueryMatcher(self).hits(in: article) }
}
