/// A title cut at the marks with which sites put their name and section beside the headline.
struct TitleParts {
  private let bytes: [UInt8]
  /// The marks with the blanks around them, in order.
  private let marks: [Range<Int>]

  init(_ title: String) {
    bytes = Array(title.utf8)
    marks = Self.marks(bytes)
  }

  /// The parts from one to another, both included; nil where there are not as many.
  func text(_ first: Int, _ last: Int) -> String {
    let start = first == 0 ? 0 : marks[first - 1].upperBound
    let end = last == marks.count ? bytes.count : marks[last].lowerBound
    return start < end ? String(decoding: bytes[start..<end], as: UTF8.self) : ""
  }

  var count: Int { marks.count + 1 }

  /// The title without the parts at its ends that name the site.
  func withoutSite(_ site: SiteNames) -> String {
    var first = 0
    var last = marks.count
    for _ in 0..<3 where first < last {
      if site.isSite(ComparedText(text(last, last))), !text(first, last - 1).isEmpty {
        last -= 1
      } else if site.opens(ComparedText(text(first, first))) {
        first += 1
      } else {
        break
      }
    }
    return text(first, last)
  }

  /// All runs of parts, the longest first; at most a few dozen.
  var runs: [String] {
    var result: [String] = []
    let most = min(count, 6)
    for first in 0..<most {
      for last in first..<most { result.append(text(first, last)) }
    }
    return result.sorted { $0.utf8.count > $1.utf8.count }
  }

  /// Bars, dashes, bullets and angles with blanks around; bars also without; a colon before a
  /// blank.
  private static func marks(_ bytes: [UInt8]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var at = 0
    var floor = 0
    while at < bytes.count, result.count < 12 {
      var end = at
      var isBar = false
      while end < bytes.count, let (length, bar) = mark(bytes, end) {
        isBar = isBar || bar
        end += length
      }
      guard end > at else {
        at += 1
        continue
      }
      let isColon = end == at + 1 && bytes[at] == UInt8(ascii: ":")
      let spaceBefore = at > floor && bytes[at - 1] == 0x20
      let spaceAfter = end < bytes.count && bytes[end] == 0x20
      if at > floor, end < bytes.count,
        isBar || spaceBefore && spaceAfter || isColon && spaceAfter
      {
        var start = at
        while start > floor, bytes[start - 1] == 0x20 { start -= 1 }
        while end < bytes.count, bytes[end] == 0x20 { end += 1 }
        if start > floor, end < bytes.count {
          result.append(start..<end)
          floor = end
        }
      }
      at = end
    }
    return result
  }

  /// The length of a mark that parts titles, and whether it does so without blanks.
  private static func mark(_ bytes: [UInt8], _ at: Int) -> (Int, Bool)? {
    switch bytes[at] {
    case UInt8(ascii: "|"): return (1, true)
    case UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "~"),
      UInt8(ascii: "<"), UInt8(ascii: ">"):
      return (1, false)
    case UInt8(ascii: "_"): return (1, at > 0 && bytes[at - 1] >= 0x80)
    case 0xC2:
      guard at + 1 < bytes.count else { return nil }
      switch bytes[at + 1] {
      case 0xAB, 0xBB, 0xB7: return (2, false)
      default: return nil
      }
    case 0xE2:
      guard at + 2 < bytes.count else { return nil }
      switch (bytes[at + 1], bytes[at + 2]) {
      case (0x80, 0x90...0x95), (0x80, 0xA2), (0x80, 0xB9...0xBA): return (3, false)
      default: return nil
      }
    case 0xE3:
      guard at + 2 < bytes.count, bytes[at + 1] == 0x85, bytes[at + 2] == 0xA3 else { return nil }
      return (3, true)
    case 0xEF:
      guard at + 2 < bytes.count, bytes[at + 1] == 0xBD, bytes[at + 2] == 0x9C else { return nil }
      return (3, true)
    default: return nil
    }
  }
}
