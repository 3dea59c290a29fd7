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
      let steps = min(Int(branches.rows[row].steps), Self.farthest)
      guard steps > 0, features.elements.distances[row].hasAny(of: Self.lanes, below: steps) else {
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

  private static let lanes = ElementDistances.Lanes(
    [.consent, .overlay, .newsletter, .caption, .biography, .comment], [.footer, .nav, .aside])
}
