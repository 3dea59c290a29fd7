/// Takes sections apart that ran into one line or one word: "Home Music Music News", "ClimateNews".
///
/// What a part is shows in the page's menu, where each section has a line of its own.
struct GluedSections {
  private let outline: PageOutline

  init(_ outline: PageOutline) { self.outline = outline }

  /// The last part of a line that leads down from "Home" to the headline without any mark.
  func path(_ zone: HeaderZone) -> (range: Range<Int>, block: Int)? {
    for line in zone.lines where (-4 ... -1).contains(zone.distance(line.index)) {
      let tokens = line.tokens
      guard (3...10).contains(tokens.count), tokens[0].has(.home), tokens[0].range.count > 3,
        outline.roles[line.index] == .none,
        tokens.allSatisfy({
          $0.kind == .word && $0.isCapital || $0.isMark(UInt8(ascii: "&")) && $0.isSpaced
        }),
        let start = lastPart(tokens), SectionFinder.isSectionName(Array(tokens[start...]))
      else { continue }
      return (tokens[start].range.lowerBound..<line.range.upperBound, line.index)
    }
    return nil
  }

  /// Where the last part begins: after those that the menu has, of which there is one at least.
  private func lastPart(_ tokens: [HeaderToken]) -> Int? {
    let menu = menu()
    var start = 1
    var part = ""
    while start < tokens.count {
      let next = (start + 1..<tokens.count).last { end in
        menu.contains(text(tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound))
      }
      guard let next else { break }
      // "Music Music News": no path leads from a section to itself.
      let found = text(tokens[start].range.lowerBound..<tokens[next - 1].range.upperBound)
      guard found != part else { break }
      part = found
      start = next
    }
    return start > 1 && tokens.count - start <= 4 ? start : nil
  }

  /// The section in a single word that two of the menu's sections ran into; nil where it is whole.
  ///
  /// The last one is meant, but for a word such as "News", which every section has.
  func section(in range: Range<Int>) -> Range<Int>? {
    let bytes = outline.page.text
    guard range.count <= 40 else { return nil }
    let cuts = range.dropFirst(4).filter {
      bytes[$0] &- 0x41 < 26 && bytes[$0 - 1] &- 0x61 < 26 && bytes[$0 - 2] &- 0x61 < 26
    }
    guard cuts.count == 1, let cut = cuts.first, !bytes[range].contains(0x20) else { return nil }
    let first = range.lowerBound..<cut
    let last = cut..<range.upperBound
    let menu = menu()
    guard menu.contains(text(first)), menu.contains(text(last)) else { return nil }
    return Self.kinds.contains(text(last)) ? first : last
  }

  /// What every section has.
  private static let kinds: Set<String> = [
    "news", "nachrichten", "aktuell", "actualités", "actus", "noticias", "notizie", "notícias",
    "features", "opinion", "analysis", "latest",
  ]

  /// The small forms of the page's short lines.
  private func menu() -> Set<String> {
    var lines: Set<String> = []
    for index in outline.blocks.indices
    where outline.shapes[index].words <= 4 && outline.shapes[index].words > 0
      && outline.blocks[index].range.count <= 40
    {
      lines.insert(text(outline.blocks[index].range))
    }
    return lines
  }

  private func text(_ range: Range<Int>) -> String { outline.page.string(range).lowercased() }
}
