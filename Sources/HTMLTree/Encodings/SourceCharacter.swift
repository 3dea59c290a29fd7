/// One character as a decoder found it: its scalar, and how many bytes of the source it takes.
struct SourceCharacter {
  /// No scalar: bytes that are invalid, or that stand for nothing.
  private static let errorScalar: UInt32 = 0xFFFF_FFFF
  private static let silentScalar: UInt32 = 0xFFFF_FFFE

  var scalar: UInt32
  /// A scalar that follows from the same bytes; 0 for none.
  var second: UInt32
  var length: Int

  @inline(__always)
  init(_ scalar: UInt32, second: UInt32 = 0, length: Int) {
    self.scalar = scalar
    self.second = second
    self.length = length
  }

  @inline(__always)
  static func error(length: Int) -> SourceCharacter {
    SourceCharacter(errorScalar, length: length)
  }

  /// Bytes that only change the decoder's state.
  @inline(__always)
  static func silent(length: Int) -> SourceCharacter {
    SourceCharacter(silentScalar, length: length)
  }

  @inline(__always) var isError: Bool { scalar == Self.errorScalar }
  @inline(__always) var isSilent: Bool { scalar == Self.silentScalar }
}
