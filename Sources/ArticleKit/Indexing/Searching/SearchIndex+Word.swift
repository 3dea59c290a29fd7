extension SearchIndex {
  /// The best articles for a query of one word, not all of which need be looked at: a block of
  /// postings in which none can be good enough is passed over.
  ///
  /// - Returns: nil if the query is another, or articles lie so that the short way does not hold.
  func bestOfWord(
    _ query: IndexQuery, _ searches: inout [SegmentSearch], offset: Int, limit: Int?,
    _ ranking: Ranking
  ) throws(SegmentError) -> IndexAnswer? {
    guard case .leaf(let leaf) = query.root, let limit, query.leaves[leaf].isPlain,
      ranking.weights == .standard, ranking.recency == nil, parts.count == 1,
      parts[0].removed == nil
    else { return nil }
    var answer = IndexAnswer()
    guard let term = try searches[0].plainTerm(leaf) else { return answer }
    let scorer = try Scorer(query, &searches, self, ranking)
    guard let worth = scorer.parts.first?.worth else { return nil }
    answer.total = term.documentCount
    let segment = parts[0].segment
    let lengths = try segment.articles.lengths()
    let words = lengths.span
    let (wanted, isOver) = max(0, limit).addingReportingOverflow(max(0, offset))
    var top = TopDocuments(limit: isOver ? term.documentCount : min(wanted, term.documentCount))
    func score(_ weight: Int, _ length: Int) -> Double {
      worth * scorer.bm25.saturation(weight: Double(weight), length: Double(length))
    }
    let reader = try PostingsReader(term, in: segment.articles)
    for block in reader.blocks {
      var best = block.frontier.isEmpty ? Double.infinity : 0
      for pair in reader.frontiers[block.frontier] {
        best = max(best, score(pair.weight, pair.length))
      }
      if best <= top.threshold { continue }
      try reader.read(block) { document, weight, _ in
        top.add(UInt32(truncatingIfNeeded: document), score(weight, Int(words[document])))
      }
    }
    let keys = try segment.keys()
    for row in top.ordered.dropFirst(max(0, offset)) {
      answer.rows.append(IndexAnswer.Row(key: keys[Int(row.document)], score: row.score))
    }
    return answer
  }
}
