/// The content words of all blocks of a page, as hashes: those of four letters or more that are no
/// function words; in scripts without blanks, every letter.
struct ContentWordLists: Sendable {
  private var hashes: [UInt32] = []
  /// Where each block's words end, and where those of its opening end.
  private var ends: [UInt32] = []
  private var openingEnds: [UInt32] = []

  /// The lists that a closure writes of a text of so many bytes.
  init(blockCount: Int, byteCount: Int, _ write: (inout Writer) -> Void) {
    var ends: [UInt32] = []
    var openingEnds: [UInt32] = []
    // A word has four bytes or more, a letter of a script without blanks three. What is reserved in
    // vain is never touched.
    hashes = Array(unsafeUninitializedCapacity: byteCount / 3 + 1) { places, count in
      // The writer ends with the closure, as the places do.
      var writer = Writer(places: places, blockCount: blockCount)
      write(&writer)
      count = writer.found.count
      ends = writer.ends
      openingEnds = writer.openingEnds
    }
    self.ends = ends
    self.openingEnds = openingEnds
  }

  /// Takes the words of one block after the other.
  struct Writer {
    /// The words so far; a reader of a block takes a copy and puts it back.
    var found: Found
    fileprivate var ends: [UInt32] = []
    fileprivate var openingEnds: [UInt32] = []

    fileprivate init(places: UnsafeMutableBufferPointer<UInt32>, blockCount: Int) {
      found = Found(places: places)
      ends.reserveCapacity(blockCount)
      openingEnds.reserveCapacity(blockCount)
    }

    mutating func endBlock() {
      let start = Int(ends.last ?? 0)
      ends.append(UInt32(clamping: found.count))
      openingEnds.append(UInt32(clamping: max(start, found.openingEnd)))
    }
  }

  /// The words that were found, small enough to stay in registers.
  ///
  /// Measured: an array, which looks at each word whether it is shared, takes 1.3 % more
  /// instructions for a page with menus.
  struct Found {
    private let places: UnsafeMutableBufferPointer<UInt32>
    fileprivate var count = 0
    fileprivate var openingEnd = 0

    fileprivate init(places: UnsafeMutableBufferPointer<UInt32>) {
      self.places = places
    }

    /// Adds a word, if it is one to count: without a branch, for that is as good as random.
    @inline(__always)
    mutating func append(_ hash: UInt32, if isContent: Bool = true) {
      precondition(count < places.count)
      // Within the places by the check above; a word that does not count is written over.
      places.initializeElement(at: count, to: hash)
      count &+= isContent ? 1 : 0
    }

    /// Adds a word of the block at hand, with its raw class.
    @inline(__always)
    mutating func add(_ word: WordScan, _ raw: UInt8, _ text: Span<UInt8>) {
      if word.isWide {
        addWide(word, text)
      } else if word.end &- word.start &- word.continuations >= 4,
        raw != WordClass.function.rawValue
      {
        append(word.hash)
      }
    }

    /// What was added so far belongs to the block's opening.
    @inline(__always)
    mutating func endOpening() { openingEnd = count }

    private mutating func addWide(_ word: WordScan, _ text: Span<UInt8>) {
      var at = word.start
      while at + 2 < word.end {
        guard text[at] >= 0xE3, text[at] <= 0xED else {
          at += 1
          continue
        }
        var letter = WordHash()
        for index in at...at + 2 { letter.add(text[index]) }
        append(letter.final)
        at += 3
      }
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
///
/// At least three quarters of its places are free; look-ups take constant time for keys that
/// spread.
struct ContentWords: Sendable {
  /// The words, each at the first free place from the one that it asks for; 0 is a free one.
  private let places: [UInt32]

  /// All words of some lists.
  init(_ lists: [ArraySlice<UInt32>]) {
    let count = lists.reduce(0) { $0 + $1.count }
    var size = 64
    while size < count * 4 { size *= 2 }
    var places = [UInt32](repeating: 0, count: size)
    places.withUnsafeMutableBufferPointer { places in
      // `mask` keeps every place below the count, which is a power of two.
      let mask = places.count &- 1
      for list in lists {
        for word in list {
          var at = Self.firstPlace(of: word) & mask
          while places[at] != 0, places[at] != word { at = (at &+ 1) & mask }
          places[at] = word
        }
      }
    }
    self.places = places
  }

  /// How many words there are, and how many of them are known here.
  func overlap(_ words: ArraySlice<UInt32>) -> (shared: Int, total: Int) {
    let places = places.span
    var shared = 0
    let mask = places.count &- 1
    for word in words {
      var at = Self.firstPlace(of: word) & mask
      // Unchecked: `mask` keeps every place below the count, which is a power of two.
      var found = places[unchecked: at]
      // Whether a word is known is as good as random: both ends of the search are one branch, which
      // is hardly ever taken. The smaller is 0 where the place is free or has the word.
      while min(found, found ^ word) != 0 {
        at = (at &+ 1) & mask
        found = places[unchecked: at]
      }
      shared &+= found == 0 ? 0 : 1
    }
    return (shared, words.count)
  }

  /// The place that a word asks for, in a table of any size.
  @inline(__always)
  private static func firstPlace(of word: UInt32) -> Int {
    // Fibonacci hashing spreads keys that differ in few bits.
    Int(truncatingIfNeeded: UInt64(word) &* 0x9E37_79B9_7F4A_7C15 >> 20)
  }
}
