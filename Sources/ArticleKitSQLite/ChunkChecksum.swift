import Foundation

/// Tells whether bytes are those that were written; no protection against intent.
enum ChunkChecksum {
  /// Complexity: linear, eight bytes at a time.
  static func of(_ bytes: some ContiguousBytes) -> Int64 {
    var sum: UInt64 = 0
    bytes.withUnsafeBytes { buffer in
      sum = UInt64(buffer.count) &* 0x9E37_79B9_7F4A_7C15
      var at = 0
      while at + 8 <= buffer.count {
        let word = buffer.loadUnaligned(fromByteOffset: at, as: UInt64.self)
        sum = mix(sum ^ UInt64(littleEndian: word))
        at += 8
      }
      for byte in buffer[at...] { sum = mix(sum ^ UInt64(byte)) }
    }
    return Int64(bitPattern: sum)
  }

  /// A multiplication carries upwards only, so its upper half is brought down again.
  private static func mix(_ value: UInt64) -> UInt64 {
    let product = value &* 0xFF51_AFD7_ED55_8CCD
    return product ^ product >> 32
  }
}
