extension DateReader {
  /// A time of the day with its zone; `afterWord` tells that a word such as "at" announces it.
  mutating func time(at index: Int, afterWord: Bool, _ reading: inout DateReading) -> Int? {
    var next = index
    var trial = reading
    var isAfternoon: Bool?
    if lexer[next].word != nil, lexer[next].has(.am) || lexer[next].has(.pm),
      lexer[next].end - lexer[next].start >= 6
    {
      isAfternoon = lexer[next].has(.pm)
      next += 1
    }
    let first = lexer[next]
    guard first.kind == .number, let clock = clock(at: next, afterWord: afterWord, &trial),
      var hour = trial.hour
    else { return nil }
    next = clock.next
    if let half = half(at: next) {
      isAfternoon = half.isAfternoon
      next = half.next
    }
    if let isAfternoon {
      // Careless clocks print "15:12 PM" and "0:15 AM", too.
      guard hour <= 12 || isAfternoon else { return nil }
      if hour <= 12 { hour = hour % 12 + (isAfternoon ? 12 : 0) }
      trial.hour = hour
      trial.usesTwelveHours = true
    } else if !clock.isWhole {
      return nil
    }
    if lexer[next].has(.clock), !lexer[next].isOnNewLine { next += 1 }
    guard hour <= 23 else { return nil }
    next = zone(at: next, &trial) ?? next
    reading = trial
    return next
  }

  /// Hour, minute and second; not whole where "am" must follow.
  private mutating func clock(
    at index: Int, afterWord: Bool, _ reading: inout DateReading
  ) -> (start: Int, next: Int, isWhole: Bool)? {
    let first = lexer[index]
    if first.digits == 4, first.value / 100 < 24, first.value % 100 < 60 {
      // "1512 GMT": only where a zone proves it.
      let after = lexer[index + 1]
      guard after.word?.zone != nil || after.has(.clock), !after.isOnNewLine else { return nil }
      (reading.hour, reading.minute) = (first.value / 100, first.value % 100)
      return (index, index + 1, true)
    }
    guard first.digits <= 2, first.value <= 23 else { return nil }
    reading.hour = first.value
    let sign = lexer[index + 1]
    let second = lexer[index + 2]
    let isGlued = !sign.isSpaced && !second.isSpaced
    if sign.isSign(0x3A), isGlued, second.kind == .number {
      guard second.digits == 2, second.value < 60 else { return nil }
      reading.minute = second.value
      return (index, seconds(at: index + 3, &reading), true)
    }
    if sign.isSign(0x2E), isGlued, second.kind == .number, second.digits == 2, second.value < 60 {
      let after = lexer[index + 3]
      let ends =
        !after.isOnNewLine
        && (after.has(.clock) || after.word?.zone != nil || half(at: index + 3) != nil)
      guard ends || afterWord, !self.isGlued(index + 2) else { return nil }
      reading.minute = second.value
      return (index, seconds(at: index + 3, &reading), true)
    }
    if sign.has(.hour) || sign.has(.clock), !sign.isOnNewLine, half(at: index + 1) == nil {
      if sign.has(.hour), second.kind == .number, second.digits == 2, second.value < 60,
        !second.isOnNewLine
      {
        reading.minute = second.value
        let after = lexer[index + 3]
        return (index, after.has(.minute) && !after.isOnNewLine ? index + 4 : index + 3, true)
      }
      if sign.has(.hour), second.kind == .number, lexer[index + 3].has(.minute),
        second.value < 60, !second.isOnNewLine
      {
        reading.minute = second.value
        return (index, index + 4, true)
      }
      // "2 hours ago", "3 h to read": a length of time.
      let isLength =
        sign.has(.span) && lexer.bytes[sign.start] < 0x80 && !afterWord
        && (sign.isSpaced || second.has(.ago))
      return isLength && !sign.isCapitalised ? nil : (index, index + 2, true)
    }
    return (index, index + 1, false)
  }

  /// ":30" or ":30.123" after the minutes.
  private mutating func seconds(at index: Int, _ reading: inout DateReading) -> Int {
    let sign = lexer[index]
    let number = lexer[index + 1]
    guard sign.isSign(0x3A), !sign.isSpaced, number.kind == .number, !number.isSpaced,
      number.digits == 2, number.value <= 60
    else { return index }
    reading.second = number.value
    let point = lexer[index + 2]
    let fraction = lexer[index + 3]
    if point.isSign(0x2E, 0x2C), !point.isSpaced, fraction.kind == .number, !fraction.isSpaced {
      return index + 4
    }
    return index + 2
  }

  /// A half of the day: "am", "p.m".
  private mutating func half(at index: Int) -> (isAfternoon: Bool, next: Int)? {
    let token = lexer[index]
    guard token.kind == .word, token.has(.am) || token.has(.pm), !token.isOnNewLine else {
      return nil
    }
    let length = token.end - token.start
    if length == 2 { return (token.has(.pm), index + 1) }
    guard length == 1, lexer[index + 1].isSign(0x2E), lexer[index + 2].kind == .word else {
      return nil
    }
    let m = lexer[index + 2]
    guard m.end - m.start == 1, lexer.bytes[m.start] | 0x20 == UInt8(ascii: "m") else { return nil }
    let dot = lexer[index + 3]
    return (token.has(.pm), dot.isSign(0x2E) && !dot.isSpaced ? index + 4 : index + 3)
  }

  /// A zone behind a time, in brackets or not.
  mutating func zone(at index: Int, _ reading: inout DateReading) -> Int? {
    var next = index
    var bracket: UInt8?
    guard !lexer[index].isOnNewLine else { return nil }
    if lexer[next].isSign(0x28, 0x5B) {
      bracket = lexer[next].sign == 0x28 ? 0x29 : 0x5D
      next += 1
    }
    guard let (zone, after) = bareZone(at: next, reading) else { return nil }
    next = after
    if let bracket {
      guard lexer[next].isSign(bracket) else { return nil }
      next += 1
    }
    reading.zone = zone
    if lexer[bracket == nil ? index : index + 1].kind == .word {
      switch zone {
      case .american: reading.isAmerican = true
      case .fixed(let minutes):
        reading.isAmerican = lexer[after - 1].kind == .word && minutes < -180
      case .unknown: break
      }
    }
    return next
  }

  private mutating func bareZone(
    at index: Int, _ reading: DateReading
  ) -> (zone: DateZone, next: Int)? {
    let token = lexer[index]
    if token.isSign(0x2B, 0x2D) {
      let isSure = reading.isISO || reading.second != nil || token.sign == 0x2B
      guard let offset = offset(at: index, isSure: isSure) else { return nil }
      return (.fixed(offset.minutes), offset.next)
    }
    guard token.kind == .word else { return nil }
    let following = lexer[index + 1]
    if following.kind == .word, following.end - following.start == 4, !following.isOnNewLine,
      text(following).lowercased() == "time", let zone = DateZone.names[text(token).lowercased()]
    {
      return (zone, index + 2)
    }
    if let zone = token.word?.zone {
      let isLetter = token.end - token.start == 1
      guard !isLetter || token.isAllCapitals && !token.isSpaced else {
        return token.isAllCapitals && lexer[index + 1].kind == .end ? (zone, index + 1) : nil
      }
      guard token.isAllCapitals || lexer.bytes[token.start] >= 0x80 else { return nil }
      if zone == .fixed(0), !isLetter, let offset = offset(at: index + 1, isSure: true) {
        return (.fixed(offset.minutes), offset.next)
      }
      return (zone, index + 1)
    }
    // Abbreviations of zones that nobody told us end in "T".
    let length = token.end - token.start
    guard token.isAllCapitals, (3...5).contains(length), token.word == nil,
      lexer.bytes[token.end - 1] == UInt8(ascii: "T"), !Self.words.contains(text(token))
    else { return nil }
    return (.unknown, index + 1)
  }

  private static let words: Set<String> = [
    "POST", "EDIT", "TEXT", "LAST", "NEXT", "LIST", "BEST", "JUST", "MOST", "WHAT", "THAT", "FIRST",
    "REPORT", "START", "ABOUT", "LEFT", "RIGHT", "PRINT", "LIGHT", "TWEET", "ALERT", "EVENT",
    "NIGHT", "VISIT", "COURT", "POLIT", "MUST", "LATEST", "NOT", "BUT", "GET", "OUT", "SPORT",
    "EAST", "HOT", "SET", "LET", "YET", "HEAT", "STAT", "FACT", "FLEET", "HOST", "TRUST",
  ]

  private func text(_ token: DateToken) -> String {
    String(decoding: lexer.bytes[token.start..<token.end], as: UTF8.self)
  }

  /// A distance from UTC: "+3", "+03:00", "-0500".
  ///
  /// Unless it is sure, "-" needs four digits: "10:00-12:00" are two times.
  private mutating func offset(at index: Int, isSure: Bool) -> (minutes: Int, next: Int)? {
    let sign = lexer[index]
    let hours = lexer[index + 1]
    guard sign.isSign(0x2B, 0x2D), hours.kind == .number, !hours.isSpaced else { return nil }
    let factor = sign.sign == 0x2B ? 1 : -1
    if hours.digits == 4 {
      guard hours.value / 100 <= 14, hours.value % 100 < 60, !isGlued(index + 1) else { return nil }
      return (factor * (hours.value / 100 * 60 + hours.value % 100), index + 2)
    }
    guard isSure, hours.digits <= 2, hours.value <= 14 else { return nil }
    let colon = lexer[index + 2]
    let minutes = lexer[index + 3]
    if colon.isSign(0x3A), !colon.isSpaced, minutes.kind == .number, minutes.digits == 2,
      !minutes.isSpaced, minutes.value < 60
    {
      return (factor * (hours.value * 60 + minutes.value), index + 4)
    }
    return (factor * hours.value * 60, index + 2)
  }
}
