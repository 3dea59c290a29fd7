/// Finds the end of a tag whose start is known, so that nodes need not keep it.
enum TagScanner {
  /// The offset behind the `>` of the tag that begins at an offset; the length of the text if it
  /// does not end.
  ///
  /// Complexity: O(n) in the length of the tag.
  static func end(ofTagAt start: Int, in utf8: [UInt8]) -> Int {
    var index = start + 1
    // The name, and what follows up to the first attribute.
    while index < utf8.count, !isSpace(utf8[index]), utf8[index] != slash {
      if utf8[index] == greater { return index + 1 }
      index += 1
    }
    while index < utf8.count {
      // Before an attribute's name, which may begin with an equals sign.
      let byte = utf8[index]
      if byte == greater { return index + 1 }
      index += 1
      if isSpace(byte) || byte == slash { continue }
      while index < utf8.count, utf8[index] != equals, utf8[index] != greater,
        utf8[index] != slash, !isSpace(utf8[index])
      { index += 1 }
      var next = index
      while next < utf8.count, isSpace(utf8[next]) { next += 1 }
      guard next < utf8.count, utf8[next] == equals else { continue }
      index = endOfValue(from: next + 1, in: utf8)
    }
    return utf8.count
  }

  private static func endOfValue(from start: Int, in utf8: [UInt8]) -> Int {
    var index = start
    while index < utf8.count, isSpace(utf8[index]) { index += 1 }
    guard index < utf8.count else { return index }
    let quote = utf8[index]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      index += 1
      while index < utf8.count, utf8[index] != quote { index += 1 }
      return min(index + 1, utf8.count)
    }
    while index < utf8.count, utf8[index] != greater, !isSpace(utf8[index]) { index += 1 }
    return index
  }

  private static let greater = UInt8(ascii: ">")
  private static let slash = UInt8(ascii: "/")
  private static let equals = UInt8(ascii: "=")

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0C || byte == 0x0D
  }
}
