import HTMLTree

/// Turns what a page declares into plain text.
enum DeclaredText {
  /// The bytes without tags, character references resolved as often as twice, white space folded.
  ///
  /// Publishing systems escape what was escaped already, so `&amp;quot;` in a string means a
  /// quotation mark. Complexity: O(n).
  static func clean(_ bytes: [UInt8]) -> [UInt8] {
    var text = bytes
    for _ in 0..<2 where mayHoldReference(text) {
      var decoded: [UInt8] = []
      decoded.reserveCapacity(text.count)
      HTMLReferences.append(text, to: &decoded)
      if decoded.count == text.count { break }
      text = decoded
    }
    if text.contains(UInt8(ascii: "<")) { text = withoutTags(text) }
    return folded(text)
  }

  private static func mayHoldReference(_ text: [UInt8]) -> Bool {
    guard let at = text.firstIndex(of: UInt8(ascii: "&")) else { return false }
    return text[at...].contains(UInt8(ascii: ";"))
  }

  /// Leaves out `<b>` and `</b>`, not the signs of "1 < 2".
  private static func withoutTags(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var at = 0
    // Where a search for ">" found none: it need not be made again.
    var hasMoreEnds = true
    while at < text.count {
      let next = at + 1 < text.count ? text[at + 1] : 0
      let opensTag = (next | 0x20) &- 0x61 < 26 || next == UInt8(ascii: "/")
      if text[at] == UInt8(ascii: "<"), opensTag, hasMoreEnds {
        if let end = text[at...].firstIndex(of: UInt8(ascii: ">")) {
          let isBreak =
            (text[at + 1] | 0x20) == UInt8(ascii: "b") && end > at + 2
            && (text[at + 2] | 0x20) == UInt8(ascii: "r")
          if isBreak || (text[at + 1] | 0x20) == UInt8(ascii: "p") { result.append(0x20) }
          at = end + 1
          continue
        }
        hasMoreEnds = false
      }
      result.append(text[at])
      at += 1
    }
    return result
  }

  /// Whether U+20xx shows nothing and joins nothing: zero width space, direction marks.
  private static func isInvisible(_ last: UInt8) -> Bool {
    last == 0x8B || last == 0x8E || last == 0x8F || (0xAA...0xAE).contains(last)
  }

  /// Runs of white space and no-break spaces as one blank, none at the ends; soft hyphens, zero
  /// width spaces and control characters left out.
  static func folded(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var at = 0
    var isPending = false
    while at < text.count {
      let byte = text[at]
      var length = 0
      if byte <= 0x20 {
        length = 1
      } else if byte == 0xC2, at + 1 < text.count, text[at + 1] == 0xA0 {
        length = 2
      } else if byte == 0xC2, at + 1 < text.count, text[at + 1] == 0xAD {
        at += 2
        continue
      } else if byte == 0xE2, at + 2 < text.count, text[at + 1] == 0x80,
        isInvisible(text[at + 2])
      {
        at += 3
        continue
      } else if byte == 0x7F {
        at += 1
        continue
      }
      if length > 0 {
        isPending = !result.isEmpty
        at += length
        continue
      }
      if isPending {
        result.append(0x20)
        isPending = false
      }
      result.append(byte)
      at += 1
    }
    return result
  }
}
