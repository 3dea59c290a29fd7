extension DateReader {
  /// A date at a token, without time and weekday.
  mutating func date(at index: Int, _ reading: inout DateReading) -> Int? {
    var trial = reading
    let end: Int?
    switch lexer[index].kind {
    case .number:
      end =
        ideographs(at: index, &trial) ?? numbers(at: index, &trial)
        ?? dayFirst(at: index, &trial) ?? yearFirst(at: index, &trial)
    case .word: end = monthFirst(at: index, &trial)
    default: end = nil
    }
    guard let end else { return nil }
    reading = trial
    return end
  }

  /// A date of numbers and signs: "24/03/2017", "2017-04-24", "3/24/17", "20170424T151200Z".
  private mutating func numbers(at index: Int, _ reading: inout DateReading) -> Int? {
    let a = lexer[index]
    if a.digits == 8 { return compact(at: index, &reading) }
    let sign = lexer[index + 1]
    guard a.digits <= 2 || a.digits == 4, sign.isSign(0x2F, 0x2D, 0x2E) else { return nil }
    let b = lexer[index + 2]
    let sign2 = lexer[index + 3]
    let c = lexer[index + 4]
    guard b.kind == .number, b.digits <= 2, sign2.isSign(sign.sign), c.kind == .number,
      !b.isOnNewLine, !c.isOnNewLine, b.isSpaced == c.isSpaced, sign.isSpaced == sign2.isSpaced,
      isByte(sign, sign.sign), isByte(sign2, sign.sign)
    else { return nil }
    if sign.isSpaced || b.isSpaced {
      // "24. 4. 2017" and "24 / 04 / 2017", never "24 .04" nor "24 -04".
      let isLoose = sign.sign == 0x2E ? !sign.isSpaced : sign.sign == 0x2F && sign.isSpaced
      guard isLoose, b.isSpaced, a.digits == 4 || c.digits == 4 else { return nil }
    }
    guard endsNumber(index + 4) else { return nil }
    if a.digits == 4 {
      guard c.digits <= 2, (1500...2199).contains(a.value), (1...12).contains(b.value),
        (1...31).contains(c.value)
      else { return nil }
      (reading.year, reading.month, reading.day) = (a.value, b.value, c.value)
      // The Korean way ends with a dot: "2017. 4. 24. 15:12".
      let dot = lexer[index + 5]
      let endsWithDot =
        sign.sign == 0x2E && b.isSpaced && dot.isSign(0x2E) && !dot.isSpaced
        && lexer[index + 6].kind == .number && lexer[index + 6].isSpaced
      return index + (endsWithDot ? 6 : 5)
    }
    let year: Int
    if c.digits == 4 {
      guard (1500...2199).contains(c.value) else { return nil }
      year = c.value
    } else {
      guard c.digits == 2 else { return nil }
      // Version numbers and scores look like that: all parts must have two digits but with "/".
      guard isDate || sign.sign == 0x2F || a.digits == 2 && b.digits == 2 else { return nil }
      if order == .yearFirst, (1...12).contains(b.value), (1...31).contains(c.value) {
        (reading.year, reading.month, reading.day) = (Self.century(a.value), b.value, c.value)
        return index + 5
      }
      year = Self.century(c.value)
    }
    guard setDayAndMonth(a.value, b.value, year: year, separator: sign.sign, &reading) else {
      return nil
    }
    return yearMark(at: index + 5)
  }

  /// Tells day from month where the numbers or the known order do.
  private func setDayAndMonth(
    _ a: Int, _ b: Int, year: Int, separator: UInt8, _ reading: inout DateReading
  ) -> Bool {
    let isDayFirst = CivilDate(year: year, month: b, day: a) != nil
    let isMonthFirst = CivilDate(year: year, month: a, day: b) != nil
    guard isDayFirst || isMonthFirst else { return false }
    reading.year = year
    if isDayFirst, isMonthFirst, a != b {
      switch order {
      case .dayFirst: (reading.day, reading.month) = (a, b)
      case .monthFirst: (reading.month, reading.day) = (a, b)
      default:
        if separator == 0x2E {
          (reading.day, reading.month) = (a, b)
          reading.why = "the day is read first, as is usual in dates with dots"
        } else {
          reading.unordered = (a, b)
        }
      }
    } else {
      (reading.day, reading.month) = isDayFirst ? (a, b) : (b, a)
      if a != b { reading.order = isDayFirst ? .dayFirst : .monthFirst }
    }
    return true
  }

  /// "20170424T151200Z": eight digits alone may be anything.
  private mutating func compact(at index: Int, _ reading: inout DateReading) -> Int? {
    let value = lexer[index].value
    let mark = lexer[index + 1]
    let time = lexer[index + 2]
    guard mark.kind == .word, !mark.isSpaced, mark.end - mark.start == 1, mark.isAllCapitals,
      lexer.bytes[mark.start] == UInt8(ascii: "T"), time.kind == .number, !time.isSpaced,
      time.digits == 4 || time.digits == 6
    else { return nil }
    let clock = time.digits == 4 ? time.value * 100 : time.value
    guard (1500...2199).contains(value / 10_000), clock / 10_000 < 24, clock / 100 % 100 < 60,
      clock % 100 <= 60
    else { return nil }
    (reading.year, reading.month, reading.day) = (value / 10_000, value / 100 % 100, value % 100)
    (reading.hour, reading.minute) = (clock / 10_000, clock / 100 % 100)
    if time.digits == 6 { reading.second = clock % 100 }
    reading.isISO = true
    return zone(at: index + 3, &reading) ?? index + 3
  }

  /// "2017年4月24日", "4월 24일", "2017年4月".
  private mutating func ideographs(at index: Int, _ reading: inout DateReading) -> Int? {
    var next = index
    var trial = reading
    if lexer[next].digits == 4, lexer[next + 1].has(.yearUnit) {
      guard (1500...2199).contains(lexer[next].value) else { return nil }
      trial.year = lexer[next].value
      next += 2
    }
    let month = lexer[next]
    guard month.kind == .number, month.digits <= 2, (1...12).contains(month.value),
      lexer[next + 1].has(.monthUnit), !month.isOnNewLine || trial.year == nil
    else { return nil }
    trial.month = month.value
    next += 2
    let day = lexer[next]
    if day.kind == .number, day.digits <= 2, (1...31).contains(day.value),
      lexer[next + 1].has(.dayUnit), !day.isOnNewLine
    {
      trial.day = day.value
      next += 2
    } else if trial.year == nil {
      return nil
    }
    reading = trial
    return next
  }

  /// The year that two digits mean: from 1970 to 2069.
  static func century(_ value: Int) -> Int { value < 70 ? 2000 + value : 1900 + value }

  /// Whether a sign is the ASCII one, not a look-alike such as a dash.
  private func isByte(_ token: DateToken, _ sign: UInt8) -> Bool {
    lexer.bytes[token.start] == sign
  }

  /// Whether a numeric date ends here: no more parts, no letters that belong to it.
  private mutating func endsNumber(_ index: Int) -> Bool {
    let next = lexer[index + 1]
    guard next.kind != .end, !next.isSpaced else { return true }
    if next.kind == .word {
      let first = lexer.bytes[next.start]
      return next.word != nil || first == UInt8(ascii: "T") || first >= 0x80
    }
    let after = lexer[index + 2]
    guard next.isSign(0x2F, 0x2D, 0x2E, 0x3A, 0x2C), !after.isSpaced else { return true }
    if after.kind == .end { return true }
    if next.isSign(0x2C) { return true }
    return !(after.kind == .number || next.isSign(0x2F) && after.kind == .word)
  }

  /// "г.", "року" after a year: the index behind it.
  mutating func yearMark(at index: Int) -> Int {
    let mark = lexer[index]
    guard mark.has(.yearMark), !mark.isOnNewLine else { return index }
    let dot = lexer[index + 1]
    return mark.has(.short) && dot.isSign(0x2E) && !dot.isSpaced ? index + 2 : index + 1
  }
}
