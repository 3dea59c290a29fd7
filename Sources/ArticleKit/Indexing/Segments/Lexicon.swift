/// Gives equal words the same number, in the order in which they first come.
///
/// Open addressing over one array of bytes: a word is looked up without an allocation.
struct Lexicon {
  private(set) var bytes: [UInt8] = []
  private(set) var ends: [UInt32] = []
  /// What ``hash(_:)`` gives for each word.
  private(set) var hashes: [UInt32] = []
  /// The hash of a word and, above it, its number and one; 0 where there is none.
  private var slots = [UInt64](repeating: 0, count: 1024)

  var count: Int { ends.count }

  /// Where a word stands in ``bytes``.
  func range(_ number: Int) -> Range<Int> {
    (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])
  }

  subscript(_ number: Int) -> ArraySlice<UInt8> { bytes[range(number)] }

  /// The number of a word, which is the first `count` bytes of a buffer.
  mutating func number(of word: [UInt8]) -> Int {
    let mask = slots.count - 1
    let hash = Self.hash(word)
    var slot = Int(hash) & mask
    while true {
      let known = slots[slot]
      if known == 0 { break }
      let number = Int(known >> 32) - 1
      if UInt32(truncatingIfNeeded: known) == hash, isEqual(number, word) { return number }
      slot = (slot + 1) & mask
    }
    bytes.append(contentsOf: word)
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
    hashes.append(hash)
    slots[slot] = UInt64(ends.count) << 32 | UInt64(hash)
    if ends.count * 2 > slots.count { grow() }
    return ends.count - 1
  }

  private func isEqual(_ number: Int, _ word: [UInt8]) -> Bool {
    let range = range(number)
    guard range.count == word.count else { return false }
    let (known, other) = (bytes.span, word.span)
    for index in 0..<word.count where known[range.lowerBound &+ index] != other[index] {
      return false
    }
    return true
  }

  private mutating func grow() {
    slots = [UInt64](repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for number in 0..<ends.count {
      var slot = Int(hashes[number]) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt64(number + 1) << 32 | UInt64(hashes[number])
    }
  }

  /// Takes eight bytes at a time, each time a product with its high half folded into the low one;
  /// part of the format of segments.
  static func hash(_ word: [UInt8]) -> UInt32 {
    let factor: UInt64 = 0x9e37_79b9_7f4a_7c15
    func fold(_ value: UInt64) -> UInt64 {
      let (high, low) = value.multipliedFullWidth(by: factor)
      return high ^ low
    }
    return word.withUnsafeBytes { bytes in
      var hash = UInt64(bytes.count) ^ 0x2545_f491_4f6c_dd1d
      var at = 0
      while at &+ 8 <= bytes.count {
        hash = fold(
          hash ^ UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)))
        at &+= 8
      }
      var rest: UInt64 = 0
      while at < bytes.count {
        rest = rest << 8 | UInt64(bytes[at])
        at &+= 1
      }
      hash = fold(hash ^ rest)
      return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
    }
  }
}
