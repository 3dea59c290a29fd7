/// Appends numbers and texts to bytes, as ``ByteReader`` reads them.
struct ByteWriter {
  var bytes: [UInt8] = []

  /// Appends a number in as many bytes as it needs: seven bits each, the lowest first (LEB128).
  @inline(__always)
  mutating func put(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Appends a number of either sign, small ones in few bytes.
  mutating func putSigned(_ number: Int) {
    put((number << 1) ^ (number >> (Int.bitWidth - 1)))
  }

  /// Appends bytes and, before them, their count.
  mutating func put(counted other: some Collection<UInt8>) {
    put(other.count)
    bytes.append(contentsOf: other)
  }
}
