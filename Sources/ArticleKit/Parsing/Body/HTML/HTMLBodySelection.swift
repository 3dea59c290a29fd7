import HTMLTree

/// The blocks of a page that are its body, once what a model cannot see has been taken out.
enum HTMLBodySelection {
  static func blocks(of outline: PageOutline, _ structure: PageStructure) -> [Int] {
    var seen = HashCounts()
    var result: [Int] = []
    let headline = outline.headline.map { outline.shapes[$0] }
    for index in outline.blocks.indices where isBody(index, outline) {
      let shape = outline.shapes[index]
      let range = outline.cuts[index] ?? outline.blocks[index].range
      if shape.words == 0 || range.isEmpty || isPointer(index, outline) { continue }
      // A page may hold its text twice, for narrow and for wide screens.
      if shape.words >= 8, shape.sentences > 0 {
        if seen[shape.hash] > 0 { continue }
        seen[shape.hash] = 1
      }
      let isHeadline =
        shape.words >= 4 && shape.hash == headline?.hash && shape.words == headline?.words
      if isHeadline { continue }
      result.append(index)
    }
    return result
  }

  /// Whether a block was taken for the body, or for something that a paragraph of it may be, too: a
  /// page may declare its first paragraph as its summary.
  private static func isBody(_ index: Int, _ outline: PageOutline) -> Bool {
    switch outline.roles[index] {
    case .body: return true
    case .summary, .related, .caption, .credit:
      let shape = outline.shapes[index]
      return outline.probabilities[index] >= 0.9 && shape.words >= 15 && shape.sentences > 0
    default: return false
    }
  }

  /// Whether a block is one link in capitals: it points to another story.
  private static func isPointer(_ index: Int, _ outline: PageOutline) -> Bool {
    let shape = outline.shapes[index]
    let block = outline.blocks[index]
    return shape.words >= 4 && shape.words <= 40 && shape.shouts * 5 >= shape.words * 3
      && Int(block.linkedBytes) * 20 >= block.range.count * 19
  }
}
