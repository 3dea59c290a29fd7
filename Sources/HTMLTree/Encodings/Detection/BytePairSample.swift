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
    var counts = [Int32](repeating: 0, count: 65536)
    let span = bytes.span
    var previous: UInt8 = 0x20
    var index = 0
    while index < span.count, count < limit {
      let byte = span[index]
      if byte | previous >= 0x80 {
        let pair = Int(previous) << 8 | Int(byte)
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
      pairs[index].count = Int(counts[pairs[index].previous << 8 | pairs[index].byte])
    }
  }
}
