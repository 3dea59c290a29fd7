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
    return try located(slots, within: candidates)
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
    // The headline alone weighs more than 1: what is not heavy is not in it.
    let needsWeight = leaf.field == .headline
    var cursors: [PlaceCursor] = []
    var common = try narrowed(candidates)
    let one = slots.filter { $0.count == 1 }.min {
      $0[0].term.documentCount < $1[0].term.documentCount
    }
    if let one, slots.contains(where: { $0.count > 1 }) {
      let reader = try PostingsReader(one[0].term, in: part)
      common = try reader.matches(within: common).bitmap(count: part.documentCount)
    }
    for slot in slots {
      if slot.count == 1 {
        let reader = try PostingsReader(slot[0].term, in: part)
        cursors.append(PlaceCursor(reader, forms: slot[0].forms, needsWeight: needsWeight))
      } else {
        cursors.append(PlaceCursor(try column(slot, within: common, needsWeight)))
      }
    }
    let needsElements = leaf.space == 0 || leaf.isAtStart || leaf.arrangement != .inOrder
    let elements = needsElements ? try part.elements() : nil
    var matcher = PlaceMatcher(leaf: leaf, elements: elements, weights: weights)
    return try matcher.matches(&cursors, within: common)
  }

  /// The candidates that have the words side by side, nearly, where ``WordPairs`` can tell.
  private func narrowed(_ candidates: Bitmap?) throws(SegmentError) -> Bitmap? {
    guard leaf.arrangement == .inOrder, !leaf.isKeptByStem || !leaf.comparesStems else {
      return candidates
    }
    var result = candidates
    let wholeCount = leaf.comparison == .whole ? leaf.words.count : leaf.words.count - 1
    let hashes = leaf.words.prefix(wholeCount).map { Lexicon.hash([leaf.space] + $0) }
    for (first, second) in zip(hashes, hashes.dropFirst()) {
      let found = try part.pairs()
        .documents(of: WordPairs.bucket(first, second), count: part.documentCount)
      if result == nil { result = found } else { result?.formIntersection(found) }
    }
    return result
  }

  /// The places of several terms together.
  private func column(
    _ sources: [Source], within candidates: Bitmap?, _ needsWeight: Bool
  ) throws(SegmentError) -> PlaceColumn {
    var pairs: [(document: Int, position: Int)] = []
    var places: [UInt32] = []
    for source in sources {
      var cursor = PlaceCursor(
        try PostingsReader(source.term, in: part), forms: source.forms, needsWeight: needsWeight)
      var target = 0
      while true {
        try cursor.advance(to: target)
        let document = cursor.document
        guard document != PlaceCursor.end else { break }
        target = document + 1
        if let candidates, !candidates[document] { continue }
        try cursor.readPlaces(into: &places)
        for place in places { pairs.append((document, Int(place))) }
      }
    }
    return PlaceColumn(pairs)
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
