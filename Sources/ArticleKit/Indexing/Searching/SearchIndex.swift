/// Several segments with what was removed from them: what a store's search reads.
package struct SearchIndex: Sendable {
  /// A segment and the articles of it that are there no more.
  package struct Part: Sendable {
    package var segment: Segment
    package var removed: Bitmap?

    package init(_ segment: Segment, removed: Bitmap? = nil) {
      self.segment = segment
      self.removed = removed.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The articles that are there.
    var live: Bitmap {
      var live = Bitmap(count: segment.documentCount, isFull: true)
      if let removed { live.subtract(removed) }
      return live
    }
  }

  package let parts: [Part]

  package init(_ parts: [Part]) {
    self.parts = parts
  }

  /// How many articles there are.
  package var documentCount: Int {
    parts.reduce(0) { $0 + $1.segment.documentCount - ($1.removed?.population ?? 0) }
  }

  /// The BM25 of the articles, or of their quotations.
  func bm25(
    _ formula: Ranking.Formula, ofQuotations: Bool
  ) throws(SegmentError) -> BM25 {
    var (documents, words) = (0, 0)
    for part in parts {
      let own = ofQuotations ? part.segment.quotations : part.segment.articles
      documents += own.documentCount
      words += own.wordCount
      guard let removed = part.removed else { continue }
      let lengths = try own.lengths()
      let parents = ofQuotations ? try part.segment.parents() : []
      for document in 0..<own.documentCount
      where removed[ofQuotations ? Int(parents[document]) : document] {
        documents -= 1
        words -= Int(lengths[document])
      }
    }
    return BM25(formula, documentCount: documents, wordCount: words)
  }
}

/// The articles that answer a query, in order, as far as they were asked for.
package struct IndexAnswer: Sendable {
  /// How many articles answer it in all.
  package var total = 0
  package var rows: [Row] = []

  package struct Row: Sendable, Hashable {
    /// What the store calls the article.
    package var key: Int64
    /// Zero where the order is not that of relevance.
    package var score: Double
  }
}
