/// Two reports that give the same words or the same claim of one person.
public struct StatementPair: Sendable, Hashable, Codable {
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// One utterance, perhaps in two translations, or one report a part of the other.
    case sameStatement
    /// The same claim on another day or in other words.
    case recurringClaim
  }

  /// What the two have in common.
  public enum Ground: String, Sendable, Hashable, Codable, CaseIterable {
    /// A long run of the same words.
    case verbatim
    /// Most of the shorter one stands in the longer one.
    case contained
    /// Most of the words that tell what it is about.
    case words
    /// The same is said of the same: verb, object and whether it is denied.
    case predicate
  }

  public var kind: Kind
  public var ground: Ground
  public var first: Statement
  public var second: Statement
  /// The part of the weighted words that both share, from 0 to 1.
  public var similarity: Double
  /// The words of ``alignedTexts`` that stand for one another, in order.
  public var alignment: [AlignedWord]

  /// A word of the first text and the one that stands for it in the second: bytes of their UTF-8.
  public struct AlignedWord: Sendable, Hashable, Codable {
    public var first: Range<Int>
    public var second: Range<Int>

    public init(first: Range<Int>, second: Range<Int>) {
      self.first = first
      self.second = second
    }
  }

  public init(
    _ kind: Kind, ground: Ground, first: Statement, second: Statement, similarity: Double,
    alignment: [AlignedWord] = []
  ) {
    self.kind = kind
    self.ground = ground
    self.first = first
    self.second = second
    self.similarity = similarity
    self.alignment = alignment
  }

  /// The texts that were compared: the words, or the sentence around them where they are few.
  public var alignedTexts: (first: String, second: String) {
    (first.context ?? first.text, second.context ?? second.text)
  }
}
