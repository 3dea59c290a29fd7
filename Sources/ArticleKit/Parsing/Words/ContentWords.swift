/// The content words of all blocks of a page, as hashes: those of four letters or more that are no
/// function words; in scripts without blanks, every letter.
struct ContentWordLists: Sendable {
  private var hashes: [UInt32] = []
  /// Where each block's words end, and where those of its opening end.
  private var ends: [UInt32] = []
  private var openingEnds: [UInt32] = []
  private var openingEnd = 0

  init(blockCount: Int) {
    ends.reserveCapacity(blockCount)
    openingEnds.reserveCapacity(blockCount)
  }

  /// Adds a word of the block at hand, with its raw class.
  mutating func add(_ word: WordScan, _ raw: UInt8, _ text: Span<UInt8>, isOpening: Bool) {
    if word.isWide {
      addWide(word, text)
    } else if word.end - word.start - word.continuations >= 4, raw != WordClass.function.rawValue {
      hashes.append(word.hash)
    }
    if isOpening { openingEnd = hashes.count }
  }

  mutating func endBlock() {
    let start = Int(ends.last ?? 0)
    ends.append(UInt32(clamping: hashes.count))
    openingEnds.append(UInt32(clamping: max(start, openingEnd)))
  }

  private mutating func addWide(_ word: WordScan, _ text: Span<UInt8>) {
    var at = word.start
    while at + 2 < word.end {
      guard text[at] >= 0xE3, text[at] <= 0xED else {
        at += 1
        continue
      }
      var letter = WordHash()
      for index in at...at + 2 { letter.add(text[index]) }
      hashes.append(letter.final)
      at += 3
    }
  }

  /// The words of a block.
  func words(of block: Int) -> ArraySlice<UInt32> {
    hashes[(block == 0 ? 0 : Int(ends[block - 1]))..<Int(ends[block])]
  }

  /// The words of a block's first 240 bytes.
  func opening(of block: Int) -> ArraySlice<UInt32> {
    hashes[(block == 0 ? 0 : Int(ends[block - 1]))..<Int(openingEnds[block])]
  }
}

/// A set of content words that others are compared with.
struct ContentWords: Sendable {
  private var hashes = HashCounts(capacity: 256)

  mutating func insert(_ words: ArraySlice<UInt32>) {
    for word in words { hashes[word] = 1 }
  }

  /// How many words there are, and how many of them are known here.
  func overlap(_ words: ArraySlice<UInt32>) -> (shared: Int, total: Int) {
    var shared = 0
    for word in words where hashes[word] > 0 { shared += 1 }
    return (shared, words.count)
  }
}
