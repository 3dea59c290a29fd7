import HTMLTree

/// The element that holds most of the prose, and how every other one hangs on to it.
struct PageBranches: Sendable {
  /// How an element stands to the main one.
  struct Row: Sendable {
    /// The outermost element around it that does not hold the main one; the element itself where it
    /// does.
    var branch: Int32 = 0
    /// Steps up to the first element that holds the main one.
    var steps: Int32 = 0
    /// Steps from that element down to the main one.
    var distanceToMain: Float = 0
    /// The most elements alike on the way up.
    var cards: Float = 0
  }

  let rows: [Row]
  /// A lane each: probability times length, blocks that are likely the body's, length.
  let masses: [SIMD4<Float>]
  let main: Int
  /// The blocks of the main element.
  let mainBlocks: Range<Int>

  init(_ features: HTMLBodyFeatures, first: [Float]) {
    let elements = features.elements
    var masses = [SIMD4<Float>](repeating: SIMD4(repeating: 0), count: elements.count)
    for index in first.indices {
      let length = Float(min(features.base.shapes[index].characters, 1000))
      masses[Int(features.rows[index])] += SIMD4(
        first[index] * length, first[index] > 0.5 ? 1 : 0, length, 0)
    }
    var heaviest = [Int32](repeating: 0, count: elements.count)
    for row in stride(from: elements.count - 1, to: 0, by: -1) {
      let parent = Int(elements.parents[row])
      masses[parent] += masses[row]
      let best = Int(heaviest[parent])
      if best == 0 || masses[row][0] >= masses[best][0] { heaviest[parent] = Int32(row) }
    }
    // Down from the page, as long as one element has three quarters of the prose.
    var main = 0
    while true {
      let next = Int(heaviest[main])
      guard next > 0, masses[next][0] > 0, masses[next][0] >= 0.75 * masses[main][0],
        masses[next][1] >= 2
      else { break }
      main = next
    }
    self.masses = masses
    self.main = main
    mainBlocks = main > 0 ? features.structure.elements[main - 1].blocks : 0..<0
    rows = Self.rows(elements, main)
  }

  private static func rows(_ elements: ElementTable, _ main: Int) -> [Row] {
    var holdsMain = [Bool](repeating: false, count: elements.count)
    var row = main
    while row > 0 {
      holdsMain[row] = true
      row = Int(elements.parents[row])
    }
    holdsMain[0] = true
    var result = [Row](repeating: Row(), count: elements.count)
    result[0].distanceToMain = elements.depths[main]
    for row in 1..<max(1, elements.count) {
      let parent = Int(elements.parents[row])
      if holdsMain[row] {
        result[row] = Row(
          branch: Int32(row), distanceToMain: elements.depths[main] - elements.depths[row])
        continue
      }
      result[row] = result[parent]
      result[row].branch = holdsMain[parent] ? Int32(row) : result[parent].branch
      result[row].steps += 1
      if elements.sums[row].blocks >= 2, elements.tags[row] != .tr, elements.tags[row] != .td {
        result[row].cards = max(result[row].cards, elements.siblings[row].count)
      }
    }
    return result
  }
}
