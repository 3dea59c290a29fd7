/// Endings of words, each with what is to be done about it, of which the longest is looked up.
///
/// An ending is compared as one number: its letters, a byte each, the last one lowest.
struct SuffixTable<Action: Sendable>: Sendable {
  struct Suffix: Sendable {
    var count: Int
    var action: Action
    fileprivate var letters: UInt64
    fileprivate var mask: UInt64
  }

  private var suffixes: [Suffix] = []
  /// Where the endings on each letter begin in `suffixes`, by the letter's five lowest bits.
  private var starts: [Int] = []

  /// Makes a table of endings of one to eight letters.
  init(_ endings: [(letters: [UInt8], action: Action)]) {
    let all = endings.map { ending in
      Suffix(
        count: ending.letters.count, action: ending.action,
        letters: ending.letters.reduce(0) { $0 << 8 | UInt64($1) },
        mask: .max >> UInt64(64 - 8 * ending.letters.count))
    }.sorted { $0.count > $1.count }
    for letter in 0..<32 as Range<UInt64> {
      starts.append(suffixes.count)
      suffixes += all.filter { $0.letters & 31 == letter }
    }
    starts.append(suffixes.count)
  }

  /// The longest ending, at most `limit` letters long, of a word whose last letters these are.
  func longest(endOf letters: UInt64, atMost limit: Int = 8) -> Suffix? {
    let bucket = Int(letters & 31)
    for index in starts[bucket]..<starts[bucket + 1]
    where letters & suffixes[index].mask == suffixes[index].letters
      && suffixes[index].count <= limit
    {
      return suffixes[index]
    }
    return nil
  }
}
