/// The page's title, which many dumps print first: "Headline - Example News".
struct TitleLine {
  let block: Int
  /// What stands before the last bar or dash.
  let title: Range<Int>
  /// What stands after it.
  let site: ArraySlice<HeaderToken>

  /// Blocks from the top in which the title is looked for.
  private static let reach = 3

  /// The first line that shares most of its words with the headline, nil where none does.
  init?(_ zone: HeaderZone, _ outline: PageOutline) {
    guard zone.hasHeadline else { return nil }
    var words: Set<UInt32>?
    for index in 0..<min(Self.reach, outline.blocks.count) where index < zone.top {
      let range = outline.blocks[index].range
      guard range.count <= 300 else { continue }
      let line = HeaderLine(outline.page.text, range: range, index: index)
      guard let last = line.tokens.lastIndex(where: { $0.isMark(0x2D, 0x7C) && $0.isSpaced }),
        last > 0, last + 1 < line.tokens.count
      else { continue }
      let known = words ?? Self.words(of: zone.headline, outline)
      words = known
      let title = line.tokens[..<last].filter { $0.kind == .word }
      guard title.count >= 4,
        title.count(where: { known.contains($0.hash) }) * 10 >= title.count * 6
      else { continue }
      block = index
      self.title = line.tokens[0].range.lowerBound..<line.tokens[last - 1].range.upperBound
      site = line.tokens[(last + 1)...]
      return
    }
    return nil
  }

  private static func words(of headline: Int, _ outline: PageOutline) -> Set<UInt32> {
    let range = outline.blocks[headline].range
    let line = HeaderLine(outline.page.text, range: range, index: headline)
    return Set(line.tokens.lazy.filter { $0.kind == .word }.map(\.hash))
  }
}
