extension DateReader {
  /// "2 hours ago", "vor 3 Stunden", "yesterday at 15:12".
  mutating func relative(_ reading: inout DateReading) -> Int? {
    let found = span()
    guard let end = found?.end ?? (lexer[0].has(.relativeDay) ? 1 : nil) else { return nil }
    reading = DateReading()
    reading.isRelative = true
    reading.relative =
      found?.span
      ?? lexer[0].word?.daysAgo.map { RelativeSpan(unit: .day, amount: Int($0)) }
    var clock = DateReading()
    let next = timeOfRelative(after: end, &clock)
    if next > end, reading.relative?.unit == .day {
      reading.relative?.hour = clock.hour
      reading.relative?.minute = clock.minute
    }
    return next
  }

  private mutating func span() -> (end: Int, span: RelativeSpan?)? {
    var next = 0
    var hasSince = false
    if lexer[0].has(.since) {
      hasSince = true
      next = 1
      if lexer[0].has(.on) {
        // "il y a", which is an article in Italian.
        guard lexer[1].kind == .word, lexer[2].kind == .word, lexer[2].end - lexer[1].start == 3
        else { return nil }
        next = 3
      }
    }
    let number = lexer[next]
    guard number.kind == .number, number.digits <= 3, lexer[next + 1].has(.span),
      !lexer[next + 1].isOnNewLine
    else { return nil }
    let unit = lexer[next + 1].word?.unit
    let span = unit.map { RelativeSpan(unit: $0, amount: number.value) }
    next += 2
    if lexer[next].kind == .word, lexer[next + 1].has(.ago), !lexer[next].has(.ago) { next += 1 }
    if lexer[next].has(.ago), !lexer[next].isOnNewLine { return (next + 1, span) }
    return hasSince ? (next, span) : nil
  }

  /// The index behind the time of "yesterday at 15:12"; the same one where there is none.
  private mutating func timeOfRelative(after index: Int, _ clock: inout DateReading) -> Int {
    guard let gap = separators(index),
      var end = time(at: gap.next, afterWord: gap.hasWord, &clock)
    else { return index }
    if let bracket = gap.bracket {
      guard lexer[end].isSign(bracket) else { return index }
      end += 1
    }
    return end
  }
}
