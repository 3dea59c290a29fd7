import Foundation

/// Finds the article's topics: a label ("Topics", "Filed under"), and items on its line or below.
enum KeywordFinder {
  static func find(
    in outline: inout PageOutline, _ draft: inout ArticleDraft, _ scope: FurnitureScope
  ) {
    guard draft.article.keywords.isEmpty else { return }
    var found: [Range<Int>] = []
    var lastGroupEnd: Int?
    for index in scope.window where outline.roles[index] != .keywords {
      guard let label = scope.label(index) ?? sentenceLabel(index, outline),
        label.kind == .keywords
      else { continue }
      // A page has other lists of topics below; only neighbours go with the first.
      if let lastGroupEnd, index > scope.story.upperBound, index > lastGroupEnd + 2 { break }
      let isNext = lastGroupEnd != nil && index > scope.story.upperBound
      let isFar =
        index < scope.story.lowerBound - 12 || index > scope.story.upperBound + 18 && !isNext
      let saved = outline.roles
      let before = found.count
      let end = read(label, at: index, &found, &outline, scope)
      guard found.count > before else { continue }
      // Far from the story stand the topics of the site.
      if isFar, !isToldOf(found[before...], outline) {
        found.removeSubrange(before...)
        outline.roles = saved
        continue
      }
      if index > scope.story.upperBound { lastGroupEnd = end }
    }
    if found.isEmpty { readListAfterStory(&found, &outline, scope) }
    var seen: Set<String> = []
    for range in found {
      let word = outline.page.string(range)
      guard seen.insert(word.lowercased()).inserted else { continue }
      draft.note(
        .keywords, index: draft.article.keywords.count, at: [range], rule: "keywords.label",
        confidence: 0.8)
      draft.article.keywords.append(word)
    }
  }

  /// A label that ends in the word for topics and a colon: "Find more on these topics:".
  private static func sentenceLabel(_ index: Int, _ outline: PageOutline) -> LabelMatch? {
    let shape = outline.shapes[index]
    guard shape.ending == .colon, (2...6).contains(shape.words), outline.roles[index] != .headline
    else { return nil }
    let range = outline.blocks[index].range
    let line = HeaderLine(outline.page.text, range: range, index: index)
    guard let word = line.tokens.last(where: { $0.kind == .word }), topicWords.contains(word.hash)
    else { return nil }
    return LabelMatch(
      kind: .keywords, range: range, follower: .nothing, textStart: range.upperBound)
  }

  private static let topicWords = Set(
    """
    topics tags keywords themen schlagwörter stichworte thèmes sujets temas etiquetas argomenti tag
    tópicos assuntos темы темам теги тегам onderwerpen tematy ämnen emner
    """.split(whereSeparator: \.isWhitespace).map { WordHash.hash(Array($0.utf8)) })

  /// Reads the items of a label; returns the last block that belongs to them.
  private static func read(
    _ label: LabelMatch, at index: Int, _ found: inout [Range<Int>], _ outline: inout PageOutline,
    _ scope: FurnitureScope
  ) -> Int {
    let block = outline.blocks[index].range
    if label.follower != .nothing {
      let rest = outline.trimmed(label.textStart..<block.upperBound)
      let first = rest.isEmpty ? 0 : outline.page.text[rest.lowerBound]
      let isMarked = label.follower == .colon || first == UInt8(ascii: "#")
      guard isMarked, outline.shapes[index].words <= 60, !outline.isProse(index) else {
        return index
      }
      found += items(of: rest, outline)
      outline.roles[index] = .keywords
      return index
    }
    var claimed: [Int] = []
    var ranges: [Range<Int>] = []
    var at = index + 1
    while at < outline.blocks.count, at <= index + 60 {
      let shape = outline.shapes[at]
      if shape.words == 0 {
        // A comma between two items, or an empty bullet.
        guard outline.blocks[at].range.count <= 3 else { break }
        at += 1
        continue
      }
      guard isItem(at, after: index, outline, scope) else { break }
      if let first = claimed.first, !follows(at, first, label: index, outline) { break }
      let isLong = shape.words > 6
      if isLong, !claimed.isEmpty { break }
      ranges += items(of: outline.blocks[at].range, outline)
      claimed.append(at)
      at += 1
      if isLong || claimed.count == 20 { break }
    }
    guard let last = claimed.last else { return index }
    outline.roles[index] = .keywords
    for claim in claimed { outline.roles[claim] = .keywords }
    if ranges.count == 1 { ranges = unglued(ranges[0], outline) }
    found += ranges
    return last
  }

  private static func isItem(
    _ at: Int, after label: Int, _ outline: PageOutline, _ scope: FurnitureScope
  ) -> Bool {
    let shape = outline.shapes[at]
    switch outline.blocks[at].kind {
    case .control, .image, .rule: return false
    default: break
    }
    guard shape.words <= 14, shape.ending != .sentence, shape.ending != .colon,
      outline.roles[at] == .none || outline.roles[at] == .body && shape.words <= 4
    else { return false }
    if let next = scope.label(at), next.follower != .text { return false }
    if outline.isDateLine(at) { return false }
    // "Harbours (12)": the site's own lists tell how many articles there are.
    if shape.ending == .bracket, shape.digits > 0 { return false }
    let other =
      shape.classes[.pointer] + shape.classes[.account] + shape.classes[.site]
      + shape.classes[.social] + shape.classes[.comment]
    if case .listItem = outline.blocks[at].kind { return other * 2 < Int(shape.words) + 1 }
    return other * 2 < Int(shape.words) + 1 && !(other > 0 && shape.words <= 3 && at > label + 1)
  }

  /// Whether the headline has a word of the items.
  private static func isToldOf(_ items: ArraySlice<Range<Int>>, _ outline: PageOutline) -> Bool {
    guard let headline = outline.headline else { return false }
    let title = outline.string(headline).lowercased()
    return items.contains { item in
      outline.page.string(item).lowercased().split(separator: " ").contains {
        $0.utf8.count > 3 && title.contains($0)
      }
    }
  }

  /// Whether an item stands like the first one.
  private static func follows(_ at: Int, _ first: Int, label: Int, _ outline: PageOutline) -> Bool {
    switch (outline.blocks[first].kind, outline.blocks[at].kind) {
    case (.listItem, .listItem): return true
    case (.listItem, _), (_, .listItem): return false
    default:
      return outline.blocks[at].blankLinesBefore <= outline.blocks[first].blankLinesBefore
        && outline.blocks[at].blankLinesBefore == 0
        || outline.blocks[at].indent == outline.blocks[first].indent
          && outline.blocks[first].blankLinesBefore > 0 && outline.shapes[at].words <= 4
          && outline.blocks[label].indent != outline.blocks[first].indent
    }
  }

  /// The items of a line: at commas, bars, dots or hash signs; else the line as a whole.
  private static func items(of range: Range<Int>, _ outline: PageOutline) -> [Range<Int>] {
    let text = outline.page.text
    let hasHash = text[range].contains(UInt8(ascii: "#"))
    var result: [Range<Int>] = []
    var start = range.lowerBound
    func add(_ end: Int) {
      let item = outline.trimmed(start..<end, of: ByteSet("#,;|.\""))
      if item.count > 1, item.count <= 120 { result.append(item) }
    }
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = text[at]
      var length = 0
      switch byte {
      case UInt8(ascii: "|"), UInt8(ascii: ","), UInt8(ascii: ";"): length = 1
      case UInt8(ascii: "#"): length = hasHash ? 1 : 0
      case 0xC2 where at + 1 < range.upperBound && text[at + 1] == 0xB7: length = 2
      case 0xE2 where at + 2 < range.upperBound && text[at + 1] == 0x80 && text[at + 2] == 0xA2:
        length = 3
      default: break
      }
      if length > 0 {
        add(at)
        start = at + length
        at += length
      } else {
        at += 1
      }
    }
    add(range.upperBound)
    return result
  }

  /// The items of a line that a dump ran together: where a capital follows a small letter in the
  /// middle of a word.
  private static func unglued(_ range: Range<Int>, _ outline: PageOutline) -> [Range<Int>] {
    let text = outline.page.text
    var cuts: [Int] = []
    var smalls = 0
    for at in range {
      let byte = text[at]
      if (0x61...0x7A).contains(byte) || byte >= 0x80 {
        smalls += 1
      } else {
        // "McDonald" and "iPhone" are names.
        if (0x41...0x5A).contains(byte), smalls >= 3, at > range.lowerBound { cuts.append(at) }
        smalls = 0
      }
    }
    guard !cuts.isEmpty else { return [range] }
    var result: [Range<Int>] = []
    var start = range.lowerBound
    for cut in cuts + [range.upperBound] {
      result += twoWords(in: start..<cut, outline) ?? [start..<cut]
      start = cut
    }
    // One capital may be a name's: "YouTube" is no two topics.
    return cuts.count >= 2 || result.count > 2 ? result : [range]
  }

  /// Two words of the headline that ran into each other.
  private static func twoWords(in range: Range<Int>, _ outline: PageOutline) -> [Range<Int>]? {
    guard let headline = outline.headline, (8...60).contains(range.count),
      !outline.page.text[range].contains(0x20)
    else { return nil }
    let words = Set(
      outline.string(headline).lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    )
    let text = Array(outline.page.string(range).lowercased().utf8)
    func isWord(_ part: ArraySlice<UInt8>) -> Bool {
      words.contains(String(decoding: part, as: UTF8.self))
    }
    guard text.count == range.count, !isWord(text[...]) else { return nil }
    for cut in 4..<max(4, range.count - 3) where isWord(text[..<cut]) && isWord(text[cut...]) {
      return [range.lowerBound..<range.lowerBound + cut, range.lowerBound + cut..<range.upperBound]
    }
    return nil
  }

  /// A list of names right after the story's last paragraph, of which one stands in the headline.
  private static func readListAfterStory(
    _ found: inout [Range<Int>], _ outline: inout PageOutline, _ scope: FurnitureScope
  ) {
    var claimed: [Int] = []
    var at = scope.story.upperBound + 1
    while at < outline.blocks.count, at - scope.story.upperBound <= 5, claimed.isEmpty,
      outline.roles[at] == .none, outline.probabilities[at] >= 0.3 || scope.isLabel(at, .junk)
    {
      at += 1
    }
    while at < outline.blocks.count, case .listItem = outline.blocks[at].kind, claimed.count < 16,
      (1...4).contains(outline.shapes[at].words), outline.shapes[at].beginning == .capital,
      outline.shapes[at].ending == .word, outline.roles[at] == .none
    {
      let classes = outline.shapes[at].classes
      guard classes[.social] + classes[.account] + classes[.site] + classes[.comment] == 0 else {
        return
      }
      claimed.append(at)
      at += 1
    }
    guard claimed.count >= 2, let headline = outline.headline else { return }
    let items = claimed.map { outline.blocks[$0].range }
    guard headline < scope.story.upperBound, isToldOf(items[...], outline) else { return }
    for claim in claimed {
      outline.roles[claim] = .keywords
      found.append(outline.blocks[claim].range)
    }
  }
}
