/// The parts of a date as they are read, before the calendar judges them.
struct DateReading: Sendable {
  var year: Int?
  var month: Int?
  var day: Int?
  var hour: Int?
  var minute: Int?
  var second: Int?
  var zone: DateZone?
  var weekday: Int?
  /// Day and month in unknown order.
  var unordered: (first: Int, second: Int)?
  /// The order of a numeric date in which only one is possible.
  var order: DayMonthOrder?
  /// Written as ISO 8601, where an offset needs no word before it.
  var isISO = false
  var isRelative = false
  /// How long ago a relative date is, where its words tell.
  var relative: RelativeSpan?
  /// Why an order was chosen that the digits do not force.
  var why: String?
  var languages: DateLanguages = []
  var usesTwelveHours = false
  /// The zone is one of the United States by its name.
  var isAmerican = false

  var hasDay: Bool { day != nil || unordered != nil }
}

/// Reads one date from tokens, the longest that the grammar allows.
///
/// The functions that read a part take the index of its first token and give the index after its
/// last one, or nil and leave the reading as it was. None loops over more than a few tokens.
struct DateReader {
  var lexer: DateLexer
  let order: DayMonthOrder?
  /// Where the text begins that a date may look back to.
  let floor: Int
  /// The text is known to be a date, so that "2.11.22" is no version.
  var isDate = false

  init(_ bytes: [UInt8], range: Range<Int>, order: DayMonthOrder?) {
    lexer = DateLexer(bytes, upTo: range.upperBound)
    floor = range.lowerBound
    self.order = order
  }

  /// Reads a date whose first token begins at a byte; nil where there is none.
  mutating func match(at start: Int) -> DateMatch? {
    lexer.start(at: start)
    var reading = DateReading()
    guard let end = phrase(&reading) ?? relative(&reading), end > 0 else { return nil }
    return match(reading, from: start, to: lexer[end - 1].end)
  }

  /// Weekday, time, date, time, weekday: as many as are there, the date at least.
  private mutating func phrase(_ reading: inout DateReading) -> Int? {
    var core: Int?
    if let afterDay = weekday(at: 0, &reading) {
      core = date(at: skipArticles(afterDay), &reading)
      if core == nil { core = timeThenDate(at: afterDay, &reading) }
      if core == nil { reading = DateReading() }
    }
    if core == nil { core = timeThenDate(at: 0, &reading) }
    if core == nil { core = date(at: 0, &reading) }
    guard var end = core else { return nil }
    guard reading.hasDay else { return end }
    for _ in 0..<3 {
      if reading.hour == nil, let next = timeAfter(end, &reading) {
        end = next
      } else if reading.weekday == nil, let next = weekdayAfter(end, &reading) {
        end = next
      } else if reading.year == nil, reading.hour != nil, let next = yearAtEnd(end, &reading) {
        end = next
      } else {
        break
      }
    }
    return end
  }

  /// "5:41 PM CST on Dec 3, 2018", "10:52, Tue, Dec 4, 2018".
  private mutating func timeThenDate(at index: Int, _ reading: inout DateReading) -> Int? {
    var trial = reading
    guard let afterTime = time(at: index, afterWord: false, &trial) else { return nil }
    guard var next = separators(afterTime)?.next else { return nil }
    if lexer[next].has(.on) { next += 1 }
    if trial.weekday == nil, let afterDay = weekday(at: next, &trial) { next = afterDay }
    guard let end = date(at: next, &trial), trial.hasDay else { return nil }
    reading = trial
    return end
  }

  /// A weekday and the comma after it.
  private mutating func weekday(at index: Int, _ reading: inout DateReading) -> Int? {
    let token = lexer[index]
    guard let word = token.word, word.weekday > 0 else { return nil }
    let hasTail = lexer[index + 1].isSign(0x2D) && lexer[index + 2].has(.weekdayTail)
    guard hasTail || canBeWeekday(token, word) else { return nil }
    reading.weekday = Int(word.weekday)
    reading.languages.formUnion(word.languages)
    var next = index + 1
    if hasTail { next += 2 }
    if lexer[next].isSign(0x2E) { next += 1 }
    if lexer[next].isSign(0x2C, 0x2D, 0x7C) { next += 1 }
    return next
  }

  private func canBeWeekday(_ token: DateToken, _ word: DateWord) -> Bool {
    word.weekdayStrength == .sure || token.isCapitalised
  }

  private mutating func skipArticles(_ index: Int) -> Int {
    var next = index
    while next < index + 2, lexer[next].has(.on) { next += 1 }
    return next
  }

  /// A time after the date, with what parts them; closes the bracket that it opens.
  private mutating func timeAfter(_ index: Int, _ reading: inout DateReading) -> Int? {
    guard let gap = separators(index) else { return nil }
    var trial = reading
    trial.isISO = gap.hasWord && lexer[index].isAllCapitals && !lexer[index].isSpaced
    guard var end = time(at: gap.next, afterWord: gap.hasWord, &trial) else { return nil }
    if let bracket = gap.bracket {
      guard lexer[end].isSign(bracket) else { return nil }
      end += 1
    }
    reading = trial
    return end
  }

  /// A weekday after the date, in brackets or behind a comma, where the calendar agrees.
  private mutating func weekdayAfter(_ index: Int, _ reading: inout DateReading) -> Int? {
    var next = index
    var bracket: UInt8?
    if lexer[next].isOnNewLine { return nil }
    if lexer[next].isSign(0x28, 0x5B) {
      bracket = lexer[next].sign == 0x28 ? 0x29 : 0x5D
      next += 1
    } else if lexer[next].isSign(0x2C, 0x7C, 0x2D) {
      next += 1
    }
    let token = lexer[next]
    guard let word = token.word, word.weekday > 0, canBeWeekday(token, word), !token.isOnNewLine
    else { return nil }
    next += 1
    if let bracket {
      guard lexer[next].isSign(bracket) else { return nil }
      next += 1
    } else if word.roles.contains(.short), !token.isCapitalised {
      return nil
    }
    if let year = reading.year, let month = reading.month, let day = reading.day {
      guard CivilDate(year: year, month: month, day: day)?.weekday == Int(word.weekday)
      else { return nil }
    } else if bracket == nil {
      // "April 24, Monday's vote": what follows may belong to the sentence.
      guard lexer[next].kind == .end || lexer[next].isOnNewLine else { return nil }
    }
    reading.weekday = Int(word.weekday)
    reading.languages.formUnion(word.languages)
    return next
  }

  /// The year at the end of "Apr 24 15:12:00 UTC 2017".
  private mutating func yearAtEnd(_ index: Int, _ reading: inout DateReading) -> Int? {
    var next = index
    if lexer[next].isSign(0x2C) { next += 1 }
    let token = lexer[next]
    guard token.kind == .number, token.digits == 4, (1900...2099).contains(token.value),
      token.isSpaced, !token.isOnNewLine, !isGlued(next)
    else { return nil }
    reading.year = token.value
    return next + 1
  }

  /// Signs and words between date and time; nil where they part two lines or too much.
  mutating func separators(
    _ index: Int
  ) -> (next: Int, hasWord: Bool, bracket: UInt8?)? {
    var next = index
    var hasWord = false
    var hasSign = false
    var bracket: UInt8?
    while next < index + 4 {
      let token = lexer[next]
      if token.isOnNewLine, !hasSign, !hasWord, !token.isSign(0x2C, 0x2D, 0x7C, 0x2F) { return nil }
      if token.isSign(0x28, 0x5B), bracket == nil {
        bracket = token.sign == 0x28 ? 0x29 : 0x5D
        hasSign = true
      } else if token.isSign(0x2C, 0x2D, 0x7C, 0x2F, 0x40, 0x3B, 0x3A) {
        hasSign = true
      } else if hasWord, token.isSign(0x2E), !token.isSpaced {
        // "kl. 15.12"
      } else if token.has(.at),
        !token.has(.am) || lexer[next + 1].kind == .number
          || lexer[next + 1].has(.at)
      {
        hasWord = true
      } else if token.kind == .word, token.digits == 0, token.isCapitalised, token.isAllCapitals,
        token.end - token.start == 1, lexer.bytes[token.start] == UInt8(ascii: "T")
      {
        hasWord = true
      } else {
        break
      }
      next += 1
    }
    return (next, hasWord, bracket)
  }

  /// Whether a number goes on without a space: "2,019", "3-2", "24%".
  mutating func isGlued(_ index: Int) -> Bool {
    let sign = lexer[index + 1]
    guard sign.kind == .sign, !sign.isSpaced else {
      return sign.kind == .word && !sign.isSpaced && sign.word == nil
    }
    if sign.isSign(0x25) { return true }
    let after = lexer[index + 2]
    guard !after.isSpaced else { return false }
    if sign.isSign(0x2C) { return after.kind == .number && after.digits == 3 }
    if sign.isSign(0x2D) { return after.kind == .number || after.kind == .word }
    return sign.isSign(0x2E, 0x2F, 0x3A) && after.kind == .number
  }
}
