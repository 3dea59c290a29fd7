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
    var hash = WordHash()
    var length = 0
    for at in range {
      let byte = text[at]
      // Wide scripts have no blanks: each letter of three bytes is a word.
      if byte >= 0xE3, byte <= 0xED, at + 2 < range.upperBound {
        var letter = WordHash()
        for index in at...at + 2 { letter.add(text[index]) }
        body(letter.final)
      } else if isLetter(byte) {
        hash.add(byte)
        length += byte & 0xC0 == 0x80 ? 0 : 1
        continue
      }
      if length >= 4, WordTable.shared.rawClass(of: hash.final) != WordClass.function.rawValue {
        body(hash.final)
      }
      if length > 0 {
        hash = WordHash()
        length = 0
      }
    }
    if length >= 4, WordTable.shared.rawClass(of: hash.final) != WordClass.function.rawValue {
      body(hash.final)
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || (byte >= 0x80 && byte < 0xE2) && byte != 0xC2
  }
}
