/// Why an article has its score for a query.
public struct ScoreExplanation: Sendable, Hashable {
  /// The score, as searches give it.
  public var score: Double
  /// Whether the article answers the query at all.
  public var isHit: Bool
  /// What each word or phrase of the query adds, in the order of the query.
  public var parts: [Part]
  /// How many words the article has, and how many articles have in the mean.
  public var length: Int
  public var meanLength: Double
  /// What newness multiplies the sum of the parts by; 1 where it does not count.
  public var recencyFactor: Double

  /// What one word or phrase adds.
  public struct Part: Sendable, Hashable {
    /// The word or phrase as a query.
    public var query: Query
    /// How many articles, or quotations, have it.
    public var documents: Int
    /// What it is worth for being rare, as often as the query has it.
    public var worth: Double
    /// How often the article has it, each occurrence counted as its field weighs.
    public var occurrences: Double
    /// What it adds to the score.
    public var score: Double
  }
}

extension IndexLeaf {
  /// The leaf as a query.
  var query: Query {
    let words = words.map { String(decoding: $0, as: UTF8.self) }
    let clause: Query.Clause
    if words.count == 1, comparisonIsTold {
      clause = .term(Query.Term(words[0], comparison))
    } else if case .near(let distance) = arrangement {
      clause = .near(words, within: distance)
    } else {
      clause = .phrase(.init(words: words, endsWithPrefix: comparison == .prefix))
    }
    return Query(field.map { .field($0, clause) } ?? clause)
  }

  /// Whether a word without quotation marks would be compared like this.
  private var comparisonIsTold: Bool {
    comparison != .whole || comparesStems || field.map { !$0.comparesStems } ?? false
  }
}

extension SearchIndex {
  /// Why an article has its score.
  ///
  /// - Parameter key: what the store calls it.
  /// - Returns: nil if it is not in the index.
  package func explain(
    _ key: Int64, _ query: Query, ranking: Ranking = Ranking()
  ) throws(SegmentError) -> ScoreExplanation? {
    let asked = IndexQuery(query)
    var searches = parts.map { SegmentSearch(asked, in: $0, ranking: ranking, mayNarrow: false) }
    var found: [Bitmap] = []
    for index in searches.indices { found.append(try searches[index].documents()) }
    let scorer = try Scorer(asked, &searches, self, ranking)
    for (number, part) in parts.enumerated() {
      for (document, known) in try part.segment.keys().enumerated()
      where known == key && part.removed?[document] != true {
        var only = Bitmap(count: part.segment.documentCount)
        only[document] = true
        let score = try scorer.best(1, among: only, of: searches[number]).first?.score ?? 0
        var explanation = ScoreExplanation(
          score: score, isHit: found[number][document], parts: [],
          length: Int(try part.segment.articles.lengths()[document]),
          meanLength: scorer.bm25.meanLength, recencyFactor: 1)
        if let recency = ranking.recency {
          explanation.recencyFactor = recency.factor(moment: try part.segment.moments()[document])
        }
        for part in scorer.parts {
          explanation.parts.append(
            try scorer.explain(part, document, of: searches[number], explanation.length))
        }
        return explanation
      }
    }
    return nil
  }
}

extension Scorer {
  fileprivate func explain(
    _ part: Part, _ document: Int, of search: SegmentSearch, _ length: Int
  ) throws(SegmentError) -> ScoreExplanation.Part {
    let leaf = query.leaves[part.leaf]
    var result = ScoreExplanation.Part(
      query: leaf.query, documents: part.documents, worth: part.worth, occurrences: 0, score: 0)
    guard let matches = search.found[part.leaf] else { return result }
    let parents = leaf.isOfQuotation ? try search.segment.parents() : []
    let lengths = leaf.isOfQuotation ? try search.segment.quotations.lengths() : []
    for (number, weight) in zip(matches.documents, matches.weights) {
      let own = Int(number)
      guard (leaf.isOfQuotation ? Int(parents[own]) : own) == document else { continue }
      let formula = leaf.isOfQuotation ? quotationBM25 : bm25
      let words = leaf.isOfQuotation ? Int(lengths[own]) : length
      result.occurrences += Double(weight)
      result.score = max(
        result.score,
        part.worth * formula.saturation(weight: Double(weight), length: Double(words)))
    }
    return result
  }
}
