/// What surrounds a block, seen through the first judgement of every block on the page.
struct BodyContext: Sendable {
  private let features: BodyFeatures
  /// The first judgement, a probability for each block.
  private let first: [Float]
  /// Running sums of probability times length, for windows of any width.
  private let mass: [Float]
  private let nearest: [Nearest]
  /// The indent at which most of the prose stands.
  private let proseIndent: Int
  private let proseKind: Float
  /// The block around which most prose stands.
  private let center: Int
  /// The words of the blocks around the center, to tell the story from others on the page.
  private let centerWords: ContentWords
  /// Words of the telling classes in short blocks, a class a lane, as running sums.
  private let telling: [SIMD8<UInt32>]
  /// The stretch of prose that each block is in or next to, gaps of two blocks allowed.
  private let runs: ProseRuns
  private let totalMass: Float

  /// The blocks of prose and the heading nearest to a block, by their indexes; -1 for none.
  private struct Nearest: Sendable {
    var previousProse: Int32
    var previousHeading: Int32
    var nextProse: Int32 = -1
  }

  init(_ features: BodyFeatures, first: [Float]) {
    self.features = features
    self.first = first
    let count = first.count
    let shapes = features.shapes.span
    let blocks = features.blocks.span
    precondition(shapes.count == count && blocks.count == count)
    var mass: [Float] = [0]
    var nearest: [Nearest] = []
    mass.reserveCapacity(count + 1)
    nearest.reserveCapacity(count)
    var total: Float = 0
    var indents = [Float](repeating: 0, count: 256)
    var kinds = [Float](repeating: 0, count: 9)
    var lastProse: Int32 = -1
    var lastHeading: Int32 = -1
    for index in 0..<count {
      // Unchecked: there are as many shapes and blocks as probabilities.
      let characters = shapes[unchecked: index].characters
      let kind = blocks[unchecked: index].kind
      let weight = first[index] * Float(min(characters, 1000))
      total += weight
      mass.append(total)
      indents[Int(blocks[unchecked: index].indent)] += weight
      kinds[Int(BodyFeatures.code(kind).0)] += weight
      nearest.append(Nearest(previousProse: lastProse, previousHeading: lastHeading))
      if first[index] > 0.5, characters > 60 { lastProse = Int32(index) }
      if case .heading = kind { lastHeading = Int32(index) }
    }
    lastProse = -1
    for index in stride(from: count - 1, through: 0, by: -1) {
      nearest[index].nextProse = lastProse
      if first[index] > 0.5, shapes[unchecked: index].characters > 60 { lastProse = Int32(index) }
    }
    self.mass = mass
    self.nearest = nearest
    proseIndent = indents.indices.max { indents[$0] < indents[$1] } ?? 0
    proseKind = Float(kinds.indices.max { kinds[$0] < kinds[$1] } ?? 0)
    totalMass = mass[count]
    // The middle of the heaviest stretch of 20 blocks.
    var best = 0
    var heaviest: Float = -1
    for index in 0..<count {
      let weight = mass[min(count, index + 11)] - mass[max(0, index - 10)]
      if weight > heaviest {
        heaviest = weight
        best = index
      }
    }
    center = best
    let near = (max(0, best - 6)..<min(count, best + 7)).filter { first[$0] > 0.5 }
    centerWords = ContentWords(near.map { features.content.opening(of: $0) })
    telling = features.telling
    runs = ProseRuns(first, features.shapes)
  }

  /// Words of the telling classes in short blocks, a class a lane, as running sums.
  static func telling(_ shapes: [BlockShape]) -> [SIMD8<UInt32>] {
    var sums = SIMD8<UInt32>(repeating: 0)
    var telling = [sums]
    telling.reserveCapacity(shapes.count + 1)
    for shape in shapes {
      if shape.characters < 90, shape.classes.hasAny { sums &+= Self.telling(shape.classes) }
      telling.append(sums)
    }
    return telling
  }

  private static func telling(_ classes: BlockShape.ClassCounts) -> SIMD8<UInt32> {
    func count(_ kind: WordClass) -> UInt32 { UInt32(classes[kind]) }
    return SIMD8(
      count(.comment), count(.social), count(.pointer), count(.account), count(.credit),
      count(.site), count(.picture), 0)
  }

  /// Whether the first judgement saw prose near enough for a second look: within 12 blocks, for a
  /// short block within 3.
  func hasProse(near index: Int) -> Bool {
    let reach = features.isShort(index) ? 3 : 12
    return mass[min(first.count, index + reach + 1)] - mass[max(0, index - reach)] > 50
  }

  /// Writes the features of a block's surroundings.
  func write(_ index: Int, into row: inout FeatureRow) {
    let count = first.count
    row.put(first[index])
    for distance in 1...4 {
      row.put(index >= distance ? first[index - distance] : -1)
      row.put(index + distance < count ? first[index + distance] : -1)
    }
    writeMass(index, 3, into: &row)
    writeMass(index, 8, into: &row)
    writeMass(index, 20, into: &row)
    writeMass(index, 60, into: &row)
    let nearest = nearest[index]
    row.put(nearest.previousProse < 0 ? 200 : Float(min(200, index - Int(nearest.previousProse))))
    row.put(nearest.nextProse < 0 ? 200 : Float(min(200, Int(nearest.nextProse) - index)))
    row.put(totalMass > 0 ? mass[index] / totalMass : 0)
    row.put(BodyFeatures.log2(totalMass + 1))
    let indent = Int(features.blocks[index].indent) - proseIndent
    row.put(Float(max(-30, min(30, indent))))
    row.put(proseKind)
    row.put(Float(max(-200, min(200, index - center))))
    row.put(
      nearest.previousHeading < 0 ? 50 : Float(min(50, index - Int(nearest.previousHeading))))
    writeNeighbour(index - 1, of: index, into: &row)
    writeNeighbour(index + 1, of: index, into: &row)
    let before = telling[index] &- telling[max(0, index - 5)]
    let after = telling[min(count, index + 6)] &- telling[index + 1]
    for kind in 0..<7 {
      row.put(Float(before[kind]))
      row.put(Float(after[kind]))
    }
    // The first words of a paragraph are enough to tell the story that it belongs to.
    let overlap = centerWords.overlap(features.content.opening(of: index))
    row.put(Float(overlap.shared) / Float(max(1, overlap.total)))
    row.put(Float(min(overlap.shared, 30)))
    let run = runs.run(of: index)
    row.put(BodyFeatures.log2(run.mass + 1))
    row.put(totalMass > 0 ? run.mass / totalMass : 0)
    row.put(Float(run.blocks))
    row.put(Float(max(-100, min(100, run.distanceFromHeaviest))))
    row.put(run.comments)
    // What the page has said by way of comments before, for it tells where they begin.
    row.put(Float(min(60, telling[index][0])))
  }

  /// Writes how much prose stands before and after a block, for each block of a window.
  @inline(__always)
  private func writeMass(_ index: Int, _ width: Int, into row: inout FeatureRow) {
    row.put((mass[index] - mass[max(0, index - width)]) / Float(width))
    row.put((mass[min(first.count, index + 1 + width)] - mass[index + 1]) / Float(width))
  }

  private func writeNeighbour(_ neighbour: Int, of index: Int, into row: inout FeatureRow) {
    guard neighbour >= 0, neighbour < first.count else {
      for _ in 0..<6 { row.put(-1) }
      return
    }
    let shape = features.shapes[neighbour]
    row.put(BodyFeatures.log2(Float(shape.characters) + 1))
    row.put(Float(shape.ending.rawValue))
    row.put(BodyFeatures.code(features.blocks[neighbour].kind).0)
    row.put(Float(shape.classes[.pointer]) / Float(max(1, shape.words)))
    row.put(Float(Int(features.blocks[neighbour].indent) - Int(features.blocks[index].indent)))
    row.put(Float(shape.capitals) / Float(max(1, shape.words)))
  }
}
