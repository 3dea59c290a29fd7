/// Finds several words and phrases in a text in one pass.
///
/// Each phrase keeps one bit for each of its words: bit n is set where its first n + 1 words end
/// here (the Shift-And algorithm, on words).
///
/// Complexity: linear in the text for phrases of up to 64 words; each further 64 words of a phrase
/// cost the same again for every word that the query names.
struct PhraseScanner: Sendable {
  /// A word or phrase to find.
  struct Pattern: Sendable, Hashable {
    var words: [[UInt8]]
    /// How the last word is compared; all others are compared whole.
    var comparison: Query.Term.Comparison
    /// Whether the text has to begin with it.
    var isAtStart = false
  }

  private struct Word: Sendable {
    var bytes: [UInt8]
    /// The scalars, for a fuzzy word alone.
    var scalars: [Unicode.Scalar] = []
    /// The letters of an ASCII word as bits; 0 for any other.
    var letters: UInt32 = 0
    var comparison: Query.Term.Comparison
    var isPrefix = false
    /// The places in phrases that this word fills: an index into the state, and a bit.
    var places: [(chunk: Int, bit: UInt64)] = []
  }

  private struct Phrase: Sendable {
    var id: Int
    var chunks: Range<Int>
    var count: Int
    var isAtStart: Bool
  }

  private var words: [Word] = []
  /// The words by their first byte, fuzzy ones apart: their first letter may be the wrong one.
  private var wordsByByte = [[Int]](repeating: [], count: 256)
  /// Whether any word begins with a byte.
  private var isFirstByte = [Bool](repeating: false, count: 256)
  private var fuzzyWords: [Int] = []
  private var phrases: [Phrase] = []
  private var chunkCount = 0
  private var longest = 1

  /// Makes a scanner for patterns, each with the ID under which it is reported.
  init(_ patterns: [(id: Int, pattern: Pattern)]) {
    var known: [Pattern: Int] = [:]
    for (id, pattern) in patterns where !pattern.words.isEmpty {
      let count = pattern.words.count
      let chunks = chunkCount..<chunkCount + (count + 63) / 64
      phrases.append(Phrase(id: id, chunks: chunks, count: count, isAtStart: pattern.isAtStart))
      for (index, bytes) in pattern.words.enumerated() {
        let comparison = index == count - 1 ? pattern.comparison : .whole
        let key = Pattern(words: [bytes], comparison: comparison)
        let word = known[key] ?? add(bytes, comparison)
        known[key] = word
        words[word].places.append((chunkCount + index / 64, 1 << UInt64(index % 64)))
      }
      chunkCount = chunks.upperBound
      longest = max(longest, count)
    }
  }

  private mutating func add(_ bytes: [UInt8], _ comparison: Query.Term.Comparison) -> Int {
    var word = Word(bytes: bytes, comparison: comparison)
    if case .fuzzy(let errors) = comparison {
      word.scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
      // Two letters of a word must be right, else it finds nearly everything.
      word.comparison = .fuzzy(min(errors, max(0, word.scalars.count - 2)))
      word.letters = bytes.allSatisfy { $0 < 0x80 } ? Self.letters(bytes) : 0
      fuzzyWords.append(words.count)
    } else {
      word.isPrefix = comparison == .prefix
      wordsByByte[Int(bytes.first ?? 0)].append(words.count)
      isFirstByte[Int(bytes.first ?? 0)] = true
    }
    words.append(word)
    return words.count - 1
  }

  /// Calls `visit` with the ID of each pattern that ends at a word and the bytes it covers, in the
  /// order of the text, until it returns false.
  func scan(_ bytes: [UInt8], _ visit: (Int, Range<Int>) -> Bool) {
    var tokenizer = Tokenizer(bytes)
    var state = [UInt64](repeating: 0, count: chunkCount)
    var masks = state
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
      let isNamed = mayBeNamed && mark(tokenizer, in: &masks)
      guard isNamed || isActive else { continue }
      isActive = false
      for phrase in phrases {
        guard advance(phrase, &state, masks, isFirst: count == 1, &isActive) else { continue }
        let start =
          phrase.count > 1
          ? starts[(count - phrase.count) % longest] : tokenizer.range.lowerBound
        if !visit(phrase.id, start..<tokenizer.range.upperBound) { return }
      }
      if isNamed { for index in masks.indices { masks[index] = 0 } }
    }
  }

  /// Sets the bits of all places that a word of the text fills; false if there are none.
  private func mark(_ text: borrowing Tokenizer, in masks: inout [UInt64]) -> Bool {
    var isNamed = false
    let first = Int(text.firstByte)
    if isFirstByte[first] {
      let length = text.wordLength
      for index in wordsByByte[first] {
        let count = words[index].bytes.count
        let fits = words[index].isPrefix ? length >= count : length == count
        if fits, text.wordStarts(with: words[index].bytes) {
          for place in words[index].places { masks[place.chunk] |= place.bit }
          isNamed = true
        }
      }
    }
    for index in fuzzyWords where isNear(text, words[index]) {
      for place in words[index].places { masks[place.chunk] |= place.bit }
      isNamed = true
    }
    return isNamed
  }

  private func isNear(_ text: borrowing Tokenizer, _ known: Word) -> Bool {
    guard case .fuzzy(let errors) = known.comparison else { return false }
    let difference = abs(text.wordLength - known.bytes.count)
    guard text.isPlain, known.letters != 0 else {
      guard difference <= errors * 4 else { return false }
      let scalars = Array(String(decoding: text.word, as: UTF8.self).unicodeScalars)
      return EditDistance.between(scalars, known.scalars, atMost: errors) != nil
    }
    guard difference <= errors else { return false }
    // Each error brings in at most one letter that the other word has not.
    let word = text.word
    let letters = Self.letters(word)
    guard (letters & ~known.letters).nonzeroBitCount <= errors,
      (known.letters & ~letters).nonzeroBitCount <= errors
    else { return false }
    return EditDistance.between(word, known.bytes, atMost: errors) != nil
  }

  /// The letters of an ASCII word as bits; two letters may share one.
  private static func letters(_ word: [UInt8]) -> UInt32 {
    word.reduce(0) { $0 | 1 << UInt32($1 & 31) }
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
