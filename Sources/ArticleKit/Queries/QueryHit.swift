/// A text of an article in which a query found something.
public struct QueryHit: Sendable, Hashable {
  /// One place, and what of the query was found there.
  public struct Match: Sendable, Hashable {
    /// Where in the text, in UTF-8 bytes.
    public var range: Range<Int>
    /// The word or phrase as a query writes it, with its field: `headline:macron`.
    public var clause: String

    public init(_ clause: String, at range: Range<Int>) {
      self.clause = clause
      self.range = range
    }
  }

  public var field: Article.TextField
  /// Which element of a field that is a list (block of the body, author, keyword), from 0.
  public var index: Int?
  /// The whole text of the field or element.
  public var text: String
  /// What was found, in the order of the text; matches of different clauses may overlap.
  public var matches: [Match]

  public init(field: Article.TextField, index: Int? = nil, text: String, matches: [Match]) {
    self.field = field
    self.index = index
    self.text = text
    self.matches = matches
  }

  /// What was found, in UTF-8 bytes of ``text``: ascending, apart from each other, never empty.
  public var ranges: [Range<Int>] {
    var result: [Range<Int>] = []
    for range in matches.map(\.range).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = result.last, range.lowerBound < last.upperBound {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }
}
