/// Finds the authors where an article names them at its end.
enum BylineAfterBody {
  /// Blocks after the body that are looked at.
  private static let reach = 16
  /// Bytes of the longest line that may be a credit.
  private static let longest = 240

  /// A credit ("Reporting by …"), an author's box, or the sentence that tells who the author is.
  static func candidates(_ zone: HeaderZone, _ outline: PageOutline) -> [BylineFinder.Candidate] {
    guard let body = outline.bodyRange, body.upperBound > zone.headline else { return [] }
    let last = min(outline.blocks.count, body.upperBound + 1 + reach)
    var lines: [HeaderLine] = []
    for index in max(zone.headline + 1, body.upperBound - 1)..<last {
      let range = outline.blocks[index].range
      guard range.count <= 600 else { continue }
      lines.append(
        HeaderLine(
          outline.page.text, range: range, index: index, languages: zone.languages,
          // Of a longer line no more than its beginning is read.
          most: range.count <= longest ? HeaderLine.most : 24))
    }
    // Most pages name nobody here: dates are looked for from the first line on that may.
    let openings: HeaderWord = [.by, .foreignBy, .authorLabel, .isVerb]
    guard let first = lines.firstIndex(where: { $0.tokens.contains { $0.has(openings) } }) else {
      return []
    }
    lines.removeFirst(first)
    for at in lines.indices where outline.shapes[lines[at].index].digits > 0 {
      lines[at].mark(dates: HeaderZone.dates(in: outline, lines[at]).map(\.range))
    }
    var result: [BylineFinder.Candidate] = []
    for at in lines.indices {
      if lines[at].range.count <= longest,
        var found = BylineFinder.announced(at, lines, zone.language)
      {
        found.score = 1.6 - Double(max(0, lines[at].index - body.upperBound)) * 0.05
        found.rule += "-at-end"
        result.append(found)
      } else if let found = biography(lines[at]) {
        result.append(found)
      }
    }
    return result
  }

  /// "Jane Doe is a reporter at …".
  private static func biography(_ line: HeaderLine) -> BylineFinder.Candidate? {
    let tokens = line.tokens
    guard let verb = tokens.prefix(8).firstIndex(where: { $0.has(.isVerb) && !$0.isCapital }),
      verb >= 2, tokens[verb...].prefix(12).contains(where: { $0.has(.job) })
    else { return nil }
    let opening = Array(tokens[..<verb])
    let result = NameReader(tokens: opening, isAnnounced: false).read(from: 0)
    guard result.names.count == 1, let name = result.names.first, !name.isOrganisation,
      result.strangers == 0, name.range.lowerBound == line.range.lowerBound
    else { return nil }
    return BylineFinder.Candidate(
      names: [name], ranges: [name.range], blocks: [line.index], score: 1.2,
      rule: "byline.biography", isAnnounced: false)
  }
}
