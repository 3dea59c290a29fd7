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
    var anchor: Anchor = .none
  }

  enum Anchor: Sendable, Hashable {
    case none
    /// The phrase begins the text.
    case start
    /// The phrase ends the text.
    case end
  }

  private struct Word: Sendable {
    var bytes: [UInt8]
    /// The scalars, for a fuzzy word alone.
    var scalars: [Unicode.Scalar] = []
    var comparison: Query.Term.Comparison
    /// The places in phrases that this word fills: an index into the state, and a bit.
    var places: [(chunk: Int, bit: UInt64)] = []
  }

  private struct Phrase: Sendable {
    var id: Int
    var chunks: Range<Int>
    var count: Int
    var anchor: Anchor
  }

  private var words: [Word] = []
  /// The words by their first byte, fuzzy ones apart: their first letter may be the wrong one.
  private var wordsByByte = [[Int]](repeating: [], count: 256)
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
      phrases.append(Phrase(id: id, chunks: chunks, count: count, anchor: pattern.anchor))
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
      fuzzyWords.append(words.count)
    } else {
      wordsByByte[Int(bytes.first ?? 0)].append(words.count)
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
    var isActive = false
    var count = 0
    var atEnd: [(id: Int, range: Range<Int>)] = []
    while tokenizer.next() {
      starts[count % longest] = tokenizer.range.lowerBound
      count += 1
      if !atEnd.isEmpty { atEnd.removeAll(keepingCapacity: true) }
      let isNamed = mark(tokenizer.word, in: &masks)
      guard isNamed || isActive else { continue }
      isActive = false
      for phrase in phrases {
        guard advance(phrase, &state, masks, isFirst: count == 1, &isActive) else { continue }
        let start = starts[(count - phrase.count) % longest]
        let range = start..<tokenizer.range.upperBound
        if phrase.anchor == .end {
          atEnd.append((phrase.id, range))
        } else if !visit(phrase.id, range) {
          return
        }
      }
      if isNamed { for index in masks.indices { masks[index] = 0 } }
    }
    for (id, range) in atEnd where !visit(id, range) { return }
  }

  /// Sets the bits of all places that a word of the text fills; false if there are none.
  private func mark(_ word: [UInt8], in masks: inout [UInt64]) -> Bool {
    guard let first = word.first else { return false }
    var isNamed = false
    for index in wordsByByte[Int(first)] {
      let known = words[index].bytes
      let fits =
        words[index].comparison == .prefix ? word.count >= known.count : word.count == known.count
      if fits, word.starts(with: known) {
        for place in words[index].places { masks[place.chunk] |= place.bit }
        isNamed = true
      }
    }
    for index in fuzzyWords where isNear(word, words[index]) {
      for place in words[index].places { masks[place.chunk] |= place.bit }
      isNamed = true
    }
    return isNamed
  }

  private func isNear(_ word: [UInt8], _ known: Word) -> Bool {
    guard case .fuzzy(let errors) = known.comparison,
      abs(word.count - known.bytes.count) <= errors * 4
    else { return false }
    let scalars = Array(String(decoding: word, as: UTF8.self).unicodeScalars)
    return EditDistance.between(scalars, known.scalars, atMost: errors) != nil
  }

  /// Moves a phrase on by one word; true if it ends here.
  private func advance(
    _ phrase: Phrase, _ state: inout [UInt64], _ masks: [UInt64], isFirst: Bool,
    _ isActive: inout Bool
  ) -> Bool {
    var carry: UInt64 = phrase.anchor != .start || isFirst ? 1 : 0
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
