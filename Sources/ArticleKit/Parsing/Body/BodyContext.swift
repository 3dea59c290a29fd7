/// What surrounds a block, seen through the first judgement of every block on the page.
struct BodyContext: Sendable {
  private let features: BodyFeatures
  /// The first judgement, a probability for each block.
  private let first: [Float]
  /// Running sums of probability times length, for windows of any width.
  private let mass: [Float]
  private let previousProse: [Int32]
  private let nextProse: [Int32]
  private let previousHeading: [Int32]
  /// The indent at which most of the prose stands.
  private let proseIndent: Int
  private let proseKind: Float
  /// The block around which most prose stands.
  private let center: Int
  /// The words of the blocks around the center, to tell the story from others on the page.
  private let centerWords: ContentWords
  /// Words of the telling classes in short blocks, as running sums.
  private let telling: [[UInt32]]
  /// The stretch of prose that each block is in or next to, gaps of two blocks allowed.
  private let runs: ProseRuns
  private let totalMass: Float

  init(_ features: BodyFeatures, first: [Float]) {
    self.features = features
    self.first = first
    let count = first.count
    var mass = [Float](repeating: 0, count: count + 1)
    var previous = [Int32](repeating: -1, count: count)
    var heading = [Int32](repeating: -1, count: count)
    var next = [Int32](repeating: -1, count: count)
    var indents = [Float](repeating: 0, count: 256)
    var kinds = [Float](repeating: 0, count: 9)
    var lastProse: Int32 = -1
    var lastHeading: Int32 = -1
    for index in 0..<count {
      let weight = first[index] * Float(min(features.shapes[index].characters, 1000))
      mass[index + 1] = mass[index] + weight
      indents[Int(features.blocks[index].indent)] += weight
      kinds[Int(BodyFeatures.code(features.blocks[index].kind).0)] += weight
      previous[index] = lastProse
      heading[index] = lastHeading
      if first[index] > 0.5, features.shapes[index].characters > 60 { lastProse = Int32(index) }
      if case .heading = features.blocks[index].kind { lastHeading = Int32(index) }
    }
    lastProse = -1
    for index in stride(from: count - 1, through: 0, by: -1) {
      next[index] = lastProse
      if first[index] > 0.5, features.shapes[index].characters > 60 { lastProse = Int32(index) }
    }
    self.mass = mass
    previousProse = previous
    nextProse = next
    previousHeading = heading
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
    var words = ContentWords()
    for index in max(0, best - 6)..<min(count, best + 7) where first[index] > 0.5 {
      words.insert(features.content.opening(of: index))
    }
    centerWords = words
    telling = Self.tellingClasses.map { kind in
      var sums: [UInt32] = [0]
      sums.reserveCapacity(count + 1)
      for shape in features.shapes {
        let hits = shape.characters < 90 ? UInt32(shape.classes[kind]) : 0
        sums.append(sums[sums.count - 1] &+ hits)
      }
      return sums
    }
    runs = ProseRuns(first, features.shapes)
  }

  private static let tellingClasses: [WordClass] = [
    .comment, .social, .pointer, .account, .credit, .site, .picture,
  ]

  /// Whether the first judgement saw prose near enough for a second look: within 12 blocks, for a
  /// short block within 3.
  func hasProse(near index: Int) -> Bool {
    let reach = features.isShort(index) ? 3 : 12
    return mass[min(first.count, index + reach + 1)] - mass[max(0, index - reach)] > 50
  }

  /// Writes the features of a block's surroundings.
  func write(_ index: Int, into row: inout FeatureRows) {
    let base = BodyFeatures.ownCount
    let count = first.count
    var at = base
    func put(_ value: Float) {
      row[at] = value
      at += 1
    }
    put(first[index])
    for distance in 1...4 {
      put(index >= distance ? first[index - distance] : -1)
      put(index + distance < count ? first[index + distance] : -1)
    }
    for width in [3, 8, 20, 60] {
      put((mass[index] - mass[max(0, index - width)]) / Float(width))
      put((mass[min(count, index + 1 + width)] - mass[index + 1]) / Float(width))
    }
    put(previousProse[index] < 0 ? 200 : Float(min(200, index - Int(previousProse[index]))))
    put(nextProse[index] < 0 ? 200 : Float(min(200, Int(nextProse[index]) - index)))
    put(totalMass > 0 ? mass[index] / totalMass : 0)
    put(BodyFeatures.log2(totalMass + 1))
    let indent = Int(features.blocks[index].indent) - proseIndent
    put(Float(max(-30, min(30, indent))))
    put(proseKind)
    put(Float(max(-200, min(200, index - center))))
    put(previousHeading[index] < 0 ? 50 : Float(min(50, index - Int(previousHeading[index]))))
    for neighbour in [index - 1, index + 1] {
      guard neighbour >= 0, neighbour < count else {
        for _ in 0..<6 { put(-1) }
        continue
      }
      let shape = features.shapes[neighbour]
      put(BodyFeatures.log2(Float(shape.characters) + 1))
      put(Float(shape.ending.rawValue))
      put(BodyFeatures.code(features.blocks[neighbour].kind).0)
      put(Float(shape.classes[.pointer]) / Float(max(1, shape.words)))
      put(Float(Int(features.blocks[neighbour].indent) - Int(features.blocks[index].indent)))
      put(Float(shape.capitals) / Float(max(1, shape.words)))
    }
    for sums in telling {
      put(Float(sums[index] &- sums[max(0, index - 5)]))
      put(Float(sums[min(count, index + 6)] &- sums[index + 1]))
    }
    // The first words of a paragraph are enough to tell the story that it belongs to.
    let overlap = centerWords.overlap(features.content.opening(of: index))
    put(Float(overlap.shared) / Float(max(1, overlap.total)))
    put(Float(min(overlap.shared, 30)))
    let run = runs.run(of: index)
    put(BodyFeatures.log2(run.mass + 1))
    put(totalMass > 0 ? run.mass / totalMass : 0)
    put(Float(run.blocks))
    put(Float(max(-100, min(100, run.distanceFromHeaviest))))
    put(run.comments)
    // What the page has said by way of comments before, for it tells where they begin.
    put(Float(min(60, telling[0][index])))
  }
}
