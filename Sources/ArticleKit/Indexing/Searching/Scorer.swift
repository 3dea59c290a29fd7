/// Gives articles their scores for a query.
struct Scorer {
  /// A leaf that counts: what its words are worth, as often as the query has them.
  struct Part: Sendable {
    var leaf: Int
    var worth: Double
    var documents: Int
  }

  let query: IndexQuery
  let ranking: Ranking
  let bm25: BM25
  let quotationBM25: BM25
  private(set) var parts: [Part] = []

  init(
    _ query: IndexQuery, _ searches: inout [SegmentSearch], _ index: SearchIndex, _ ranking: Ranking
  ) throws(SegmentError) {
    self.query = query
    self.ranking = ranking
    bm25 = try index.bm25(ranking.formula, ofQuotations: false)
    quotationBM25 =
      query.leaves.contains { $0.isOfQuotation }
      ? try index.bm25(ranking.formula, ofQuotations: true) : bm25
    var counts = [Int](repeating: 0, count: query.leaves.count)
    for number in searches.indices {
      for (leaf, count) in try searches[number].countDocuments().enumerated() {
        counts[leaf] += count
      }
    }
    for (leaf, multiplicity) in query.multiplicities.enumerated() where multiplicity > 0 {
      let formula = query.leaves[leaf].isOfQuotation ? quotationBM25 : bm25
      parts.append(
        Part(
          leaf: leaf, worth: formula.worth(documents: counts[leaf]) * Double(multiplicity),
          documents: counts[leaf]))
    }
  }

  /// The best among documents of a segment.
  func best(
    _ count: Int, among documents: Bitmap, of search: SegmentSearch
  ) throws(SegmentError) -> [(score: Double, document: UInt32)] {
    let numbers = documents.numbers
    var scores = [Double](repeating: 0, count: numbers.count)
    let lengths = try search.segment.articles.lengths()
    for part in parts where !query.leaves[part.leaf].isOfQuotation {
      guard let matches = search.found[part.leaf] else { continue }
      add(matches, part.worth, to: &scores, of: numbers, lengths)
    }
    if query.leaves.contains(where: { $0.isOfQuotation }) {
      try addQuotations(of: search, to: &scores, of: numbers)
    }
    if let recency = ranking.recency {
      let moments = try search.segment.moments()
      for (index, document) in numbers.enumerated() {
        scores[index] *= recency.factor(moment: moments[Int(document)])
      }
    }
    var top = TopDocuments(limit: count)
    for index in numbers.indices { top.add(numbers[index], scores[index]) }
    return top.ordered
  }

  /// Adds what a leaf is worth to the documents that have it: a walk over both lists.
  private func add(
    _ matches: Matches, _ worth: Double, to scores: inout [Double], of documents: [UInt32],
    _ lengths: [UInt32]
  ) {
    let (own, weights) = (matches.documents.span, matches.weights.span)
    let (all, words) = (documents.span, lengths.span)
    var at = 0
    for index in own.indices {
      let document = own[index]
      while at < all.count, all[at] < document { at &+= 1 }
      guard at < all.count else { return }
      if all[at] == document {
        scores[at] +=
          worth
          * bm25.saturation(
            weight: Double(weights[index]), length: Double(words[Int(document)]))
      }
    }
  }

  /// Adds to each article the best score among its quotations.
  private func addQuotations(
    of search: SegmentSearch, to scores: inout [Double], of documents: [UInt32]
  ) throws(SegmentError) {
    let segment = search.segment
    let (lengths, parents) = (try segment.quotations.lengths(), try segment.parents())
    var own = [Double](repeating: 0, count: segment.quotations.documentCount)
    for part in parts where query.leaves[part.leaf].isOfQuotation {
      guard let matches = search.found[part.leaf] else { continue }
      for (quotation, weight) in zip(matches.documents, matches.weights) {
        let number = Int(quotation)
        own[number] +=
          part.worth
          * quotationBM25.saturation(weight: Double(weight), length: Double(lengths[number]))
      }
    }
    var best = [Double](repeating: 0, count: segment.documentCount)
    for (quotation, score) in own.enumerated() {
      let parent = Int(parents[quotation])
      best[parent] = max(best[parent], score)
    }
    for (index, document) in documents.enumerated() { scores[index] += best[Int(document)] }
  }
}
