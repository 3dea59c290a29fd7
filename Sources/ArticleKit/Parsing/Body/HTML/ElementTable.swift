import HTMLTree

/// The elements of a page with what stands in them, each a row; row 0 is the page itself.
struct ElementTable: Sendable {
  /// What an element holds, with all elements in it.
  struct Sums: Sendable {
    /// A lane each: characters, those of links, blocks, characters of prose, blocks of prose,
    /// blocks of a few words, pictures, headings.
    var lanes = SIMD8<Float>(repeating: 0)

    var characters: Float { lanes[0] }
    var blocks: Float { lanes[2] }
    var proseCharacters: Float { lanes[3] }
    var linkShare: Float { lanes[1] / max(1, lanes[0]) }
    var shortShare: Float { lanes[5] / max(1, lanes[2]) }
  }

  /// How often an element stands beside others of its kind, and how much of them is links.
  struct Siblings: Sendable {
    var count: Float = 0
    var linkShare: Float = 0
  }

  private(set) var parents: [Int32] = [-1]
  private(set) var tags: [HTMLTag] = [.other]
  private(set) var depths: [Float] = [0]
  private(set) var sums: [Sums]
  /// How far up the nearest element with each hint is; see ``ElementDistances``.
  private(set) var distances: [ElementDistances]
  /// Elements that are written alike have one number.
  private(set) var kinds: [Int32] = [0]
  private(set) var kindCount = 1
  /// Elements that are written alike, in the same element.
  private(set) var siblings: [Siblings]
  /// The largest number of elements alike with several blocks each, of an element's own row and
  /// those around it: a list of teasers has many.
  private(set) var cards: [Siblings]

  var count: Int { parents.count }

  init(_ structure: PageStructure, _ features: BodyFeatures, isProse: [Bool]) {
    let elements = structure.elements
    sums = [Sums](repeating: Sums(), count: elements.count + 1)
    distances = [ElementDistances()]
    siblings = [Siblings](repeating: Siblings(), count: elements.count + 1)
    cards = siblings
    parents.reserveCapacity(sums.count)
    tags.reserveCapacity(sums.count)
    depths.reserveCapacity(sums.count)
    kinds.reserveCapacity(sums.count)
    distances.reserveCapacity(sums.count)
    var known = HashCounts(capacity: elements.count)
    for element in elements {
      let parent = element.parent.map { $0 + 1 } ?? 0
      parents.append(Int32(parent))
      tags.append(element.tag)
      depths.append(min(depths[parent] + (element.flags.contains(.isInline) ? 0 : 1), 60))
      distances.append(distances[parent].inside(element))
      var key = element.signature
      if known[key] == 0 {
        known[key] = kindCount
        kindCount += 1
      }
      key = UInt32(known[key])
      kinds.append(Int32(key))
    }
    addBlocks(structure, features, isProse)
    for row in stride(from: count - 1, to: 0, by: -1) {
      sums[Int(parents[row])].lanes += sums[row].lanes
    }
    countSiblings(elements)
  }

  /// The row of a block's innermost element.
  static func row(_ block: BlockSurroundings) -> Int { block.element.map { $0 + 1 } ?? 0 }

  func parent(of row: Int) -> Int { row > 0 ? Int(parents[row]) : 0 }

  private mutating func addBlocks(
    _ structure: PageStructure, _ features: BodyFeatures, _ isProse: [Bool]
  ) {
    for (index, block) in structure.surroundings.enumerated() {
      let shape = features.shapes[index]
      let characters = Float(shape.characters)
      let linked = Float(features.blocks[index].linkedBytes)
      var isHeading: Float = 0
      if case .heading = features.blocks[index].kind { isHeading = 1 }
      sums[Self.row(block)].lanes += SIMD8(
        characters, min(linked, characters), 1, isProse[index] ? characters : 0,
        isProse[index] ? 1 : 0, shape.words < 5 ? 1 : 0, 0, isHeading)
    }
    for image in structure.images { sums[image.element.map { $0 + 1 } ?? 0].lanes[6] += 1 }
  }

  private mutating func countSiblings(_ elements: [PageElement]) {
    var known = HashCounts(capacity: elements.count)
    var groups: [SIMD4<Float>] = [SIMD4(repeating: 0)]
    var groupOfRow = [Int32](repeating: 0, count: count)
    for row in 1..<max(1, count) where sums[row].blocks > 0 {
      guard !elements[row - 1].flags.contains(.isInline) else { continue }
      let key = UInt32(truncatingIfNeeded: parents[row]) &* 0x9E37_79B1 ^ UInt32(kinds[row])
      var group = known[key]
      if group == 0 {
        group = groups.count
        known[key] = group
        groups.append(SIMD4(repeating: 0))
      }
      groupOfRow[row] = Int32(group)
      groups[group] += SIMD4(1, sums[row].lanes[0], sums[row].lanes[1], 0)
    }
    for row in 1..<max(1, count) {
      let group = groups[Int(groupOfRow[row])]
      siblings[row] = Siblings(count: min(group[0], 60), linkShare: group[2] / max(1, group[1]))
      cards[row] = cards[Int(parents[row])]
      guard sums[row].blocks >= 2, siblings[row].count >= 3,
        siblings[row].count > cards[row].count
      else { continue }
      switch tags[row] {
      case .td, .th, .tr, .p: break
      default: cards[row] = siblings[row]
      }
    }
  }
}
