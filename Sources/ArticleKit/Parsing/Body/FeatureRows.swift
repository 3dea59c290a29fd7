/// Eight rows of features side by side, as the trees take them.
struct FeatureRows: Sendable {
  /// The rows' first features, then their second ones, and so on.
  private var values: [Float]
  private let featureCount: Int
  /// What the rows belong to, in order.
  private var owners: [Int] = []

  static let count = 8

  init(featureCount: Int) {
    values = [Float](repeating: 0, count: featureCount * Self.count)
    self.featureCount = featureCount
    owners.reserveCapacity(Self.count)
  }

  var isFull: Bool { owners.count == Self.count }

  /// Adds a row, which the closure writes; at most eight.
  mutating func add(_ owner: Int, _ write: (inout FeatureRow) -> Void) {
    precondition(!isFull)
    let lane = owners.count
    owners.append(owner)
    values.withUnsafeMutableBufferPointer { values in
      // The row's last place is `lane + (featureCount - 1) * 8`, which is inside, for `lane < 8`.
      var row = FeatureRow(values, from: lane, count: featureCount)
      write(&row)
    }
  }

  /// The features of the row added last.
  var last: [Float] {
    let lane = owners.count - 1
    return (0..<featureCount).map { values[$0 * Self.count + lane] }
  }

  /// Judges the rows, hands each owner its probability, and starts afresh.
  mutating func judge(by trees: BoostedTrees, _ body: (_ owner: Int, _ probability: Float) -> Void)
  {
    guard !owners.isEmpty else { return }
    let result = trees.probabilities(of: values.span)
    for lane in owners.indices { body(owners[lane], result[lane]) }
    owners.removeAll(keepingCapacity: true)
  }
}

/// One row of features while it is written, first to last.
///
/// Valid only inside the closure that it is handed to: no check of ownership for each number.
struct FeatureRow {
  private let values: UnsafeMutableBufferPointer<Float>
  private var at: Int
  private let end: Int

  fileprivate init(_ values: UnsafeMutableBufferPointer<Float>, from start: Int, count: Int) {
    precondition(start + (count - 1) * FeatureRows.count < values.count)
    self.values = values
    at = start
    end = start + count * FeatureRows.count
  }

  /// Writes the next feature.
  @inline(__always)
  mutating func put(_ value: Float) {
    // How many features a writer puts does not depend on the page: what the debug build checks,
    // in which the tests run, holds for every page.
    assert(at < end)
    values[at] = value
    at &+= FeatureRows.count
  }
}
