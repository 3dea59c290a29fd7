/// Names of tags and attributes, eight bytes a step.
extension Tokenizer {
  /// Reads the name of a tag in whatever case up to white space, `/` or `>`.
  @inline(__always)
  mutating func readTagName(from start: Int) -> (name: NameID, end: Int) {
    let scan = NameScan(source, from: start, isAttribute: false)
    guard scan.end > start, NameWord.isEnd(source[scan.end], isAttribute: false) else {
      return readOddName(from: start, isAttribute: false)
    }
    return (names.intern(scan), scan.end)
  }

  /// Reads the name of an attribute in whatever case up to white space, `/`, `>` or, but for the first
  /// character, `=`.
  @inline(__always)
  mutating func readAttributeName(from start: Int) -> (name: NameID, end: Int) {
    let scan = NameScan(source, from: start, isAttribute: true)
    guard scan.end > start, NameWord.isEnd(source[scan.end], isAttribute: true) else {
      return readOddName(from: start, isAttribute: true)
    }
    return (names.intern(scan), scan.end)
  }

  /// Reads a name that is long, near the end of the text, or has bytes that hardly any name has.
  @inline(never)
  private mutating func readOddName(
    from start: Int, isAttribute: Bool
  ) -> (name: NameID, end: Int) {
    nameBytes.removeAll(keepingCapacity: true)
    var index = start
    while index < source.count {
      let byte = source[index]
      // The first character of an attribute's name belongs to it even if it is "=".
      if NameWord.isEnd(byte, isAttribute: isAttribute && index > start) { break }
      if byte == 0 {
        report(.unexpectedNullCharacter, at: index)
        nameBytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
      } else {
        nameBytes.append(ASCII.lowercased(byte))
      }
      index &+= 1
    }
    return (names.intern(nameBytes), index)
  }
}
