/// Keeps the best of many documents: the greatest scores, the first ones among equals.
///
/// Complexity: O(log k) for a document that is among the best so far, else one comparison.
struct TopDocuments {
  private let limit: Int
  /// A heap with the worst at its root.
  private var heap: [(score: Double, document: UInt32)] = []
  /// A score that is not above this one is not kept.
  private(set) var threshold = -Double.infinity

  init(limit: Int) {
    self.limit = max(0, limit)
    if limit <= 0 { threshold = .infinity }
  }

  private static func isWorse(
    _ left: (score: Double, document: UInt32), _ right: (score: Double, document: UInt32)
  ) -> Bool {
    left.score != right.score ? left.score < right.score : left.document > right.document
  }

  /// Adds a document; they come in ascending order.
  @inline(__always)
  mutating func add(_ document: UInt32, _ score: Double) {
    if score > threshold { insert(document, score) }
  }

  private mutating func insert(_ document: UInt32, _ score: Double) {
    if heap.count < limit {
      heap.append((score, document))
      var child = heap.count - 1
      while child > 0, Self.isWorse(heap[child], heap[(child - 1) / 2]) {
        heap.swapAt(child, (child - 1) / 2)
        child = (child - 1) / 2
      }
    } else {
      heap[0] = (score, document)
      var parent = 0
      while true {
        var worst = parent
        for child in [2 * parent + 1, 2 * parent + 2]
        where child < heap.count && Self.isWorse(heap[child], heap[worst]) {
          worst = child
        }
        if worst == parent { break }
        heap.swapAt(parent, worst)
        parent = worst
      }
    }
    if heap.count == limit { threshold = heap[0].score }
  }

  /// The documents kept, the best first.
  var ordered: [(score: Double, document: UInt32)] {
    heap.sorted { Self.isWorse($1, $0) }
  }
}
