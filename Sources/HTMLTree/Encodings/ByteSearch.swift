extension Span<UInt8> {
  /// Where a byte first stands in a range, nil if nowhere.
  ///
  /// Complexity: linear, sixty-four bytes at a time.
  package func first(_ byte: UInt8, from start: Int, before limit: Int) -> Int? {
    guard start < limit else { return nil }
    precondition(start >= 0 && limit <= count)
    let all = UInt64(byte) &* 0x0101_0101_0101_0101
    let raw = bytes
    // The byte's places among eight: the lowest bit that is set is exact, those above may be
    // borrowed. Unchecked: called for eight bytes before `limit`, which was compared with the end.
    func places(_ at: Int) -> UInt64 {
      let word = raw.unsafeLoadUnaligned(fromUncheckedByteOffset: at, as: UInt64.self)
      let rest = UInt64(littleEndian: word) ^ all
      return (rest &- 0x0101_0101_0101_0101) & ~rest & 0x8080_8080_8080_8080
    }
    // Unchecked: called for sixteen bytes before `limit`.
    func matches(_ at: Int) -> SIMDMask<SIMD16<Int8>> {
      raw.unsafeLoadUnaligned(fromUncheckedByteOffset: at, as: SIMD16<UInt8>.self)
        .== SIMD16(repeating: byte)
    }
    var at = start
    while at &+ 64 <= limit {
      let found =
        (matches(at) .| matches(at &+ 16)) .| (matches(at &+ 32) .| matches(at &+ 48))
      if any(found) { break }
      at &+= 64
    }
    while at &+ 8 <= limit {
      let found = places(at)
      if found != 0 { return at + found.trailingZeroBitCount / 8 }
      at &+= 8
    }
    while at < limit {
      if self[at] == byte { return at }
      at += 1
    }
    return nil
  }
}
