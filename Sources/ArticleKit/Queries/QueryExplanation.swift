/// Why an article is one that a query asks for, or is not: each part of the query with its answer.
public struct QueryExplanation: Sendable, Hashable {
  /// A part of the query.
  public struct Part: Sendable, Hashable {
    /// The part as a query writes it; "all of", "one of", "not" and "in one quotation" for those
    /// whose own parts follow, one level deeper.
    public var text: String
    public var depth: Int
    public var holds: Bool
    /// What of a word or phrase was found, as the texts have it, and how often in which field.
    public var found: [Found]
  }

  /// Matches in one field.
  public struct Found: Sendable, Hashable {
    public var field: Article.TextField
    public var count: Int
    /// The first match.
    public var example: String
  }

  /// The parts, each followed by its own.
  public private(set) var parts: [Part] = []
  public private(set) var matches = false

  /// - Complexity: each part of the query is asked of the article on its own.
  public init(_ query: Query, of article: Article) {
    self.init(query, of: article, marks: ArticleMarks())
  }

  package init(_ query: Query, of article: Article, marks: ArticleMarks) {
    matches = QueryMatcher(query).matches(article, marks: marks)
    add(query.clause, in: nil, depth: 0, Subject(article: article, marks: marks))
  }

  private struct Subject {
    var article: Article
    var marks: ArticleMarks

    func holds(_ clause: Query.Clause) -> Bool {
      QueryMatcher(Query(clause)).matches(article, marks: marks)
    }
  }

  private mutating func add(
    _ clause: Query.Clause, in field: Query.Field?, depth: Int, _ subject: Subject
  ) {
    func group(_ name: String, _ clauses: [Query.Clause], _ whole: Query.Clause) {
      parts.append(Part(text: name, depth: depth, holds: subject.holds(whole), found: []))
      for clause in clauses { add(clause, in: field, depth: depth + 1, subject) }
    }
    let whole = field.map { .field($0, clause) } ?? clause
    switch clause {
    case .and(let clauses):
      let together = clauses.filter { $0.isOfQuotation(in: field) }
      guard together.count > 1 else { return group("all of", clauses, whole) }
      let others = clauses.filter { !$0.isOfQuotation(in: field) }
      if others.isEmpty { return group("in one quotation", clauses, whole) }
      parts.append(Part(text: "all of", depth: depth, holds: subject.holds(whole), found: []))
      for clause in others + [.and(together)] { add(clause, in: field, depth: depth + 1, subject) }
    case .or(let clauses): group("one of", clauses, whole)
    case .not(let inner): group("not", [inner], whole)
    case .field(let field, let inner): add(inner, in: field, depth: depth, subject)
    default:
      parts.append(
        Part(
          text: clause == .everything && field == nil ? "*" : whole.description, depth: depth,
          holds: subject.holds(whole), found: Self.found(whole, subject)))
    }
  }

  private static func found(_ clause: Query.Clause, _ subject: Subject) -> [Found] {
    let hits = QueryMatcher(Query(clause)).hits(in: subject.article, marks: subject.marks)
    var result: [Found] = []
    for hit in hits {
      guard let first = hit.ranges.first else { continue }
      if let index = result.firstIndex(where: { $0.field == hit.field }) {
        result[index].count += hit.ranges.count
      } else {
        let example = String(hit.text[TextPiece.characters(first, of: hit.text)])
        result.append(Found(field: hit.field, count: hit.ranges.count, example: example))
      }
    }
    return result
  }
}

extension Query.Clause {
  /// Whether all of it is asked of one quotation.
  fileprivate func isOfQuotation(in field: Query.Field?) -> Bool {
    switch self {
    case .field(let own, let clause): clause.isOfQuotation(in: own)
    case .and(let clauses), .or(let clauses):
      clauses.allSatisfy { $0.isOfQuotation(in: field) }
    case .everything, .term, .phrase, .near: field?.isOfQuotation ?? false
    case .not, .date, .status, .has: false
    }
  }
}
