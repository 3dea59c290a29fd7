/// Hashes of names, with keys that differ in each process, so that no page can aim at collisions.
struct NameHash: Sendable {
  private let first = UInt64.random(in: .min ... .max)
  private let second = UInt64.random(in: .min ... .max) | 1

  static let shared = NameHash()

  /// The hash of a short name: both words go through one full multiplication.
  @inline(__always)
  func callAsFunction(_ low: UInt64, _ high: UInt64) -> UInt64 {
    let product = (low ^ first).multipliedFullWidth(by: high ^ second)
    return product.high ^ product.low
  }

  /// The hash of a name of any length.
  func callAsFunction(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0
    var word: UInt64 = 0
    var count = 0
    for byte in bytes {
      word = word << 8 | UInt64(byte)
      count &+= 1
      if count & 7 == 0 {
        hash = self(word, hash)
        word = 0
      }
    }
    return self(word, hash &+ UInt64(count))
  }
}
