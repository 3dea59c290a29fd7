/// Eight rows of features side by side, as the trees take them.
struct FeatureRows: Sendable {
  private(set) var columns: [SIMD8<Float>]
  /// What the rows belong to, in order.
  private(set) var owners: [Int] = []

  init(featureCount: Int) {
    columns = [SIMD8<Float>](repeating: SIMD8(repeating: 0), count: featureCount)
    owners.reserveCapacity(8)
  }

  var isFull: Bool { owners.count == 8 }

  /// Begins the next row; at most eight.
  mutating func begin(_ owner: Int) { owners.append(owner) }

  /// Sets a feature of the row begun last.
  subscript(feature: Int) -> Float {
    get { columns[feature][owners.count - 1] }
    set { columns[feature][owners.count - 1] = newValue }
  }

  /// Judges the rows, hands each owner its probability, and starts afresh.
  mutating func judge(by trees: BoostedTrees, _ body: (_ owner: Int, _ probability: Float) -> Void)
  {
    guard !owners.isEmpty else { return }
    let result = trees.probabilities(of: columns.span)
    for lane in owners.indices { body(owners[lane], result[lane]) }
    owners.removeAll(keepingCapacity: true)
  }
}
