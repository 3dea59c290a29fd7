/// Reads the encoding's label out of the `content` of a `meta` element, "text/html; charset=x".
///
/// Source: https://html.spec.whatwg.org/multipage/urls-and-fetching.html#extracting-character-encodings-from-meta-elements
enum MetaContent {
  /// The label, or nil where there is none; `value` is in lower case.
  ///
  /// Complexity: O(n).
  static func label(in value: [UInt8]) -> [UInt8]? {
    var position = 0
    while let start = index(of: charset, in: value, from: position) {
      position = start + charset.count
      skipSpaces(value, &position)
      guard position < value.count, value[position] == 0x3D else { continue }
      position += 1
      skipSpaces(value, &position)
      guard position < value.count else { return nil }
      return label(in: value, at: position)
    }
    return nil
  }

  private static let charset = Array("charset".utf8)

  private static func label(in value: [UInt8], at start: Int) -> [UInt8]? {
    let mark = value[start]
    if mark == 0x22 || mark == 0x27 {
      guard let end = value[(start + 1)...].firstIndex(of: mark) else { return nil }
      return Array(value[(start + 1)..<end])
    }
    let end =
      value[start...].firstIndex { EncodingPrescan.isSpace($0) || $0 == 0x3B } ?? value.count
    return Array(value[start..<end])
  }

  private static func skipSpaces(_ value: [UInt8], _ position: inout Int) {
    while position < value.count, EncodingPrescan.isSpace(value[position]) { position += 1 }
  }

  private static func index(of word: [UInt8], in value: [UInt8], from start: Int) -> Int? {
    var position = start
    while position + word.count <= value.count {
      if value[position...].starts(with: word) { return position }
      position += 1
    }
    return nil
  }
}
