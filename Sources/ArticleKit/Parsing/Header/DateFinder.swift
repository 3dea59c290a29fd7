import Foundation

/// Finds when an article was published and last changed.
enum DateFinder {
  /// A date of the page and what speaks for it.
  struct Candidate {
    var match: DateMatch
    var block: Int
    var label: Label
    var score: Double
    /// Its place among the dates of its line.
    var order = 0
    var rule: String
  }

  enum Label { case none, published, modified }

  /// Blocks after the body in which a labelled date counts.
  private static let reach = 24

  static func find(
    _ zone: HeaderZone, in outline: inout PageOutline, _ draft: inout ArticleDraft
  ) {
    var candidates: [Candidate] = []
    for at in zone.lines.indices where !zone.dates[at].isEmpty {
      let previous = at > 0 ? zone.lines[at - 1] : nil
      candidates += self.candidates(
        zone.lines[at], zone.dates[at], previous, zone, outline)
    }
    candidates += marked(zone, outline, known: candidates)
    candidates = candidates.filter { $0.score >= 1.2 }
    var resolver = HeaderDates(outline, language: zone.language, url: draft.article.url)
    var published = best(candidates, .published)
    var modified = best(candidates, .modified)
    if published == nil || modified == nil {
      let after = afterBody(zone, outline)
      published = published ?? best(after, .published)
      modified = modified ?? best(after, .modified)
    }
    if let published {
      set(\.datePublished, .datePublished, published, &resolver, &outline, &draft)
    }
    if draft.article.datePublished?.day == nil { readRelative(zone, &outline, &draft) }
    if draft.article.datePublished?.day == nil { readAddress(&draft) }
    if let modified, modified.match.range != published?.match.range {
      set(\.dateModified, .dateModified, modified, &resolver, &outline, &draft)
      dropEarlier(&draft)
    }
  }

  private static func best(_ candidates: [Candidate], _ label: Label) -> Candidate? {
    let fitting = candidates.filter {
      $0.label == label || label == .published && $0.label == .none && $0.order == 0
    }
    return fitting.max { ($0.score, -$0.block) < ($1.score, -$1.block) }
  }

  private static func set(
    _ path: WritableKeyPath<Article, ArticleDate?>, _ field: Article.Field, _ found: Candidate,
    _ resolver: inout HeaderDates, _ outline: inout PageOutline, _ draft: inout ArticleDraft
  ) {
    let date = resolver.resolved(found.match)
    draft.article[keyPath: path] = date
    draft.note(
      field, at: [found.match.range], rule: found.rule,
      confidence: min(0.98, 0.55 + found.score * 0.08), note: date.why)
    let share =
      Double(found.match.range.count) / Double(max(1, outline.blocks[found.block].range.count))
    if outline.roles[found.block] == .none
      || outline.roles[found.block] == .body && (found.rule != "date.marked" || share > 0.3)
    {
      outline.roles[found.block] = .date
    }
  }

  /// A change before the publication is a mistaken label.
  private static func dropEarlier(_ draft: inout ArticleDraft) {
    guard let published = draft.article.datePublished?.isoDay,
      let modified = draft.article.dateModified?.isoDay, modified < published
    else { return }
    draft.article.dateModified = nil
    draft.article.evidence.removeAll { $0.field == .dateModified }
  }

  /// The date that the address names, where the page prints none.
  private static func readAddress(_ draft: inout ArticleDraft) {
    guard let url = draft.article.url?.absoluteString, let date = URLDate.date(in: url),
      date.day != nil
    else { return }
    draft.article.datePublished = date
    draft.article.evidence.removeAll { $0.field == .datePublished }
    draft.article.evidence.append(
      Evidence(.datePublished, origin: .url, rule: "date.address", confidence: 0.8))
  }

  // MARK: Candidates

  private static func candidates(
    _ line: HeaderLine, _ dates: [DateMatch], _ previous: HeaderLine?, _ zone: HeaderZone,
    _ outline: PageOutline
  ) -> [Candidate] {
    let shape = outline.shapes[line.index]
    guard !shape.flags.contains(.copyright) else { return [] }
    let distance = zone.distance(line.index)
    let marks = outline.dateMarks(line.index)
    // A post of a network has the date of that post.
    let isQuoted = outline.hints(around: line.index).contains(.quote)
    let dated = dates.reduce(0) { $0 + $1.range.count }
    let share = Double(dated) / Double(max(1, line.range.count))
    let hasBy = line.tokens.contains { $0.has(.by) || $0.has(.foreignBy) }
    let isPicture = line.tokens.contains { $0.has(.otherCredit) && !$0.isDate }
    var result: [Candidate] = []
    var from = line.range.lowerBound
    for (order, match) in dates.enumerated() where !isSpan(match.date.raw) {
      var label = label(line, from..<match.range.lowerBound)
      if label == .none, order == 0, let previous, previous.index + 1 == line.index {
        label = announcement(previous)
      }
      from = match.range.upperBound
      var score = distance > 0 ? 2 - Double(distance) * 0.03 : 1.6 + Double(distance) * 0.25
      if label != .none { score += 2 }
      let isMarked = marks.contains {
        $0.lowerBound <= match.range.lowerBound && $0.upperBound >= match.range.upperBound
          && match.range.count * 5 >= $0.count * 2
      }
      if share >= 0.5 || isMarked {
        score += isMarked ? 1.3 : 1
      } else if share < 0.25, label == .none, !isParted(match.range, line) {
        score -= 1
      }
      if hasBy { score += 0.5 }
      if match.date.hour != nil { score += 0.4 }
      if match.date.day == nil { score -= match.date.isAmbiguous ? 0.2 : 1.5 }
      if match.date.year == nil { score -= 0.7 }
      if isPicture, label == .none { score -= 2 }
      if isQuoted { score -= 3 }
      if shape.words > 24, label == .none { score -= 2 }
      if outline.roles[line.index] == .body, share < (shape.words <= 12 ? 0.25 : 0.6),
        label == .none || shape.words > 24,
        !isMarked || match.range.lowerBound > line.range.lowerBound && shape.words > 12
      {
        score -= 3
      }
      result.append(
        Candidate(
          match: match, block: line.index, label: label, score: score, order: order,
          rule: rule(label, distance)))
    }
    return result
  }

  /// Whether a date is that of something that lasts for days: "January 6-9, 2026".
  private static func isSpan(_ raw: String) -> Bool {
    let bytes = Array(raw.utf8)
    guard bytes.contains(where: { ($0 | 0x20) &- 0x61 < 26 }) else { return false }
    return bytes.indices.dropFirst().dropLast().contains { at in
      bytes[at] == UInt8(ascii: "-") && bytes[at - 1] &- 0x30 < 10 && bytes[at + 1] &- 0x30 < 10
        && (at < 3 || !bytes[(at - 3)..<at].allSatisfy { $0 &- 0x30 < 10 })
        && (at + 3 >= bytes.count || bytes[at + 2] &- 0x30 >= 10 || bytes[at + 3] == 0x2C)
    }
  }

  /// Whether marks part a date from what else its line has.
  private static func isParted(_ date: Range<Int>, _ line: HeaderLine) -> Bool {
    let before = line.tokens.last { $0.range.upperBound <= date.lowerBound }
    let after = line.tokens.first { $0.range.lowerBound >= date.upperBound }
    return before.map { $0.kind == .mark && !$0.isMark(UInt8(ascii: "(")) } ?? true
      && after.map { $0.kind == .mark } ?? true
      && line.tokens.count <= 40
  }

  private static func rule(_ label: Label, _ distance: Int) -> String {
    switch label {
    case .published: "date.labelled-published"
    case .modified: "date.labelled-modified"
    case .none: distance > 0 ? "date.after-headline" : "date.before-headline"
    }
  }

  /// The last label before a date.
  static func label(_ line: HeaderLine, _ range: Range<Int>) -> Label {
    for token in line.tokens.reversed() where range.contains(token.range.lowerBound) {
      if token.has(.modified) { return .modified }
      if token.has(.published) { return .published }
    }
    return .none
  }

  /// The label that a line is, of the date in the next line.
  private static func announcement(_ line: HeaderLine) -> Label {
    guard line.tokens.count(where: { $0.kind == .word }) <= 3,
      !line.tokens.contains(where: \.isDate)
    else { return .none }
    return label(line, line.range)
  }

  /// The same of the block before, where that is short.
  private static func announcement(before index: Int, _ outline: PageOutline) -> Label {
    guard index > 0, outline.roles[index - 1] != .body,
      outline.blocks[index - 1].range.count <= 40
    else { return .none }
    return announcement(
      HeaderLine(outline.page.text, range: outline.blocks[index - 1].range, index: index - 1))
  }

  /// Labelled dates behind the body, and a line right behind it that is a date.
  private static func afterBody(_ zone: HeaderZone, _ outline: PageOutline) -> [Candidate] {
    guard let body = outline.bodyRange, body.upperBound > zone.headline else { return [] }
    var result: [Candidate] = []
    let end = min(outline.blocks.count, body.upperBound + 1 + reach)
    for index in max(body.upperBound - 1, zone.headline + 1)..<max(end, body.upperBound) {
      let range = outline.blocks[index].range
      guard outline.shapes[index].digits > 0, range.count <= 200, !outline.isAside(index) else {
        continue
      }
      var line = HeaderLine(outline.page.text, range: range, index: index)
      let announced = announcement(before: index, outline)
      guard
        abs(index - body.upperBound) <= 1 || announced != .none
          || line.tokens.contains(where: { $0.has(.modified) || $0.has(.published) })
      else { continue }
      let dates = HeaderZone.dates(in: outline, line)
      line.mark(dates: dates.map(\.range))
      guard let match = dates.first, match.date.year != nil, match.date.day != nil else { continue }
      var label = label(line, range.lowerBound..<match.range.lowerBound)
      if label == .none { label = announced }
      let isDate = match.range.count * 10 >= range.count * 9
      let isNear = abs(index - body.upperBound) <= 1 && isDate
      guard label != .none || isNear else { continue }
      let score = (label == .none ? 1.2 : 2.0) - Double(max(0, index - body.upperBound)) * 0.03
      result.append(
        Candidate(
          match: match, block: index, label: label, score: score, rule: "date.after-body"))
    }
    return result
  }
}
