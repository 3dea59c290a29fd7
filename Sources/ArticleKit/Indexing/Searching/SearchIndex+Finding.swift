extension SearchIndex {
  /// A document that may be among those asked for.
  private struct Candidate {
    var part: Int
    var document: Int
    var score: Double
    var text: String?
  }

  /// The articles that answer a query, from the one at an offset on.
  ///
  /// Complexity: linear in the postings of the query's words.
  package func find(
    _ query: Query, order: SearchOrder = .newest, offset: Int = 0, limit: Int? = nil,
    ranking: Ranking = Ranking()
  ) throws(SegmentError) -> IndexAnswer {
    let asked = IndexQuery(query)
    let byRelevance = order == .relevance && asked.multiplicities.contains { $0 > 0 }
    var searches = parts.map { SegmentSearch(asked, in: $0, ranking: ranking) }
    if byRelevance,
      let answer = try bestOfWord(asked, &searches, offset: offset, limit: limit, ranking)
    {
      return answer
    }
    var found: [Bitmap] = []
    var answer = IndexAnswer()
    for index in searches.indices {
      let documents = try searches[index].documents()
      answer.total += documents.population
      found.append(documents)
    }
    let (end, isOver) = max(0, offset).addingReportingOverflow(max(0, limit ?? .max))
    let count = min(isOver ? .max : end, answer.total)
    var scorer: Scorer?
    if byRelevance { scorer = try Scorer(asked, &searches, self, ranking) }
    var candidates: [Candidate] = []
    for (part, documents) in found.enumerated() {
      let segment = parts[part].segment
      switch order {
      case .relevance where byRelevance:
        guard let scorer else { continue }
        for row in try scorer.best(count, among: documents, of: searches[part]) {
          candidates.append(Candidate(part: part, document: Int(row.document), score: row.score))
        }
      case .relevance, .newest:
        // The first of each segment are enough: they stand in this order there.
        var left = count
        documents.forEach {
          guard left > 0 else { return false }
          candidates.append(Candidate(part: part, document: $0, score: 0))
          left -= 1
          return true
        }
      case .oldest:
        for document in documents.numbers.reversed().prefix(count) {
          candidates.append(Candidate(part: part, document: Int(document), score: 0))
        }
      case .longest, .shortest:
        let lengths = try segment.articles.lengths()
        var top = TopDocuments(limit: count)
        for document in documents.numbers {
          let length = Double(lengths[Int(document)])
          top.add(document, order == .longest ? length : -length)
        }
        for row in top.ordered {
          candidates.append(Candidate(part: part, document: Int(row.document), score: row.score))
        }
      case .source:
        guard let column = Facet.allCases.firstIndex(of: .source) else { continue }
        let sources = try segment.facets()[column]
        var top = TopDocuments(limit: count)
        for document in documents.numbers {
          let number = sources.numbers(of: Int(document)).first
          top.add(document, number.map { -Double($0) } ?? -.greatestFiniteMagnitude)
        }
        for row in top.ordered {
          let number = sources.numbers(of: Int(row.document)).first
          candidates.append(
            Candidate(
              part: part, document: Int(row.document), score: 0,
              text: number.map { sources.values[Int($0)] }))
        }
      }
    }
    let isReversed = order == .oldest
    if parts.count > 1 {
      var places: [(Article.Place, Candidate)] = []
      for candidate in candidates {
        places.append((try parts[candidate.part].segment.place(candidate.document), candidate))
      }
      places.sort { left, right in
        if left.1.score != right.1.score { return left.1.score > right.1.score }
        if left.1.text != right.1.text { return Self.precedes(left.1.text, right.1.text) }
        return isReversed ? right.0 < left.0 : left.0 < right.0
      }
      candidates = places.map(\.1)
    }
    for candidate in candidates.prefix(count).dropFirst(max(0, offset)) {
      let key = try parts[candidate.part].segment.keys()[candidate.document]
      answer.rows.append(IndexAnswer.Row(key: key, score: byRelevance ? candidate.score : 0))
    }
    return answer
  }

  private static func precedes(_ left: String?, _ right: String?) -> Bool {
    guard let left else { return false }
    guard let right else { return true }
    return left < right
  }

  /// How many of the articles that answer a query have each value of a facet.
  package func facets(_ facet: Facet, matching query: Query) throws(SegmentError) -> [FacetCount] {
    guard let number = Facet.allCases.firstIndex(of: facet) else { return [] }
    let asked = IndexQuery(query)
    var counts: [String: Int] = [:]
    for part in parts {
      var search = SegmentSearch(asked, in: part, ranking: Ranking())
      let documents = try search.documents()
      let column = try part.segment.facets()[number]
      var own = [Int](repeating: 0, count: column.values.count)
      documents.forEach {
        for value in column.numbers(of: $0) { own[Int(value)] += 1 }
        return true
      }
      for (value, count) in own.enumerated() where count > 0 {
        counts[column.values[value], default: 0] += count
      }
    }
    return FacetCount.ordered(counts)
  }

  /// How many articles answer a query.
  package func count(_ query: Query) throws(SegmentError) -> Int {
    let asked = IndexQuery(query)
    var count = 0
    for part in parts {
      var search = SegmentSearch(asked, in: part, ranking: Ranking())
      count += try search.documents().population
    }
    return count
  }

  /// How many articles have a word in their text, in any of its forms.
  package func documentFrequency(_ word: [UInt8]) throws(SegmentError) -> Int {
    let leaf = Query(.term(Query.Term(String(decoding: word, as: UTF8.self))))
    return try count(leaf)
  }
}
