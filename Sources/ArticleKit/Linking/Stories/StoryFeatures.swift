/// What an article is compared by: how often it has each word, in five spaces of their own.
///
/// The spaces are the whole text with the headline, its lead, its names, its numbers, and pairs of
/// neighbouring names. Each gets a length of its own, so that a long text does not outweigh a name.
struct StoryFeatures: Sendable {
  enum Space: UInt64, CaseIterable, Sendable {
    case text = 1
    case names, lead, numbers, namePairs

    /// The part that the space has in the similarity of two articles; the sum is 1.
    var share: Float {
      switch self {
      case .text, .names, .lead: 0.25
      case .numbers, .namePairs: 0.125
      }
    }

    /// How slowly a word's weight grows with its count.
    var saturation: Float {
      switch self {
      case .text, .lead: 0.4
      case .names, .namePairs: 0.6
      case .numbers: 0
      }
    }

    func feature(_ digest: UInt64) -> UInt32 {
      UInt32(truncatingIfNeeded: WordDigest.mixed(digest ^ rawValue &* 0x9e37_79b9_7f4a_7c15))
    }
  }

  /// The lead's length in bytes of the body.
  private static let leadLength = 900
  /// A longer text is read so far only, in words; it bounds what one article costs.
  private static let mostWords = 20_000

  private(set) var counts: [(space: Space, feature: UInt32, count: Int)] = []

  init(_ article: Article) {
    let title = WordScanner.words(of: article.headline ?? "").filter(\.isContent)
    var body: [ScannedWord] = []
    var isName: Set<UInt64> = []
    var leadCount = 0
    var length = 0
    for block in article.body where body.count < Self.mostWords {
      let words = WordScanner.words(of: block.text)
      for word in words where word.isContent {
        body.append(word)
        if length + word.range.lowerBound < Self.leadLength { leadCount += 1 }
        if word.isCapital, !word.startsSentence { isName.insert(word.stem) }
      }
      length += block.text.utf8.count + 1
    }
    let all = title + body
    let names = all.filter { isName.contains($0.stem) }
    add(.text, all.map(\.stem))
    add(.names, names.map(\.stem))
    add(.lead, (title + body.prefix(leadCount)).map(\.stem))
    add(.numbers, Array(Set(all.filter(\.isNumber).map(\.stem))))
    let pairs = zip(all, all.dropFirst())
      .filter { isName.contains($0.stem) && isName.contains($1.stem) }
    add(.namePairs, pairs.map { WordDigest.mixed($0.stem) &+ $1.stem })
  }

  private mutating func add(_ space: Space, _ digests: [UInt64]) {
    let features = digests.map { space.feature($0) }.sorted()
    var at = 0
    while at < features.count {
      var end = at + 1
      while end < features.count, features[end] == features[at] { end += 1 }
      counts.append((space, features[at], end - at))
      at = end
    }
  }

  /// The article as a vector whose product with itself is at most 1.
  func vector(_ frequencies: DocumentFrequencies, keeping limit: Int) -> FeatureVector {
    var lengths = [Float](repeating: 0, count: Space.allCases.count + 1)
    var entries: [(feature: UInt32, weight: Float)] = []
    entries.reserveCapacity(counts.count)
    for (space, feature, count) in counts {
      let count = Float(count)
      let weight =
        count * (1 + space.saturation) / (count + space.saturation)
        * frequencies.weight(of: feature)
      entries.append((feature, weight))
      lengths[Int(space.rawValue)] += weight * weight
    }
    for index in entries.indices {
      let space = counts[index].space
      let length = lengths[Int(space.rawValue)].squareRoot()
      if length > 0 { entries[index].weight *= space.share.squareRoot() / length }
    }
    return FeatureVector(entries.filter { $0.weight > 0 }, keeping: limit)
  }
}
