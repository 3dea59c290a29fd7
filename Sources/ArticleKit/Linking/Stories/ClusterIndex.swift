/// For each feature the clusters in which it is among the heaviest.
///
/// A feature's list is bounded: when it is full, the clusters that were added longest ago make
/// room. So a search costs the same however many clusters there are.
struct ClusterIndex: Sendable {
  /// How many features of a cluster are listed.
  private static let depth = 48
  private static let mostClusters = 256

  private var lists: [UInt32: [Int32]] = [:]
  private var oldest: Int32 = 0
  // For each cluster, as of the search under way: its score, and the search and feature that
  // touched it last.
  private var scores: [Float] = []
  private var searches: [Int32] = []
  private var touches: [Int32] = []
  private var searchCount: Int32 = 0

  init() {}

  /// Lists a new cluster; one that it is merged into is found under this number too.
  mutating func add(_ number: Int32, _ vector: FeatureVector) {
    while scores.count <= number {
      scores.append(0)
      searches.append(0)
      touches.append(-1)
    }
    for (feature, _) in vector.heaviest(Self.depth) {
      Self.append(number, to: &lists[feature, default: []], from: oldest)
    }
  }

  private static func append(_ number: Int32, to list: inout [Int32], from oldest: Int32) {
    if list.count >= mostClusters {
      list.removeFirst(list.count / 2)
      list.removeAll { $0 < oldest }
    }
    list.append(number)
  }

  /// Forgets the clusters with smaller numbers.
  mutating func retire(before number: Int32) {
    oldest = max(oldest, number)
  }

  /// The clusters with the greatest scores: sums of products over listed features.
  ///
  /// - Parameter parents: what each cluster was merged into, itself if into none.
  mutating func candidates(
    for vector: FeatureVector, but own: Int32, limit: Int, parents: [Int32]
  ) -> [Int32] {
    searchCount += 1
    var found: [Int32] = []
    for (place, entry) in vector.heaviest(Self.depth).enumerated() {
      guard let list = lists[entry.feature] else { continue }
      let gain = entry.weight * entry.weight
      for number in list where number >= oldest {
        var cluster = number
        while parents[Int(cluster)] != cluster { cluster = parents[Int(cluster)] }
        if cluster == own { continue }
        let at = Int(cluster)
        if searches[at] != searchCount {
          searches[at] = searchCount
          scores[at] = 0
          touches[at] = -1
          found.append(cluster)
        }
        // A merged cluster stands in a list under several numbers.
        if touches[at] != place {
          touches[at] = Int32(place)
          scores[at] += gain
        }
      }
    }
    guard found.count > limit else { return found }
    // Scores are not negative: their bits order as they do; equal ones by number.
    var keys = found.map { UInt64(scores[Int($0)].bitPattern) << 32 | UInt64(~UInt32($0)) }
    keys.sort(by: >)
    return keys.prefix(limit).map { Int32(~UInt32(truncatingIfNeeded: $0)) }
  }
}
