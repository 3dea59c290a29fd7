/// White space, and what may stand among it.
extension SourceBytes {
  /// Where from an index on the first byte stands that is no white space, or `count`.
  @inline(__always)
  func skippingSpace(from start: Int) -> Int {
    var index = start
    while index < count, ASCII.isSpace(self[index]) { index &+= 1 }
    return index
  }

  /// Where from an index on the first byte stands that is neither LF, tab nor blank, or that is one
  /// of the last seven bytes: most of the text between tags is nothing else.
  @inline(__always)
  func skippingIndentation(from start: Int) -> Int {
    var index = start
    while index &+ 8 <= count {
      let word = word(at: index)
      let others = Self.isOther(word, 0x20) & Self.isOther(word, 0x0A) & Self.isOther(word, 0x09)
      let marks = others & 0x8080_8080_8080_8080
      if marks != 0 { return index &+ marks.trailingZeroBitCount >> 3 }
      index &+= 8
    }
    return index
  }

  /// The high bit of each byte that is other than a given one, exactly.
  @inline(__always)
  private static func isOther(_ word: UInt64, _ byte: UInt8) -> UInt64 {
    let difference = word ^ (UInt64(byte) &* 0x0101_0101_0101_0101)
    return ((difference & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F7F_7F7F_7F7F_7F7F) | difference
  }

  /// Where from an index on something else than white space and NUL stands, or `count`.
  @inline(__always)
  func skippingSpaceAndNUL(from start: Int, references: Bool, _ flags: inout TextFlags) -> Int {
    var index = skippingIndentation(from: start)
    while index < count {
      let byte = self[index]
      if byte > 0x20 {
        guard references, byte == UInt8(ascii: "&"), let end = endOfSpaceReference(at: index)
        else { break }
        flags.insert(.hasReferences)
        index = end
      } else if byte == 0 {
        flags.insert(.hasNUL)
        index &+= 1
      } else if ASCII.isSpace(byte) {
        if byte == 0x0D { flags.insert(.hasCarriageReturn) }
        index = skippingIndentation(from: index &+ 1)
      } else {
        break
      }
    }
    return index
  }

  /// Where the character reference at an `&` ends if it stands for white space, else nil.
  @inline(never)
  func endOfSpaceReference(at index: Int) -> Int? {
    let reference = CharacterReference.read(buffer.span, at: index, to: count, inAttribute: false)
    guard let reference, reference.isSpace else { return nil }
    return reference.end
  }
}
