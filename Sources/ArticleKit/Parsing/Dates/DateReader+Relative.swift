extension DateReader {
  /// "2 hours ago", "vor 3 Stunden", "yesterday at 15:12".
  mutating func relative(_ reading: inout DateReading) -> Int? {
    guard let end = span() ?? (lexer[0].has(.relativeDay) ? 1 : nil) else { return nil }
    reading = DateReading()
    reading.isRelative = true
    return timeOfRelative(after: end)
  }

  private mutating func span() -> Int? {
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
    next += 2
    if lexer[next].kind == .word, lexer[next + 1].has(.ago), !lexer[next].has(.ago) { next += 1 }
    if lexer[next].has(.ago), !lexer[next].isOnNewLine { return next + 1 }
    return hasSince ? next : nil
  }

  /// The index behind the time of "yesterday at 15:12"; the same one where there is none.
  private mutating func timeOfRelative(after index: Int) -> Int {
    var ignored = DateReading()
    guard let gap = separators(index),
      var end = time(at: gap.next, afterWord: gap.hasWord, &ignored)
    else { return index }
    if let bracket = gap.bracket {
      guard lexer[end].isSign(bracket) else { return index }
      end += 1
    }
    return end
  }
}
