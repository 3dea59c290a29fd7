extension DatelineScan {
  mutating func dash() -> Bool { ending() == .dash }

  /// Reads what ends a dateline, white space around it included.
  mutating func ending() -> Ending {
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

  func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }

  func isKnown(_ agency: Range<Int>?) -> Bool {
    guard let agency else { return false }
    let name = string(agency).lowercased()
    if DatelineWords.agencies.contains(name) { return true }
    return name.split { $0 == "/" || $0 == "," || $0 == "-" || $0 == "|" }.contains {
      DatelineWords.agencies.contains($0.trimmingCharacters)
    }
  }

  func isShouted(_ range: Range<Int>) -> Bool {
    let first = string(range).prefix { $0 != "," }
    let letters = first.filter(\.isLetter)
    return letters.count >= 3 && !letters.contains { $0.isLowercase }
  }

  func isCapital(_ at: Int) -> Bool {
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

  func isSmallLetter(_ at: Int) -> Bool {
    guard at < end else { return false }
    return (0x61...0x7A).contains(text[at]) || text[at] >= 0xC3 && text[at] < 0xE2
  }

  func isQuote(_ at: Int) -> Bool {
    guard at < end else { return false }
    return text[at] == 0x22 || text[at] == 0x27 || text[at] == 0xE2 || text[at] == 0xC2
  }
}

extension Substring {
  /// Without blanks and full stops at its ends.
  var trimmingCharacters: String {
    var view = self
    while let first = view.first, first == " " || first == "." { view.removeFirst() }
    while let last = view.last, last == " " || last == "." { view.removeLast() }
    return String(view)
  }
}
