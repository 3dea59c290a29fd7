import HTMLTree

/// What surrounds a block of an HTML page, seen through the first judgement of every block.
struct HTMLBodyContext: Sendable {
  let features: HTMLBodyFeatures
  /// The first judgement, a probability for each block.
  let first: [Float]
  /// Running sums of probability times length, for windows of any width.
  let mass: [Float]
  let previousProse: [Int32]
  let nextProse: [Int32]
  let previousHeading: [Int32]
  /// The block around which most prose stands.
  let center: Int
  /// The words of the blocks around the center, to tell the story from others on the page.
  let centerWords: ContentWords
  /// Words of the telling classes in short blocks, a class a lane, as running sums.
  let telling: [SIMD8<UInt32>]
  let branches: PageBranches
  /// The mass, and the length, of the blocks in elements of each kind.
  let kindMass: [SIMD2<Float>]
  /// The kind of element that holds most of the prose, and how deep it stands.
  let topKind: Int
  let topDepth: Float
  /// The blocks in what is set apart from the story.
  let apart: ApartBlocks
  /// For each block the label that it begins with, as ``code(of:)`` has it.
  let labels: [SIMD2<UInt8>]
  /// The first block of prose on the page, and the first and the last of those in the main element.
  let firstProse: Int
  let mainProse: ClosedRange<Int>

  init(_ features: HTMLBodyFeatures, first: [Float]) {
    self.features = features
    self.first = first
    let shapes = features.base.shapes
    let count = first.count
    var mass = [Float](repeating: 0, count: count + 1)
    var kindMass = [SIMD2<Float>](
      repeating: SIMD2(repeating: 0), count: features.elements.kindCount)
    var depthMass = [Float](repeating: 0, count: 64)
    let branches = PageBranches(features, first: first)
    var firstProse = -1
    var mainStart = -1
    var mainEnd = -1
    for index in 0..<count {
      let length = Float(min(shapes[index].characters, 1000))
      let weight = first[index] * length
      mass[index + 1] = mass[index] + weight
      let element = Int(features.rows[index])
      kindMass[Int(features.elements.kinds[element])] += SIMD2(weight, length)
      depthMass[Int(features.elements.depths[element])] += weight
      guard first[index] > 0.5 else { continue }
      if firstProse < 0, shapes[index].characters > 80 { firstProse = index }
      if branches.rows[element].distanceToMain == 0 {
        if mainStart < 0 { mainStart = index }
        mainEnd = index
      }
    }
    self.mass = mass
    self.kindMass = kindMass
    self.branches = branches
    self.firstProse = firstProse
    mainProse = mainStart < 0 ? 0...max(0, count - 1) : mainStart...mainEnd
    topKind = kindMass.indices.max { kindMass[$0][0] < kindMass[$1][0] } ?? 0
    topDepth = Float(depthMass.indices.max { depthMass[$0] < depthMass[$1] } ?? 0)
    (previousProse, nextProse, previousHeading) = Self.neighbours(features.base, first)
    center = Self.center(of: mass)
    let near = (max(0, center - 6)..<min(count, center + 7)).filter { first[$0] > 0.5 }
    centerWords = ContentWords(near.map { features.base.content.opening(of: $0) })
    telling = features.base.telling
    labels = Self.labels(of: features)
    apart = ApartBlocks(features, branches, mass: mass)
  }

  /// For each block the nearest one of prose before and behind it, and the nearest heading before.
  private static func neighbours(
    _ base: BodyFeatures, _ first: [Float]
  ) -> (previous: [Int32], next: [Int32], heading: [Int32]) {
    var previous = [Int32](repeating: -1, count: first.count)
    var heading = previous
    var next = previous
    var lastProse: Int32 = -1
    var lastHeading: Int32 = -1
    for index in first.indices {
      previous[index] = lastProse
      heading[index] = lastHeading
      if first[index] > 0.5, base.shapes[index].characters > 60 { lastProse = Int32(index) }
      if case .heading = base.blocks[index].kind { lastHeading = Int32(index) }
    }
    lastProse = -1
    for index in first.indices.reversed() {
      next[index] = lastProse
      if first[index] > 0.5, base.shapes[index].characters > 60 { lastProse = Int32(index) }
    }
    return (previous, next, heading)
  }

  /// The middle of the heaviest stretch of 20 blocks.
  private static func center(of mass: [Float]) -> Int {
    var best = 0
    var heaviest: Float = -1
    for index in 0..<mass.count - 1 {
      let weight = mass[min(mass.count - 1, index + 11)] - mass[max(0, index - 10)]
      if weight > heaviest {
        heaviest = weight
        best = index
      }
    }
    return best
  }

  /// Whether a block gets a second look: there is prose within 12 blocks, for a few words within 3,
  /// or they stand in the main element's part of the page; and it is in nothing set apart.
  func hasProse(near index: Int) -> Bool {
    if apart.contains(index) { return false }
    if branches.mainBlocks.contains(index) { return true }
    let reach = features.base.isShort(index) ? 3 : 12
    return mass[min(first.count, index + reach + 1)] - mass[max(0, index - reach)] > 50
  }
}
