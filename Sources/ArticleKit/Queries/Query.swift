/// A question to a collection of articles: a value, and a text that people know from search boxes.
///
/// ```swift
/// let query = Query(parsing: "headline:macron (kremlin OR moscow) -sport date:2017-04")
/// let found = articles.filter(query.matches)
/// ```
///
/// | text | finds |
/// |---|---|
/// | `kremlin macron` | both words, in any field of the text |
/// | `kremlin OR moscow` | either word; `OR`, `AND`, `NOT` in capitals only |
/// | `-sport`, `NOT sport` | articles without the word |
/// | `"never interfered"` | the words side by side, exactly as they are |
/// | `"kremlin denied"~5`, `NEAR(kremlin denied, 5)` | the words in any order, at most five others from the first to the last |
/// | `interfer*`, `peskof~1` | words that begin so; words that are one or two errors away |
/// | `headline:macron`, `source:(tass OR ria)` | in one field; see ``Field`` |
/// | `quote:"never interfered" speaker:peskov` | one quotation with these words, of this speaker |
/// | `date:2017-04`, `date:2017..2018-03`, `since:2017`, `before:2018` | by day; see ``Days`` |
/// | `has:image`, `is:free` | see ``Part``, ``Status`` |
/// | `*`, `headline:*` | every article; every article with a headline |
///
/// `AND` binds tighter than `OR`. Words are compared without case and accents, in prose by their
/// stems: `bridges` finds "bridge". In quotation marks they are compared as they are, and so are
/// names and codes (``Field/author``, ``Field/source``, ``Field/speaker`` …). A word with marks
/// inside ("covid-19", "U.S.") is a phrase; the ending of "May's" is left out.
public struct Query: Sendable {
  /// What is asked, in normal form: nothing empty, no list within a list of its kind, no double
  /// negation, every word a single word.
  public let clause: Clause
  /// What of the text was not understood as it may have been meant; empty for a query that was
  /// not parsed.
  public let warnings: [Warning]

  /// Makes a query of a clause, which is brought into normal form.
  public init(_ clause: Clause = .everything) {
    self.clause = clause.normalized ?? .everything
    warnings = []
  }

  /// Reads the text of a query.
  ///
  /// Every text is one: what is not understood is searched as words or left out,
  /// and ``warnings`` tell of it. An empty text asks for every article.
  ///
  /// At most ``maximumLength`` bytes are read, and parentheses deeper than ``maximumDepth`` are
  /// passed over, each with a warning.
  ///
  /// Complexity: linear in the length of the text.
  public init(parsing text: String) {
    var parser = QueryParser(text)
    clause = parser.parse()?.normalized ?? .everything
    warnings = parser.warnings
  }

  /// The longest text that is read, in UTF-8 bytes.
  public static let maximumLength = 16_384
  /// How deep groups may lie in each other.
  public static let maximumDepth = 50
  /// How many words may be asked for near each other.
  public static let maximumNearWords = 32
  /// How many other words may be allowed between words that are near each other.
  public static let maximumNearDistance = 1_000
  /// How many other words may stand between words that are near each other, where it is not said.
  public static let standardNearDistance = 10
}

/// Two queries are equal if they ask the same in the same words, whatever their warnings.
extension Query: Hashable {
  public static func == (left: Query, right: Query) -> Bool { left.clause == right.clause }

  public func hash(into hasher: inout Hasher) { hasher.combine(clause) }
}

extension Query: ExpressibleByStringLiteral {
  /// Reads a query, as ``init(parsing:)`` does.
  public init(stringLiteral value: String) { self.init(parsing: value) }
}

extension Query {
  /// The query for articles that both find.
  public static func && (left: Query, right: Query) -> Query {
    Query(.and([left.clause, right.clause]))
  }

  /// The query for articles that either finds.
  public static func || (left: Query, right: Query) -> Query {
    Query(.or([left.clause, right.clause]))
  }

  /// The query for articles that this one does not find.
  public static prefix func ! (query: Query) -> Query { Query(.not(query.clause)) }
}
