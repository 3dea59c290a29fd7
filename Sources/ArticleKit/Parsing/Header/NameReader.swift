/// Reads the names of a byline: persons, organisations, and what follows them.
struct NameReader {
  /// A name and the tokens that it is made of.
  struct Name {
    var range: Range<Int>
    var isOrganisation: Bool
    var words: Int
    var isShout: Bool
  }

  /// What was read after a start.
  struct Result {
    var names: [Name] = []
    /// The token after the last one that belongs to the byline.
    var end: Int
    /// Whether a job or a handle stands beside a name.
    var hasJob = false
    /// Words that are neither names nor what goes with them.
    var strangers = 0
  }

  let tokens: [HeaderToken]
  /// Whether a word such as "by" announced the names.
  let isAnnounced: Bool

  /// One run of words between separators.
  private struct Run {
    var name: Name?
    var hasJob = false
    var next: Int
  }

  /// Reads from a token on to the date or the end of the line.
  func read(from start: Int) -> Result {
    var result = Result(end: start)
    var at = start
    // What parts the next run from the one before: nothing, "and", or a mark.
    var separator: UInt8 = 0
    var isAfterAnd = true
    while at < tokens.count {
      let token = tokens[at]
      if token.isDate { break }
      if token.kind == .address {
        result.hasJob = result.hasJob || tokens[at].isSpaced
        at += 1
        if !result.names.isEmpty { result.end = at }
        continue
      }
      if token.has(.otherCredit), !result.names.isEmpty { break }
      if token.has(.and), token.kind == .mark || !token.isCapital || token.isShout,
        !result.names.isEmpty
      {
        isAfterAnd = true
        separator = 0
        at += 1
        continue
      }
      if token.kind == .mark {
        if token.mark == UInt8(ascii: "("), let close = closing(at) {
          at = close + 1
          if !result.names.isEmpty { result.end = at }
          continue
        }
        separator = token.mark == UInt8(ascii: ";") ? UInt8(ascii: ",") : token.mark
        isAfterAnd = separator == UInt8(ascii: "/") && !token.isSpaced
        at += 1
        continue
      }
      if token.kind == .number {
        result.strangers += 1
        at += 1
        continue
      }
      if token.has(.with), !token.isCapital, !result.names.isEmpty, at + 1 < tokens.count,
        tokens[at + 1].isCapital
      {
        // "with Agencies" is no author, a person is.
        isAfterAnd = !tokens[at + 1].isShout && !tokens[at + 1].has(.organisation)
        separator = UInt8(ascii: "|")
        at += 1
        continue
      }
      if token.has(.preposition), !token.isCapital, !result.names.isEmpty {
        // "in Berlin", "for The Example": the capitals after it belong to it.
        at = skipCapitals(at + 1)
        result.end = at
        continue
      }
      let run = run(from: at)
      guard let name = run.name else {
        if run.hasJob {
          result.hasJob = true
          if !result.names.isEmpty { result.end = run.next }
        } else {
          if !token.has(.filler), !token.has(.isVerb) || token.isCapital { result.strangers += 1 }
          if token.has(.isVerb) || !token.isCapital, !token.has(.filler) { result.strangers += 1 }
          if result.names.isEmpty, isAnnounced { return result }
        }
        at = max(run.next, at + 1)
        continue
      }
      at = run.next
      if run.hasJob { result.hasJob = true }
      let isFirst = result.names.isEmpty
      let isListed =
        separator == UInt8(ascii: ",") && name.words > 1 && !name.isOrganisation
        && result.names.last?.isOrganisation != true
      if isFirst || isAfterAnd || isListed {
        result.names.append(name)
        result.end = at
      } else if separator != 0 {
        // An affiliation, a place, a desk.
        result.end = at
        if !name.isOrganisation { result.strangers += separator == UInt8(ascii: ",") ? 0 : 1 }
      } else if name.isOrganisation {
        // "Jane Doe The Example Press".
        result.end = at
      } else {
        result.strangers += name.words
      }
      isAfterAnd = false
      separator = 0
    }
    return result
  }

  /// Reads the words from a token that can be one name, and cuts jobs away.
  private func run(from start: Int) -> Run {
    var at = start
    var words: [Int] = []
    var hasOrganisation = false
    var job: Int?
    while at < tokens.count {
      let token = tokens[at]
      guard token.kind == .word, !token.isDate else { break }
      let isStart = words.isEmpty
      if token.has(.job) {
        job = job ?? at
        at += 1
        continue
      }
      if job != nil {
        // "Head of News": the rest of the job.
        guard token.isCapital || token.has(.particle) || token.rawClass == 1 else { break }
        if token.has(.by) { break }
        at += 1
        continue
      }
      let isName = token.isCapital || token.isCaseless && isAnnounced
      if !isName {
        let next = at + 1 < tokens.count ? tokens[at + 1] : nil
        let second = at + 2 < tokens.count ? tokens[at + 2] : nil
        let isInside =
          !isStart && next.map { !$0.isDate && ($0.isCapital || $0.has(.particle)) } ?? false
          && (next?.isCapital == true || second?.isCapital == true)
        if token.has(.and), token.has(.particle), !isStart {
          // "José Ortega y Gasset" and "Ana y Juan" look alike: "y" parts names of two words.
          guard words.count < 2 else { break }
        } else if token.has(.and), !isStart {
          break
        }
        let isOpening = isStart && isAnnounced && token.has(.particle) && next?.isCapital == true
        guard
          token.has(.particle) && isInside || isOpening
            || isLowerAgency(token) && isStart
        else { break }
      }
      if token.has(.by) || token.has(.and) && token.isShout, !isStart { break }
      if !isStart, ends(at, words) { break }
      if token.has(.organisation) { hasOrganisation = true }
      words.append(at)
      at += 1
      if words.count > 7 { break }
    }
    var run = Run(name: nil, hasJob: job != nil, next: at)
    if words.count >= 4, words.count % 2 == 0 {
      // The same name twice: a link and its picture's text.
      let half = words.count / 2
      if (0..<half).allSatisfy({ tokens[words[$0]].hash == tokens[words[half + $0]].hash }) {
        words.removeSubrange(half...)
      }
    }
    if hasOrganisation, words.count >= 4, let cut = affiliation(words) {
      words.removeSubrange(cut...)
      hasOrganisation = false
    }
    guard let first = words.first else { return run }
    if job != nil, !hasOrganisation || words.count > 2 {
      // "Jane Doe Lifestyle Writer": the job begins at its first modifier after two words.
      if let cut = words.indices.first(where: { $0 >= 1 && tokens[words[$0]].has(.jobModifier) }) {
        words.removeSubrange(cut...)
        hasOrganisation = words.contains { tokens[$0].has(.organisation) }
      } else if words.count > 2, !tokens[words[1]].has(.particle), !isInitial(tokens[words[1]]) {
        words.removeSubrange((tokens[words[2]].has(.suffix) ? 3 : 2)...)
        hasOrganisation = words.contains { tokens[$0].has(.organisation) }
      }
      // "Staff Writer", "Political Editor": a job alone.
      if words.count < 2 || tokens[first].has(.jobModifier) && !tokens[first].has(.firstName) {
        if words.count < 2, !hasOrganisation { return run }
        if tokens[first].has(.jobModifier) { return run }
      }
    }
    run.name = name(of: words, hasOrganisation: hasOrganisation)
    return run
  }

  /// Whether a word cannot go on a name: an article, a label, a control, an outlet in capitals.
  private func ends(_ at: Int, _ words: [Int]) -> Bool {
    let token = tokens[at]
    let next = at + 1 < tokens.count ? tokens[at + 1] : nil
    if token.isCapital, Self.closers.contains(token.hash) { return true }
    if token.has(.published) || token.has(.modified) {
      let isLast = next.map { $0.isDate || $0.kind != .word } ?? true
      if isLast || !token.isSpaced { return true }
    }
    if token.isOf(.social) || token.isOf(.account), next == nil || next?.isCapital == false {
      return true
    }
    // "Jane Doe EXAMPLE TODAY"
    return token.isShout && token.range.count > 3 && words.count >= 2 && !token.has(.suffix)
      && words.allSatisfy { !tokens[$0].isShout }
  }

  /// Words in capitals of titles that part a name from what follows.
  private static let closers = Set(
    "the for in at from on via".split(separator: " ").map { WordHash.hash(Array($0.utf8)) })

  /// Where the outlet begins in "Jane Doe Example News".
  private func affiliation(_ words: [Int]) -> Int? {
    let isPlain = { (at: Int) in
      let token = tokens[words[at]]
      return !token.has(.organisation) && !token.has(.notPerson) && !token.has(.jobModifier)
        && (token.rawClass == 0 || token.has(.firstName))
    }
    guard isPlain(0), tokens[words[words.count - 1]].has(.organisation),
      !Self.articles.contains(tokens[words[0]].hash)
    else { return nil }
    let cut = isInitial(tokens[words[1]]) ? 3 : 2
    guard words.count > cut, isPlain(cut - 1) else { return nil }
    return cut
  }

  private func name(of words: [Int], hasOrganisation: Bool) -> Name? {
    guard let first = words.first, let last = words.last else { return nil }
    let range = tokens[first].range.lowerBound..<tokens[last].range.upperBound
    let parts = words.map { tokens[$0] }
    let isShout = parts.allSatisfy { $0.isShout || isInitial($0) }
    var name = Name(
      range: range, isOrganisation: hasOrganisation, words: words.count, isShout: isShout)
    if isOrganisation(parts) { name.isOrganisation = true }
    if name.isOrganisation {
      // "Staff", "News", "Editor": names nobody.
      let meaning = parts.filter { !$0.has(.jobModifier) && !$0.has(.notPerson) }
      let isBare =
        parts.count == 1 && parts[0].has(.organisation) && !Self.isAgency(parts[0])
        && (parts[0].has(.job) || isDesk(parts[0]))
      let isAside = !isAnnounced && parts[0].rawClass != 0
      return meaning.isEmpty || isBare || isAside || words.count > 6 ? nil : name
    }
    guard words.count <= (isAnnounced ? 6 : 5), isAnnounced || words.count >= 2 else { return nil }
    for (offset, part) in parts.enumerated() {
      if part.has(.otherCredit) || part.has(.published) && part.rawClass != 0 { return nil }
      if part.has(.modified) || part.has(.credit) && offset == 0 { return nil }
      if part.has(.notPerson), !(isAnnounced && offset > 0) { return nil }
      switch part.rawClass {
      case 0: break
      case WordClass.function.rawValue:
        guard
          part.has(.particle) || part.has(.firstName) || isAnnounced && offset > 0
            || part.isCapital && offset > 0 && part.range.count <= 3
        else { return nil }
      case WordClass.credit.rawValue:
        guard part.has(.firstName) || offset > 0 && isAnnounced else { return nil }
      default:
        guard isAnnounced, offset > 0 else { return nil }
      }
    }
    if parts.count == 1, parts[0].has(.filler) || parts[0].range.count < 2 { return nil }
    return name
  }

  /// Whether a name is that of an organisation by the form of its words.
  private func isOrganisation(_ parts: [HeaderToken]) -> Bool {
    if parts.count == 1, parts[0].isShout, parts[0].range.count <= 5 {
      return isAnnounced || parts[0].has(.organisation)
    }
    if parts.count > 1, isAnnounced, Self.articles.contains(parts[0].hash) { return true }
    return parts.contains { $0.hasInnerDot } || parts.count == 1 && parts[0].endsAsOutlet
  }

  /// Articles that open an organisation's name.
  private static let articles = Set(
    "the das die les los las het gli".split(separator: " ").map { WordHash.hash(Array($0.utf8)) })

  /// Words such as "Staff" and "Desk", which do not name an organisation by themselves.
  private func isDesk(_ token: HeaderToken) -> Bool { !token.isShout || token.range.count > 5 }

  private static func isAgency(_ token: HeaderToken) -> Bool {
    token.isShout && token.range.count <= 9
      || token.has(.organisation) && token.rawClass == 0
        && !token.has(.jobModifier) && !token.has(.notPerson) && !token.has(.job)
        && !token.has(.filler)
  }

  private func isLowerAgency(_ token: HeaderToken) -> Bool {
    isAnnounced && token.has(.organisation) && token.range.count <= 4
  }

  private func isInitial(_ token: HeaderToken) -> Bool {
    token.range.count <= 2 || token.isInitials
  }

  private func closing(_ start: Int) -> Int? {
    tokens[start...].prefix(12).firstIndex { $0.isMark(UInt8(ascii: ")")) }
  }

  private func skipCapitals(_ start: Int) -> Int {
    var at = start
    while at < tokens.count, tokens[at].kind == .word, !tokens[at].isDate,
      tokens[at].isCapital
        || tokens[at].has(.particle) && at + 1 < tokens.count
          && tokens[at + 1].isCapital
    {
      at += 1
    }
    return at
  }
}
