/// The words of a text that carry its meaning: four letters or more, no function words.
struct ContentWords: Sendable {
  private var hashes = HashCounts(capacity: 256)

  /// Adds the content words of a range of UTF-8.
  mutating func insert(_ text: Span<UInt8>, _ range: Range<Int>) {
    Self.scan(text, range) { hashes[$0] = 1 }
  }

  /// How many content words a range has, and how many of them are known here.
  func overlap(_ text: Span<UInt8>, _ range: Range<Int>) -> (shared: Int, total: Int) {
    var shared = 0
    var total = 0
    Self.scan(text, range) { hash in
      total += 1
      if hashes[hash] > 0 { shared += 1 }
    }
    return (shared, total)
  }

  private static func scan(_ text: Span<UInt8>, _ range: Range<Int>, _ body: (UInt32) -> Void) {
    let table = WordTable.shared
    let kindOfByte = ByteKind.table
    let kinds = kindOfByte.span
    var at = range.lowerBound
    while at < range.upperBound {
      switch kinds[Int(text[at])] {
      case .blank, .mark: at += 1
      case .word, .lead:
        let word = WordScan(text, from: at, before: range.upperBound, kinds)
        at = word.end
        if word.isWide {
          scanWide(text, word, body)
        } else if word.end - word.start - word.continuations >= 4,
          table.rawClass(of: word.hash) != WordClass.function.rawValue
        {
          body(word.hash)
        }
      }
    }
  }

  /// Wide scripts have no blanks: each letter of three bytes is a word.
  private static func scanWide(_ text: Span<UInt8>, _ word: WordScan, _ body: (UInt32) -> Void) {
    var at = word.start
    while at + 2 < word.end {
      guard text[at] >= 0xE3, text[at] <= 0xED else {
        at += 1
        continue
      }
      var letter = WordHash()
      for index in at...at + 2 { letter.add(text[index]) }
      body(letter.final)
      at += 3
    }
  }
}
