/// Cuts the text of an article in a string of JSON into its paragraphs.
enum DeclaredParagraphs {
  /// The ranges between line breaks and tags of paragraphs and breaks, however they are escaped;
  /// those of white space alone left out.
  ///
  /// Complexity: linear.
  static func ranges(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = range.lowerBound
    var at = start
    while at < range.upperBound {
      let length = separator(in: bytes, at, range.upperBound)
      guard let length else {
        // An escape is two bytes, so that the "n" of "\\\\n" is none.
        at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1
        continue
      }
      append(start..<at, bytes, &result)
      // A tag stays with what follows it, so that it is seen as one.
      start = length.isTag ? at : at + length.count
      at += length.count
    }
    append(start..<range.upperBound, bytes, &result)
    return result
  }

  private static func append(
    _ range: Range<Int>, _ bytes: [UInt8], _ result: inout [Range<Int>]
  ) {
    guard range.contains(where: { bytes[$0] > 0x20 }) else { return }
    result.append(range)
  }

  private static func separator(
    in bytes: [UInt8], _ at: Int, _ end: Int
  ) -> (count: Int, isTag: Bool)? {
    switch bytes[at] {
    case 0x0A: return (1, false)
    case UInt8(ascii: "\\"):
      if at + 1 < end, bytes[at + 1] == UInt8(ascii: "n") { return (2, false) }
      return tag(in: bytes, at, end, opening: "\\u003c")
    case UInt8(ascii: "<"): return tag(in: bytes, at, end, opening: "<")
    case UInt8(ascii: "&"): return tag(in: bytes, at, end, opening: "&lt;")
    default: return nil
    }
  }

  /// The length of "<p", "</p" or "<br" with what ends a name.
  private static func tag(
    in bytes: [UInt8], _ at: Int, _ end: Int, opening: StaticString
  ) -> (count: Int, isTag: Bool)? {
    let length = opening.utf8CodeUnitCount
    let isOpened = opening.withUTF8Buffer { wanted in
      at + length < end && wanted.indices.allSatisfy { bytes[at + $0] | 0x20 == wanted[$0] | 0x20 }
    }
    guard isOpened else { return nil }
    var next = at + length
    if bytes[next] == UInt8(ascii: "\\"), next + 1 < end { next += 1 }
    if bytes[next] == UInt8(ascii: "/") { next += 1 }
    guard next + 1 < end else { return nil }
    let (first, second) = (bytes[next] | 0x20, bytes[next + 1] | 0x20)
    let isParagraph = first == UInt8(ascii: "p") && (second &- 0x61 >= 26 || second == 0x7C)
    let isBreak = first == UInt8(ascii: "b") && second == UInt8(ascii: "r")
    return isParagraph || isBreak ? (next - at, true) : nil
  }
}
