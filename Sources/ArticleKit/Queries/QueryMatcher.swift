/// A query made ready to be asked of many articles, one after the other.
///
/// It reads the article's text, without an index; fields that cannot change the answer are not
/// read.
///
/// Complexity: linear in the text of the article; for each of its words, in the number of the
/// query's words that begin with the same letter or are fuzzy.
public struct QueryMatcher: Sendable {
  public let query: Query
  private let root: Node
  /// For each field, what is looked for in it, headlines first and bodies last.
  private let scanners: [(field: Query.Field, scanner: PhraseScanner)]
  private let leafCount: Int

  /// Makes a query ready.
  public init(_ query: Query) {
    self.query = query
    var builder = Builder()
    root = builder.node(query.clause, in: nil)
    leafCount = builder.leaves.count
    let order: [Query.Field] = Query.Field.allCases.filter { $0 != .body } + [.body]
    scanners = order.compactMap { field in
      let patterns = builder.leaves.enumerated().compactMap { id, leaf in
        leaf.isLookedFor(in: field) ? (id: id, pattern: leaf.pattern) : nil
      }
      return patterns.isEmpty ? nil : (field, PhraseScanner(patterns))
    }
  }

  /// Whether the article is one that the query asks for.
  public func matches(_ article: Article) -> Bool {
    var found = [Bool?](repeating: nil, count: leafCount)
    if let answer = root.value(for: article, found) { return answer }
    for (field, scanner) in scanners {
      var answer: Bool?
      let isUndecided = article.visitTexts(of: field) { text in
        var isNew = false
        scanner.scan(Array(text.text.utf8)) { id, _ in
          if found[id] == nil {
            found[id] = true
            isNew = true
          }
          return true
        }
        if isNew { answer = root.value(for: article, found) }
        return answer == nil
      }
      if !isUndecided, let answer { return answer }
    }
    return root.value(for: article, found.map { $0 ?? false }) ?? false
  }

  /// What the query found in an article and where, in reading order of each field; empty if the
  /// article is not one that it asks for, or for no word in its text.
  public func hits(in article: Article) -> [QueryHit] {
    var found = [Bool?](repeating: false, count: leafCount)
    var places: [(leaf: Int, text: Article.SearchText, range: Range<Int>)] = []
    for (field, scanner) in scanners {
      _ = article.visitTexts(of: field) { text in
        scanner.scan(Array(text.text.utf8)) { id, range in
          found[id] = true
          places.append((id, text, range))
          return true
        }
        return true
      }
    }
    guard root.value(for: article, found) == true else { return [] }
    var reasons: Set<Int> = []
    root.collectReasons(for: article, found, into: &reasons)
    var hits: [QueryHit] = []
    for place in places where reasons.contains(place.leaf) {
      if let last = hits.last, last.field == place.text.field, last.index == place.text.index,
        last.text == place.text.text
      {
        hits[hits.count - 1].ranges.append(place.range)
      } else {
        hits.append(
          QueryHit(
            field: place.text.field, index: place.text.index, text: place.text.text,
            ranges: [place.range]))
      }
    }
    for index in hits.indices { hits[index].ranges = hits[index].ranges.united }
    return hits
  }
}

/// A text of an article in which a query found something.
public struct QueryHit: Sendable, Hashable {
  public var field: Article.TextField
  /// Which element of a field that is a list (block of the body, author, keyword), from 0.
  public var index: Int?
  /// The whole text of the field or element.
  public var text: String
  /// What was found, in UTF-8 bytes of ``text``: ascending, apart from each other, never empty.
  public var ranges: [Range<Int>]

  public init(field: Article.TextField, index: Int? = nil, text: String, ranges: [Range<Int>]) {
    self.field = field
    self.index = index
    self.text = text
    self.ranges = ranges
  }
}

extension Query {
  /// Whether the article is one that the query asks for.
  ///
  /// To ask it of many articles, make one ``QueryMatcher`` of it.
  public func matches(_ article: Article) -> Bool { QueryMatcher(self).matches(article) }

  /// What the query finds in an article, and where; see ``QueryMatcher/hits(in:)``.
  public func hits(in article: Article) -> [QueryHit] { QueryMatcher(self).hits(in: article) }
}

extension [Range<Int>] {
  /// The ranges in order, those that overlap made one.
  fileprivate var united: [Range<Int>] {
    var result: [Range<Int>] = []
    for range in sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = result.last, range.lowerBound < last.upperBound {
        result[result.count - 1] = last.lowerBound..<Swift.max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }
}
