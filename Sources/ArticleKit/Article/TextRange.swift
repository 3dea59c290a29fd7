/// A stretch of an article's text: bytes of one block of its body, or of its headline.
///
/// Unlike a ``SourceRange`` it needs no page: it speaks of the text as the article has it.
public struct TextRange: Sendable, Hashable, Codable {
  /// Which block of ``Article/body``; nil for the headline.
  public var block: Int?
  /// The offset of the first byte in the text's UTF-8.
  public var start: Int
  /// The offset after the last byte.
  public var end: Int

  public init(block: Int?, start: Int, end: Int) {
    self.block = block
    self.start = start
    self.end = max(start, end)
  }

  public init(block: Int?, _ range: Range<Int>) {
    self.init(block: block, start: range.lowerBound, end: range.upperBound)
  }

  /// The range as Swift indexes, for slicing the text's bytes.
  public var range: Range<Int> { start..<max(start, end) }
}

extension Article {
  /// The text of a range, nil if the article has no such place.
  ///
  /// A range that begins or ends inside a character gives U+FFFD there.
  public func text(of range: TextRange) -> String? {
    guard let whole = text(around: range) else { return nil }
    return String(
      decoding: whole.utf8.dropFirst(range.start).prefix(range.end - range.start), as: UTF8.self)
  }

  /// The block or headline that a range speaks of, nil if the article has none or it is too short.
  func text(around range: TextRange) -> String? {
    let whole: String?
    if let block = range.block {
      whole = body.indices.contains(block) ? body[block].text : nil
    } else {
      whole = headline
    }
    guard let whole, range.start >= 0, range.start <= range.end, range.end <= whole.utf8.count
    else { return nil }
    return whole
  }
}
