/// Finds the name that was probably meant.
public enum NearestName {
  /// The name with the fewest wrong letters, nil if none is near: at most a third of the letters,
  /// and at least one, may be wrong.
  ///
  /// Complexity: the product of the two lengths for each name; names over 64 letters are passed.
  public static func nearest(to typed: String, in names: some Sequence<String>) -> String? {
    let word = Array(typed.lowercased().unicodeScalars.prefix(65))
    guard !word.isEmpty, word.count <= 64 else { return nil }
    var best: (name: String, distance: Int)?
    for name in names {
      let other = Array(name.lowercased().unicodeScalars.prefix(65))
      guard other.count <= 64 else { continue }
      var wrong = distance(word, other)
      // A beginning of two letters or more is what completion would have finished.
      if wrong > 1, word.count >= 2, other.starts(with: word) { wrong = 1 }
      if wrong <= max(1, max(word.count, other.count) / 3), wrong < (best?.distance ?? .max) {
        best = (name, wrong)
      }
    }
    return best?.name
  }

  /// Letters to insert, delete, replace or swap with their neighbour.
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      for j in b.indices {
        var cost = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}
