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

  /// A cluster that another one resembles.
  private struct Neighbour: Sendable {
    var number: Int32
    /// How much, when neither had been merged.
    var likeness: Float
  }

  /// How many features of a cluster are kept.
  static let vectorLimit = 240
  /// How many clusters are looked at closely for each one that looks for its like.
  private static let mostCandidates = 24

  private(set) var clusters: [Cluster?] = []
  private var parents: [Int32] = []
  private var neighbours: [[Neighbour]] = []
  private var index = ClusterIndex()

  /// Adds a cluster of one.
  ///
  /// - Returns: its number.
  mutating func add(_ vector: FeatureVector, member: Int, day: Int?) -> Int {
    let number = clusters.count
    clusters.append(Cluster(vector: vector, members: [member], days: day.map { $0...$0 }))
    parents.append(Int32(number))
    neighbours.append([])
    index.add(Int32(number), vector)
    return number
  }

  /// The numbers of the clusters that are not merged into others.
  var numbers: [Int] { clusters.indices.filter { clusters[$0] != nil } }

  /// The cluster that a number stands for now.
  private mutating func current(_ number: Int32) -> Int32 {
    var root = number
    while parents[Int(root)] != root { root = parents[Int(root)] }
    var at = number
    while parents[Int(at)] != root { (parents[Int(at)], at) = (root, parents[Int(at)]) }
    return root
  }

  /// Takes articles out of the search that came before a number of others; stories that none of
  /// those joined stay as they are.
  mutating func retire(before number: Int) {
    index.retire(before: Int32(number))
  }

  /// The mean similarity of the members of two clusters, less the farther apart their days are.
  private func similarity(_ first: Int, _ second: Int) -> Float {
    guard let a = clusters[first], let b = clusters[second] else { return 0 }
    let mean = a.vector.dot(b.vector) / Float(a.members.count * b.members.count)
    return mean * DayDistance.closeness(a.days, b.days)
  }

  /// Finds the clusters that new ones resemble at least so much, for merging.
  mutating func findNeighbours(of new: [Int], threshold: Float) {
    for number in new {
      guard let vector = clusters[number]?.vector else { continue }
      let found = index.candidates(
        for: vector, but: Int32(number), limit: Self.mostCandidates, parents: parents)
      for other in found {
        let likeness = similarity(number, Int(other))
        guard likeness >= threshold else { continue }
        neighbours[number].append(Neighbour(number: other, likeness: likeness))
        neighbours[Int(other)].append(Neighbour(number: Int32(number), likeness: likeness))
      }
    }
  }

  /// Merges what is alike among clusters given and their neighbours.
  ///
  /// - Parameter progress: told of how many of the clusters the neighbours were looked at, then of
  ///   all of them again and again; may stop the work.
  mutating func merge<Failure: Error>(
    from numbers: [Int], threshold: Float, progress: (Int) throws(Failure) -> Void
  ) throws(Failure) {
    var queue = PairQueue()
    for (done, number) in numbers.enumerated() {
      if done & 255 == 0 { try progress(done) }
      push(number, threshold, to: &queue)
    }
    var merges = 0
    while let pair = queue.pop() {
      guard isCurrent(pair) else { continue }
      merges += 1
      if merges & 63 == 0 { try progress(numbers.count) }
      push(unite(pair.first, pair.second), threshold, to: &queue)
    }
  }

  /// Queues a cluster with each of its neighbours that it resembles enough.
  private mutating func push(_ number: Int, _ threshold: Float, to queue: inout PairQueue) {
    for (other, likeness) in near(number) where likeness >= threshold {
      queue.push(
        PairQueue.Pair(
          likeness: likeness, first: min(number, other), second: max(number, other),
          versions: versions(number, other)))
    }
  }

  /// The neighbours of a cluster as they are now, each once, and how much it resembles them.
  private mutating func near(_ number: Int) -> [(other: Int, likeness: Float)] {
    var found: [Neighbour] = []
    for neighbour in neighbours[number] {
      let root = current(neighbour.number)
      if root != number { found.append(Neighbour(number: root, likeness: neighbour.likeness)) }
    }
    found.sort { $0.number < $1.number }
    var kept: [Neighbour] = []
    for neighbour in found where neighbour.number != kept.last?.number { kept.append(neighbour) }
    neighbours[number] = kept
    return kept.map { neighbour in
      let other = Int(neighbour.number)
      let isAsFound = versions(number, other) == 0
      return (other, isAsFound ? neighbour.likeness : similarity(number, other))
    }
  }

  /// Gives small clusters to the one that they resemble by far the most, though less than the
  /// threshold asks for: short reports share few words with anything.
  mutating func mergeLeftovers<Failure: Error>(
    upTo size: Int, threshold: Float, lead: Float, progress: (Int) throws(Failure) -> Void
  ) throws(Failure) {
    for _ in 0..<3 {
      var found: [PairQueue.Pair] = []
      for (done, number) in numbers.enumerated()
      where clusters[number]?.members.count ?? 0 <= size && !neighbours[number].isEmpty {
        if done & 255 == 0 { try progress(done) }
        let likes = near(number).sorted { ($1.likeness, $0.other) < ($0.likeness, $1.other) }
        guard let best = likes.first, best.likeness >= threshold else { continue }
        let second = likes.count > 1 ? likes[1].likeness : 0
        guard best.likeness >= lead * second else { continue }
        found.append(
          PairQueue.Pair(likeness: best.likeness, first: number, second: best.other, versions: 0))
      }
      if found.isEmpty { return }
      for pair in found.sorted(by: { $0.comes(before: $1) }) {
        let (first, second) = (current(Int32(pair.first)), current(Int32(pair.second)))
        if first != second { _ = unite(Int(first), Int(second)) }
      }
    }
  }

  /// Whether neither of a pair has changed since it was compared.
  private func isCurrent(_ pair: PairQueue.Pair) -> Bool {
    clusters[pair.first] != nil && clusters[pair.second] != nil
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
    var days = a.days ?? b.days
    if let one = a.days, let two = b.days {
      days = min(one.lowerBound, two.lowerBound)...max(one.upperBound, two.upperBound)
    }
    clusters[gone] = nil
    clusters[kept] = Cluster(
      vector: a.vector.adding(b.vector, keeping: Self.vectorLimit),
      members: isFirstKept ? a.members + b.members : b.members + a.members,
      days: days, version: max(a.version, b.version) + 1)
    parents[gone] = Int32(kept)
    neighbours[kept] += neighbours[gone]
    neighbours[gone] = []
    return kept
  }
}
