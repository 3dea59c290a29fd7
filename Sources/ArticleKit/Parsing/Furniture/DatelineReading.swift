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
    var scan = DatelineScan(
      text: text, at: range.lowerBound, end: min(range.upperBound, range.lowerBound + 200))
    guard let found = scan.dateline(limit: range.upperBound) else { return nil }
    self = found
  }

  init(
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
}

extension DatelineScan {
  /// Reads a dateline from where the scan stands; the report may go on up to `limit`.
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
    guard let place, date != nil || agency != nil || ending != .none else { return nil }
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
}
