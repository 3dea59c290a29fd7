public import ArticleKit

/// Arbitrary clauses and query texts, the same ones for the same seed.
public struct RandomQueries {
  public var source: RandomArticles

  public init(seed: Int) { source = RandomArticles(seed: seed) }

  public mutating func clause(depth: Int = 4) -> Query.Clause {
    let kind = source.number(0...(depth > 0 ? 12 : 7))
    switch kind {
    case 0, 1: return .term(Query.Term(source.text(1...1), comparison()))
    case 2: return .phrase(Query.Phrase(source.text(0...4), endsWithPrefix: source.chance(20)))
    case 3: return .date(source.pick(Query.DateField.allCases), days())
    case 4: return .has(source.pick(Query.Part.allCases))
    case 5: return .status(source.pick(Query.Status.allCases))
    case 6: return .everything
    case 7:
      let words = (0..<source.number(0...4)).map { _ in source.text(1...1) }
      return .near(words, within: source.pick([-1, 0, 1, 3, 10, 5_000]))
    case 8: return .not(clause(depth: depth - 1))
    case 9: return .field(source.pick(Query.Field.allCases), clause(depth: depth - 1))
    case 10: return .or(clauses(depth))
    default: return .and(clauses(depth))
    }
  }

  private mutating func clauses(_ depth: Int) -> [Query.Clause] {
    var clauses: [Query.Clause] = []
    for _ in 0..<source.number(0...4) { clauses.append(clause(depth: depth - 1)) }
    return clauses
  }

  private mutating func comparison() -> Query.Term.Comparison {
    source.pick([.whole, .whole, .prefix, .fuzzy(1), .fuzzy(2), .fuzzy(9)])
  }

  private mutating func days() -> Query.Days {
    let year = source.number(1...9999)
    let month = source.number(1...12)
    let day = Query.Day(year: year, month: month, day: source.number(1...28))
    let other = Query.Day(year: source.number(1...9999), month: 2, day: source.number(1...28))
    let all = [
      Query.Days(year: year), Query.Days(year: year, month: month),
      Query.Days(from: day, through: day), Query.Days(from: day, through: other),
      Query.Days(from: day, through: nil), Query.Days(from: nil, through: other),
    ]
    return source.pick(all.compactMap { $0 })
  }

  /// Pieces of the language in any order, with some noise.
  public mutating func text() -> String {
    let pieces = [
      "(", ")", "\"", "“", "”", "-", "NOT", "AND", "OR", "headline:", "date:", "2017-04", "..",
      "is:",
      "has:image", "foo:", "quote:", "NEAR(", ", 3", "~3", "«", "*", "~1", "~", " ", " ", " ", " ",
      ">=", "<", "since:2017", ":", "--",
    ]
    return (0..<source.number(0...25)).map { _ in
      source.chance(60) ? source.pick(pieces) : source.pick(RandomArticles.words)
    }.joined()
  }
}
