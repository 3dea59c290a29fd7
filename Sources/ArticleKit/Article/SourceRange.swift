/// A half-open range of bytes in the page as it came, before any decoding.
public struct SourceRange: Sendable, Hashable, Codable {
  /// The offset of the first byte.
  public var start: Int
  /// The offset after the last byte.
  public var end: Int

  public init(start: Int, end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  public init(_ range: Range<Int>) {
    self.init(start: range.lowerBound, end: range.upperBound)
  }

  /// The range as Swift indexes, for slicing the source's bytes.
  public var range: Range<Int> { start..<max(start, end) }

  /// The number of bytes.
  public var count: Int { max(0, end - start) }
}

extension Sequence<SourceRange> {
  /// The smallest range that holds all of these, nil if there are none.
  public var hull: SourceRange? {
    var result: SourceRange?
    for range in self {
      guard let known = result else {
        result = range
        continue
      }
      result = SourceRange(
        start: Swift.min(known.start, range.start), end: Swift.max(known.end, range.end))
    }
    return result
  }
}
