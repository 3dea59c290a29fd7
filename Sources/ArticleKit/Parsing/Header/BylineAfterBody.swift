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
      guard range.count <= 600, !outline.isAside(index) else { continue }
      lines.append(
        HeaderLine(
          outline.page.text, range: range, index: index, languages: zone.languages,
          // Of a longer line no more than its beginning is read.
          most: range.count <= longest ? HeaderLine.most : 24))
    }
    if let author = lines.indices.lazy.compactMap({ authorBox($0, lines) }).first {
      return [author]
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

  // MARK: Labels of the end

  /// The name below a line such as "About the author".
  private static func authorBox(
    _ at: Int, _ lines: [HeaderLine]
  ) -> BylineFinder.Candidate? {
    guard at + 1 < lines.count, lines[at + 1].index == lines[at].index + 1,
      lines[at].range.count <= 60, lines[at + 1].range.count <= 80,
      let label = lines[at].tokens.last(where: { $0.kind == .word }),
      authorWords.contains(label.hash), lines[at].tokens.count(where: { $0.kind == .word }) <= 6,
      let name = name(in: lines[at + 1].tokens[...])
    else { return nil }
    return BylineFinder.Candidate(
      names: [name], ranges: [name.range], blocks: [lines[at + 1].index], score: 1.5,
      rule: "byline.author-box", isAnnounced: false)
  }

  private static let authorWords = Set(
    """
    author writer autor autors autorin auteur auteure auteurs autore autora autrice автор автора
    авторе автору автором
    """.split(whereSeparator: \.isWhitespace).map { WordHash.hash(Array($0.utf8)) })

  /// A line right after the text that is a reporter's job, a mark, and a name: "Reporter • Jane Doe".
  ///
  /// It names whom the header leaves out.
  static func signed(_ zone: HeaderZone, _ outline: PageOutline) -> BylineFinder.Candidate? {
    guard let body = outline.bodyRange, body.upperBound > zone.headline else { return nil }
    for index in body.upperBound..<min(outline.blocks.count, body.upperBound + 4) {
      let shape = outline.shapes[index]
      let range = outline.blocks[index].range
      guard (3...8).contains(shape.words), shape.capitals >= 2, range.count <= 100 else { continue }
      let line = HeaderLine(outline.page.text, range: range, index: index)
      guard let mark = line.tokens.firstIndex(where: { $0.isMark(0x7C, 0x3A) }), mark <= 3,
        line.tokens[..<mark].contains(where: { reporters.contains($0.hash) }),
        line.tokens[..<mark].allSatisfy({ $0.has(.job) || $0.has(.jobModifier) }),
        let name = name(in: line.tokens[(mark + 1)...])
      else { continue }
      return BylineFinder.Candidate(
        names: [name], ranges: [range], blocks: [index], score: 1.5, rule: "byline.signed",
        isAnnounced: false)
    }
    return nil
  }

  private static let reporters = Set(
    """
    reporter reporters correspondent writer journalist journalists redakteur redakteurin reporterin
    journalistin korrespondent journaliste correspondant correspondante periodista corresponsal
    giornalista corrispondente jornalista repórter журналист корреспондент журналіст кореспондент
    redacteur verslaggever dziennikarz dziennikarka muhabir author autor autorin auteur autore
    """.split(whereSeparator: \.isWhitespace).map { WordHash.hash(Array($0.utf8)) })

  /// The one person whom tokens name, and nothing else.
  private static func name(in tokens: ArraySlice<HeaderToken>) -> NameReader.Name? {
    let tokens = Array(tokens)
    let result = NameReader(tokens: tokens, isAnnounced: false).read(from: 0)
    guard result.names.count == 1, let name = result.names.first, !name.isOrganisation,
      result.strangers == 0, result.end == tokens.count, name.words <= 4,
      name.range.lowerBound == tokens[0].range.lowerBound
    else { return nil }
    return name
  }

  // MARK: Sentences

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
