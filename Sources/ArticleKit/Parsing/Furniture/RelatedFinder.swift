import Foundation

/// Finds the links to other articles that a label announces, in the story or right after it.
enum RelatedFinder {
  static func find(
    in outline: inout PageOutline, _ draft: inout ArticleDraft, _ scope: FurnitureScope
  ) {
    let end = min(outline.blocks.count, scope.story.upperBound + 25)
    var index = scope.story.lowerBound
    while index < end {
      guard outline.roles[index] == .none || outline.roles[index] == .body,
        let label = scope.label(index)
      else {
        index += 1
        continue
      }
      if index > scope.story.upperBound, label.kind == .pageList, label.follower == .nothing {
        break
      }
      guard label.kind == .related else {
        index += 1
        continue
      }
      if label.follower == .nothing {
        index = readBelow(index, &outline, &draft, scope) + 1
      } else {
        readLine(label, at: index, &outline, &draft)
        index += 1
      }
    }
  }

  /// Adds a link with the headline at a range, unless it is known.
  static func add(
    _ range: Range<Int>, _ outline: PageOutline, _ draft: inout ArticleDraft, rule: String,
    confidence: Double
  ) {
    let range = withoutTags(range, outline)
    guard !range.isEmpty else { return }
    let headline = outline.page.string(range)
    guard headline != draft.article.headline,
      !draft.article.related.contains(where: { $0.headline == headline })
    else { return }
    let url = outline.linkTarget(in: range).flatMap { URL(string: $0) }
    draft.note(
      .related, index: draft.article.related.count, at: [range], rule: rule, confidence: confidence)
    draft.article.related.append(RelatedLink(headline, url: url))
  }

  /// "Read more: A headline".
  private static func readLine(
    _ label: LabelMatch, at index: Int, _ outline: inout PageOutline, _ draft: inout ArticleDraft
  ) {
    let block = outline.blocks[index].range
    let rest = outline.trimmed(label.textStart..<block.upperBound)
    let words = outline.words(in: rest).count
    let shape = outline.shapes[index]
    guard words >= 3, words <= 40, shape.sentences <= 1 || outline.endsInQuestion(index) else {
      return
    }
    let isLinked = outline.linkTarget(in: rest) != nil
    if label.follower == .text {
      // "Read more about it in the annex." is a sentence, not a link.
      guard isLinked || startsWithCapital(rest, outline), shape.ending != .sentence else { return }
      guard outline.words(in: label.range).count >= 2 else { return }
    } else if shape.ending == .sentence, !isLinked, !outline.endsInQuestion(index), words > 25 {
      return
    }
    outline.roles[index] = .related
    add(rest, outline, &draft, rule: "related.label-line", confidence: 0.85)
  }

  private static func startsWithCapital(_ range: Range<Int>, _ outline: PageOutline) -> Bool {
    let text = outline.page.text
    guard !range.isEmpty else { return false }
    switch text[range.lowerBound] {
    case 0x41...0x5A, 0x30...0x39, 0x22, 0x27, 0xE2: return true
    case 0xC2: return true
    case 0xC3: return range.count > 1 && text[range.lowerBound + 1] < 0x9F
    case 0xD0: return range.count > 1 && text[range.lowerBound + 1] < 0xB0
    case 0xE3...: return true
    default: return false
    }
  }

  /// Reads the lines below a label; returns the last block that was taken.
  private static func readBelow(
    _ label: Int, _ outline: inout PageOutline, _ draft: inout ArticleDraft, _ scope: FurnitureScope
  ) -> Int {
    var items: [Int] = []
    var others: [Int] = []
    var at = label + 1
    while at < outline.blocks.count, items.count < 12 {
      if outline.roles[at] != .none, outline.roles[at] != .body { break }
      if let next = scope.label(at), next.follower == .nothing {
        guard next.kind == .junk, at <= scope.story.upperBound else { break }
      }
      if outline.shapes[at].words == 0 || outline.isDateLine(at), !items.isEmpty || at == label + 1
      {
        others.append(at)
        at += 1
        continue
      }
      guard isItem(at, after: items.last, label: label, outline, scope) else { break }
      items.append(at)
      at += 1
    }
    guard let last = items.last else { return label }
    outline.roles[label] = .related
    for index in items + others where index <= last { outline.roles[index] = .related }
    let isList = if case .listItem = outline.blocks[items[0]].kind { true } else { false }
    for (position, index) in items.enumerated() {
      // A picture's description stands before the headline that it belongs to.
      if !isList, isDescription(index, outline), position + 1 < items.count,
        !isDescription(items[position + 1], outline)
      {
        continue
      }
      if CreditReading.find(in: outline, block: index)?.isCertain == true { continue }
      add(
        outline.blocks[index].range, outline, &draft, rule: "related.label", confidence: 0.85)
    }
    return last
  }

  private static func isItem(
    _ at: Int, after previous: Int?, label: Int, _ outline: PageOutline, _ scope: FurnitureScope
  ) -> Bool {
    let block = outline.blocks[at]
    switch block.kind {
    case .control, .image, .rule, .code, .tableRow: return false
    default: break
    }
    let first = previous.map { outline.blocks[$0] }
    let isList = if case .listItem = block.kind { true } else { false }
    let isFirstList = if case .listItem? = first?.kind { true } else { isList }
    guard isList == isFirstList else { return false }
    let credit = CreditReading.find(in: outline, block: at)
    let isCaption = credit?.isCertain == true
    guard isCaption || outline.isHeadlineLike(at, minimumWords: isList ? 2 : 3) else {
      return false
    }
    if isCaption, outline.shapes[at].characters > 400 { return false }
    if isList { return true }
    let shape = outline.shapes[at]
    guard shape.classes[.account] + shape.classes[.social] + shape.classes[.comment] == 0 else {
      return false
    }
    guard let first else { return block.blankLinesBefore <= 2 }
    // Unbulleted lines stand close together, as close as the first to its label or closer.
    if block.blankLinesBefore == 0 { return true }
    return outline.blocks[label + 1].blankLinesBefore > 0 && block.indent == first.indent
      && block.indent != scope.indent && outline.probabilities[at] < 0.5
  }

  /// Whether a line names what a picture shows: a noun phrase that tells no event, or a caption.
  static func isDescription(_ index: Int, _ outline: PageOutline) -> Bool {
    if CreditReading.find(in: outline, block: index)?.isCertain == true { return true }
    let shape = outline.shapes[index]
    guard shape.words <= 12, shape.words >= 2, shape.ending == .word, shape.commas == 0,
      shape.digits == 0, !shape.flags.contains(.quote), !shape.flags.contains(.dash)
    else { return false }
    let words = outline.words(in: outline.blocks[index].range).map { outline.page.string($0) }
    let isTitleCase = !words.contains { $0.first?.isLowercase ?? false }
    // The last word is a name or the thing shown; no word looks like a finite verb.
    return !words.dropLast(isTitleCase ? 2 : 0).contains { word in
      let small = word.lowercased()
      if verbs.contains(small) || small.contains("'") || small.contains("’") { return true }
      guard small.count > 3, isTitleCase || word == small else { return false }
      return small.hasSuffix("s") && !small.hasSuffix("ss") || small.hasSuffix("ed")
        || small.hasSuffix("ing")
    }
  }

  private static let verbs: Set<String> = [
    "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may", "to",
    "not", "says", "said", "how", "why", "what", "who", "where", "when", "get", "gets", "win",
    "ist", "sind", "hat", "wird", "will", "soll", "nicht", "wie", "warum", "est", "sont", "a",
    "ont",
    "va", "pas", "comment", "pourquoi", "es", "son", "ha", "han", "no", "cómo", "qué", "por", "è",
    "sono", "non", "come", "perché", "é", "são", "foi", "não", "как", "почему", "не", "что",
    "заявил", "назвал", "рассказал", "сообщил", "может", "стал", "стала", "будет",
  ]

  /// Without "[VIDEO]" and bars at the end.
  private static func withoutTags(_ range: Range<Int>, _ outline: PageOutline) -> Range<Int> {
    let text = outline.page.text
    let bars = ByteSet("|>")
    var result = outline.trimmed(range, of: bars)
    if !result.isEmpty, text[result.upperBound - 1] == UInt8(ascii: "]"),
      let open = text[result].lastIndex(of: UInt8(ascii: "[")), open > result.lowerBound,
      text[open + 1..<result.upperBound - 1].allSatisfy({ $0 < 0x61 })
    {
      result = outline.trimmed(result.lowerBound..<open, of: bars)
    }
    // A headline ends without a full stop, but for one in a run of them.
    if outline.words(in: result).count > 3, text[result.upperBound - 1] == 0x2E,
      result.count > 1, text[result.upperBound - 2] != 0x2E
    {
      let last = outline.words(in: result).last?.count ?? 0
      if last > 3 { result = result.lowerBound..<result.upperBound - 1 }
    }
    return result
  }
}
