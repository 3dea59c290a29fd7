/// The bytes of a text while it is being read, without a check of the index in release builds.
///
/// A checked read of every byte costs the tokenizer about a third of its speed. In its place stands
/// one rule that every caller keeps: an index is compared with `count` before it is read, or it is
/// below one that was. Debug builds, and with them all tests, check every read.
struct SourceBytes {
  /// Nil at most if there are no bytes.
  private let base: UnsafePointer<UInt8>?
  let count: Int

  /// The bytes of a buffer, which must outlive this value.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    base = bytes.baseAddress
    count = bytes.count
  }

  /// The byte at an index below `count`.
  @inline(__always)
  subscript(index: Int) -> UInt8 {
    assert(index >= 0 && index < count)
    // An index below `count` means that there are bytes, so that there is a base.
    return base.unsafelyUnwrapped[index]
  }

  /// The bytes with every read checked in debug builds; `.span` of it, in release builds too.
  var buffer: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }

  /// The eight bytes from an index that is at least eight below `count`, the first one lowest.
  @inline(__always)
  func word(at index: Int) -> UInt64 {
    assert(index >= 0 && index + 8 <= count)
    return UInt64(
      littleEndian: UnsafeRawPointer(base.unsafelyUnwrapped).loadUnaligned(
        fromByteOffset: index, as: UInt64.self))
  }

  /// Where from an index on the first byte stands that is one of two, CR or NUL; `count` if there is
  /// none.
  ///
  /// Complexity: O(length of what is skipped), 16 bytes a step.
  @inline(__always)
  func first(_ one: UInt8, or other: UInt8, from start: Int) -> Int {
    var index = start
    let ones = SIMD16<UInt8>(repeating: one)
    let others = SIMD16<UInt8>(repeating: other)
    let returns = SIMD16<UInt8>(repeating: 0x0D)
    while index &+ 16 <= count {
      // The loop's condition says that 16 bytes follow.
      let vector = UnsafeRawPointer(base.unsafelyUnwrapped).loadUnaligned(
        fromByteOffset: index, as: SIMD16<UInt8>.self)
      let found =
        (vector .== ones) .| (vector .== others) .| (vector .== returns)
        .| (vector .== SIMD16<UInt8>())
      // A mask and two words are both 16 bytes: the bit pattern is reinterpreted, no memory.
      let halves = unsafeBitCast(found, to: SIMD2<UInt64>.self)
      if halves[0] | halves[1] != 0 {
        let low = UInt64(littleEndian: halves[0])
        if low != 0 { return index &+ low.trailingZeroBitCount >> 3 }
        return index &+ 8 &+ UInt64(littleEndian: halves[1]).trailingZeroBitCount >> 3
      }
      index &+= 16
    }
    while index < count {
      let byte = self[index]
      if byte == one || byte == other || byte == 0x0D || byte == 0 { return index }
      index &+= 1
    }
    return count
  }

  /// Whether two bytes stand at an index.
  @inline(__always)
  func has(_ first: UInt8, _ second: UInt8, at start: Int) -> Bool {
    start &+ 2 <= count && self[start] == first && self[start &+ 1] == second
  }

  /// Whether a word of ASCII in lower case stands at an index, in any case.
  func has(_ word: StaticString, at start: Int) -> Bool {
    guard start + word.utf8CodeUnitCount <= count else { return false }
    return word.withUTF8Buffer { letters in
      for (offset, letter) in letters.enumerated()
      where ASCII.lowercased(self[start + offset]) != letter { return false }
      return true
    }
  }
}
