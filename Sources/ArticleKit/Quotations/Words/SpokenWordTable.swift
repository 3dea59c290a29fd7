/// What the words of a lexicon are, by their hashes: one probe for most lookups.
struct SpokenWordTable: Sendable {
  private var keys: [UInt64]
  private var values: [WordTraits]
  private let mask: Int

  init(_ words: [SpokenWord: WordTraits]) {
    var size = 16
    while size < words.count * 2 { size *= 2 }
    mask = size - 1
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: [], count: size)
    for (word, traits) in words {
      var slot = Self.slot(word.value) & mask
      // There are two slots for each word, so that a free one is found.
      while keys[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = word.value
      values[slot] = traits
    }
  }

  subscript(word: SpokenWord) -> WordTraits {
    var slot = Self.slot(word.value) & mask
    while keys[slot] != 0 {
      if keys[slot] == word.value { return values[slot] }
      slot = (slot + 1) & mask
    }
    return []
  }

  private static func slot(_ value: UInt64) -> Int { Int(truncatingIfNeeded: value ^ value >> 29) }
}

/// A set of words that may, seldom, claim a word that it has not.
struct WordSketch: Sendable {
  private var bits: [UInt64]
  private let mask: UInt64

  /// - Parameter count: how many words at most; one in a thousand others is claimed.
  init(count: Int) {
    var size = 1024
    while size < count { size *= 2 }
    bits = Array(repeating: 0, count: size)
    mask = UInt64(size) * 64 - 1
  }

  mutating func insert(_ word: SpokenWord) {
    let (one, other) = places(word)
    bits[Int(one >> 6)] |= 1 << (one & 63)
    bits[Int(other >> 6)] |= 1 << (other & 63)
  }

  func contains(_ word: SpokenWord) -> Bool {
    let (one, other) = places(word)
    return bits[Int(one >> 6)] >> (one & 63) & 1 == 1
      && bits[Int(other >> 6)] >> (other & 63) & 1 == 1
  }

  private func places(_ word: SpokenWord) -> (UInt64, UInt64) {
    (word.value & mask, word.value >> 23 & mask)
  }
}
