extension DateReader {
  private static let croatianAndPolish: DateLanguages = [
    DateLanguages(code: "hr"), DateLanguages(code: "pl"),
  ]

  /// "24 April 2017", "24th of April", "24 de abril de 2017", "3-5 May", "24-Apr-17".
  mutating func dayFirst(at index: Int, _ reading: inout DateReading) -> Int? {
    guard let day = day(at: index) else { return nil }
    var next = ordinal(at: index + 1)
    let isDotted = lexer[index + 1].isSign(0x2E)
    if let afterRange = range(at: next) {
      next = ordinal(at: afterRange)
    }
    var style: UInt8?
    if lexer[next].isSign(0x2D, 0x2F), !lexer[next].isSpaced, !lexer[next + 1].isSpaced,
      next == index + 1
    {
      style = lexer[next].sign
      next += 1
    } else if lexer[next].has(.of), !lexer[next].isOnNewLine {
      next += 1
      if lexer[next].isSign(0x27) { next += 1 }
    }
    let name = lexer[next]
    guard let word = name.word, word.month > 0 else { return nil }
    next += 1
    if isDotted, name.isOnNewLine { return nil }
    var trial = reading
    (trial.day, trial.month) = (day, Int(word.month))
    // "24. listopada" is October in Croatian, "24 listopada" November in Polish.
    if isDotted, word.month == 11, word.languages.contains(Self.croatianAndPolish) {
      trial.month = 10
    }
    trial.languages.formUnion(word.languages)
    if let end = year(at: next, style: style, isShort: word.roles.contains(.short), &trial) {
      reading = trial
      return yearMark(at: end)
    }
    guard style == nil, !name.isOnNewLine, stands(name, word, in: reading) else { return nil }
    reading = trial
    return next
  }

  /// A year, its month and its day: "2017-Apr-24", and, as Hungarian has it, with a dot behind the year.
  mutating func yearFirst(at index: Int, _ reading: inout DateReading) -> Int? {
    let year = lexer[index]
    let sign = lexer[index + 1]
    guard year.digits == 4, (1900...2199).contains(year.value), sign.isSign(0x2E, 0x2D),
      !sign.isSpaced
    else { return nil }
    let name = lexer[index + 2]
    guard let word = name.word, word.month > 0, !name.isOnNewLine else { return nil }
    var next = index + 3
    if sign.isSign(0x2D) {
      guard !name.isSpaced, lexer[next].isSign(0x2D), !lexer[next].isSpaced else { return nil }
      next += 1
    } else {
      guard word.languages.contains(DateLanguages(code: "hu")),
        name.isSpaced
      else { return nil }
      if lexer[next].isSign(0x2E), !lexer[next].isSpaced { next += 1 }
    }
    guard let day = day(at: next), !isGlued(next) else { return nil }
    reading.year = year.value
    (reading.month, reading.day) = (Int(word.month), day)
    reading.languages.formUnion(word.languages)
    next += 1
    let dot = lexer[next]
    return sign.isSign(0x2E) && dot.isSign(0x2E) && !dot.isSpaced ? next + 1 : next
  }

  /// A month and its day or year: "April 24", "April 2017", "May 3-5, 2017".
  mutating func monthFirst(at index: Int, _ reading: inout DateReading) -> Int? {
    let name = lexer[index]
    guard let word = name.word, word.month > 0 else { return nil }
    var next = index + 1
    if lexer[next].isSign(0x2E), !lexer[next].isSpaced { next += 1 }
    var trial = reading
    trial.month = Int(word.month)
    trial.languages.formUnion(word.languages)
    if lexer[next].kind == .number, lexer[next].digits == 4 || lexer[next].digits > 4 {
      return monthAndYear(at: next, name, word, trial, &reading)
    }
    if lexer[next].has(.of) || lexer[next].isSign(0x2C), lexer[next + 1].kind == .number,
      lexer[next + 1].digits == 4
    {
      return monthAndYear(at: next + 1, name, word, trial, &reading)
    }
    var style: UInt8?
    if lexer[next].isSign(0x2D, 0x2F), !lexer[next].isSpaced, !lexer[next + 1].isSpaced {
      style = lexer[next].sign
      next += 1
    } else if lexer[next].has(.on), !lexer[next].isOnNewLine {
      next += 1
    }
    let number = lexer[next]
    guard let day = day(at: next), !lexer[next + 1].isSign(0x3A) || lexer[next + 1].isSpaced
    else { return nil }
    trial.day = day
    var end = englishOrdinal(at: next + 1)
    if let afterRange = range(at: end) ?? monthRange(at: end) {
      end = englishOrdinal(at: afterRange)
    }
    if let afterYear = year(at: end, style: style, isShort: false, &trial) {
      reading = trial
      return afterYear
    }
    let isInBrokenLine = number.isOnNewLine || style != nil
    guard !isInBrokenLine, word.languages.contains(.english) || reading.weekday != nil,
      stands(name, word, in: reading) || lexer[end - 1].has(.ordinal), !isGlued(end - 1),
      reads(after: end, name, word, reading)
    else { return nil }
    reading = trial
    return end
  }

  private mutating func monthAndYear(
    at index: Int, _ name: DateToken, _ word: DateWord, _ trial: DateReading,
    _ reading: inout DateReading
  ) -> Int? {
    let number = lexer[index]
    guard number.digits == 4, (1900...2099).contains(number.value), !number.isOnNewLine,
      !isGlued(index), word.monthStrength != .needsYear,
      word.monthStrength == .sure || name.isCapitalised
    else { return nil }
    reading = trial
    reading.year = number.value
    return yearMark(at: index + 1)
  }

  private mutating func day(at index: Int) -> Int? {
    let token = lexer[index]
    guard token.kind == .number, token.digits <= 2, (1...31).contains(token.value) else {
      return nil
    }
    return token.value
  }

  /// "th", ".", "º", "-го" after a day: the index behind it.
  private mutating func ordinal(at index: Int) -> Int {
    let token = lexer[index]
    if token.isSpaced { return index }
    if token.kind == .word, token.has(.ordinal) { return index + 1 }
    if token.isSign(0x2E, UInt8(ascii: "o")) { return index + 1 }
    if token.isSign(0x2D), lexer[index + 1].has(.ordinal), !lexer[index + 1].isSpaced,
      lexer.bytes[lexer[index + 1].start] >= 0x80
    {
      return index + 2
    }
    return index
  }

  private mutating func englishOrdinal(at index: Int) -> Int {
    let token = lexer[index]
    return !token.isSpaced && token.kind == .word && token.has(.ordinal) ? index + 1 : index
  }

  /// "-5" in "May 3-5": the index behind the second day.
  private mutating func range(at index: Int) -> Int? {
    let sign = lexer[index]
    guard sign.isSign(0x2D) || sign.has(.to) && sign.isSpaced, !sign.isOnNewLine,
      lexer[index + 1].isSpaced == sign.isSpaced, day(at: index + 1) != nil,
      !lexer[index + 2].isSign(0x3A)
    else { return nil }
    // "June 3 - 4.35pm" and "May 3 - 5 people" are no ranges; behind a spaced dash stands a year
    // or a month, too.
    let after = lexer[index + 2]
    if after.isSign(0x2E), lexer[index + 3].kind == .number, !lexer[index + 3].isSpaced {
      return nil
    }
    if sign.isSpaced {
      let name = after.isSign(0x2E) ? lexer[index + 3] : after
      let isBeforeYear = after.isSign(0x2C) && lexer[index + 3].digits == 4
      guard isBeforeYear || (name.word?.month ?? 0) > 0 || after.digits == 4 else { return nil }
    } else if isGlued(index + 1) {
      return nil
    }
    return index + 2
  }

  /// "- May 2" in "April 30 - May 2, 2017": the index behind it.
  private mutating func monthRange(at index: Int) -> Int? {
    let name = lexer[index + 1]
    guard lexer[index].isSign(0x2D), let word = name.word, word.month > 0, !name.isOnNewLine,
      day(at: index + 2) != nil, !lexer[index + 3].isSign(0x3A)
    else { return nil }
    return index + 3
  }

  /// A year behind day and month.
  private mutating func year(
    at index: Int, style: UInt8?, isShort: Bool, _ reading: inout DateReading
  ) -> Int? {
    var next = index
    var isParted = false
    if let style {
      guard lexer[next].isSign(style), !lexer[next].isSpaced, !lexer[next + 1].isSpaced else {
        return nil
      }
      let number = lexer[next + 1]
      guard number.kind == .number, number.digits == 4 || number.digits == 2 else { return nil }
      reading.year = number.digits == 4 ? number.value : Self.century(number.value)
      // The time of a server's log: "24/Apr/2017:15:12:00".
      return isGlued(next + 1) && !lexer[next + 2].isSign(0x3A) ? nil : next + 2
    }
    if lexer[next].isSign(0x2E), isShort, !lexer[next].isSpaced { next += 1 }
    if lexer[next].isSign(0x2C) {
      next += 1
      isParted = true
    }
    var articles = 0
    while articles < 2, lexer[next].has(.of), lexer[next + 1].kind != .end,
      !lexer[next].isOnNewLine
    {
      next += 1
      articles += 1
    }
    if lexer[next].isSign(0x27), lexer[next + 1].digits == 2, !lexer[next + 1].isSpaced,
      lexer[next].isSpaced
    {
      reading.year = Self.century(lexer[next + 1].value)
      return next + 2
    }
    let number = lexer[next]
    guard number.kind == .number, number.digits == 4, (1000...2199).contains(number.value),
      number.isSpaced || isParted, !isGlued(next) || !lexer[next + 1].isSign(0x2C, 0x2E, 0x2F, 0x3A)
    else { return nil }
    // "24 April, 1512 GMT" is a time.
    let after = lexer[next + 1]
    guard after.word?.zone == nil || number.value >= 1900 && number.value % 100 >= 60 || !isParted
    else { return nil }
    reading.year = number.value
    return next + 1
  }

  /// Whether a month's name counts without a year.
  private func stands(_ name: DateToken, _ word: DateWord, in reading: DateReading) -> Bool {
    if reading.weekday != nil { return true }
    switch word.monthStrength {
    case .sure: return true
    case .needsCapital: return name.isCapitalised
    case .needsYear: return false
    case .needsLowerCase: return !name.isCapitalised
    }
  }

  /// Whether a sentence can go on after "May 5": at its beginning, "May 5 people …" is a verb.
  private mutating func reads(
    after index: Int, _ name: DateToken, _ word: DateWord, _ reading: DateReading
  ) -> Bool {
    guard word.roles.contains(.verb), reading.weekday == nil, reading.hour == nil,
      !lexer[index - 1].has(.ordinal)
    else { return true }
    let next = lexer[index]
    guard next.kind == .word, next.isSpaced, !next.isCapitalised, !next.isOnNewLine else {
      return true
    }
    if next.has(.function) { return true }
    // Behind a preposition it is a date whatever follows.
    var at = name.start
    while at > floor, lexer.bytes[at - 1] == 0x20 { at -= 1 }
    return at > floor && (0x61...0x7A).contains(lexer.bytes[at - 1])
  }
}
