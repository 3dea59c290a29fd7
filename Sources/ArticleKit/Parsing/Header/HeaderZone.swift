/// The blocks in which the facts about an article stand, with what several finders need of them.
struct HeaderZone: Sendable {
  /// The headline; where none is known, the block before the zone's first one.
  let headline: Int
  let hasHeadline: Bool
  /// Blocks before the headline, the headline, and blocks after it into the body's beginning.
  let blocks: Range<Int>
  /// The first block of the body that follows the headline.
  let body: Int
  /// The language of the body, where it is known.
  let language: String?
  /// The bit of the language; see ``LanguageWords``.
  let languages: UInt32
  /// The blocks that the zone's lines were cut from: short ones, in order.
  private(set) var lines: [HeaderLine] = []
  /// The dates of each line, by the index of the line.
  private(set) var dates: [[DateMatch]] = []

  /// Lines that tell a time without a date: "5 hours ago", "Updated 15:59".
  private(set) var isTimed: [Bool] = []
  /// The headline, or an earlier copy of it close by.
  let top: Int

  /// Blocks before the headline that are looked at.
  static let before = 8
  /// Blocks after it.
  static let after = 70
  /// Bytes up to which a block counts as a line.
  static let longestLine = 320

  init(_ outline: PageOutline, language: String?) {
    self.language = language
    languages = language.map { LanguageWords.shared.bit(of: $0) } ?? 0
    let count = outline.blocks.count
    let firstBody = outline.bodyRange?.lowerBound ?? count
    hasHeadline = outline.headline != nil
    headline = outline.headline ?? max(-1, firstBody - 12)
    var top = headline
    if let index = outline.headline {
      let hash = outline.shapes[index].hash
      top = (max(0, index - 8)..<index).first { outline.shapes[$0].hash == hash } ?? index
    }
    self.top = top
    var end = headline + 1
    var prose = 0
    var first: Int?
    // A standfirst may have been taken for body: the lines after it belong to the header, too.
    while end < count, end <= headline + Self.after, prose < 3 {
      if outline.roles[end] == .body, outline.shapes[end].characters >= 40 {
        prose += 1
        if first == nil { first = end }
      }
      end += 1
    }
    body = first ?? min(count, max(firstBody, headline + 1))
    blocks = max(0, top - Self.before)..<min(count, max(end, headline + 1))
    lines.reserveCapacity(blocks.count)
    dates.reserveCapacity(blocks.count)
    isTimed.reserveCapacity(blocks.count)
    for index in blocks where index != headline {
      let range = outline.blocks[index].range
      guard range.count <= Self.longestLine else { continue }
      switch outline.blocks[index].kind {
      case .image, .rule, .code: continue
      default: break
      }
      if outline.isAside(index) { continue }
      var line = HeaderLine(
        outline.page.text, range: range, index: index, languages: languages)
      let hasDigits = outline.shapes[index].digits > 0
      let found = hasDigits ? Self.dates(in: outline, line) : []
      if !found.isEmpty { line.mark(dates: found.map(\.range)) }
      lines.append(line)
      dates.append(found)
      isTimed.append(!found.isEmpty || hasDigits && Self.isTime(line))
    }
  }

  /// The dates of a line, those that run into the word before them included.
  static func dates(in outline: PageOutline, _ line: HeaderLine) -> [DateMatch] {
    let text = outline.page.text
    let found = DateScanner.matches(in: text, range: line.range).filter { !$0.isRelative }
    guard found.first?.date.day == nil, found.first?.date.isAmbiguous != true,
      line.range.count <= 120
    else { return found }
    // "Published6 November 2025", "Jane DoeDecember 19, 2025".
    var at = line.range.lowerBound + 1
    while at < line.range.upperBound {
      let before = text[at - 1]
      let isGlued =
        before &- 0x61 < 26 && (text[at] &- 0x30 < 10 || text[at] &- 0x41 < 26)
        || before == UInt8(ascii: ":") && text[at] &- 0x30 < 10
      if isGlued {
        let rest = DateScanner.matches(in: text, range: at..<line.range.upperBound)
        if let first = rest.first, first.range.lowerBound == at, first.date.day != nil {
          return rest
        }
      }
      at += 1
    }
    return found
  }

  /// "5 hours ago", "Published 14:14", "Today at 9:30": short, and about time.
  private static func isTime(_ line: HeaderLine) -> Bool {
    guard line.tokens.count(where: { $0.kind == .word }) <= 8 else { return false }
    return line.tokens.contains {
      $0.kind == .word
        && ($0.has(.published) || $0.has(.modified) || Self.times.contains($0.hash))
    }
  }

  private static let times = Set(
    "ago hours hour minutes today yesterday heute gestern vandaag gisteren hier ayer hoy oggi ieri idag"
      .split(separator: " ").map { WordHash.hash(Array($0.utf8)) })

  /// How far a block is from the headline; negative before it.
  func distance(_ index: Int) -> Int {
    index < headline ? index - top : index - headline
  }
}
