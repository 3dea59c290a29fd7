/// A short piece of a text in which a query found something, for a list of results.
public struct Snippet: Sendable, Hashable {
  public var field: Article.TextField
  /// Which element of a field that is a list, from 0.
  public var index: Int?
  /// The piece, whole words and whole characters of it.
  public var text: String
  /// What was found, in UTF-8 bytes of ``text``: ascending, apart from each other.
  public var highlights: [Range<Int>]
  /// Whether something stands before and after the piece.
  public var isCutAtStart: Bool
  public var isCutAtEnd: Bool
  /// The words and phrases of the query that were found in it, as a query writes them.
  public var clauses: [String]
}

extension [QueryHit] {
  /// The pieces that tell most: those with most different words of the query, then with the
  /// rarest of them; running text before names and codes.
  ///
  /// - Parameters:
  ///   - limit: How many pieces at most, each of another text.
  ///   - length: How many characters a piece has at most, if one match is not longer.
  /// - Complexity: O(n log n) in the number of matches.
  public func snippets(limit: Int = 3, length: Int = 160) -> [Snippet] {
    var counts: [String: Int] = [:]
    for hit in self {
      for match in hit.matches { counts[match.clause, default: 0] += 1 }
    }
    let windows = enumerated().map { offset, hit in
      let window = SnippetWindow(best: hit.matches, counts, length: length)
      return (hit: hit, window: window, rank: (hit.field.isRunningText ? 0 : 1, offset))
    }
    return windows.sorted { left, right in
      if left.window.variety != right.window.variety {
        return left.window.variety > right.window.variety
      }
      if left.rank.0 != right.rank.0 { return left.rank.0 < right.rank.0 }
      if left.window.rarity != right.window.rarity {
        return left.window.rarity > right.window.rarity
      }
      return left.rank.1 < right.rank.1
    }.prefix(Swift.max(0, limit)).map { $0.hit.snippet(around: $0.window, length: length) }
  }
}

extension QueryHit {
  /// The piece of the text that tells most.
  public func snippet(length: Int = 160) -> Snippet {
    snippet(around: SnippetWindow(best: matches, [:], length: length), length: length)
  }

  fileprivate func snippet(around window: SnippetWindow, length: Int) -> Snippet {
    let piece = TextPiece(of: text, around: window.range, length: length)
    let first = text.utf8.distance(from: text.startIndex, to: piece.range.lowerBound)
    let count = text[piece.range].utf8.count
    let inside = matches.filter {
      $0.range.lowerBound >= first && $0.range.upperBound <= first + count
    }
    var seen: Set<String> = []
    return Snippet(
      field: field, index: index, text: String(text[piece.range]),
      highlights: QueryHit(field: field, text: text, matches: inside).ranges
        .map { $0.lowerBound - first..<$0.upperBound - first },
      isCutAtStart: piece.range.lowerBound > text.startIndex,
      isCutAtEnd: piece.range.upperBound < text.endIndex,
      clauses: inside.map(\.clause).filter { seen.insert($0).inserted })
  }
}

/// Matches near each other.
private struct SnippetWindow {
  var range: Range<Int>
  /// How many different clauses are in it.
  var variety = 0
  /// How rare they are: the sum of one over the number of each clause's matches.
  var rarity = 0.0

  /// The best window over matches in order.
  init(best matches: [QueryHit.Match], _ counts: [String: Int], length: Int) {
    range = matches.first?.range ?? 0..<0
    var inside: [String: Int] = [:]
    var (low, sum) = (0, 0.0)
    for (high, match) in matches.enumerated() {
      inside[match.clause, default: 0] += 1
      if inside[match.clause] == 1 { sum += 1 / Double(counts[match.clause] ?? 1) }
      // Bytes, where characters are meant: at most too few matches are counted together.
      while low < high, match.range.upperBound - matches[low].range.lowerBound > length {
        let clause = matches[low].clause
        inside[clause, default: 1] -= 1
        if inside[clause] == 0 {
          inside[clause] = nil
          sum -= 1 / Double(counts[clause] ?? 1)
        }
        low += 1
      }
      if inside.count > variety || inside.count == variety && sum > rarity + 1e-9 {
        (variety, rarity) = (inside.count, sum)
        range = matches[low].range.lowerBound..<match.range.upperBound
      }
    }
  }
}

extension Article.TextField {
  /// Whether it is text to read rather than a name or a code.
  var isRunningText: Bool {
    switch self {
    case .summary, .body, .quotations: true
    default: false
    }
  }
}
