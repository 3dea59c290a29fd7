import HTMLTree

/// The blocks that an element sets apart from the story by its name: the page's foot, its menus,
/// asides, questions for consent, readers' comments, captions and the like.
///
/// Only elements that do not hold the main one count, and none if most of the page's prose stands in
/// them: then the names are not meant so.
struct ApartBlocks: Sendable {
  private let isApart: [Bool]

  init(_ features: HTMLBodyFeatures, _ branches: PageBranches, mass: [Float]) {
    var isApart = [Bool](repeating: false, count: features.count)
    var apart: Float = 0
    for index in isApart.indices {
      let row = Int(features.rows[index])
      let steps = UInt8(clamping: min(Int(branches.rows[row].steps), Self.farthest))
      let lanes = features.elements.distances[row].lanes
      guard steps > 0, lanes.replacing(with: .max, where: Self.others).min() < steps else {
        continue
      }
      isApart[index] = true
      apart += mass[index + 1] - mass[index]
    }
    let isMost = apart * 2 > (mass.last ?? 0)
    self.isApart = isMost ? [Bool](repeating: false, count: features.count) : isApart
  }

  func contains(_ index: Int) -> Bool { isApart[index] }

  /// A name farther up is one of half of the page.
  private static let farthest = 12

  /// The lanes of ``ElementDistances`` that set nothing apart.
  private static let others: SIMDMask<SIMD64<Int8>> = {
    let hints: ElementHints = [
      .consent, .overlay, .newsletter, .caption, .biography, .comment,
    ]
    let tags: [HTMLTag] = [.footer, .nav, .aside]
    var mask = SIMDMask<SIMD64<Int8>>(repeating: true)
    for lane in 0..<ElementHints.count where hints.rawValue >> UInt64(lane) & 1 == 1 {
      mask[lane] = false
    }
    for (index, tag) in ElementDistances.tags.enumerated() where tags.contains(tag) {
      mask[ElementHints.count + index] = false
    }
    return mask
  }()
}
