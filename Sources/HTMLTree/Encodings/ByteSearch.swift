extension Span<UInt8> {
  /// Where a byte first stands in a range, nil if nowhere.
  ///
  /// Complexity: linear, eight bytes at a time.
  package func first(_ byte: UInt8, from start: Int, before limit: Int) -> Int? {
    let all = UInt64(byte) &* 0x0101_0101_0101_0101
    let raw = bytes
    var at = start
    while at + 8 <= limit {
      let word = UInt64(
        littleEndian: raw.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self))
      let rest = word ^ all
      // The lowest bit that is set is exact, those above may be borrowed.
      let found = (rest &- 0x0101_0101_0101_0101) & ~rest & 0x8080_8080_8080_8080
      if found != 0 { return at + found.trailingZeroBitCount / 8 }
      at += 8
    }
    while at < limit {
      if self[at] == byte { return at }
      at += 1
    }
    return nil
  }
}
