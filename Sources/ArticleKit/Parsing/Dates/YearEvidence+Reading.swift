extension YearEvidence {
  /// Adds what a text says: dates with weekdays, full dates, and years alone.
  mutating func read(_ bytes: [UInt8], range: Range<Int>, as place: Place) {
    let range = range.clamped(to: bytes.indices)
    let matches = DateScanner.matches(in: bytes, range: range)
    for match in matches where !match.isRelative {
      read(match, as: place)
    }
    var next = 0
    var nextStart = matches.first?.range.lowerBound ?? range.upperBound
    let span = bytes.span
    var at = range.lowerBound
    while at < range.upperBound {
      if at >= nextStart {
        at = max(at, matches[next].range.upperBound)
        next += 1
        nextStart = next < matches.count ? matches[next].range.lowerBound : range.upperBound
        continue
      }
      guard span[at] &- 0x30 < 10 else {
        at += 1
        continue
      }
      let start = at
      while at < range.upperBound, span[at] &- 0x30 < 10 { at += 1 }
      guard at - start == 4, isAlone(bytes, start, at, in: range) else { continue }
      let year = bytes[start..<at].reduce(0) { $0 * 10 + Int($1) - 0x30 }
      if limits.contains(year) { years.append(NamedYear(year: year, place: place)) }
    }
  }

  /// Adds what a text says; see ``read(_:range:as:)``.
  mutating func read(_ text: String, as place: Place) {
    let bytes = Array(text.utf8)
    read(bytes, range: bytes.indices, as: place)
  }

  /// Adds what a date of the page says; ``Place/date`` is for a line that dates the page, such as
  /// "Updated …", because a date in the text may be an anniversary.
  mutating func read(_ match: DateMatch, as place: Place) {
    let date = match.date
    if let year = date.year {
      guard limits.contains(year) else { return }
      years.append(NamedYear(year: year, place: place, month: date.month, day: date.day))
    } else if let weekday = match.weekday, let month = date.month, let day = date.day {
      weekdays.append(Weekday(month: month, day: day, weekday: weekday))
    }
  }

  /// Adds the date of the page's address.
  mutating func read(address url: String) {
    guard let date = URLDate.date(in: url), let year = date.year, limits.contains(year) else {
      return
    }
    years.append(NamedYear(year: year, place: .address, month: date.month, day: date.day))
  }

  /// Adds the weekday that a report of a day names without a date ("said on Monday"), where its
  /// beginning names but one.
  mutating func readReport(_ bytes: [UInt8], range: Range<Int>, month: Int, day: Int) {
    let range = range.clamped(to: bytes.indices)
    let lead = range.lowerBound..<min(range.upperBound, range.lowerBound + Self.leadLength)
    let dates = DateScanner.matches(in: bytes, range: lead).map(\.range)
    var named: Set<Int> = []
    var folded: [UInt8] = []
    var wordBefore: [UInt8] = []
    var at = lead.lowerBound
    while at < lead.upperBound {
      guard Self.isLetter(bytes[at]) else {
        at += 1
        continue
      }
      let start = at
      while at < lead.upperBound, Self.isLetter(bytes[at]) { at += 1 }
      guard at - start <= DateLexicon.longestWord else { continue }
      DateLexicon.fold(bytes[start..<at], into: &folded)
      if let word = DateLexicon.shared.word(folded), word.weekday > 0,
        !word.roles.contains(.short), word.weekdayStrength == .sure,
        !Self.otherWeeks.contains(String(decoding: wordBefore, as: UTF8.self)),
        !dates.contains(where: { $0.contains(start) })
      {
        named.insert(Int(word.weekday))
      }
      swap(&folded, &wordBefore)
    }
    guard named.count == 1, let weekday = named.first else { return }
    weekdays.append(Weekday(month: month, day: day, weekday: weekday, isOfReport: true))
  }

  /// Bytes of a report that tell when its news happened.
  private static let leadLength = 600

  private static let otherWeeks: Set<String> = [
    "last", "next", "every", "each", "black", "letzten", "nächsten", "jeden", "dernier", "prochain",
    "pasado", "próximo", "прошлый", "прошлую", "следующий",
  ]

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- 0x61 < 26
  }

  /// Whether a number is no part of a larger one, of a price or of a name.
  private func isAlone(_ bytes: [UInt8], _ start: Int, _ end: Int, in range: Range<Int>) -> Bool {
    if start > range.lowerBound {
      let before = bytes[start - 1]
      if before == 0x24 || before == 0x23 || before == 0x2E || before == 0x2C || before == 0x3A
        || before < 0x80 && Self.isLetter(before)
      {
        return false
      }
    }
    guard end < range.upperBound else { return true }
    let after = bytes[end]
    if after < 0x80, Self.isLetter(after) || after == 0x25 || after == 0x3A { return false }
    let isJoined = after == 0x2E || after == 0x2C
    return !(isJoined && end + 1 < range.upperBound && bytes[end + 1] &- 0x30 < 10)
  }
}
