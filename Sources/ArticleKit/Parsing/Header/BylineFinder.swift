/// Finds the line that names the authors, and the authors in it.
enum BylineFinder {
  /// A line that may be the byline.
  struct Candidate {
    var names: [NameReader.Name]
    /// The printed words, one range a block.
    var ranges: [Range<Int>]
    var blocks: [Int]
    var score: Double
    var rule: String
    var isAnnounced: Bool
  }

  static func find(
    _ zone: HeaderZone, in outline: inout PageOutline, _ draft: inout ArticleDraft
  ) {
    var candidates: [Candidate] = []
    for at in zone.lines.indices {
      let line = zone.lines[at]
      guard outline.roles[line.index] != .headline else { continue }
      if let announced = announced(at, zone.lines, zone.language) ?? linked(at, zone, outline) {
        candidates.append(scored(announced, at, zone, outline))
      } else if let bare = bare(at, zone, outline) {
        candidates.append(bare)
      }
    }
    var words = BodyWords()
    candidates = candidates.filter {
      $0.score >= 1.4 && !words.make($0, common: outline, from: zone.body)
    }
    if candidates.isEmpty { candidates = BylineAfterBody.candidates(zone, outline) }
    var taken = candidates.max { $0.score < $1.score }.map { near($0, candidates) } ?? []
    if let signed = BylineAfterBody.signed(zone, outline) { taken.append(signed) }
    take(taken, in: &outline, &draft)
  }

  /// The best candidate and those of its kind close by, in the order of the page.
  private static func near(_ best: Candidate, _ all: [Candidate]) -> [Candidate] {
    guard best.isAnnounced else { return [best] }
    let home = best.blocks[0]
    return all.filter { $0.isAnnounced && abs($0.blocks[0] - home) <= 4 }
  }

  private static func take(
    _ candidates: [Candidate], in outline: inout PageOutline, _ draft: inout ArticleDraft
  ) {
    var printed: [String] = []
    var ranges: [Range<Int>] = []
    var seen: Set<String> = []
    for candidate in candidates {
      let names = candidate.names.filter {
        seen.insert(outline.page.string($0.range).lowercased()).inserted
      }
      for block in candidate.blocks where outline.roles[block] != .headline {
        outline.roles[block] = .byline
      }
      guard !names.isEmpty else { continue }
      printed.append(candidate.ranges.map { outline.page.string($0) }.joined(separator: " "))
      ranges += candidate.ranges
      for name in names {
        let author = Author(
          outline.page.string(name.range), type: name.isOrganisation ? .organization : .person)
        draft.note(
          .authors, index: draft.article.authors.count, at: [name.range], rule: candidate.rule,
          confidence: confidence(candidate))
        draft.article.authors.append(author)
      }
    }
    guard let first = candidates.first, !printed.isEmpty else { return }
    draft.article.byline = printed.joined(separator: "\n")
    draft.note(
      .byline, at: spaced(ranges, outline.page.text), rule: first.rule,
      confidence: confidence(first))
  }

  /// The ranges with the blank or line feed that parts them.
  private static func spaced(_ ranges: [Range<Int>], _ text: [UInt8]) -> [Range<Int>] {
    var result = ranges
    for at in result.indices.dropLast() {
      let (end, next) = (result[at].upperBound, result[at + 1].lowerBound)
      guard end < next else { continue }
      if text[end] <= 0x20 {
        result[at] = result[at].lowerBound..<end + 1
      } else if text[next - 1] <= 0x20 {
        result[at + 1] = next - 1..<result[at + 1].upperBound
      }
    }
    return result
  }

  private static func confidence(_ candidate: Candidate) -> Double {
    min(0.97, 0.5 + candidate.score * 0.1)
  }

  // MARK: Announced names

  /// The names after a word such as "by" in a line, or in the line after it; nil where there is
  /// no such word or no name.
  static func announced(
    _ at: Int, _ lines: [HeaderLine], _ language: String?
  ) -> Candidate? {
    let line = lines[at]
    guard let (opening, start, isLabel) = opening(of: line, language) else { return nil }
    let rule = isLabel ? "byline.author-label" : "byline.by-name"
    if start < line.tokens.count {
      let reader = NameReader(tokens: line.tokens, isAnnounced: true)
      let result = reader.read(from: start)
      guard !result.names.isEmpty, result.end > start,
        result.strangers <= 2 + (result.hasJob ? 4 : 0),
        isLabel || isBesideName(line.tokens[start])
      else { return nil }
      let end = line.tokens[result.end - 1].range.upperBound
      return Candidate(
        names: result.names, ranges: [line.tokens[opening].range.lowerBound..<end],
        blocks: [line.index], score: 3, rule: rule, isAnnounced: true)
    }
    // "By" alone: the names are in the next line.
    guard at + 1 < lines.count, lines[at + 1].index <= line.index + 2, let last = line.tokens.last
    else { return nil }
    let next = lines[at + 1]
    let result = NameReader(tokens: next.tokens, isAnnounced: true).read(from: 0)
    guard let first = result.names.first, result.strangers == 0,
      first.range.lowerBound == next.range.lowerBound, next.range.count <= 160
    else { return nil }
    let end = next.tokens[result.end - 1].range.upperBound
    var candidate = Candidate(
      names: result.names,
      ranges: [
        line.tokens[opening].range.lowerBound..<last.range.upperBound, next.range.lowerBound..<end,
      ],
      blocks: [line.index, next.index], score: 3, rule: rule + "-above", isAnnounced: true)
    goOn(&candidate, after: at + 1, lines, hasJob: result.hasJob)
    return candidate
  }

  /// Adds the names of the lines that follow: after a comma or "and" on a line of its own, and one
  /// a line where they come with jobs.
  private static func goOn(
    _ candidate: inout Candidate, after first: Int, _ lines: [HeaderLine], hasJob: Bool
  ) {
    var at = first + 1
    var isJoined = false
    while at < lines.count, at < first + 12, lines[at].index == lines[at - 1].index + 1 {
      let tokens = lines[at].tokens
      if tokens.count == 1, tokens[0].isMark(UInt8(ascii: ",")) || tokens[0].has(.and) {
        isJoined = true
        at += 1
        continue
      }
      guard isJoined || hasJob || at <= first + 2, lines[at].range.count <= 80 else { break }
      let result = NameReader(tokens: tokens, isAnnounced: isJoined).read(from: 0)
      guard let name = result.names.first, result.strangers == 0, result.end == tokens.count,
        isJoined || hasJob || name.words <= 3 && result.names.count == 1,
        name.isShout == candidate.names.last?.isShout || name.isOrganisation,
        isJoined || !name.isOrganisation
      else { break }
      candidate.names += result.names
      candidate.ranges.append(lines[at].range)
      candidate.blocks.append(lines[at].index)
      isJoined = false
      at += 1
    }
  }

  private static func isBesideName(_ token: HeaderToken) -> Bool {
    token.isCapital || token.isCaseless || token.kind == .address || token.has(.particle)
      || token.has(.organisation)
  }

  /// The first token of what announces the names, and the first token after it.
  private static func opening(
    of line: HeaderLine, _ language: String?
  ) -> (opening: Int, start: Int, isLabel: Bool)? {
    let tokens = line.tokens
    var credit: Int?
    for at in tokens.indices.prefix(40) {
      let token = tokens[at]
      if token.isDate || token.kind == .number {
        credit = nil
        continue
      }
      if token.kind == .mark {
        if token.isMark(UInt8(ascii: ":")), credit == nil { return nil }
        continue
      }
      let isBy = token.has(.by) || token.has(.foreignBy) && language != "en"
      if isBy, token.kind == .word {
        let start = skipMarks(tokens, at + 1)
        if start < tokens.count, tokens[start].isDate || tokens[start].kind == .number {
          return nil
        }
        return (credit ?? at, start, false)
      }
      if token.has(.authorLabel) {
        let next = at + 1 < tokens.count ? tokens[at + 1] : nil
        let isAlone =
          next == nil && (credit ?? at) == 0 && tokens.count <= 3 && token.isCapital
          && labelsAlone.contains(token.hash)
        if next?.isMark(UInt8(ascii: ":")) == true || isAlone {
          return (credit ?? at, skipMarks(tokens, at + 1), true)
        }
      }
      guard token.kind == .word, !token.has(.otherCredit),
        token.has(.credit) || token.has(.filler)
          || token.has(.published) || token.has(.modified)
      else { return nil }
      if token.has(.credit) || token.has(.published) { credit = credit ?? at } else { credit = nil }
    }
    return nil
  }

  /// Labels that announce a name in the next line without a colon.
  private static let labelsAlone = Set(
    "author authors autor autorin autoren autores auteur auteurs autore autori автор авторы"
      .split(separator: " ").map { WordHash.hash(Array($0.utf8)) })

  private static func skipMarks(_ tokens: [HeaderToken], _ start: Int) -> Int {
    var at = start
    while at < tokens.count, tokens[at].kind == .mark, !tokens[at].isMark(UInt8(ascii: "(")) {
      at += 1
    }
    return at
  }

  private static func scored(
    _ candidate: Candidate, _ at: Int, _ zone: HeaderZone, _ outline: PageOutline
  ) -> Candidate {
    var candidate = candidate
    let distance = zone.distance(zone.lines[at].index)
    candidate.score += place(distance)
    candidate.score += dateBonus(at, zone)
    if candidate.rule.hasPrefix("byline.author-label") { candidate.score -= 0.3 }
    return candidate
  }

  private static func place(_ distance: Int) -> Double {
    distance > 0 ? 1 - Double(distance) * 0.03 : -0.5 + Double(distance) * 0.12
  }

  /// More for a line with a date in it or beside it.
  private static func dateBonus(_ at: Int, _ zone: HeaderZone) -> Double {
    if !zone.dates[at].isEmpty { return 1 }
    let near = [at - 1, at + 1, at - 2, at + 2, at + 3].first {
      zone.dates.indices.contains($0) && zone.isTimed[$0]
        && zone.lines[$0].range.count <= 100
        && abs(zone.lines[$0].index - zone.lines[at].index) <= 4
    }
    guard let near else { return 0 }
    return abs(near - at) == 1 ? 0.9 : 0.6
  }

  /// Whether a line tells the job of whom the line before it names.
  private static func isJob(_ at: Int, _ zone: HeaderZone) -> Bool {
    guard at < zone.lines.count, zone.lines[at].index == zone.lines[at - 1].index + 1 else {
      return false
    }
    let tokens = zone.lines[at].tokens
    return tokens.count <= 8 && tokens.prefix(4).contains { $0.has(.job) }
  }

  // MARK: Linked names

  /// A line with a link to an author's page.
  private static func linked(
    _ at: Int, _ zone: HeaderZone, _ outline: PageOutline
  ) -> Candidate? {
    let line = zone.lines[at]
    guard outline.blocks[line.index].linkedBytes > 0, zone.distance(line.index) >= -4 else {
      return nil
    }
    var names: [NameReader.Name] = []
    for link in outline.page.links(in: line.range) where isAuthorPage(link.target) {
      let tokens = line.tokens.filter { link.range.overlaps($0.range) && !$0.isDate }
      let result = NameReader(tokens: tokens, isAnnounced: true).read(from: 0)
      guard result.strangers == 0, !isOtherCredit(before: link.range, line) else { continue }
      names += result.names
    }
    guard let first = names.first, let last = names.last else { return nil }
    return Candidate(
      names: names, ranges: [first.range.lowerBound..<last.range.upperBound], blocks: [line.index],
      score: 2, rule: "byline.author-link", isAnnounced: true)
  }

  /// Whether "Reviewed by", "Edited by" and the like stand before a linked name.
  private static func isOtherCredit(before link: Range<Int>, _ line: HeaderLine) -> Bool {
    let before = line.tokens.filter { $0.range.upperBound <= link.lowerBound }.suffix(4)
    guard let by = before.lastIndex(where: { $0.has(.by) || $0.has(.foreignBy) }) else {
      return false
    }
    return before[..<by].contains { $0.has(.otherCredit) || $0.has(.modified) }
  }

  private static func isAuthorPage(_ address: String) -> Bool {
    let bytes = Array(address.utf8.prefix(300))
    for at in bytes.indices where bytes[at] == UInt8(ascii: "/") || bytes[at] == UInt8(ascii: "?") {
      let rest = bytes[(at + 1)...].prefix(14).map { $0 | 0x20 }
      if authorPaths.contains(where: { rest.starts(with: $0) }) { return true }
    }
    return false
  }

  private static let authorPaths = [
    "author", "autor", "auteur", "contributor", "journalist", "reporter", "columnist",
    "redaktion/", "redakteur", "writer", "byline", "staff/", "by/", "correspondent", "firma",
    "firme/", "profil",
  ].map { Array($0.utf8).map { $0 | 0x20 } }

  private static func isHeading(_ kind: PageBlock.Kind) -> Bool {
    if case .heading = kind { return true }
    return false
  }

  // MARK: Names alone

  /// A line that is names, with a date, a job or an address at most.
  private static func bare(_ at: Int, _ zone: HeaderZone, _ outline: PageOutline) -> Candidate? {
    let line = zone.lines[at]
    let distance = zone.distance(line.index)
    guard line.range.count <= 140, !isHeading(outline.blocks[line.index].kind),
      !line.tokens.contains(where: { $0.isMark(UInt8(ascii: "c")) || $0.has(.otherCredit) }),
      distance > 0 || distance >= -4 && !zone.dates[at].isEmpty
        || distance >= -3, outline.roles[line.index] != .body || line.range.count <= 60
    else { return nil }
    let tokens = line.tokens
    guard
      let start = tokens.indices.first(where: {
        !tokens[$0].isDate && tokens[$0].kind == .word
          && !(tokens[$0].has(.filler) || tokens[$0].has(.published) || tokens[$0].has(.modified))
      }), tokens[..<start].allSatisfy({ $0.kind != .address })
    else { return nil }
    let result = NameReader(tokens: tokens, isAnnounced: false).read(from: start)
    guard let first = result.names.first, result.strangers == 0, result.names.count <= 6,
      first.range.lowerBound == tokens[start].range.lowerBound
    else { return nil }
    for token in tokens[result.end...] where !token.isDate && token.kind == .word {
      guard
        token.has(.filler) || token.has(.job) || token.has(.jobModifier) || token.has(.published)
          || token.has(.modified)
      else { return nil }
    }
    let nearness = dateBonus(at, zone)
    let hasJob = result.hasJob || isJob(at + 1, zone)
    guard nearness > 0 || hasJob, !(first.isOrganisation && tokens[start].hasInnerDot),
      !first.isOrganisation || !(first.isShout && first.words > 1)
    else {
      return nil
    }
    var score = 0.6 + nearness + place(distance) * 0.5
    if hasJob { score += 1 }
    if result.names.count > 1 { score += 0.1 }
    if first.isOrganisation { score -= 0.3 }
    if case .listItem = outline.blocks[line.index].kind { score -= 0.5 }
    if line.index >= zone.body - 2, line.index < zone.body, distance > 0 { score += 0.4 }
    let end = tokens[result.end - 1].range.upperBound
    return Candidate(
      names: result.names, ranges: [first.range.lowerBound..<end], blocks: [line.index],
      score: score, rule: "byline.names", isAnnounced: false)
  }
}
