/// Names of tags and attributes, eight bytes a step.
extension Tokenizer {
  /// Reads a name in whatever case, and says where it ends: at white space, `/` or `>`; that of an
  /// attribute (which the first byte of a tag's name is not asked for) also at `=`.
  @inline(__always)
  mutating func readName(from start: Int, isAttribute: Bool = false) -> (name: NameID, end: Int) {
    guard start &+ 16 <= source.count else {
      return readOddName(from: start, isAttribute: isAttribute)
    }
    let first = source.word(at: start)
    let firstStops = NameWord.stops(first, isAttribute: isAttribute)
    if firstStops != 0 {
      let length = firstStops.trailingZeroBitCount >> 3
      let kept = first & ~(UInt64.max << (UInt64(length) &* 8))
      if length > 0, NameWord.isEnd(source[start &+ length], isAttribute: isAttribute) {
        let key = NameKey(low: NameWord.lowercased(kept), high: 0)
        return (names.intern(key), start &+ length)
      }
      return readOddName(from: start, isAttribute: isAttribute)
    }
    let second = source.word(at: start &+ 8)
    let secondStops = NameWord.stops(second, isAttribute: isAttribute)
    if secondStops != 0 {
      let length = secondStops.trailingZeroBitCount >> 3
      let kept = second & ~(UInt64.max << (UInt64(length) &* 8))
      if NameWord.isEnd(source[start &+ 8 &+ length], isAttribute: isAttribute) {
        let key = NameKey(low: NameWord.lowercased(first), high: NameWord.lowercased(kept))
        return (names.intern(key), start &+ 8 &+ length)
      }
    }
    return readOddName(from: start, isAttribute: isAttribute)
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
