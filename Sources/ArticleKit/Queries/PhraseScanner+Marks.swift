extension PhraseScanner {
  /// What the words of a text filled so far.
  struct Marks {
    /// For each phrase, the bits of those of its words that the current word is.
    var masks: [UInt64]
    /// For each word of a group, the number of the word that was it last, 0 if none was, and where
    /// that stands.
    private var numbers: [Int]
    private(set) var ranges: [Range<Int>]
    /// The stem of the current word, if it was asked for.
    private var stem: [UInt8] = []
    private var stemmed = 0

    init(chunkCount: Int, slotCount: Int) {
      masks = [UInt64](repeating: 0, count: chunkCount)
      numbers = [Int](repeating: 0, count: slotCount)
      ranges = [Range<Int>](repeating: 0..<0, count: slotCount)
    }

    mutating func fill(_ word: SoughtWord, number: Int, range: Range<Int>) {
      for place in word.places { masks[place.chunk] |= place.bit }
      for slot in word.slots {
        numbers[slot] = number
        ranges[slot] = range
      }
    }

    /// Whether a word is the last of a group that is near enough to the others.
    func completes(_ group: Group, at number: Int) -> Bool {
      var (first, last) = (Int.max, 0)
      for slot in group.slots {
        first = min(first, numbers[slot])
        last = max(last, numbers[slot])
      }
      return first > 0 && last == number && last - first + 1 - group.slots.count <= group.distance
    }

    /// Whether the current word has this stem.
    mutating func hasStem(
      _ known: [UInt8], _ text: borrowing Tokenizer, number: Int
    ) -> Bool {
      if stemmed != number {
        text.copyWord(into: &stem)
        Stemmer.stem(&stem)
        stemmed = number
      }
      return stem == known
    }
  }

  /// Marks all places that a word of the text fills; false if there are none.
  func mark(_ text: borrowing Tokenizer, number: Int, in marks: inout Marks) -> Bool {
    var isNamed = false
    let length = text.wordLength
    for index in wordsByByte[Int(text.firstByte)] {
      let word = words[index]
      let fits = word.isWhole ? length == word.bytes.count : length >= word.bytes.count
      guard fits, text.wordStarts(with: word.opening) else { continue }
      if word.isStem, !marks.hasStem(word.bytes, text, number: number) { continue }
      marks.fill(word, number: number, range: text.range)
      isNamed = true
    }
    for index in fuzzyWords where words[index].isNear(text) {
      marks.fill(words[index], number: number, range: text.range)
      isNamed = true
    }
    return isNamed
  }
}
