/// Reads numbers and texts that a ``ByteWriter`` wrote; bytes that nobody wrote so are an error,
/// never a trap.
struct ByteReader {
  let bytes: [UInt8]
  private(set) var at: Int
  private let end: Int

  init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
    self.bytes = bytes
    at = min(range?.lowerBound ?? 0, bytes.count)
    end = min(range?.upperBound ?? bytes.count, bytes.count)
  }

  var isAtEnd: Bool { at >= end }

  /// Reads a number that ``ByteWriter/put(_:)`` wrote.
  @inline(__always)
  mutating func number() throws(SegmentError) -> Int {
    guard at < end else { throw SegmentError.cutShort }
    let first = bytes[at]
    at &+= 1
    if first < 0x80 { return Int(first) }
    return try rest(of: Int(first & 0x7F))
  }

  private mutating func rest(of first: Int) throws(SegmentError) -> Int {
    var value = first
    var shift = 7
    while at < end, shift < 64 {
      let byte = bytes[at]
      at &+= 1
      value |= Int(truncatingIfNeeded: UInt64(byte & 0x7F) << UInt64(shift))
      if byte < 0x80 { return value }
      shift += 7
    }
    throw SegmentError.cutShort
  }

  /// Passes over numbers: each ends with the first byte below 128.
  mutating func skipNumbers(_ count: Int) throws(SegmentError) {
    var left = count
    var next = at
    while left > 0 {
      guard next < end else { throw SegmentError.cutShort }
      if bytes[next] < 0x80 { left &-= 1 }
      next &+= 1
    }
    at = next
  }

  mutating func signed() throws(SegmentError) -> Int {
    let value = try number()
    return Int(bitPattern: UInt(bitPattern: value) >> 1) ^ -(value & 1)
  }

  /// Reads a number that counts or places something, and so is none below zero or beyond a bound.
  mutating func count(atMost bound: Int) throws(SegmentError) -> Int {
    let value = try number()
    guard value >= 0, value <= bound else { throw SegmentError.impossible }
    return value
  }

  /// Passes over bytes and gives where they stand.
  mutating func skip(_ count: Int) throws(SegmentError) -> Range<Int> {
    guard count >= 0, count <= end - at else { throw SegmentError.cutShort }
    defer { at += count }
    return at..<at + count
  }

  /// Reads bytes with their count before them.
  mutating func counted() throws(SegmentError) -> ArraySlice<UInt8> {
    let count = try number()
    return bytes[try skip(count)]
  }
}
