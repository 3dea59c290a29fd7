/// A set of ASCII bytes, for trimming.
struct ByteSet: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init() {}

  init(_ members: StaticString) {
    members.withUTF8Buffer { bytes in
      for byte in bytes {
        if byte < 64 {
          low |= 1 << UInt64(byte)
        } else if byte < 128 {
          high |= 1 << UInt64(byte - 64)
        }
      }
    }
  }

  func contains(_ byte: UInt8) -> Bool {
    if byte < 64 { return low >> UInt64(byte) & 1 != 0 }
    return byte < 128 && high >> UInt64(byte - 64) & 1 != 0
  }
}

extension [UInt8] {
  /// A range without the white space and the given marks at its ends.
  func trimmed(_ range: Range<Int>, of marks: ByteSet = ByteSet()) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, self[start] <= 0x20 || marks.contains(self[start]) { start += 1 }
    while end > start, self[end - 1] <= 0x20 || marks.contains(self[end - 1]) { end -= 1 }
    return start..<end
  }

  /// The ranges between blanks.
  func words(in range: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start: Int?
    for at in range {
      if self[at] <= 0x20 {
        if let first = start { result.append(first..<at) }
        start = nil
      } else if start == nil {
        start = at
      }
    }
    if let start { result.append(start..<range.upperBound) }
    return result
  }
}
