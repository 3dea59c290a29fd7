import Testing

@testable import ArticleKit

@Suite("What a block looks like")
struct BlockShapeTests {
  private static func shape(_ text: String) -> (shape: BlockShape, content: [UInt32]) {
    let bytes = Array(text.utf8)
    var shape: BlockShape?
    let lists = ContentWordLists(blockCount: 1, byteCount: bytes.count) { writer in
      shape = BlockShape(of: bytes.span, in: bytes.indices, words: .shared, content: &writer)
    }
    return (shape ?? BlockShape(), Array(lists.words(of: 0)))
  }

  /// What follows a text decides whether its last word is read eight bytes at a time.
  @Test(
    "Words are counted alike wherever they stand", arguments: ["", " ", ".", "\n", "  (x) — …"])
  func counts(_ after: String) {
    let text = "Boats FROM the harbour of Übersee can’t sail 12 miles to o'clock"
    let (shape, content) = Self.shape(text + after)
    let words = after.contains("x") ? 13 : 12
    #expect(shape.words == words)
    #expect(shape.capitals == 3)
    #expect(shape.shouts == 1)
    #expect(shape.digits == 2)
    #expect(Int(shape.characters) == (text + after).unicodeScalars.count)
    // Of four letters and more, less those that every text has.
    let expected = ["boats", "harbour", "übersee", "can't", "sail", "miles", "o'clock"]
    #expect(content == expected.map { WordHash.hash(Array($0.utf8)) })
  }

  @Test("The same words have the same hash, whatever stands between them")
  func hash() {
    let plain = Self.shape("Boats leave the harbour").shape.hash
    #expect(Self.shape("boats — leave, the (harbour)").shape.hash == plain)
    #expect(Self.shape("Boats leave a harbour").shape.hash != plain)
  }

  @Test(
    "Words of the first person show, alone and behind apostrophes and hyphens",
    arguments: [
      ("We sail today", true), ("They sail, and I’m glad", true), ("It's ours", true),
      ("I'm glad", true), ("They sail today", false), ("It's theirs", false),
    ])
  func personal(_ text: String, _ isPersonal: Bool) {
    #expect(Self.shape(text).shape.mayBePersonal == isPersonal)
  }

  @Test(
    "Words that make a name a source show, also before an apostrophe",
    arguments: [
      ("The mayor told us", true), ("The newspaper’s owner", true), ("The mayor's boat", false),
      ("It isn’t there", false),
    ])
  func cues(_ text: String, _ hasCue: Bool) {
    #expect(Self.shape(text).shape.mayHaveCue == hasCue)
  }
}
