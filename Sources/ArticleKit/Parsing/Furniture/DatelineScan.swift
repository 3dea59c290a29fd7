/// The parts that a dateline is made of, read one after the other.
struct DatelineScan {
  /// What parts a dateline from its report.
  enum Ending: Equatable { case dash, colon, stop, none }

  let text: [UInt8]
  var at: Int
  let end: Int

  /// A place: words that begin with capitals, "St.", "Fla." and regions after a comma included.
  mutating func readPlace() -> Range<Int>? {
    let start = at
    var last = at
    var count = 0
    var isShouted = false
    while at < end, count < 8 {
      let wordStart = at
      var wordEnd = wordEnd(from: at)
      guard wordEnd > wordStart else { break }
      let word = String(decoding: text[wordStart..<wordEnd], as: UTF8.self)
      if !isCapital(wordStart) {
        guard count > 0, DatelineWords.particles.contains(word), wordEnd + 1 < end,
          isCapital(wordEnd + 1)
        else { break }
      } else {
        let shouts = word == word.uppercased()
        if count == 0 { isShouted = shouts && word.utf8.count > 2 }
        // After a shouted city only its region goes on in small letters, after a comma.
        if count > 0, isShouted, !shouts, text[last - 1] != UInt8(ascii: ","),
          !hasComma(start..<wordStart)
        {
          break
        }
        last = wordEnd
      }
      count += 1
      at = wordEnd
      if at < end, text[at] == UInt8(ascii: ".") {
        // An abbreviation: "ST. PETERSBURG", "Fla."; else the place ends.
        let isShort = wordEnd - wordStart <= 5 && count < 6
        let next = at + 1
        let goesOn =
          isShort
          && (isAbbreviation(word) || next < end && text[next] == UInt8(ascii: ","))
        guard goesOn else { break }
        at += 1
        last = at
        wordEnd = at
      }
      guard at < end else { break }
      if text[at] == UInt8(ascii: ","), at + 2 < end, text[at + 1] == 0x20, isCapital(at + 2) {
        let ahead = String(
          decoding: text[at + 2..<self.wordEnd(from: at + 2)], as: UTF8.self)
        if beginsDate(at + 2) { break }
        guard !ahead.isEmpty else { break }
        at += 2
        continue
      }
      guard text[at] == 0x20, at + 1 < end else { break }
      let isWord = isCapital(at + 1) || isSmallLetter(at + 1)
      guard isWord else { break }
      // A date or an agency may come without a mark before it.
      if beginsDate(at + 1) { break }
      at += 1
    }
    guard last > start else { return nil }
    at = last
    return start..<last
  }

  /// Whether a date begins at an offset; a relative one ("today") only where the text ends soon.
  private func beginsDate(_ start: Int) -> Bool {
    let range = start..<min(end, start + 30)
    guard range.count < 30 || hasDigit(range) else { return false }
    return DateScanner.matches(in: text, range: range).first?.range.lowerBound == start
  }

  private func hasDigit(_ range: Range<Int>) -> Bool {
    text[range].contains { (0x30...0x39).contains($0) }
  }

  func hasComma(_ range: Range<Int>) -> Bool { text[range].contains(UInt8(ascii: ",")) }

  func isAbbreviation(_ word: String) -> Bool {
    DatelineWords.abbreviations.contains(word.lowercased())
  }

  func wordEnd(from start: Int) -> Int {
    var at = start
    while at < end {
      let byte = text[at]
      if (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x27
        || byte == UInt8(ascii: "/")
      {
        at += 1
      } else if byte == UInt8(ascii: "-"), at > start, at + 1 < end, text[at + 1] > 0x2F {
        at += 1
      } else if byte == UInt8(ascii: "."), at > start, at + 1 < end,
        (0x41...0x5A).contains(text[at + 1])
      {
        at += 1
      } else if byte >= 0xC3, byte != 0xE2, byte < 0xF0 {
        at += byte < 0xE0 ? 2 : 3
      } else if byte == 0xE2, at + 2 < end, text[at + 1] == 0x80, text[at + 2] == 0x99 {
        at += 3
      } else {
        break
      }
    }
    return min(at, end)
  }

  mutating func readDate() -> DateMatch? {
    var from = at
    while from < end, text[from] == 0x20 || text[from] == UInt8(ascii: ",") || text[from] == 0x2E {
      from += 1
    }
    // A date does not reach into the agency's brackets.
    var stop = from
    while stop < end, stop - from < 40, text[stop] != UInt8(ascii: "("), text[stop] != 0xE2 {
      stop += 1
    }
    // Only relative dates have no digit.
    guard hasDigit(from..<stop) else { return nil }
    guard let match = DateScanner.matches(in: text, range: from..<stop).first,
      match.range.lowerBound == from, !match.isRelative
    else {
      if isUnreadDate(from..<stop) { at = stop }
      return nil
    }
    at = match.range.upperBound
    return match
  }

  /// Whether a day and one word stand before an agency's bracket: a month in a language, or an
  /// abbreviation, that is not known.
  func isUnreadDate(_ range: Range<Int>) -> Bool {
    guard range.upperBound < end, text[range.upperBound] == UInt8(ascii: "(") else {
      return false
    }
    let parts = text[range].split { $0 == 0x20 || $0 == 0x2E }
    guard parts.count == 2, let day = Int(String(decoding: parts[0], as: UTF8.self)) else {
      return false
    }
    return (1...31).contains(day) && (3...16).contains(parts[1].count)
      && parts[1].allSatisfy { $0 >= 0x41 }
  }

  /// "(AP)": the words between the brackets.
  mutating func bracketed() -> Range<Int>? {
    var from = at
    while from < end, text[from] == 0x20 || text[from] == UInt8(ascii: ".") || text[from] == 0x2C {
      from += 1
    }
    guard from < end, text[from] == UInt8(ascii: "("),
      let close = text[from..<min(end, from + 48)].firstIndex(of: UInt8(ascii: ")")),
      close > from + 1
    else { return nil }
    let inner = from + 1..<close
    guard !text[inner].contains(where: { (0x30...0x39).contains($0) }) else { return nil }
    at = close + 1
    return inner
  }

  /// "/TASS/": the words between the strokes.
  mutating func slashed() -> Range<Int>? {
    var from = at
    while from < end, text[from] == 0x20 || text[from] == UInt8(ascii: ".") || text[from] == 0x2C {
      from += 1
    }
    guard from < end, text[from] == UInt8(ascii: "/"),
      let close = text[from + 1..<min(end, from + 40)].firstIndex(of: UInt8(ascii: "/")),
      close > from + 1
    else { return nil }
    at = close + 1
    return from + 1..<close
  }

  /// An agency's name without brackets, before a full stop or a dash.
  mutating func namedAgency() -> Range<Int>? {
    let start = at
    var stop = at
    for _ in 0..<3 {
      let next = wordEnd(from: stop)
      guard next > stop else { return nil }
      stop = next
      let name = string(start..<stop).lowercased()
      if DatelineWords.agencies.contains(name), stop < end,
        text[stop] == 0x2E || text[stop] == 0x20
      {
        if text[stop] == 0x2E { return start..<stop }
        var scan = self
        scan.at = stop
        if scan.ending() == .dash { return start..<stop }
      }
      guard stop < end, text[stop] == 0x20 else { return nil }
      stop += 1
    }
    return nil
  }
}
