/// The neighbouring bytes of a text, at least one of two beyond ASCII, and how often each comes.
struct BytePairSample {
  struct Pair {
    var previous: Int
    var byte: Int
    var count: Int
  }

  private(set) var pairs: [Pair] = []
  /// The bytes beyond ASCII.
  private(set) var count = 0
  /// Where the sample ends.
  private(set) var end: Int

  init(_ bytes: [UInt8], limit: Int) {
    // A row of counts for each byte that comes first in a pair: few do in a short text.
    var counts: [Int32] = []
    var rows = [Int32](repeating: -1, count: 256)
    let span = bytes.span
    var previous: UInt8 = 0x20
    var index = 0
    while index < span.count, count < limit {
      let byte = span[index]
      if byte | previous >= 0x80 {
        if rows[Int(previous)] < 0 {
          rows[Int(previous)] = Int32(truncatingIfNeeded: counts.count)
          counts.append(contentsOf: repeatElement(0, count: 256))
        }
        let pair = Int(rows[Int(previous)]) + Int(byte)
        if counts[pair] == 0 {
          pairs.append(Pair(previous: Int(previous), byte: Int(byte), count: 0))
        }
        counts[pair] &+= 1
        if byte >= 0x80 { count &+= 1 }
      }
      previous = byte
      index &+= 1
    }
    end = index
    for index in pairs.indices {
      pairs[index].count = Int(counts[Int(rows[pairs[index].previous]) + pairs[index].byte])
    }
  }
}
