/// A statement's words with their weights, and what it says of whom.
struct StatementForm: Sendable {
  /// More words than this are left out; it bounds what a comparison costs.
  static let mostWords = 300
  private static let grammarWeight: Float = 0.15
  private static let catenativeShare: Float = 0.25

  let words: [ScannedWord]
  let weights: [Float]
  /// The weight of each stem, once.
  let stems: [UInt64: Float]
  let total: Float
  let frames: [PredicateFrame]

  init(_ text: String, _ frequencies: DocumentFrequencies) {
    words = Array(WordScanner.words(of: text).prefix(Self.mostWords))
    weights = words.map { Self.weight(of: $0, frequencies) }
    var stems: [UInt64: Float] = [:]
    for (word, weight) in zip(words, weights) { stems[word.stem] = weight }
    self.stems = stems
    // Added up in the order of the text: a dictionary's order changes the last bits.
    var seen: Set<UInt64> = []
    total = zip(words, weights).reduce(0) { seen.insert($1.0.stem).inserted ? $0 + $1.1 : $0 }
    frames = PredicateFrame.frames(in: words) { Self.weight(of: $0, frequencies) }
  }

  static func feature(_ stem: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: stem >> 16) }

  private static func weight(of word: ScannedWord, _ frequencies: DocumentFrequencies) -> Float {
    if word.roles.contains(.grammar) { return grammarWeight }
    let weight = frequencies.weight(of: feature(word.stem))
    return word.roles.contains(.catenative) ? weight * catenativeShare : weight
  }

  /// The weight of the stems that both have.
  func shared(with other: StatementForm) -> Float {
    var seen: Set<UInt64> = []
    var sum: Float = 0
    for (word, weight) in zip(words, weights)
    where other.stems[word.stem] != nil && seen.insert(word.stem).inserted {
      sum += weight
    }
    return sum
  }
}
