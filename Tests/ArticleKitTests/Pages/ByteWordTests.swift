import Testing

@testable import ArticleKit

@Suite("Eight bytes at once")
struct ByteWordTests {
  /// The bytes at the borders of every question, in each place, among neighbours that could carry.
  private static let samples: [[UInt8]] = {
    let borders: [UInt8] = [
      0x00, 0x09, 0x0A, 0x0D, 0x0E, 0x1F, 0x20, 0x21, 0x26, 0x40, 0x41, 0x5A, 0x5B, 0x60, 0x61,
      0x7A, 0x7B, 0x7E, 0x7F, 0x80, 0xBF, 0xC0, 0xC1, 0xE1, 0xFA, 0xFF,
    ]
    return borders.flatMap { byte in
      (0..<8).flatMap { place in
        borders.map { other in (0..<8).map { $0 == place ? byte : other } }
      }
    }
  }()

  private func marked(_ bytes: [UInt8], _ holds: (UInt8) -> Bool) -> UInt64 {
    bytes.indices.reduce(0) { $0 | (holds(bytes[$1]) ? 0x80 << UInt64(8 * $1) : 0) }
  }

  @Test("Every mask is exact")
  func masks() {
    for bytes in Self.samples {
      let word = ByteWord(bytes.span, at: 0)
      for asked: UInt8 in [0x00, 0x20, 0x26, 0x7F, 0x80, 0xFF] {
        #expect(word.equal(asked) == marked(bytes) { $0 == asked })
      }
      for limit: UInt8 in [0x01, 0x0A, 0x0E, 0x20, 0x80] {
        #expect(word.below(limit) == marked(bytes) { $0 < limit })
      }
      #expect(word.beyondASCII == marked(bytes) { $0 >= 0x80 })
      #expect(word.continuations == marked(bytes) { $0 & 0xC0 == 0x80 })
      #expect(word.letters == marked(bytes) { (0x61...0x7A).contains($0 | 0x20) && $0 < 0x80 })
      #expect(word.smallLetters == marked(bytes) { (0x61...0x7A).contains($0) })
    }
  }

  @Test("A run ends before the first byte without a mark")
  func run() {
    for (text, count) in [("abcdefgh", 8), ("abcdef.h", 6), (".bcdefgh", 0), ("ab de gh", 2)] {
      #expect(ByteWord.run(ByteWord(Array(text.utf8).span, at: 0).letters) == count)
    }
  }

  @Test("Letters taken eight at once make the hash that they make one by one")
  func hash() {
    for text in ["Harbour", "harbour", "a", "boatbuilders", "ABCDEFGH"] {
      let bytes = Array(text.utf8)
      var hash = WordHash()
      for start in stride(from: 0, to: bytes.count, by: 8) {
        let part = bytes[start..<min(bytes.count, start + 8)]
        let letters = part.reversed().reduce(0) { $0 << 8 | UInt64($1) }
        hash.addLetters(letters, count: part.count)
      }
      #expect(hash.final == WordHash.hash(bytes))
    }
  }

  @Test("The lowest mark is the first byte's")
  func first() {
    let text = Array("word by word".utf8)
    #expect(ByteWord.first(ByteWord(text.span, at: 0).equal(UInt8(ascii: " "))) == 4)
    #expect(ByteWord.first(ByteWord(text.span, at: 4).equal(UInt8(ascii: "d"))) == 7)
    #expect(ByteWord.first(0) == 8)
  }
}
