import Foundation

/// How articles that answer a query are put in order of relevance.
///
/// The score is that of BM25 (Robertson and Zaragoza, 2009): the words of a query that few articles
/// have count most, each word less the more often it comes, and long articles less than short ones.
public struct Ranking: Sendable, Hashable {
  /// The numbers in BM25.
  public var formula: Formula
  /// How much a word counts in each field of the text.
  public var weights: FieldWeights
  /// Whether newer articles are preferred; nil for not.
  public var recency: Recency?

  public init(
    formula: Formula = .standard, weights: FieldWeights = .standard, recency: Recency? = nil
  ) {
    self.formula = formula
    self.weights = weights
    self.recency = recency
  }

  /// The numbers in BM25.
  public struct Formula: Sendable, Hashable {
    /// How soon a word that comes again counts no more; greater is later.
    public var k1: Double
    /// How much the length of an article counts, from 0 to 1.
    public var b: Double
    /// Whether a word that half of the articles have is worth next to nothing, as in SQLite's FTS5;
    /// else every word is worth something, as in Lucene.
    public var isFloored: Bool

    public init(k1: Double, b: Double, isFloored: Bool = false) {
      self.k1 = max(0, k1)
      self.b = min(max(0, b), 1)
      self.isFloored = isFloored
    }

    /// What gave the best order in the mean of five collections with judged answers; see
    /// `Benchmarks`.
    public static let standard = Formula(k1: 1.5, b: 0.6)
    /// The formula of SQLite's FTS5: the same articles in the same order under the same weights.
    public static let fts5 = Formula(k1: 1.2, b: 0.75, isFloored: true)
  }

  /// How much newer articles are preferred.
  public struct Recency: Sendable, Hashable {
    /// The day that counts as today.
    public var day: Query.Day
    /// After how many days the preference is half.
    public var halfLife: Double
    /// What an article of that day gains, as a share of its score.
    public var boost: Double

    public init(from day: Query.Day, halfLife: Double = 30, boost: Double = 1) {
      self.day = day
      self.halfLife = max(halfLife, 1e-3)
      self.boost = max(boost, 0)
    }

    /// What a score is multiplied by for an article published at a moment; 1 without a date.
    func factor(moment: Int) -> Double {
      guard moment != .min else { return 1 }
      let today =
        ArticleDate(year: day.year, month: day.month, day: day.day, hour: 23, minute: 59)
        .firstMoment ?? moment
      let age = max(0, Double(today - moment) / 86_400)
      return 1 + boost * exp2(-age / halfLife)
    }
  }
}

/// How much a word counts in each field of the text: 1 is as often as it comes.
public struct FieldWeights: Sendable, Hashable {
  public var headline: Float
  public var summary: Float
  public var body: Float
  public var author: Float
  public var source: Float
  public var section: Float
  public var keyword: Float

  public init(
    headline: Float = 2, summary: Float = 1, body: Float = 1, author: Float = 1,
    source: Float = 1, section: Float = 1, keyword: Float = 1
  ) {
    self.headline = headline
    self.summary = summary
    self.body = body
    self.author = author
    self.source = source
    self.section = section
    self.keyword = keyword
  }

  /// What stands in the index: a word of the headline counts twice.
  public static let standard = FieldWeights()

  /// The weight of a field; 1 for those that are not of the text.
  public subscript(_ field: Query.Field) -> Float {
    switch field {
    case .headline: headline
    case .summary: summary
    case .body: body
    case .author: author
    case .source: source
    case .section: section
    case .keyword: keyword
    default: 1
    }
  }

  /// The weights by the codes of fields, as whole numbers.
  func byCode(_ fields: [IndexedField]) -> [UInt32] {
    var weights = [UInt32](repeating: 1, count: IndexedField.codeCount)
    for field in fields { weights[field.code] = UInt32(max(0, self[field.field])) }
    return weights
  }

  /// The weights by the codes of fields.
  func floatsByCode(_ fields: [IndexedField]) -> [Float] {
    var weights = [Float](repeating: 1, count: IndexedField.codeCount)
    for field in fields { weights[field.code] = max(0, self[field.field]) }
    return weights
  }
}
