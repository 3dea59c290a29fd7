/// Clusters of articles, merged by the mean similarity of their members: of two clusters the most
/// similar ones first, whatever the order in which the articles came.
///
/// An inverted index finds the clusters that a new one may resemble; whether two are merged is
/// decided by all that is kept of them.
struct StoryClusters: Sendable {
  struct Cluster: Sendable {
    /// The sum of the members' vectors, cut to its heaviest features.
    var vector: FeatureVector
    var members: [Int]
    /// The days on which its dated members were published.
    var days: ClosedRange<Int>?
    /// Changes with every merge.
    var version = 0
  }

  /// How many features of a cluster are kept.
  static let vectorLimit = 240
  /// How many clusters are looked at closely for each one that looks for its like.
  private static let mostCandidates = 24

  private(set) var clusters: [Cluster?] = []
  private var parents: [Int] = []
  /// For each cluster those that resembled it when one of the two was new.
  private var neighbours: [[Int]] = []
  private var index = ClusterIndex()

  /// Adds a cluster of one.
  ///
  /// - Returns: its number.
  mutating func add(_ vector: FeatureVector, member: Int, day: Int?) -> Int {
    let number = clusters.count
    clusters.append(Cluster(vector: vector, members: [member], days: day.map { $0...$0 }))
    parents.append(number)
    neighbours.append([])
    index.add(number, vector)
    return number
  }

  /// The numbers of the clusters that are neither merged into others nor retired.
  var numbers: [Int] { clusters.indices.filter { clusters[$0] != nil && isActive($0) } }

  private func isActive(_ number: Int) -> Bool { parents[number] == number }

  /// The cluster that a number stands for now.
  private mutating func current(_ number: Int) -> Int {
    var root = number
    while parents[root] != root { root = parents[root] }
    var at = number
    while parents[at] != root { (parents[at], at) = (root, parents[at]) }
    return root
  }

  /// Takes clusters that nothing joined for long out of the search; they stay as they are.
  mutating func retire(before number: Int) {
    index.retire(before: number)
  }

  /// The mean similarity of the members of two clusters, less the farther apart their days are.
  func similarity(_ first: Int, _ second: Int) -> Float {
    guard let a = clusters[first], let b = clusters[second] else { return 0 }
    let mean = a.vector.dot(b.vector) / Float(a.members.count * b.members.count)
    return mean * DayDistance.closeness(a.days, b.days)
  }

  /// The clusters most like one, by what the index can tell.
  private mutating func candidates(for number: Int) -> [Int] {
    guard let vector = clusters[number]?.vector else { return [] }
    let parents = self.parents
    return index.candidates(for: vector, limit: Self.mostCandidates) { found in
      var root = found
      while parents[root] != root { root = parents[root] }
      return root == number ? nil : root
    }
  }

  /// Finds the clusters that new ones resemble at least so much, for merging.
  mutating func findNeighbours(of new: [Int], threshold: Float) {
    for number in new {
      for other in candidates(for: number) where similarity(number, other) >= threshold {
        neighbours[number].append(other)
        neighbours[other].append(number)
      }
    }
  }

  /// Merges what is alike among clusters given and their neighbours.
  ///
  /// - Parameter progress: told how much has been done, of which the clusters given are a part; may
  ///   stop it.
  mutating func merge<Failure: Error>(
    from numbers: [Int], threshold: Float, progress: (Int) throws(Failure) -> Void
  ) throws(Failure) {
    var queue = PairQueue()
    for (done, number) in numbers.enumerated() {
      if done & 255 == 0 { try progress(done) }
      // A pair of which both are given is pushed once.
      for other in near(number) {
        let likeness = similarity(number, other)
        if likeness >= threshold { push(number, other, likeness, to: &queue) }
      }
    }
    var merges = 0
    while let pair = queue.pop() {
      guard isCurrent(pair) else { continue }
      merges += 1
      if merges & 63 == 0 { try progress(numbers.count) }
      let kept = unite(pair.first, pair.second)
      for other in near(kept) {
        let likeness = similarity(kept, other)
        if likeness >= threshold { push(kept, other, likeness, to: &queue) }
      }
    }
  }

  /// The neighbours of a cluster as they are now, each once.
  private mutating func near(_ number: Int) -> [Int] {
    let found = Set(neighbours[number].map { current($0) }).subtracting([number]).sorted()
    neighbours[number] = found
    return found
  }

  /// Gives small clusters to the one that they resemble by far the most, though less than the
  /// threshold asks for: short reports share few words with anything.
  mutating func mergeLeftovers<Failure: Error>(
    upTo size: Int, threshold: Float, lead: Float, progress: (Int) throws(Failure) -> Void
  ) throws(Failure) {
    for _ in 0..<3 {
      var found: [PairQueue.Pair] = []
      for (done, number) in numbers.enumerated() where clusters[number]?.members.count ?? 0 <= size
      {
        if done & 255 == 0 { try progress(done) }
        let likes = near(number).map { (other: $0, likeness: similarity(number, $0)) }
          .sorted { ($1.likeness, $0.other) < ($0.likeness, $1.other) }
        guard let best = likes.first, best.likeness >= threshold else { continue }
        let second = likes.count > 1 ? likes[1].likeness : 0
        guard best.likeness >= lead * second else { continue }
        found.append(
          PairQueue.Pair(likeness: best.likeness, first: number, second: best.other, versions: 0))
      }
      if found.isEmpty { return }
      for pair in found.sorted(by: { $0.comes(before: $1) }) {
        let (first, second) = (current(pair.first), current(pair.second))
        if first != second { _ = unite(first, second) }
      }
    }
  }

  private func push(_ first: Int, _ second: Int, _ likeness: Float, to queue: inout PairQueue) {
    queue.push(
      PairQueue.Pair(
        likeness: likeness, first: min(first, second), second: max(first, second),
        versions: versions(first, second)))
  }

  /// Whether neither of a pair has changed since it was compared.
  private func isCurrent(_ pair: PairQueue.Pair) -> Bool {
    isActive(pair.first) && isActive(pair.second)
      && versions(pair.first, pair.second) == pair.versions
  }

  private func versions(_ first: Int, _ second: Int) -> Int {
    (clusters[first]?.version ?? 0) + (clusters[second]?.version ?? 0)
  }

  /// Merges the smaller of two clusters into the other.
  ///
  /// - Returns: the number that stays.
  private mutating func unite(_ first: Int, _ second: Int) -> Int {
    guard let a = clusters[first], let b = clusters[second] else { return first }
    let isFirstKept = (b.members.count, first) <= (a.members.count, second)
    let (kept, gone) = isFirstKept ? (first, second) : (second, first)
    let vector = a.vector.adding(b.vector, keeping: Self.vectorLimit)
    var days = a.days
    if let other = b.days {
      days =
        days.map {
          min($0.lowerBound, other.lowerBound)...max($0.upperBound, other.upperBound)
        } ?? other
    }
    clusters[gone] = nil
    clusters[kept] = Cluster(
      vector: vector, members: isFirstKept ? a.members + b.members : b.members + a.members,
      days: days, version: max(a.version, b.version) + 1)
    parents[gone] = kept
    neighbours[kept] += neighbours[gone]
    neighbours[gone] = []
    index.add(kept, vector)
    return kept
  }
}
