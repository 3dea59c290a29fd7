import Testing

@testable import ArticleKit

@Suite("Hashes of words")
struct WordHashTests {
  private static let words = [
    "a", "boat", "Harbour", "boathouse", "BOATBUILDERS", "shipbuildersandsons", "sixteenletterwor",
  ]

  /// Letters as they lie in memory, what follows them beyond.
  private static func letters(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  @Test("Letters make the same hash however many are added at once", arguments: words)
  func steps(_ word: String) {
    let bytes = Array(word.utf8)
    for step in 1...8 {
      var hash = WordHash()
      for start in stride(from: 0, to: bytes.count, by: step) {
        hash.addLetters(Self.letters(bytes[start...]), count: min(step, bytes.count - start))
      }
      #expect(hash.final == WordHash.hash(bytes), "\(step) at a time")
    }
  }

  @Test("Counted off by eights, letters make the same hash", arguments: words)
  func eights(_ word: String) {
    let bytes = Array(word.utf8) + Array(" and more".utf8)
    var hash = WordHash()
    var at = 0
    while word.utf8.count - at >= 8 {
      hash.add(eightLetters: Self.letters(bytes[at...]))
      at += 8
    }
    let span = bytes.span
    let others = ~ByteWord(span, at: at).letters & ByteWord.every
    let final = hash.final(adding: Self.letters(bytes[at...]), ByteWord.before(others))
    #expect(final == WordHash.hash(Array(word.utf8)))
  }

  @Test(
    "Capitals count as their small letters",
    arguments: [
      ("BOATHOUSE", "boathouse"), ("ÉCOLE", "école"), ("ЙОРК", "йорк"), ("Übergröße", "übergröße"),
    ])
  func capitals(_ large: String, _ small: String) {
    #expect(WordHash.hash(Array(large.utf8)) == WordHash.hash(Array(small.utf8)))
  }

  @Test("Words that differ in one letter or in length have other hashes")
  func different() {
    var seen: Set<UInt32> = []
    var word: [UInt8] = []
    for length in 1...40 {
      word.append(0x61)
      for at in 0..<length {
        for letter in UInt8(0x61)...0x7A {
          var other = word
          other[at] = letter
          seen.insert(WordHash.hash(other))
        }
      }
    }
    // 25 for each place of each length, and the word itself; no two of them alike.
    #expect(seen.count == (1...40).reduce(0) { $0 + 25 * $1 + 1 })
  }
}
