/// Finds several words, phrases and words near each other in a text in one pass.
///
/// Each phrase keeps one bit for each of its words: bit n is set where its first n + 1 words end
/// here (the Shift-And algorithm, on words).
///
/// Complexity: linear in the text for phrases of up to 64 words; each further 64 words of a phrase
/// cost the same again for every word that the query names, and so does each word of ``Pattern``s
/// with a distance.
struct PhraseScanner: Sendable {
  /// A word or phrase to find.
  struct Pattern: Sendable, Hashable {
    var words: [[UInt8]]
    /// How the last word is compared; all others are compared whole.
    var comparison: Query.Term.Comparison = .whole
    /// Whether the words are stems of those that are looked for.
    var isStemmed = false
    /// Whether the text has to begin with it.
    var isAtStart = false
    /// For different words in any order: how many others may stand between the first and the last.
    var distance: Int?
  }

  struct Phrase: Sendable {
    var id: Int
    var chunks: Range<Int>
    var count: Int
    var isAtStart: Bool
  }

  /// Words in any order.
  struct Group: Sendable {
    var id: Int
    /// The words' places among all words of groups.
    var slots: Range<Int>
    var distance: Int
  }

  private(set) var words: [SoughtWord] = []
  /// The words by their first byte, fuzzy ones apart: their first letter may be the wrong one.
  private(set) var wordsByByte = [[Int]](repeating: [], count: 256)
  /// Whether any word begins with a byte.
  private var isFirstByte = [Bool](repeating: false, count: 256)
  private(set) var fuzzyWords: [Int] = []
  private var phrases: [Phrase] = []
  private var groups: [Group] = []
  private var chunkCount = 0
  private var slotCount = 0
  private var longest = 1

  /// Makes a scanner for patterns, each with the ID under which it is reported.
  init(_ patterns: [(id: Int, pattern: Pattern)]) {
    var known: [Pattern: Int] = [:]
    for (id, pattern) in patterns where !pattern.words.isEmpty {
      let count = pattern.words.count
      let chunks = chunkCount..<chunkCount + (count + 63) / 64
      for (index, bytes) in pattern.words.enumerated() {
        let comparison = index == count - 1 ? pattern.comparison : .whole
        let key = Pattern(
          words: [bytes], comparison: comparison, isStemmed: pattern.isStemmed)
        let word = known[key] ?? add(SoughtWord(bytes, comparison, isStem: pattern.isStemmed))
        known[key] = word
        if pattern.distance != nil {
          words[word].slots.append(slotCount + index)
        } else {
          words[word].places.append((chunkCount + index / 64, 1 << UInt64(index % 64)))
        }
      }
      if let distance = pattern.distance {
        groups.append(Group(id: id, slots: slotCount..<slotCount + count, distance: distance))
        slotCount += count
      } else {
        phrases.append(Phrase(id: id, chunks: chunks, count: count, isAtStart: pattern.isAtStart))
        chunkCount = chunks.upperBound
        longest = max(longest, count)
      }
    }
  }

  private mutating func add(_ word: SoughtWord) -> Int {
    if word.isFuzzy {
      fuzzyWords.append(words.count)
    } else {
      wordsByByte[Int(word.bytes.first ?? 0)].append(words.count)
      isFirstByte[Int(word.bytes.first ?? 0)] = true
    }
    words.append(word)
    return words.count - 1
  }

  /// Calls `visit` with the ID of each pattern that ends at a word and the bytes it covers, in the
  /// order of the text, until it returns false; for words in any order, with each of the words.
  func scan(_ bytes: [UInt8], _ visit: (Int, Range<Int>) -> Bool) {
    var tokenizer = Tokenizer(bytes)
    var state = [UInt64](repeating: 0, count: chunkCount)
    var marks = Marks(chunkCount: chunkCount, slotCount: slotCount)
    var starts = [Int](repeating: 0, count: longest)
    let isFirstByte = isFirstByte
    let hasFuzzyWords = !fuzzyWords.isEmpty
    var isActive = false
    var count = 0
    while tokenizer.next() {
      if longest > 1 { starts[count % longest] = tokenizer.range.lowerBound }
      count += 1
      // Most words of a text begin as no word of the query does.
      let mayBeNamed = hasFuzzyWords || isFirstByte[Int(tokenizer.firstByte)]
      guard mayBeNamed || isActive else { continue }
      let isNamed = mayBeNamed && mark(tokenizer, number: count, in: &marks)
      guard isNamed || isActive else { continue }
      isActive = false
      for phrase in phrases {
        guard advance(phrase, &state, marks.masks, isFirst: count == 1, &isActive) else { continue }
        let start =
          phrase.count > 1
          ? starts[(count - phrase.count) % longest] : tokenizer.range.lowerBound
        if !visit(phrase.id, start..<tokenizer.range.upperBound) { return }
      }
      guard isNamed else { continue }
      for group in groups where marks.completes(group, at: count) {
        for slot in group.slots where !visit(group.id, marks.ranges[slot]) { return }
      }
      for index in marks.masks.indices { marks.masks[index] = 0 }
    }
  }

  /// Moves a phrase on by one word; true if it ends here.
  private func advance(
    _ phrase: Phrase, _ state: inout [UInt64], _ masks: [UInt64], isFirst: Bool,
    _ isActive: inout Bool
  ) -> Bool {
    var carry: UInt64 = !phrase.isAtStart || isFirst ? 1 : 0
    for chunk in phrase.chunks {
      let next = state[chunk] >> 63
      state[chunk] = (state[chunk] << 1 | carry) & masks[chunk]
      if state[chunk] != 0 { isActive = true }
      carry = next
    }
    guard let last = phrase.chunks.last else { return false }
    return state[last] & 1 << UInt64((phrase.count - 1) % 64) != 0
  }
}
