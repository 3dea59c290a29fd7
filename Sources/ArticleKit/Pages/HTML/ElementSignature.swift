import HTMLTree

/// A number that elements have in common which are written alike.
struct ElementSignature {
  private(set) var value: UInt32

  init(_ tag: HTMLTag) { value = 0x811C_9DC5 ^ UInt32(tag.rawValue) }

  /// Adds the bytes of a class, without its digits: they number what is alike.
  ///
  /// Complexity: O(1), since it ends with the first 48 bytes.
  mutating func add(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    for at in range.lowerBound..<min(range.upperBound, range.lowerBound + 48) {
      let byte = bytes[at]
      if byte &- 0x30 < 10 { continue }
      value = (value ^ UInt32(byte)) &* 0x0100_0193
    }
  }
}
