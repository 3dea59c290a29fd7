/// A choice of a text's runs of five words, by which copies of a part of it are found.
///
/// It is winnowing after Schleimer, Wilkerson and Aiken: two texts that share twelve words in a row
/// share a run that both have chosen.
struct TextFingerprint: Sendable {
  private static let runLength = 5
  private static let window = 8
  /// A longer text is read so far only, in words.
  private static let mostWords = 20_000

  /// The digests chosen, ascending, each once.
  let digests: [UInt32]

  init(_ article: Article) {
    var words: [UInt64] = []
    for block in article.body where words.count < Self.mostWords {
      words += WordScanner.words(of: block.text).map(\.form)
    }
    var runs: [UInt32] = []
    if words.count >= Self.runLength {
      for start in 0...(words.count - Self.runLength) {
        var digest: UInt64 = 0
        for word in words[start..<start + Self.runLength] {
          digest = WordDigest.mixed(digest ^ word)
        }
        runs.append(UInt32(truncatingIfNeeded: digest))
      }
    }
    // The smallest of each window; the window is short, so that looking it through is fastest.
    var chosen: Set<UInt32> = []
    for start in 0..<max(0, runs.count - Self.window + 1) {
      if let least = runs[start..<start + Self.window].min() { chosen.insert(least) }
    }
    if runs.count < Self.window, let least = runs.min() { chosen.insert(least) }
    digests = chosen.sorted()
  }

  /// How many digests both have.
  func shared(with other: TextFingerprint) -> Int {
    var (a, b, count) = (0, 0, 0)
    while a < digests.count, b < other.digests.count {
      if digests[a] == other.digests[b] {
        count += 1
        a += 1
        b += 1
      } else if digests[a] < other.digests[b] {
        a += 1
      } else {
        b += 1
      }
    }
    return count
  }
}
