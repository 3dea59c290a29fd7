/// A date that stands in a text.
struct DateMatch: Hashable, Sendable {
  /// Its bytes in the array that was searched.
  var range: Range<Int>
  /// What is known of it; `raw` is as printed, with white space folded.
  var date: ArticleDate
  /// The day of the week that is printed with it: 1 is Monday, 7 is Sunday.
  var weekday: Int?
  /// It says how long ago, not when; no component is known.
  var isRelative = false
  /// The languages that have all its words.
  var languages: DateLanguages = []
  /// Its zone is one of the United States.
  var isAmerican = false
  /// The order of its numbers, where they can be read in that one alone: 24/03/2017.
  var order: DayMonthOrder?
  /// Its time is one of twelve hours.
  var usesTwelveHours = false

  /// Year, month and day are printed, in whatever order.
  fileprivate var isFullDay: Bool {
    date.year != nil && (date.day != nil || date.isAmbiguous) && range.count >= 8
  }
}

/// Finds the dates of a text.
///
/// One match is the longest that belongs together: a date with its time, weekday and zone. Bytes
/// without digits cost little more than reading them, and every digit a bounded number of steps.
enum DateScanner {
  /// The dates of a range of UTF-8 bytes in ascending order; none overlap.
  ///
  /// Nothing outside the range is looked at. Without an order, a numeric date that can be read in
  /// two ways has only its year and both readings as alternatives. Complexity: linear.
  static func matches(
    in bytes: [UInt8], range: Range<Int>, order: DayMonthOrder? = nil
  ) -> [DateMatch] {
    let range = range.clamped(to: bytes.indices)
    guard var digit = firstDigit(in: bytes, from: range.lowerBound, to: range.upperBound) else {
      return wordAlone(in: bytes, range: range)
    }
    var result: [DateMatch] = []
    var reader = DateReader(bytes, range: range, order: order)
    var floor = range.lowerBound
    while true {
      var end = digit + 1
      while end < range.upperBound, isDigit(bytes[end]) { end += 1 }
      if end - digit <= 4 || end - digit == 8 {
        let beginning = beginning(bytes, digit, floor)
        guard beginning != .none, let match = reader.match(around: digit, from: floor),
          beginning == .free || match.range.lowerBound < digit || match.isFullDay
        else {
          guard let next = firstDigit(in: bytes, from: end, to: range.upperBound) else { break }
          digit = next
          continue
        }
        result.append(match)
        floor = match.range.upperBound
        end = max(end, floor)
      }
      guard let next = firstDigit(in: bytes, from: end, to: range.upperBound) else { break }
      digit = next
    }
    return result.isEmpty ? wordAlone(in: bytes, range: range) : result
  }

  /// The dates of a text; see ``matches(in:range:order:)``.
  static func matches(in text: String, order: DayMonthOrder? = nil) -> [DateMatch] {
    let bytes = Array(text.utf8)
    return matches(in: bytes, range: bytes.indices, order: order)
  }

  /// The date that a whole value is, as in metadata: also "2017" and "2017-04".
  static func date(in value: String, order: DayMonthOrder? = nil) -> ArticleDate? {
    if let match = matches(in: value, order: order).first { return match.date }
    let trimmed = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard trimmed.utf8.count == 4 || trimmed.utf8.count == 7,
      var date = ArticleDate(iso: trimmed), (1500...2199).contains(date.year ?? 0)
    else { return nil }
    date.raw = trimmed
    return date
  }

  /// The first digit at or after a byte.
  private static func firstDigit(in bytes: [UInt8], from start: Int, to end: Int) -> Int? {
    bytes.withUnsafeBytes { buffer in
      var at = start
      // Eight bytes at a time. The lowest bit that is set is exact, those above may be borrowed.
      while at + 8 <= end {
        let word = UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: at, as: UInt64.self))
        let value = word ^ 0x3030_3030_3030_3030
        let below = (value &- 0x0A0A_0A0A_0A0A_0A0A) & ~value & 0x8080_8080_8080_8080
        if below != 0 { return at + below.trailingZeroBitCount / 8 }
        at += 8
      }
      while at < end {
        if isDigit(buffer[at]) { return at }
        at += 1
      }
      return nil
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// What the byte before a number says.
  private enum Beginning { case free, glued, none }

  /// Whether the byte before a number lets a date begin with it; a glued one must be a full date.
  private static func beginning(_ bytes: [UInt8], _ at: Int, _ floor: Int) -> Beginning {
    guard at > floor else { return .free }
    let before = bytes[at - 1]
    switch before {
    case 0x61...0x7A, 0x5F: return .glued
    case 0x30...0x39, 0x41...0x5A, 0x24, 0x23, 0x25, 0x2B: return .none
    case 0x2E, 0x2F, 0x2D, 0x3A, 0x2C:
      return at - 1 == floor || !isDigit(bytes[at - 2]) ? .free : .none
    case 0x80...:
      guard at - 2 >= floor else { return .free }
      // No-break space, point, bullet; not pound and yen; letters with accents.
      if bytes[at - 2] == 0xC2 {
        return before == 0xA0 || before == 0xB7 || before >= 0xA8 ? .free : .none
      }
      if (0xC3...0xDF).contains(bytes[at - 2]) { return .glued }
      guard at - 3 >= floor else { return .free }
      if bytes[at - 3] == 0xE2 { return bytes[at - 2] != 0x82 ? .free : .none }
      return bytes[at - 3] >= 0xE3 ? .free : .none
    default: return .free
    }
  }

  /// "Yesterday" and the like where a short text says nothing else.
  private static func wordAlone(in bytes: [UInt8], range: Range<Int>) -> [DateMatch] {
    guard range.count <= 40 else { return [] }
    var start = range.lowerBound
    while start < range.upperBound,
      DateLexer.spaceLength(bytes, start, range.upperBound) > 0
    { start += DateLexer.spaceLength(bytes, start, range.upperBound) }
    guard start < range.upperBound else { return [] }
    var reader = DateReader(bytes, range: range, order: nil)
    guard let match = reader.match(at: start), match.isRelative else { return [] }
    var rest = match.range.upperBound
    while rest < range.upperBound {
      let length = DateLexer.spaceLength(bytes, rest, range.upperBound)
      guard length > 0 || bytes[rest] == 0x2E || bytes[rest] == 0x2C else { return [] }
      rest += max(length, 1)
    }
    return [match]
  }
}

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
