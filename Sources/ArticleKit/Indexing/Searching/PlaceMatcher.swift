/// Finds the documents in which words stand in the asked arrangement and field.
struct PlaceMatcher {
  private let leaf: IndexLeaf
  private let elements: ElementColumn?
  private let weights: [Float]
  /// The places of each word in the document looked at, and those where the words are found.
  private var places: [[UInt32]] = []
  private var found: [UInt32] = []

  init(leaf: IndexLeaf, elements: ElementColumn?, weights: [Float]?) {
    self.leaf = leaf
    self.elements = elements
    self.weights =
      weights
      ?? FieldWeights.standard.floatsByCode(
        leaf.isOfQuotation ? IndexedField.ofQuotations : IndexedField.ofArticles)
  }

  /// - Parameter words: goes through the documents of each word.
  mutating func matches(
    _ words: inout [PlaceCursor], within candidates: Bitmap?
  ) throws(SegmentError) -> Matches {
    var result = Matches()
    places = Array(repeating: [], count: words.count)
    // The rarest word leads.
    let order = words.indices.sorted { words[$0].documentCount < words[$1].documentCount }
    guard let lead = order.first else { return result }
    var target = 0
    search: while true {
      if let candidates {
        guard let next = candidates.first(from: target) else { return result }
        target = next
      }
      try words[lead].advance(to: target)
      let document = words[lead].document
      if document == PlaceCursor.end { return result }
      if let candidates, !candidates[document] {
        target = document
        continue
      }
      for other in order.dropFirst() {
        try words[other].advance(to: document)
        if words[other].document > document {
          target = words[other].document
          if target == PlaceCursor.end { return result }
          continue search
        }
      }
      target = document + 1
      switch leaf.arrangement {
      case .inOrder: try readInOrder(&words)
      case .near(let distance):
        for index in words.indices { try words[index].readPlaces(into: &places[index]) }
        try findNear(document, distance)
      }
      if found.isEmpty { continue }
      let weight = try weight(in: document)
      if weight.isFound { result.append(document, weight.sum) }
    }
  }

  /// Finds the first places of the words one after the other; reads no more words than needed.
  private mutating func readInOrder(_ words: inout [PlaceCursor]) throws(SegmentError) {
    try words[0].readPlaces(into: &found)
    for index in words.indices.dropFirst() {
      if found.isEmpty { return }
      try words[index].readPlaces(into: &places[0])
      var (kept, at) = (0, 0)
      for next in found.indices {
        let place = found[next]
        let wanted = place &+ UInt32(truncatingIfNeeded: index)
        while at < places[0].count, places[0][at] < wanted { at &+= 1 }
        guard at < places[0].count else { break }
        if places[0][at] == wanted {
          found[kept] = place
          kept &+= 1
        }
      }
      found.removeLast(found.count - kept)
    }
  }

  /// Finds the first place of each shortest stretch of one element that has all words, if it is
  /// short enough.
  private mutating func findNear(_ document: Int, _ distance: Int) throws(SegmentError) {
    found.removeAll(keepingCapacity: true)
    guard let elements else { return }
    var all: [(position: Int, word: Int)] = []
    for (word, own) in places.enumerated() {
      for position in own { all.append((Int(position), word)) }
    }
    all.sort { ($0.position, $0.word) < ($1.position, $1.word) }
    var walk = try elements.elements(of: document)
    var counts = [Int](repeating: 0, count: places.count)
    var (missing, low, element) = (places.count, 0, 0..<0)
    for place in all {
      guard try walk.advance(to: place.position) else { continue }
      if walk.range != element {
        while low < all.count, all[low].position < walk.range.lowerBound { low += 1 }
        counts = counts.map { _ in 0 }
        missing = places.count
        element = walk.range
      }
      if counts[place.word] == 0 { missing -= 1 }
      counts[place.word] += 1
      while missing == 0 {
        let between = place.position - all[low].position + 1 - places.count
        let start = all[low]
        counts[start.word] -= 1
        if counts[start.word] == 0 {
          missing += 1
          if between <= distance { found.append(UInt32(truncatingIfNeeded: start.position)) }
        }
        low += 1
      }
    }
  }

  /// How much the places count that were found and lie in the asked field.
  private func weight(in document: Int) throws(SegmentError) -> (isFound: Bool, sum: Float) {
    guard let elements else { return (true, Float(found.count)) }
    var walk = try elements.elements(of: document)
    var (isFound, sum): (Bool, Float) = (false, 0)
    for place in found {
      guard try walk.advance(to: Int(place)) else { continue }
      if let code = leaf.code, walk.code != code { continue }
      if leaf.isAtStart, walk.range.lowerBound != Int(place) { continue }
      isFound = true
      sum += weights[walk.code]
    }
    return (isFound, sum)
  }
}
