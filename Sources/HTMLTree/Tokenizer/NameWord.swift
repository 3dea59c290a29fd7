/// Eight bytes of a name at once.
enum NameWord {
  private static func all(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// A high bit in each byte that may end a name; the lowest one is exact.
  ///
  /// Those are all below `!`, `/` and, near `>`, four that end the name of an attribute or are odd in
  /// one: `<`, `=`, `>`, `?`. A borrow can mark only bytes above a true one.
  @inline(__always)
  static func stops(_ word: UInt64, isAttribute: Bool) -> UInt64 {
    let blank = (word &- all(0x21)) & ~word
    let slash = word ^ all(UInt8(ascii: "/"))
    let bracket = word ^ all(UInt8(ascii: isAttribute ? "<" : ">"))
    let atSlash = (slash &- all(1)) & ~slash
    let atBracket = (bracket &- all(isAttribute ? 4 : 1)) & ~bracket
    return (blank | atSlash | atBracket) & all(0x80)
  }

  /// All ones in the bytes below the lowest high bit of a word that has one.
  @inline(__always)
  static func bytesBelow(_ stops: UInt64) -> UInt64 {
    // Below the lowest one bit of a byte's high bit lie its own seven bits too: these go.
    ((stops & (0 &- stops)) &>> 7) &- 1
  }

  /// Whether a byte ends a name.
  @inline(__always)
  static func isEnd(_ byte: UInt8, isAttribute: Bool) -> Bool {
    if isAttribute, byte == UInt8(ascii: "=") { return true }
    return byte == UInt8(ascii: ">") || ASCII.isSpace(byte) || byte == UInt8(ascii: "/")
  }

  /// The letters among eight bytes in lower case.
  @inline(__always)
  static func lowercased(_ word: UInt64) -> UInt64 {
    let low = word & all(0x7F)
    let fromA = low &+ all(0x80 - UInt8(ascii: "A"))
    let afterZ = low &+ all(0x7F - UInt8(ascii: "Z"))
    let capitals = (fromA ^ afterZ) & ~word & all(0x80)
    return word | capitals >> 2
  }
}
