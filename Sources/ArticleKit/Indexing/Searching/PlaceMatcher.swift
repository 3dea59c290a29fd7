/// Finds the documents in which words stand in the asked arrangement and field.
struct PlaceMatcher {
  let leaf: IndexLeaf
  let elements: ElementColumn?
  let weights: [Float]?

  /// - Parameter columns: the places of each word.
  func matches(_ columns: [PlaceColumn]) throws(SegmentError) -> Matches {
    var result = Matches()
    var starts = [Int](repeating: 0, count: columns.count)
    guard let first = columns.first else { return result }
    while starts[0] < first.documents.count {
      let document = first.documents[starts[0]]
      var ranges: [Range<Int>] = []
      for (index, column) in columns.enumerated() {
        while starts[index] < column.documents.count, column.documents[starts[index]] < document {
          starts[index] += 1
        }
        guard starts[index] < column.documents.count, column.documents[starts[index]] == document
        else { break }
        ranges.append(starts[index]..<column.end(from: starts[index]))
      }
      if ranges.count == columns.count {
        let found =
          switch leaf.arrangement {
          case .inOrder: ordered(columns, ranges)
          case .near(let distance): try near(columns, ranges, Int(document), distance)
          }
        let weight = try weight(of: found, in: Int(document))
        if weight.isFound { result.append(Int(document), weight.sum) }
      }
      starts[0] = first.end(from: starts[0])
    }
    return result
  }

  /// The first places of the words one after the other.
  private func ordered(_ columns: [PlaceColumn], _ ranges: [Range<Int>]) -> [Int] {
    var found: [Int] = []
    var cursors = ranges.map(\.lowerBound)
    for index in ranges[0] {
      let place = columns[0].positions[index]
      var isWhole = true
      for next in 1..<max(1, columns.count) {
        let wanted = place &+ UInt32(next)
        while cursors[next] < ranges[next].upperBound,
          columns[next].positions[cursors[next]] < wanted
        {
          cursors[next] += 1
        }
        guard cursors[next] < ranges[next].upperBound else { return found }
        if columns[next].positions[cursors[next]] != wanted {
          isWhole = false
          break
        }
      }
      if isWhole { found.append(Int(place)) }
    }
    return found
  }

  /// The first place of each shortest stretch of one element that has all words, if it is short
  /// enough.
  private func near(
    _ columns: [PlaceColumn], _ ranges: [Range<Int>], _ document: Int, _ distance: Int
  ) throws(SegmentError) -> [Int] {
    guard let elements else { return [] }
    var all: [(position: Int, word: Int)] = []
    for (word, range) in ranges.enumerated() {
      for index in range { all.append((Int(columns[word].positions[index]), word)) }
    }
    all.sort { ($0.position, $0.word) < ($1.position, $1.word) }
    var walk = try elements.elements(of: document)
    var found: [Int] = []
    var counts = [Int](repeating: 0, count: columns.count)
    var (missing, low, element) = (columns.count, 0, 0..<0)
    for place in all {
      guard try walk.advance(to: place.position) else { continue }
      if walk.range != element {
        while low < all.count, all[low].position < walk.range.lowerBound { low += 1 }
        counts = counts.map { _ in 0 }
        missing = columns.count
        element = walk.range
      }
      if counts[place.word] == 0 { missing -= 1 }
      counts[place.word] += 1
      while missing == 0 {
        let between = place.position - all[low].position + 1 - columns.count
        let start = all[low]
        counts[start.word] -= 1
        if counts[start.word] == 0 {
          missing += 1
          if between <= distance { found.append(start.position) }
        }
        low += 1
      }
    }
    return found
  }

  /// How much places count that lie in the asked field.
  private func weight(
    of places: [Int], in document: Int
  ) throws(SegmentError) -> (isFound: Bool, sum: Float) {
    guard let elements, !places.isEmpty else { return (!places.isEmpty, Float(places.count)) }
    let standard = FieldWeights.standard.floatsByCode(
      leaf.isOfQuotation ? IndexedField.ofQuotations : IndexedField.ofArticles)
    let weights = weights ?? standard
    var walk = try elements.elements(of: document)
    var (isFound, sum): (Bool, Float) = (false, 0)
    for place in places {
      guard try walk.advance(to: place) else { continue }
      if let code = leaf.code, walk.code != code { continue }
      if leaf.isAtStart, walk.range.lowerBound != place { continue }
      isFound = true
      sum += weights[walk.code]
    }
    return (isFound, sum)
  }
}
