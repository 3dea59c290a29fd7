/// The decoder of an encoding with one byte a character.
struct SingleByteDecoder: Sendable {
  /// What the bytes from 0x80 on stand for; 0 for nothing.
  let scalars: [UInt32]

  private init(_ text: String) {
    let index = CharacterIndex(text)
    scalars = (0..<128).map { index[$0] }
  }

  private init(scalars: [UInt32]) {
    self.scalars = scalars
  }

  @inline(__always)
  func scalar(_ byte: UInt8) -> UInt32 { byte < 0x80 ? UInt32(byte) : scalars[Int(byte) - 0x80] }

  /// Complexity: O(n).
  func decode(_ bytes: [UInt8]) -> (utf8: [UInt8], replacementCount: Int) {
    // A character's bytes in the lower three, their number in the highest.
    var spelled: [UInt32] = []
    spelled.reserveCapacity(256)
    for byte in 0...UInt8.max {
      let scalar = scalar(byte)
      spelled.append(Self.spelled(byte >= 0x80 && scalar == 0 ? 0xFFFD : scalar))
    }
    var count = 0
    var replacementCount = 0
    for byte in bytes { count &+= Int(spelled[Int(byte)] >> 24) }
    let utf8 = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      for byte in bytes {
        let character = spelled[Int(byte)]
        buffer[initialized] = UInt8(truncatingIfNeeded: character)
        initialized &+= 1
        guard character >> 24 > 1 else { continue }
        buffer[initialized] = UInt8(truncatingIfNeeded: character >> 8)
        initialized &+= 1
        guard character >> 24 > 2 else { continue }
        buffer[initialized] = UInt8(truncatingIfNeeded: character >> 16)
        initialized &+= 1
        if character & 0xFF_FFFF == 0xBD_BFEF { replacementCount &+= 1 }
      }
    }
    return (utf8, replacementCount)
  }

  private static func spelled(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return 1 << 24 | scalar }
    if scalar < 0x800 {
      return 2 << 24 | (0x80 | scalar & 0x3F) << 8 | 0xC0 | scalar >> 6
    }
    let tail = (0x80 | scalar & 0x3F) << 16 | (0x80 | scalar >> 6 & 0x3F) << 8
    return 3 << 24 | tail | 0xE0 | scalar >> 12
  }

  /// The decoder of an encoding, nil for one with more bytes a character.
  static func decoder(_ encoding: CharacterEncoding) -> SingleByteDecoder? { decoders[encoding] }

  private static let decoders: [CharacterEncoding: SingleByteDecoder] = [
    .ibm866: SingleByteDecoder(SingleByteIndexes.ibm866),
    .iso8859Part2: SingleByteDecoder(SingleByteIndexes.iso8859Part2),
    .iso8859Part3: SingleByteDecoder(SingleByteIndexes.iso8859Part3),
    .iso8859Part4: SingleByteDecoder(SingleByteIndexes.iso8859Part4),
    .iso8859Part5: SingleByteDecoder(SingleByteIndexes.iso8859Part5),
    .iso8859Part6: SingleByteDecoder(SingleByteIndexes.iso8859Part6),
    .iso8859Part7: SingleByteDecoder(SingleByteIndexes.iso8859Part7),
    .iso8859Part8: SingleByteDecoder(SingleByteIndexes.iso8859Part8),
    .iso8859Part8Logical: SingleByteDecoder(SingleByteIndexes.iso8859Part8),
    .iso8859Part10: SingleByteDecoder(SingleByteIndexes.iso8859Part10),
    .iso8859Part13: SingleByteDecoder(SingleByteIndexes.iso8859Part13),
    .iso8859Part14: SingleByteDecoder(SingleByteIndexes.iso8859Part14),
    .iso8859Part15: SingleByteDecoder(SingleByteIndexes.iso8859Part15),
    .iso8859Part16: SingleByteDecoder(SingleByteIndexes.iso8859Part16),
    .koi8R: SingleByteDecoder(SingleByteIndexes.koi8R),
    .koi8U: SingleByteDecoder(SingleByteIndexes.koi8U),
    .macintosh: SingleByteDecoder(SingleByteIndexes.macintosh),
    .windows874: SingleByteDecoder(SingleByteIndexes.windows874),
    .windows1250: SingleByteDecoder(SingleByteIndexes.windows1250),
    .windows1251: SingleByteDecoder(SingleByteIndexes.windows1251),
    .windows1252: SingleByteDecoder(SingleByteIndexes.windows1252),
    .windows1253: SingleByteDecoder(SingleByteIndexes.windows1253),
    .windows1254: SingleByteDecoder(SingleByteIndexes.windows1254),
    .windows1255: SingleByteDecoder(SingleByteIndexes.windows1255),
    .windows1256: SingleByteDecoder(SingleByteIndexes.windows1256),
    .windows1257: SingleByteDecoder(SingleByteIndexes.windows1257),
    .windows1258: SingleByteDecoder(SingleByteIndexes.windows1258),
    .macCyrillic: SingleByteDecoder(SingleByteIndexes.macCyrillic),
    .userDefined: SingleByteDecoder(scalars: Array(0xF780...0xF7FF)),
  ]
}
