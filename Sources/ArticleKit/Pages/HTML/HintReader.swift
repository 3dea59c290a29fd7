import HTMLTree

/// Reads the words of attributes' values and looks up what they hint at.
struct HintReader {
  private static let table = Table()

  /// What the values of an attribute hint at.
  ///
  /// Complexity: O(n).
  static func hints(in bytes: Span<UInt8>, _ value: Range<Int>) -> ElementHints {
    var hints: ElementHints = []
    var at = value.lowerBound
    // Nobody names a part with more; what comes after is not for people.
    let end = Swift.min(value.upperBound, at + 400)
    while at < end {
      var hash = Table.seed
      var length = 0
      var wasSmall = false
      while at < end {
        let byte = bytes[at]
        let small = byte | 0x20
        guard small >= 0x61, small <= 0x7A else { break }
        // "articleBody" has two words.
        if byte < 0x61, wasSmall { break }
        wasSmall = byte >= 0x61
        hash = Table.add(small, to: hash)
        length += 1
        at += 1
      }
      if length == 0 {
        at += 1
      } else if length <= HintWords.longest {
        hints.formUnion(table[hash])
      }
    }
    return hints
  }

  /// Hints by the hash of a word, in open addressing.
  private struct Table: Sendable {
    private var keys = [UInt32](repeating: 0, count: Table.size)
    private var values = [ElementHints](repeating: [], count: Table.size)
    private static let size = 4096

    static let seed: UInt32 = 0x811C_9DC5

    @inline(__always)
    static func add(_ byte: UInt8, to hash: UInt32) -> UInt32 {
      (hash ^ UInt32(byte)) &* 0x0100_0193
    }

    init() {
      for (hint, words) in HintWords.all {
        for word in words.utf8.split(separator: UInt8(ascii: " ")) {
          insert(hint, word.reduce(Self.seed) { Self.add($1, to: $0) })
        }
      }
    }

    private mutating func insert(_ hint: ElementHints, _ key: UInt32) {
      var at = Self.place(key)
      while keys[at] != 0, keys[at] != key { at = (at + 1) & (Self.size - 1) }
      keys[at] = key
      values[at].formUnion(hint)
    }

    @inline(__always)
    private static func place(_ key: UInt32) -> Int {
      Int(truncatingIfNeeded: (key ^ key >> 15) & UInt32(size - 1))
    }

    subscript(key: UInt32) -> ElementHints {
      var at = Self.place(key)
      while keys[at] != 0 {
        if keys[at] == key { return values[at] }
        at = (at + 1) & (Self.size - 1)
      }
      return []
    }
  }
}
