extension DateReader {
  /// "2 hours ago", "vor 3 Stunden", "yesterday at 15:12".
  mutating func relative(_ reading: inout DateReading) -> Int? {
    guard let end = span() ?? relativeDay() else { return nil }
    reading = DateReading()
    reading.isRelative = true
    return end
  }

  private mutating func span() -> Int? {
    var next = 0
    var hasSince = false
    if lexer[0].has(.since) {
      hasSince = true
      next = 1
      if lexer[1].kind == .word, lexer[2].kind == .word, lexer[1].end - lexer[1].start == 1 {
        next = 3  // "il y a"
      }
    }
    let number = lexer[next]
    guard number.kind == .number, number.digits <= 3, lexer[next + 1].has(.span),
      !lexer[next + 1].isOnNewLine
    else { return nil }
    next += 2
    if lexer[next].kind == .word, lexer[next + 1].has(.ago), !lexer[next].has(.ago) { next += 1 }
    if lexer[next].has(.ago), !lexer[next].isOnNewLine { return next + 1 }
    return hasSince ? next : nil
  }

  private mutating func relativeDay() -> Int? {
    guard lexer[0].has(.relativeDay) else { return nil }
    guard let gap = separators(1) else { return 1 }
    var ignored = DateReading()
    guard var end = time(at: gap.next, afterWord: gap.hasWord, &ignored) else { return 1 }
    if let bracket = gap.bracket {
      guard lexer[end].isSign(bracket) else { return 1 }
      end += 1
    }
    return end
  }
}
