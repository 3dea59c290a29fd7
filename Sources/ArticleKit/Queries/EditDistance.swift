/// Counts the typing errors between two words: letters added, dropped, replaced, or two
/// neighbours swapped.
enum EditDistance {
  /// The distance, nil if it is more than the limit.
  ///
  /// Complexity: O(n · limit), whatever the other word's length.
  static func between<Letter: Equatable>(
    _ first: [Letter], _ second: [Letter], atMost limit: Int
  ) -> Int? {
    guard limit >= 0, abs(first.count - second.count) <= limit else { return nil }
    let tooFar = limit + 1
    var beforeLast: [Int] = []
    var last = (0...second.count).map { min($0, tooFar) }
    for row in 0..<first.count {
      var current = [Int](repeating: tooFar, count: second.count + 1)
      if row + 1 <= limit { current[0] = row + 1 }
      let from = max(0, row - limit)
      let to = min(second.count, row + limit + 1)
      var best = current[0]
      for column in from..<max(from, to) {
        var cost = last[column] + (first[row] == second[column] ? 0 : 1)
        cost = min(cost, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, first[row] == second[column - 1],
          first[row - 1] == second[column]
        {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current[column + 1] = min(cost, tooFar)
        best = min(best, cost)
      }
      if best > limit { return nil }
      (beforeLast, last) = (last, current)
    }
    return last[second.count] <= limit ? last[second.count] : nil
  }

  /// The candidate nearest to a misspelt name, the first of several; nil if none is near.
  static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    let letters = Array(name.lowercased().unicodeScalars)
    guard (2...32).contains(letters.count) else { return nil }
    let limit = letters.count < 4 ? 1 : 2
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let distance = between(letters, Array(candidate.unicodeScalars), atMost: limit)
      if let distance, distance < best?.distance ?? limit + 1 { best = (candidate, distance) }
    }
    return best?.name
  }
}
