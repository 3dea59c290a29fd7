/// For each feature the clusters in which it is among the heaviest.
///
/// A feature's list is bounded: when it is full, the clusters that were added longest ago make
/// room. So a search costs the same however many clusters there are.
struct ClusterIndex: Sendable {
  /// How many features of a cluster are listed.
  private static let depth = 48
  private static let mostClusters = 400

  private var lists: [UInt32: [Int]] = [:]
  private var oldest = 0
  // For each cluster, as of the search under way: its score, and the search and feature that
  // touched it last.
  private var scores: [Float] = []
  private var searches: [Int] = []
  private var touches: [Int] = []
  private var searchCount = 0

  init() {}

  mutating func add(_ number: Int, _ vector: FeatureVector) {
    while scores.count <= number {
      scores.append(0)
      searches.append(0)
      touches.append(-1)
    }
    for (feature, _) in vector.heaviest(Self.depth) {
      lists[feature, default: []].append(number)
      if lists[feature, default: []].count > Self.mostClusters { thin(feature) }
    }
  }

  /// Keeps the younger half of a list.
  private mutating func thin(_ feature: UInt32) {
    let kept = lists[feature, default: []].suffix(Self.mostClusters / 2)
    lists[feature] = kept.filter { $0 >= oldest }
  }

  /// Forgets the clusters with smaller numbers; they are dropped from a list when it is searched.
  mutating func retire(before number: Int) {
    oldest = max(oldest, number)
  }

  /// The clusters with the greatest scores: sums of products over listed features.
  ///
  /// - Parameter resolve: the cluster that a listed number stands for now; nil to pass it over.
  mutating func candidates(
    for vector: FeatureVector, limit: Int, resolve: (Int) -> Int?
  ) -> [Int] {
    searchCount += 1
    var found: [Int] = []
    for (place, entry) in vector.heaviest(Self.depth).enumerated() {
      guard let list = lists[entry.feature] else { continue }
      if let first = list.first, first < oldest {
        lists[entry.feature] = list.filter { $0 >= oldest }
      }
      let gain = entry.weight * entry.weight
      for number in list {
        guard number >= oldest, let cluster = resolve(number) else { continue }
        if searches[cluster] != searchCount {
          searches[cluster] = searchCount
          scores[cluster] = 0
          touches[cluster] = -1
          found.append(cluster)
        }
        // A merged cluster stands in a list under several numbers.
        if touches[cluster] != place {
          touches[cluster] = place
          scores[cluster] += gain
        }
      }
    }
    guard found.count > limit else { return found.sorted() }
    let scores = self.scores
    return Array(found.sorted { (scores[$1], $0) < (scores[$0], $1) }.prefix(limit))
  }
}
