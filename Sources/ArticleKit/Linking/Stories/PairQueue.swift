/// Pairs of clusters, the most alike first.
struct PairQueue: Sendable {
  struct Pair: Sendable {
    var likeness: Float
    var first: Int
    var second: Int
    /// The sum of the clusters' versions when they were compared.
    var versions: Int

    /// Equals are ordered by number, so that the order depends on nothing else.
    func comes(before other: Pair) -> Bool {
      (other.likeness, first, second) < (likeness, other.first, other.second)
    }
  }

  private var heap: [Pair] = []

  mutating func push(_ pair: Pair) {
    heap.append(pair)
    var at = heap.count - 1
    while at > 0, heap[at].comes(before: heap[(at - 1) / 2]) {
      heap.swapAt(at, (at - 1) / 2)
      at = (at - 1) / 2
    }
  }

  mutating func pop() -> Pair? {
    guard let first = heap.first else { return nil }
    let last = heap.removeLast()
    guard !heap.isEmpty else { return first }
    heap[0] = last
    var at = 0
    while true {
      var best = at
      for child in [2 * at + 1, 2 * at + 2]
      where child < heap.count && heap[child].comes(before: heap[best]) {
        best = child
      }
      if best == at { return first }
      heap.swapAt(at, best)
      at = best
    }
  }
}
