/// Gives equal words the same number, in the order in which they first come.
///
/// Open addressing over one array of bytes: a word is looked up without an allocation.
struct Lexicon {
  private(set) var bytes: [UInt8] = []
  private(set) var ends: [UInt32] = []
  /// What ``hash(_:)`` gives for each word.
  private(set) var hashes: [UInt32] = []
  private var slots = [UInt32](repeating: 0, count: 1024)

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
      let known = Int(slots[slot])
      if known == 0 { break }
      if hashes[known - 1] == hash, isEqual(known - 1, word) { return known - 1 }
      slot = (slot + 1) & mask
    }
    bytes.append(contentsOf: word)
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
    hashes.append(hash)
    slots[slot] = UInt32(truncatingIfNeeded: ends.count)
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
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for number in 0..<ends.count {
      var slot = Int(hashes[number]) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(truncatingIfNeeded: number + 1)
    }
  }

  /// FNV-1a, its high bits folded in; part of the format of segments.
  static func hash(_ word: [UInt8]) -> UInt32 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    let span = word.span
    for index in span.indices { hash = (hash ^ UInt64(span[index])) &* 0x100_0000_01b3 }
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }
}
