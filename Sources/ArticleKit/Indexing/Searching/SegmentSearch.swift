/// Answers a query from one segment.
struct SegmentSearch {
  let query: IndexQuery
  let segment: Segment
  let live: Bitmap
  let isWhole: Bool
  private let weights: [Float]?
  /// Whether leaves need not be looked for where no answer can be.
  private let mayNarrow: Bool
  /// What each leaf was found in, once it was looked for.
  private(set) var found: [Matches?]
  /// How many documents have each leaf.
  private(set) var documentCounts: [Int?]
  /// The terms of plain leaves, once they were looked up.
  private var terms: [Term??]

  init(
    _ query: IndexQuery, in part: SearchIndex.Part, ranking: Ranking, mayNarrow: Bool = true
  ) {
    self.mayNarrow = mayNarrow
    self.query = query
    segment = part.segment
    live = part.live
    isWhole = part.removed == nil
    weights =
      ranking.weights == .standard
      ? nil : ranking.weights.floatsByCode(IndexedField.ofArticles)
    found = Array(repeating: nil, count: query.leaves.count)
    documentCounts = Array(repeating: nil, count: query.leaves.count)
    terms = Array(repeating: nil, count: query.leaves.count)
  }

  private func reader(_ number: Int) -> LeafReader {
    let leaf = query.leaves[number]
    return LeafReader(
      leaf: leaf, part: leaf.isOfQuotation ? segment.quotations : segment.articles,
      weights: leaf.isOfQuotation || leaf.space != 0 ? nil : weights)
  }

  /// The term of a plain leaf; nil if no document has it.
  mutating func plainTerm(_ number: Int) throws(SegmentError) -> Term? {
    if let known = terms[number] { return known }
    let term = try reader(number).plainTerm()
    terms[number] = .some(term)
    return term
  }

  /// The articles that answer the query.
  mutating func documents() throws(SegmentError) -> Bitmap {
    var result = try documents(query.root, within: nil, isTop: true)
    if !isWhole { result.formIntersection(live) }
    return result
  }

  /// The articles for which a node holds; of those that are no candidates it may tell either.
  ///
  /// What holds for all answers narrows the candidates: clauses of the topmost conjunction alone,
  /// since a word counts for the score also where another clause lets an article in.
  private mutating func documents(
    _ node: IndexNode, within candidates: Bitmap?, isTop: Bool = false
  ) throws(SegmentError) -> Bitmap {
    let count = segment.documentCount
    switch node {
    case .everything: return Bitmap(count: count, isFull: true)
    case .leaf(let number):
      return try matches(number, within: candidates).bitmap(count: count)
    case .and(let nodes):
      var result: Bitmap?
      var ordered: [(cost: Int, node: IndexNode)] = []
      for node in nodes { ordered.append((try cost(node), node)) }
      ordered.sort { $0.cost < $1.cost }
      for (_, node) in ordered {
        let found = try documents(
          node, within: isTop ? result ?? candidates : candidates, isTop: isTop)
        if result == nil { result = found } else { result?.formIntersection(found) }
      }
      return result ?? Bitmap(count: count, isFull: true)
    case .or(let nodes):
      var result = Bitmap(count: count)
      for node in nodes { result.formUnion(try documents(node, within: candidates)) }
      return result
    case .not(let node):
      var result = Bitmap(count: count, isFull: true)
      result.subtract(try documents(node, within: candidates))
      return result
    case .flag(let bit): return try segment.flags().documents(with: bit)
    case .days(let field, let days): return try segment.days(field).documents(within: days)
    case .quotation(let nodes):
      let parents = try segment.parents()
      var result = Bitmap(count: count)
      try quotations(nodes).forEach {
        result[Int(parents[$0])] = true
        return true
      }
      return result
    case .anyQuotation: return Bitmap(count: count)
    }
  }

  /// The quotations for which all nodes hold.
  mutating func quotations(_ nodes: [IndexNode]) throws(SegmentError) -> Bitmap {
    var result = Bitmap(count: segment.quotations.documentCount, isFull: true)
    for node in nodes { result.formIntersection(try quotations(node)) }
    return result
  }

  private mutating func quotations(_ node: IndexNode) throws(SegmentError) -> Bitmap {
    let part = segment.quotations
    switch node {
    case .leaf(let number):
      return try matches(number, within: nil).bitmap(count: part.documentCount)
    case .anyQuotation(let hasSpeaker):
      var result = Bitmap(count: part.documentCount, isFull: !hasSpeaker)
      if hasSpeaker {
        let elements = try part.elements()
        let speaker = IndexedField.of(.speaker)?.code
        for quotation in 0..<part.documentCount {
          var walk = try elements.elements(of: quotation)
          while try walk.next() { if walk.code == speaker { result[quotation] = true } }
        }
      }
      return result
    case .and(let nodes): return try quotations(nodes)
    case .or(let nodes):
      var result = Bitmap(count: part.documentCount)
      for node in nodes { result.formUnion(try quotations(node)) }
      return result
    default: return Bitmap(count: part.documentCount)
    }
  }

  /// What a leaf is found in.
  ///
  /// Candidates narrow it only where nothing else asks for the leaf.
  private mutating func matches(
    _ number: Int, within candidates: Bitmap?
  ) throws(SegmentError) -> Matches {
    if let known = found[number] { return known }
    let reader = reader(number)
    let mayNarrow =
      mayNarrow && query.uses[number] == 1 && isWhole && reader.leaf.isPlain && weights == nil
    let term = reader.leaf.isPlain && reader.weights == nil ? try plainTerm(number) : nil
    var matches = try reader.matches(within: mayNarrow ? candidates : nil, term: term)
    if !isWhole { matches = try livePart(of: matches, reader.leaf) }
    found[number] = matches
    if mayNarrow {
      documentCounts[number] = try plainTerm(number)?.documentCount ?? 0
    } else {
      documentCounts[number] = matches.documents.count
    }
    return matches
  }

  private func livePart(
    of matches: Matches, _ leaf: IndexLeaf
  ) throws(SegmentError) -> Matches {
    let parents = leaf.isOfQuotation ? try segment.parents() : []
    var result = Matches()
    for (document, weight) in zip(matches.documents, matches.weights) {
      let article = leaf.isOfQuotation ? Int(parents[Int(document)]) : Int(document)
      if live[article] { result.append(Int(document), weight) }
    }
    return result
  }

  /// How many documents have each leaf, those among them that no clause asked for.
  mutating func countDocuments() throws(SegmentError) -> [Int] {
    var counts: [Int] = []
    for number in query.leaves.indices {
      if documentCounts[number] == nil {
        if isWhole, weights == nil, query.leaves[number].isPlain {
          documentCounts[number] = try plainTerm(number)?.documentCount ?? 0
        } else {
          _ = try matches(number, within: nil)
        }
      }
      counts.append(documentCounts[number] ?? 0)
    }
    return counts
  }

  /// About how many documents a node looks at; the least are looked at first.
  private mutating func cost(_ node: IndexNode) throws(SegmentError) -> Int {
    switch node {
    case .leaf(let number):
      let reader = reader(number)
      guard reader.leaf.isPlain else { return segment.documentCount / 4 }
      return try plainTerm(number)?.documentCount ?? 0
    case .quotation: return segment.documentCount / 8
    case .days, .flag: return segment.documentCount / 2
    default: return segment.documentCount
    }
  }
}
