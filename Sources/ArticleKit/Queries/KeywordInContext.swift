/// A place in which a query found something, with the words before and after it: a line of a
/// concordance.
public struct KeywordInContext: Sendable, Hashable {
  public var field: Article.TextField
  /// Which element of a field that is a list, from 0.
  public var index: Int?
  /// What stands before, whole words, no more characters than asked for.
  public var left: String
  /// What was found, as the text has it.
  public var match: String
  /// What stands after.
  public var right: String
  /// The word or phrase that was found, as a query writes it.
  public var clause: String
}

extension QueryHit {
  /// Each match with its context, in the order of the text.
  ///
  /// - Parameter width: How many characters of context there are on each side at most.
  public func keywordsInContext(width: Int = 40) -> [KeywordInContext] {
    matches.map { match in
      let place = TextPiece.characters(match.range, of: text)
      return KeywordInContext(
        field: field, index: index, left: Self.wholeWords(before: place.lowerBound, text, width),
        match: Self.onOneLine(text[place]),
        right: Self.wholeWords(after: place.upperBound, text, width), clause: match.clause)
    }
  }

  private static func wholeWords(
    before end: String.Index, _ text: String, _ width: Int
  ) -> String {
    let piece = text[..<end].suffix(width)
    guard piece.startIndex > text.startIndex,
      !text[text.index(before: piece.startIndex)].isWhitespace,
      let blank = piece.firstIndex(where: \.isWhitespace)
    else { return onOneLine(piece) }
    return onOneLine(piece[text.index(after: blank)...])
  }

  private static func wholeWords(
    after start: String.Index, _ text: String, _ width: Int
  ) -> String {
    let piece = text[start...].prefix(width)
    guard piece.endIndex < text.endIndex, !text[piece.endIndex].isWhitespace,
      let blank = piece.lastIndex(where: \.isWhitespace)
    else { return onOneLine(piece) }
    return onOneLine(piece[..<blank])
  }

  private static func onOneLine(_ text: Substring) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }
}

extension QueryMatcher {
  /// Every place in which the query found something in an article, with its context.
  public func keywordsInContext(in article: Article, width: Int = 40) -> [KeywordInContext] {
    hits(in: article).flatMap { $0.keywordsInContext(width: width) }
  }
}
