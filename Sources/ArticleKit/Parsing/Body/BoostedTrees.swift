import Foundation

/// A sum of small symmetric decision trees, the form in which the models were learned.
///
/// All nodes of one level of such a tree ask the same question, so that the answers are the bits of
/// the leaf's number: no branch, no step waits for another (oblivious trees; Prokhorenkova et al.,
/// CatBoost, 2018).
struct BoostedTrees: Sendable {
  private struct Question: Sendable {
    var border: Float
    var feature: UInt32
  }

  private static let deepest = 8

  /// The number of questions of each tree.
  private var depths: [Int] = []
  private var questions: [Question] = []
  private var leaves: [Float] = []
  private var bias: Float = 0
  private var featureCount = 0

  /// Reads what the training program writes: little-endian numbers in base 64.
  ///
  /// Bias (Float32), scale of the leaves (Float32), number of trees (UInt16); for each tree its
  /// depth (UInt8), its questions (feature UInt8, border Float32), its leaves (Int16 × scale).
  init?(base64 text: String) {
    guard let data = Data(base64Encoded: text, options: .ignoreUnknownCharacters) else {
      return nil
    }
    var reader = Reader(bytes: [UInt8](data))
    guard let bias = reader.float(), let scale = reader.float(), let treeCount = reader.integer(2)
    else { return nil }
    self.bias = bias
    for _ in 0..<treeCount {
      guard let depth = reader.integer(1), depth <= Self.deepest else { return nil }
      depths.append(depth)
      for _ in 0..<depth {
        guard let feature = reader.integer(1), let border = reader.float() else { return nil }
        questions.append(Question(border: border, feature: UInt32(feature)))
        featureCount = max(featureCount, feature + 1)
      }
      let first = leaves.count
      leaves += [Float](repeating: 0, count: 1 << depth)
      for leaf in 0..<1 << depth {
        guard let value = reader.integer(2) else { return nil }
        // Written with the first question's answer as the lowest bit, kept with it as the highest.
        let place = depth == 0 ? 0 : Int(UInt32(leaf).reversedBits >> UInt32(32 - depth))
        leaves[first + place] = Float(Int16(truncatingIfNeeded: value)) * scale
      }
    }
  }

  /// The probabilities that the trees give to eight rows of features, which lie side by side: the
  /// eight first features, the eight second ones, and so on.
  ///
  /// Complexity: O(trees × depth).
  func probabilities(of columns: Span<Float>) -> SIMD8<Float> {
    precondition(columns.count >= featureCount * 8, "a row has all features that are asked for")
    let columns = columns.bytes
    let questions = questions.span
    let leaves = leaves.span
    var question = 0
    var leaf = 0
    // A number for each lane: one vector would be taken apart and put together for every tree.
    var (sum0, sum1, sum2, sum3) = (bias, bias, bias, bias)
    var (sum4, sum5, sum6, sum7) = (bias, bias, bias, bias)
    for depth in depths {
      var index = SIMD8<Int32>(repeating: 0)
      // The first question's answer ends up as the highest bit.
      @inline(__always)
      func ask(_ level: Int) {
        // Unchecked: the initialiser counted the questions by these depths and found every
        // feature below `featureCount`, which was compared with the row above.
        let asked = questions[unchecked: question &+ level]
        let column = columns.unsafeLoadUnaligned(
          fromUncheckedByteOffset: Int(asked.feature) &* 32, as: SIMD8<Float>.self)
        let bit = SIMD8<Int32>(repeating: 0).replacing(with: -1, where: column .> asked.border)
        index = index &+ index &- bit
      }
      if depth == 6 {
        ask(0)
        ask(1)
        ask(2)
        ask(3)
        ask(4)
        ask(5)
      } else {
        for level in 0..<depth { ask(level) }
      }
      // Unchecked: bits for each question lead from the tree's first leaf to its last at most,
      // and the initialiser read as many leaves as the trees have.
      sum0 += leaves[unchecked: leaf &+ Int(index[0])]
      sum1 += leaves[unchecked: leaf &+ Int(index[1])]
      sum2 += leaves[unchecked: leaf &+ Int(index[2])]
      sum3 += leaves[unchecked: leaf &+ Int(index[3])]
      sum4 += leaves[unchecked: leaf &+ Int(index[4])]
      sum5 += leaves[unchecked: leaf &+ Int(index[5])]
      sum6 += leaves[unchecked: leaf &+ Int(index[6])]
      sum7 += leaves[unchecked: leaf &+ Int(index[7])]
      question &+= depth
      leaf &+= 1 &<< depth
    }
    let sum = SIMD8<Float>(sum0, sum1, sum2, sum3, sum4, sum5, sum6, sum7)
    var result = SIMD8<Float>()
    for lane in 0..<8 { result[lane] = 1 / (1 + exp(-sum[lane])) }
    return result
  }

  private struct Reader {
    let bytes: [UInt8]
    var at = 0

    mutating func integer(_ width: Int) -> Int? {
      guard at + width <= bytes.count else { return nil }
      var value = 0
      for index in 0..<width { value |= Int(bytes[at + index]) << (8 * index) }
      at += width
      return value
    }

    mutating func float() -> Float? {
      integer(4).map { Float(bitPattern: UInt32(truncatingIfNeeded: $0)) }
    }
  }
}

extension UInt32 {
  /// The bits in the opposite order.
  fileprivate var reversedBits: UInt32 {
    var (result, rest): (UInt32, UInt32) = (0, self)
    for _ in 0..<32 {
      result = result << 1 | rest & 1
      rest >>= 1
    }
    return result
  }
}
