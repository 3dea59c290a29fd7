/// Reads the dateline that a paragraph begins with: "PARIS, 3 May (Reuters) — ".
struct DatelineReading {
  /// The offsets in the page's text.
  private(set) var place: Range<Int>?
  private(set) var date: DateMatch?
  private(set) var agency: Range<Int>?
  /// All of it but the dash that ends it.
  private(set) var raw: Range<Int>
  /// Where the report begins.
  private(set) var textStart: Int
  private(set) var rule: String
  private(set) var confidence: Double

  /// Nil where the range begins with no dateline.
  ///
  /// Complexity: bounded; at most 200 bytes are looked at.
  init?(_ text: [UInt8], _ range: Range<Int>) {
    var scan = Scan(
      text: text, at: range.lowerBound, end: min(range.upperBound, range.lowerBound + 200))
    guard let found = scan.dateline(limit: range.upperBound) else { return nil }
    self = found
  }

  private init(
    place: Range<Int>?, date: DateMatch?, agency: Range<Int>?, raw: Range<Int>, textStart: Int,
    rule: String, confidence: Double
  ) {
    self.place = place
    self.date = date
    self.agency = agency
    self.raw = raw
    self.textStart = textStart
    self.rule = rule
    self.confidence = confidence
  }

  private enum Ending: Equatable { case dash, colon, stop, none }

  private struct Scan {
    let text: [UInt8]
    var at: Int
    let end: Int

    mutating func dateline(limit: Int) -> DatelineReading? {
      let start = at
      var place: Range<Int>?
      var date: DateMatch?
      var agency = bracketed()
      var isSlashed = false
      let isAgencyFirst = agency != nil
      if isAgencyFirst {
        guard isKnown(agency) else { return nil }
        let mark = at
        if dash(), let found = readPlace() {
          place = found
          date = readDate()
          if ending() != .dash {
            place = nil
            date = nil
            at = mark
          } else {
            // The second dash ends it; what stands before is the dateline.
            return finish(
              start, place, date, agency, rawEnd: date?.range.upperBound ?? found.upperBound,
              limit, "dateline.agency-place", 0.85)
          }
        }
      } else {
        place = readPlace()
        guard place != nil else { return nil }
        date = readDate()
        agency = bracketed()
        if agency == nil {
          agency = slashed()
          isSlashed = agency != nil
        }
        if date == nil, agency != nil { date = readDate() }
      }
      let known = isKnown(agency)
      var rawEnd = max(
        place?.upperBound ?? start,
        max(date?.range.upperBound ?? start, agency.map { $0.upperBound + 1 } ?? start))
      if agency != nil || date != nil, rawEnd < end, text[rawEnd] == UInt8(ascii: "."),
        known || isSlashed || date != nil
      {
        rawEnd += 1
      }
      at = max(at, rawEnd)
      let ending = ending()
      // "24 апр — РИА Новости." and "May 3 - RIA Novosti -": the agency after a dash.
      if agency == nil, ending == .dash, let named = namedAgency() {
        agency = named
        rawEnd = named.upperBound
        if rawEnd < end, text[rawEnd] == UInt8(ascii: ".") { rawEnd += 1 }
        at = rawEnd
        _ = self.ending()
        return finish(
          start, place, date, agency, rawEnd: rawEnd, limit, "dateline.agency-after-dash", 0.9)
      }
      guard
        let (rule, confidence) = judgement(
          place: place, date: date, agency: agency, isKnown: known, isSlashed: isSlashed,
          isAgencyFirst: isAgencyFirst, ending: ending)
      else { return nil }
      return finish(start, place, date, agency, rawEnd: rawEnd, limit, rule, confidence)
    }

    private func finish(
      _ start: Int, _ place: Range<Int>?, _ date: DateMatch?, _ agency: Range<Int>?, rawEnd: Int,
      _ limit: Int, _ rule: String, _ confidence: Double
    ) -> DatelineReading? {
      var textStart = max(at, rawEnd)
      while textStart < limit, text[textStart] <= 0x20 { textStart += 1 }
      return DatelineReading(
        place: place, date: date, agency: agency, raw: start..<rawEnd, textStart: textStart,
        rule: rule, confidence: confidence)
    }

    /// Whether what was read is a dateline, and how surely.
    private func judgement(
      place: Range<Int>?, date: DateMatch?, agency: Range<Int>?, isKnown: Bool, isSlashed: Bool,
      isAgencyFirst: Bool, ending: Ending
    ) -> (String, Double)? {
      if isAgencyFirst { return ("dateline.agency", ending == .dash ? 0.85 : 0.7) }
      guard let place else { return nil }
      let isShouted = isShouted(place)
      if agency != nil, isKnown || isSlashed && isShouted { return ("dateline.place-agency", 0.95) }
      if agency != nil, isShouted, ending == .dash { return ("dateline.place-agency", 0.8) }
      if agency != nil { return nil }
      let name = string(place).lowercased()
      let city = String(name.prefix { $0 != "," && $0 != "/" })
      let isCity = DatelineWords.cities.contains(city)
      if date != nil, ending == .dash || ending == .stop && isShouted {
        return isShouted || isCity ? ("dateline.place-date", 0.9) : nil
      }
      if date != nil { return nil }
      let startsText = isCapital(at) || isQuote(at)
      guard startsText || at >= end else { return nil }
      if ending == .dash, isShouted, isPlace(name) { return ("dateline.place-dash", 0.85) }
      if ending == .dash, isCity { return ("dateline.city-dash", 0.7) }
      if ending == .colon, isShouted, isCity { return ("dateline.city-colon", 0.75) }
      if ending == .stop, isCity, !isShouted, place.count < 24, at + 40 < end {
        return ("dateline.city-stop", 0.6)
      }
      return nil
    }

    private func isPlace(_ name: String) -> Bool {
      let words = name.split { $0 == " " || $0 == "," || $0 == "/" }
      guard let first = words.first, name.utf8.count >= 4, words.count <= 5 else { return false }
      return !DatelineWords.noPlaces.contains(first.trimmingCharacters)
    }

    // MARK: Parts

    /// A place: words that begin with capitals, "St.", "Fla." and regions after a comma included.
    private mutating func readPlace() -> Range<Int>? {
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
          if DateScanner.matches(in: text, range: at + 2..<min(end, at + 32)).first?.range
            .lowerBound
            == at + 2
          {
            break
          }
          guard !ahead.isEmpty else { break }
          at += 2
          continue
        }
        guard text[at] == 0x20, at + 1 < end else { break }
        let isWord = isCapital(at + 1) || isSmallLetter(at + 1)
        guard isWord else { break }
        // A date or an agency may come without a mark before it.
        if DateScanner.matches(in: text, range: at + 1..<min(end, at + 31)).first?.range.lowerBound
          == at + 1
        {
          break
        }
        at += 1
      }
      guard last > start else { return nil }
      at = last
      return start..<last
    }

    private func hasComma(_ range: Range<Int>) -> Bool { text[range].contains(UInt8(ascii: ",")) }

    private func isAbbreviation(_ word: String) -> Bool {
      let small = word.lowercased()
      return [
        "st", "ste", "mt", "ft", "ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga",
        "ill", "ind", "kan", "ky", "la", "md", "mass", "mich", "minn", "miss", "mo", "mont", "neb",
        "nev", "okla", "ore", "pa", "tenn", "tex", "va", "vt", "wash", "wis", "wyo", "ont", "que",
        "b.c", "d.c", "n.h", "n.j", "n.m", "n.y", "n.c", "n.d", "r.i", "s.c", "s.d", "w.va", "u.s",
        "u.k", "u.n",
      ].contains(small)
    }

    private func wordEnd(from start: Int) -> Int {
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

    private mutating func readDate() -> DateMatch? {
      var from = at
      while from < end, text[from] == 0x20 || text[from] == UInt8(ascii: ",") || text[from] == 0x2E
      {
        from += 1
      }
      // A date does not reach into the agency's brackets.
      var stop = from
      while stop < end, stop - from < 40, text[stop] != UInt8(ascii: "("), text[stop] != 0xE2 {
        stop += 1
      }
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
    private func isUnreadDate(_ range: Range<Int>) -> Bool {
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
    private mutating func bracketed() -> Range<Int>? {
      var from = at
      while from < end, text[from] == 0x20 || text[from] == UInt8(ascii: ".") || text[from] == 0x2C
      {
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
    private mutating func slashed() -> Range<Int>? {
      var from = at
      while from < end, text[from] == 0x20 || text[from] == UInt8(ascii: ".") || text[from] == 0x2C
      {
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
    private mutating func namedAgency() -> Range<Int>? {
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

    private mutating func dash() -> Bool { ending() == .dash }

    /// Reads what ends a dateline, white space around it included.
    private mutating func ending() -> Ending {
      var from = at
      var hadStop = false
      if from < end, text[from] == UInt8(ascii: ".") {
        hadStop = true
        from += 1
      }
      let blank = from
      while from < end, text[from] == 0x20 { from += 1 }
      var dashes = 0
      while from < end {
        if text[from] == UInt8(ascii: "-") {
          dashes += 1
          from += 1
        } else if text[from] == 0xE2, from + 2 < end, text[from + 1] == 0x80,
          (0x92...0x95).contains(text[from + 2])
        {
          dashes += 2
          from += 3
        } else {
          break
        }
      }
      if dashes > 0 {
        let isSpaced = from < end && text[from] == 0x20
        // A hyphen alone needs a blank after it: "PARIS - ", not "PARIS-based".
        guard isSpaced || dashes > 1 || from >= end else { return .none }
        while from < end, text[from] == 0x20 { from += 1 }
        at = from
        return .dash
      }
      if blank < end, text[blank] == UInt8(ascii: ":") {
        at = blank + 1
        while at < end, text[at] == 0x20 { at += 1 }
        return .colon
      }
      if hadStop || at > 0 && at <= end && at - 1 >= 0 && text[at - 1] == 0x2E {
        at = from
        return .stop
      }
      return .none
    }

    // MARK: Characters

    private func string(_ range: Range<Int>) -> String {
      String(decoding: text[range], as: UTF8.self)
    }

    private func isKnown(_ agency: Range<Int>?) -> Bool {
      guard let agency else { return false }
      let name = string(agency).lowercased()
      if DatelineWords.agencies.contains(name) { return true }
      return name.split { $0 == "/" || $0 == "," || $0 == "-" || $0 == "|" }.contains {
        DatelineWords.agencies.contains($0.trimmingCharacters)
      }
    }

    private func isShouted(_ range: Range<Int>) -> Bool {
      let first = string(range).prefix { $0 != "," }
      let letters = first.filter(\.isLetter)
      return letters.count >= 3 && !letters.contains { $0.isLowercase }
    }

    private func isCapital(_ at: Int) -> Bool {
      guard at < end else { return false }
      let byte = text[at]
      let next = at + 1 < end ? text[at + 1] : 0
      switch byte {
      case 0x41...0x5A: return true
      case 0xC3: return next < 0x9F
      case 0xC4, 0xC5: return next & 1 == 0
      case 0xCE: return (0x91...0xA9).contains(next)
      case 0xD0: return next < 0xB0
      default: return false
      }
    }

    private func isSmallLetter(_ at: Int) -> Bool {
      guard at < end else { return false }
      return (0x61...0x7A).contains(text[at]) || text[at] >= 0xC3 && text[at] < 0xE2
    }

    private func isQuote(_ at: Int) -> Bool {
      guard at < end else { return false }
      return text[at] == 0x22 || text[at] == 0x27 || text[at] == 0xE2 || text[at] == 0xC2
    }
  }
}

extension Substring {
  /// Without blanks and full stops at its ends.
  fileprivate var trimmingCharacters: String {
    var view = self
    while let first = view.first, first == " " || first == "." { view.removeFirst() }
    while let last = view.last, last == " " || last == "." { view.removeLast() }
    return String(view)
  }
}
