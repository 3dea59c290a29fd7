extension DateReader {
  /// Reads the date that has a number: it may begin up to three words before it.
  mutating func match(around digit: Int, from floor: Int) -> DateMatch? {
    var starts = (digit, digit)
    if var before = lexer.wordBefore(digit, from: floor) {
      if let word = before.word, word.roles.contains(.weekdayTail),
        let day = lexer.wordBefore(before.start, from: floor), (day.word?.weekday ?? 0) > 0
      {
        before = day
      }
      guard before.word.map({ !$0.roles.contains(.noDate) }) ?? true else { return nil }
      if let word = before.word, word.month > 0 || word.weekday > 0 || leads(word) {
        starts = (before.start, before.start)
        if word.month > 0 || word.weekday > 0 || word.roles.contains(.on),
          let second = lexer.wordBefore(before.start, from: floor), let name = second.word,
          name.weekday > 0 || name.month > 0 && word.roles.contains(.on)
        {
          starts.0 = second.start
        }
        if word.roles.contains(.at), let y = lexer.wordBefore(before.start, from: floor),
          before.start - y.start == 2, let il = lexer.wordBefore(y.start, from: floor),
          let name = il.word, name.roles.contains(.since)
        {
          starts.0 = il.start
        } else if word.roles.contains(.at),
          let day = lexer.wordBefore(before.start, from: floor),
          let name = day.word, name.roles.contains(.relativeDay)
        {
          starts.0 = day.start
        }
      }
    }
    if starts.0 < starts.1, let match = match(at: starts.0), match.range.contains(digit) {
      return match
    }
    if starts.1 < digit, let match = match(at: starts.1), match.range.contains(digit) {
      return match
    }
    guard starts.0 < digit || canGoOn(after: digit) else { return nil }
    return match(at: digit)
  }

  /// Whether what follows a number lets a date begin with it: most numbers end here.
  private func canGoOn(after digit: Int) -> Bool {
    var at = digit
    while at < lexer.limit, lexer.bytes[at] &- 0x30 < 10 { at += 1 }
    let digits = at - digit
    guard at < lexer.limit else { return false }
    switch lexer.bytes[at] {
    case 0x2D, 0x2E, 0x2F, 0x3A, 0x80...: return true
    case 0x20, 0x0A, 0x0D, 0x09:
      repeat { at += 1 } while at < lexer.limit && lexer.bytes[at] <= 0x20
    default: break
    }
    guard at + 1 < lexer.limit else { return false }
    // Four digits may be the time "1512 GMT".
    if digits == 4, lexer.bytes[at] &- 0x41 >= 26 { return lexer.bytes[at] >= 0x80 }
    return DateLexicon.shared.canBegin(lexer.bytes[at], lexer.bytes[at + 1])
  }

  private func leads(_ word: DateWord) -> Bool {
    !word.roles.isDisjoint(with: [.since, .relativeDay, .on, .at])
  }

  /// Judges what was read; nil where the calendar does not have it.
  func match(_ reading: DateReading, from start: Int, to end: Int) -> DateMatch? {
    let raw = Self.folded(lexer.bytes[start..<end])
    var match = DateMatch(range: start..<end, date: ArticleDate(raw: raw))
    match.languages = reading.languages
    match.isRelative = reading.isRelative
    match.relative = reading.relative
    match.weekday = reading.weekday
    match.order = reading.order
    match.usesTwelveHours = reading.usesTwelveHours
    match.isAmerican = reading.isAmerican
    guard !reading.isRelative else { return match }
    if let (first, second) = reading.unordered {
      match.date = ArticleDate(year: reading.year, raw: raw)
      match.date.alternatives = [(second, first), (first, second)].map {
        date(reading, month: $0.0, day: $0.1, raw: raw).edtf
      }
      match.date.why = "day and month can be read in either order"
      return match
    }
    guard let month = reading.month else { return nil }
    match.date = date(reading, month: month, day: reading.day, raw: raw)
    guard match.date.month != nil, (match.date.day == nil) == (reading.day == nil) else {
      return nil
    }
    match.date.why = reading.why
    return match
  }

  private func date(_ reading: DateReading, month: Int, day: Int?, raw: String) -> ArticleDate {
    let hour = reading.hour ?? 0
    let offset = reading.zone?.minutes(
      year: reading.year, month: month, day: day ?? 1, hour: hour)
    return ArticleDate(
      year: reading.year, month: month, day: day, hour: reading.hour,
      minute: reading.hour == nil ? nil : reading.minute ?? 0, second: reading.second,
      utcOffset: offset.map { $0 * 60 }, raw: raw)
  }

  /// The text with each run of white space as one blank.
  static func folded(_ bytes: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    let all = Array(bytes)
    var at = 0
    while at < all.count {
      let length = DateLexer.spaceLength(all, at, all.count)
      if length == 0 {
        result.append(all[at])
        at += 1
      } else {
        if result.last != 0x20 { result.append(0x20) }
        at += length
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
