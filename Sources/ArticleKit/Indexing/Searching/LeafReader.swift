/// Finds where the words of a leaf occur in one part of a segment.
struct LeafReader {
  let leaf: IndexLeaf
  let part: SegmentPart
  /// How much an occurrence counts in each field, by the fields' codes; nil for as in the index.
  let weights: [Float]?

  /// A term that has a word of the leaf.
  private struct Source {
    var term: Term
    /// Which of its forms are meant; nil for all.
    var forms: Set<Int>?
  }

  /// The term of a plain leaf; nil if no document has it.
  func plainTerm() throws(SegmentError) -> Term? {
    guard let word = leaf.words.first else { return nil }
    return try part.term([leaf.space] + (leaf.isKeptByStem ? Stemmer.stem(word) : word))
  }

  /// The documents in which the leaf is found, among candidates.
  ///
  /// - Parameter term: what ``plainTerm()`` gave, for a plain leaf.
  func matches(within candidates: Bitmap?, term: Term?) throws(SegmentError) -> Matches {
    guard part.documentCount > 0 else { return Matches() }
    if leaf.isPlain, weights == nil {
      guard let term else { return Matches() }
      return try PostingsReader(term, in: part).matches(within: candidates)
    }
    var slots: [[Source]] = []
    for index in leaf.words.indices {
      let sources = try sources(index)
      if sources.isEmpty { return Matches() }
      slots.append(sources)
    }
    let needsPlaces =
      weights != nil || leaf.code != nil || leaf.isAtStart || slots.count > 1
      || slots[0].contains { $0.forms != nil }
    if !needsPlaces { return try union(slots[0], within: candidates) }
    var common = candidates
    // The headline alone weighs more than 1: what is not heavy is not in it.
    let isInHeadline = leaf.field == .headline
    for slot in slots.sorted(by: { Self.size($0) < Self.size($1) })
    where slots.count > 1 || isInHeadline {
      var found = Bitmap(count: part.documentCount)
      for source in slot {
        let reader = try PostingsReader(source.term, in: part)
        if isInHeadline {
          found.formUnion(try reader.heavyDocuments(within: common))
        } else {
          for document in try reader.matches(within: common).documents {
            found[Int(document)] = true
          }
        }
      }
      common = found
    }
    return try located(slots, within: common)
  }

  private static func size(_ slot: [Source]) -> Int {
    slot.reduce(0) { $0 + $1.term.documentCount }
  }

  /// The documents of several terms, with the sum of their weights.
  private func union(
    _ sources: [Source], within candidates: Bitmap?
  ) throws(SegmentError) -> Matches {
    if sources.count == 1 {
      return try PostingsReader(sources[0].term, in: part).matches(within: candidates)
    }
    var found = Bitmap(count: part.documentCount)
    var sums = [Float](repeating: 0, count: part.documentCount)
    for source in sources {
      let matches = try PostingsReader(source.term, in: part).matches(within: candidates)
      for (document, weight) in zip(matches.documents, matches.weights) {
        found[Int(document)] = true
        sums[Int(document)] += weight
      }
    }
    var result = Matches()
    found.forEach {
      result.append($0, sums[$0])
      return true
    }
    return result
  }

  /// The documents in which the words stand as asked.
  private func located(
    _ slots: [[Source]], within candidates: Bitmap?
  ) throws(SegmentError) -> Matches {
    var places: [PlaceColumn] = []
    for slot in slots {
      var column = PlaceColumn()
      for source in slot {
        try PostingsReader(source.term, in: part).forEachPlace(within: candidates) {
          document, found in
          for place in found where source.forms?.contains(place.form) ?? true {
            column.append(document, place.position)
          }
        }
      }
      if slot.count > 1 { column.sort() }
      places.append(column)
    }
    let needsElements = leaf.space == 0 || leaf.isAtStart || leaf.arrangement != .inOrder
    let elements = needsElements ? try part.elements() : nil
    return try PlaceMatcher(leaf: leaf, elements: elements, weights: weights).matches(places)
  }

  /// The terms that have the word at an index of the leaf.
  private func sources(_ index: Int) throws(SegmentError) -> [Source] {
    let word = leaf.words[index]
    let comparison = index == leaf.words.count - 1 ? leaf.comparison : .whole
    switch comparison {
    case .whole:
      let key = [leaf.space] + (leaf.isKeptByStem ? Stemmer.stem(word) : word)
      guard let term = try part.term(key) else { return [] }
      guard leaf.isKeptByStem, !leaf.comparesStems else { return [Source(term: term)] }
      return source(term) { $0 == word }.map { [$0] } ?? []
    case .prefix: return try sources(startingWith: word)
    case .fuzzy(let errors): return try sources(near: word, atMost: errors)
    }
  }

  /// A term with those of its forms that are meant; nil if there are none.
  private func source(_ term: Term, _ isMeant: ([UInt8]) -> Bool) -> Source? {
    let meant = Set(term.forms.indices.filter { isMeant(term.forms[$0]) })
    if meant.isEmpty { return nil }
    return Source(term: term, forms: meant.count == term.forms.count ? nil : meant)
  }

  private func sources(startingWith prefix: [UInt8]) throws(SegmentError) -> [Source] {
    var sources: [Source] = []
    guard leaf.isKeptByStem else {
      try part.forEachTerm(startingWith: [leaf.space] + prefix) { term in
        sources.append(Source(term: term))
        return true
      }
      return sources
    }
    // A stem begins with the first two letters of its words, or is the first one alone, or one
    // of the irregular ones.
    try part.forEachTerm(startingWith: [leaf.space] + prefix.prefix(2)) { term in
      if let source = source(term, { $0.starts(with: prefix) }) { sources.append(source) }
      return true
    }
    var others: Set<[UInt8]> = prefix.count > 1 ? [[prefix[0]]] : []
    for (word, stem) in Self.irregular where word.starts(with: prefix) { others.insert(stem) }
    for stem in others where !stem.starts(with: prefix.prefix(2)) {
      if let term = try part.term([leaf.space] + stem),
        let source = source(term, { $0.starts(with: prefix) })
      {
        sources.append(source)
      }
    }
    return sources
  }

  /// English words whose stems do not begin with their first two letters.
  private static let irregular: [(word: [UInt8], stem: [UInt8])] = [
    ("dying", "die"), ("lying", "lie"), ("tying", "tie"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  private func sources(
    near word: [UInt8], atMost errors: Int
  ) throws(SegmentError) -> [Source] {
    let fuzzy = FuzzyWord(word, errors: errors)
    var sources: [Source] = []
    try part.forEachTerm(startingWith: [leaf.space]) { term in
      if let source = source(term, fuzzy.isNear) { sources.append(source) }
      return true
    }
    return sources
  }
}

/// The places of a word in documents, ascending.
struct PlaceColumn {
  private(set) var documents: [UInt32] = []
  private(set) var positions: [UInt32] = []

  mutating func append(_ document: Int, _ position: Int) {
    documents.append(UInt32(truncatingIfNeeded: document))
    positions.append(UInt32(truncatingIfNeeded: position))
  }

  mutating func sort() {
    let order = documents.indices.sorted {
      (documents[$0], positions[$0]) < (documents[$1], positions[$1])
    }
    documents = order.map { documents[$0] }
    positions = order.map { positions[$0] }
  }

  /// The end of the run of a document that begins here.
  func end(from start: Int) -> Int {
    var end = start
    while end < documents.count, documents[end] == documents[start] { end += 1 }
    return end
  }
}
