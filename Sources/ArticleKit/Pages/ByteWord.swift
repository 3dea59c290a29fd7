/// Eight bytes of a text at once, to ask the same of each of them.
///
/// Every answer is a mask: the high bit of each byte for which it holds, the first byte's lowest.
/// No carry runs from one byte into the next, so all bits are exact.
struct ByteWord {
  static let count = 8
  /// The mask in which all eight bytes are marked.
  static let every: UInt64 = 0x8080_8080_8080_8080

  let bits: UInt64

  /// The bytes from an offset on; they must all be inside the text.
  @inline(__always)
  init(_ text: Span<UInt8>, at offset: Int) {
    let word = text.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
    bits = UInt64(littleEndian: word)
  }

  /// The same without a check; the caller has made sure that all eight bytes are inside the text.
  @inline(__always)
  init(unchecked text: Span<UInt8>, at offset: Int) {
    let word = text.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
    bits = UInt64(littleEndian: word)
  }

  @inline(__always)
  private static func all(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// The bytes that are this one.
  @inline(__always)
  func equal(_ byte: UInt8) -> UInt64 {
    let rest = bits ^ Self.all(byte)
    return ~(((rest & Self.all(0x7F)) &+ Self.all(0x7F)) | rest) & Self.every
  }

  /// The bytes below one that is at most 0x80.
  @inline(__always)
  func below(_ byte: UInt8) -> UInt64 {
    ~(((bits & Self.all(0x7F)) &+ Self.all(0x80 &- byte)) | bits) & Self.every
  }

  /// The bytes beyond ASCII.
  @inline(__always)
  var beyondASCII: UInt64 { bits & Self.every }

  /// The letters of ASCII.
  @inline(__always)
  var letters: UInt64 {
    let small = (bits | Self.all(0x20)) & Self.all(0x7F)
    let isFromA = small &+ Self.all(0x80 - 0x61)
    let isBeyondZ = small &+ Self.all(0x80 - 0x7B)
    return isFromA & ~isBeyondZ & ~bits & Self.every
  }

  /// The small letters of ASCII.
  @inline(__always)
  var smallLetters: UInt64 { letters & (bits << 2) }

  /// The bit that small letters of ASCII have and capitals have not, of every byte.
  static let smallBits: UInt64 = 0x2020_2020_2020_2020

  /// All bits of the bytes before the first that a mask marks, which marks one at least.
  @inline(__always)
  static func before(_ mask: UInt64) -> UInt64 {
    // The lowest mark is the high bit of its byte: all bits below it, less seven.
    ((mask & (0 &- mask)) &- 1) &>> 7
  }

  /// How many bytes a mask marks.
  @inline(__always)
  static func count(_ mask: UInt64) -> Int {
    // Each byte's mark as a 1, all of them added up in the highest byte.
    Int(truncatingIfNeeded: ((mask &>> 7) &* Self.all(1)) &>> 56)
  }

  /// How many bytes a mask marks before the first that it does not.
  @inline(__always)
  static func run(_ mask: UInt64) -> Int { first(~mask & every) }

  /// The bytes that continue a character of UTF-8: 0x80…0xBF.
  @inline(__always)
  var continuations: UInt64 { bits & ~(bits << 1) & Self.every }

  /// Which byte a mask's lowest bit is of; 8 for none.
  @inline(__always)
  static func first(_ mask: UInt64) -> Int { mask.trailingZeroBitCount &>> 3 }
}
