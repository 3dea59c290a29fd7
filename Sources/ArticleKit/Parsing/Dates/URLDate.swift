/// Finds the date that the address of a page names.
enum URLDate {
  /// The date of "/2017/04/24/", "/2017-04-24-", "/20170424", "/2017/apr/24/" and the like; nil for none.
  ///
  /// Of "/2017/04/" it is the month alone. "/24-04-2017-" and numbers that begin with a minute
  /// ("/A201704241512") count, too. A day counts only where it fills its part of the path or is
  /// joined like its month: the 10 in "/2017/04/10-reasons" is none. Complexity: linear in the length.
  static func date(in url: String) -> ArticleDate? {
    let path = Array(Self.path(url))
    var month: ArticleDate?
    var at = 0
    while at < path.count {
      guard isDigit(path[at]) else {
        at += 1
        continue
      }
      let end = digits(path, at)
      if let date = stamp(path, at, end) ?? dayFirst(path, at, end) { return date }
      if at == 0 || !isLetter(path[at - 1]) {
        if let date = day(path, at, end) { return date }
        if month == nil { month = self.month(path, at, end) }
      }
      at = end
    }
    return month
  }

  /// The host of an address; nil for one without.
  static func host(_ url: String) -> Substring? {
    var rest = Substring(url)
    if let scheme = rest.range(ofASCII: "://") {
      rest = rest[scheme...]
    } else if rest.hasPrefix("//") {
      rest = rest.dropFirst(2)
    } else {
      return nil
    }
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let host = authority.split(separator: "@").last?.prefix { $0 != ":" }
    return host?.isEmpty == false ? host : nil
  }

  private static func path(_ url: String) -> Substring.UTF8View {
    var rest = Substring(url)
    if let host = host(url) { rest = rest[host.endIndex...] }
    return rest.prefix { $0 != "?" && $0 != "#" }.utf8
  }

  private static func day(_ path: [UInt8], _ start: Int, _ end: Int) -> ArticleDate? {
    let value = number(path, start, end)
    if end - start == 8 {
      guard end == path.count || !isLetter(path[end]) else { return nil }
      return date(value / 10_000, value / 100 % 100, value % 100, path[start..<end])
    }
    guard end - start == 4, end + 1 < path.count else { return nil }
    let separator = path[end]
    guard separator == 0x2F || separator == 0x2D || separator == 0x5F || separator == 0x2E else {
      return nil
    }
    let monthStart = end + 1
    if separator == 0x2F, digits(path, monthStart) == monthStart + 4 {
      // "/2017/0424/"
      let both = number(path, monthStart, monthStart + 4)
      guard closes(path, monthStart + 4, 0x2F) else { return nil }
      return date(value, both / 100, both % 100, path[start..<monthStart + 4])
    }
    guard let (month, monthEnd) = monthPart(path, monthStart), monthEnd < path.count,
      path[monthEnd] == separator
    else { return nil }
    let dayStart = monthEnd + 1
    let dayEnd = digits(path, dayStart)
    guard (1...2).contains(dayEnd - dayStart), closes(path, dayEnd, separator) else { return nil }
    return date(value, month, number(path, dayStart, dayEnd), path[start..<dayEnd])
  }

  /// "/A2017042415120001": an article's number that begins with the minute of its making, behind
  /// at most one letter.
  private static func stamp(_ path: [UInt8], _ start: Int, _ end: Int) -> ArticleDate? {
    guard (12...24).contains(end - start),
      end == path.count || path[end] == 0x2F || path[end] == 0x2E,
      start == 0 || path[start - 1] == 0x2F
        || start >= 2 && isLetter(path[start - 1]) && path[start - 2] == 0x2F
    else { return nil }
    let value = number(path, start, start + 8)
    let clock = number(path, start + 8, start + 12)
    guard clock / 100 < 24, clock % 100 < 60, (1995...2069).contains(value / 10_000) else {
      return nil
    }
    return date(value / 10_000, value / 100 % 100, value % 100, path[start..<start + 8])
  }

  /// "/24-04-2017-": where no month is meant by the first number.
  private static func dayFirst(_ path: [UInt8], _ start: Int, _ end: Int) -> ArticleDate? {
    guard end - start == 2, end + 8 <= path.count, start == 0 || path[start - 1] == 0x2F,
      path[end] == 0x2D || path[end] == 0x5F || path[end] == 0x2E, path[end + 3] == path[end],
      digits(path, end + 1) == end + 3, digits(path, end + 4) == end + 8
    else { return nil }
    let (day, month) = (number(path, start, end), number(path, end + 1, end + 3))
    guard day > 12 || day == month, end + 8 == path.count || !isLetter(path[end + 8]) else {
      return nil
    }
    return date(number(path, end + 4, end + 8), month, day, path[start..<end + 8])
  }

  /// "/2017/04/": a month that fills its part of the path.
  private static func month(_ path: [UInt8], _ start: Int, _ end: Int) -> ArticleDate? {
    guard end - start == 4, end + 1 < path.count, path[end] == 0x2F,
      start == 0 || path[start - 1] == 0x2F, let (month, monthEnd) = monthPart(path, end + 1),
      monthEnd == path.count || path[monthEnd] == 0x2F
    else { return nil }
    return date(number(path, start, end), month, nil, path[start..<monthEnd])
  }

  private static func monthPart(_ path: [UInt8], _ start: Int) -> (month: Int, end: Int)? {
    guard start < path.count else { return nil }
    var end = digits(path, start)
    if end > start { return end - start <= 2 ? (number(path, start, end), end) : nil }
    while end < path.count, isLetter(path[end]), end - start < 12 { end += 1 }
    var folded: [UInt8] = []
    DateLexicon.fold(path[start..<end], into: &folded)
    guard let word = DateLexicon.shared.word(folded), word.month > 0 else { return nil }
    return (Int(word.month), end)
  }

  /// Whether a day ends at a byte: at the end of its part of the path, or, where dashes join the
  /// date, at another sign.
  private static func closes(_ path: [UInt8], _ end: Int, _ separator: UInt8) -> Bool {
    guard end < path.count else { return true }
    if path[end] == 0x2F { return true }
    return separator != 0x2F && !isLetter(path[end]) && !isDigit(path[end])
  }

  private static func date(
    _ year: Int, _ month: Int, _ day: Int?, _ raw: ArraySlice<UInt8>
  ) -> ArticleDate? {
    guard (1990...2099).contains(year) else { return nil }
    let text = String(decoding: raw, as: UTF8.self)
    let date = ArticleDate(year: year, month: month, day: day, raw: text)
    guard date.month != nil, (date.day == nil) == (day == nil) else { return nil }
    return date
  }

  private static func digits(_ path: [UInt8], _ start: Int) -> Int {
    var end = start
    while end < path.count, isDigit(path[end]) { end += 1 }
    return end
  }

  /// The value of up to eight digits; 0 for more.
  private static func number(_ path: [UInt8], _ start: Int, _ end: Int) -> Int {
    guard end - start <= 8 else { return 0 }
    return path[start..<end].reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- 0x61 < 26
  }
}

extension Substring {
  /// Where an ASCII text ends that stands in this one for the first time.
  fileprivate func range(ofASCII text: String) -> Index? {
    let wanted = Array(text.utf8)
    var at = utf8.startIndex
    while at < utf8.endIndex {
      if utf8[at...].starts(with: wanted) { return utf8.index(at, offsetBy: wanted.count) }
      at = utf8.index(after: at)
    }
    return nil
  }
}
