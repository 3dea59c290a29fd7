/// Tells whether bytes are valid UTF-8: ASCII eight bytes at a time, the rest a sequence at a time.
enum UTF8Validator {
  enum Verdict { case ascii, valid, invalid }

  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// Complexity: O(n).
  static func verdict(_ bytes: [UInt8], from start: Int = 0) -> Verdict {
    bytes.withUnsafeBytes { verdict($0, from: start) }
  }

  /// Complexity: O(n).
  static func verdict(_ bytes: [UInt8], in range: Range<Int>) -> Verdict {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    return bytes.withUnsafeBytes { verdict(UnsafeRawBufferPointer(rebasing: $0[range]), from: 0) }
  }

  // Raw bytes, for they are read as words: each read below is of bytes of which the line before it
  // has made sure that they are inside, and no pointer leaves the closures above.
  private static func verdict(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Verdict {
    var verdict = Verdict.ascii
    var index = start
    while index < bytes.count {
      index = endOfASCII(bytes, from: index)
      guard index < bytes.count else { break }
      verdict = .valid
      repeat {
        let length = sequenceLength(word(bytes, at: index))
        if length == 0 { return .invalid }
        index &+= length
      } while index < bytes.count && bytes[index] >= 0x80
    }
    return verdict
  }

  @inline(__always)
  private static func endOfASCII(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    var index = start
    while bytes.count &- index >= 8 {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let bits = word & highBits
      if bits != 0 { return index &+ bits.trailingZeroBitCount / 8 }
      index &+= 8
      while bytes.count &- index >= 32 {
        let bits =
          bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          | bytes.loadUnaligned(fromByteOffset: index &+ 8, as: UInt64.self)
          | bytes.loadUnaligned(fromByteOffset: index &+ 16, as: UInt64.self)
          | bytes.loadUnaligned(fromByteOffset: index &+ 24, as: UInt64.self)
        if bits & highBits != 0 { break }
        index &+= 32
      }
    }
    while index < bytes.count, bytes[index] < 0x80 { index &+= 1 }
    return index
  }

  /// Four bytes, the first the lowest; zeros beyond the end, which continue no sequence.
  @inline(__always)
  private static func word(_ bytes: UnsafeRawBufferPointer, at index: Int) -> UInt32 {
    if bytes.count &- index >= 4 {
      return UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt32.self))
    }
    var word: UInt32 = 0
    for offset in (index..<bytes.count).reversed() { word = word << 8 | UInt32(bytes[offset]) }
    return word
  }

  /// The length of the sequence of two to four bytes that a word begins with; 0 for an invalid one.
  @inline(__always)
  private static func sequenceLength(_ word: UInt32) -> Int {
    if word & 0xC0E0 == 0x80C0 { return word & 0x1E != 0 ? 2 : 0 }
    if word & 0xC0_C0F0 == 0x80_80E0 {
      // Neither overlong (E0, then below A0) nor a surrogate (ED, then from A0).
      let bits = word & 0x200F
      return bits != 0 && bits != 0x200D ? 3 : 0
    }
    if word & 0xC0C0_C0F8 == 0x8080_80F0 {
      // From F0 90 to F4 8F.
      let bits = (word & 0x07) << 2 | (word & 0x3000) >> 12
      return bits >= 1 && bits <= 16 ? 4 : 0
    }
    return 0
  }
}
