/// A name as its table keeps it: up to 16 bytes in two words, or where a longer one stands.
///
/// A name has no byte 0 (the tokenizer makes U+FFFD of it), so the first byte tells the two apart
/// and a short name needs no length.
struct NameKey: Hashable, Sendable {
  static let shortLength = 16

  /// The first eight bytes, the first of them lowest; for a long name its start, times 256.
  var low: UInt64
  /// The bytes after; for a long name half of its hash, then its length.
  var high: UInt64

  @inline(__always)
  init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// A name that is at most 16 bytes long, or nil.
  init?(short name: some Collection<UInt8>) {
    guard name.count <= Self.shortLength else { return nil }
    low = 0
    high = 0
    for (index, byte) in name.enumerated() {
      if index < 8 {
        low |= UInt64(byte) << (8 * index)
      } else {
        high |= UInt64(byte) << (8 * (index - 8))
      }
    }
  }

  /// A name of more than 16 bytes.
  init(start: Int, length: Int, hash: UInt64) {
    low = UInt64(UInt32(truncatingIfNeeded: start)) << 8
    high = (hash >> 32) << 32 | UInt64(UInt32(truncatingIfNeeded: length))
  }

  @inline(__always)
  var isLong: Bool { low & 0xFF == 0 }

  /// Where a long name stands among the bytes of its table.
  var longRange: Range<Int> {
    let start = Int(low >> 8)
    return start..<start + Int(high & 0xFFFF_FFFF)
  }

  /// The bytes of a short name.
  var shortBytes: [UInt8] {
    var bytes: [UInt8] = []
    appendShortBytes(to: &bytes)
    return bytes
  }

  @inline(__always)
  func appendShortBytes(to output: inout [UInt8]) {
    var rest = low
    while rest != 0 {
      output.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
    rest = high
    while rest != 0 {
      output.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }
}
