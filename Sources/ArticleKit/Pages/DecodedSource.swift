import HTMLTree

/// A source once more as text, to show the places that an article's ranges speak of.
package struct DecodedSource: Sendable {
  private let decoded: DecodedText

  /// Decodes a source in the encoding that its ``ArticleSource`` names; an unknown name, or none,
  /// is UTF-8.
  ///
  /// Complexity: linear.
  package init(_ bytes: [UInt8], encoding: String?) {
    let known = encoding.flatMap { CharacterEncoding(label: $0) }
    decoded = DecodedText(decoding: bytes, as: known ?? .utf8)
  }

  /// The text in UTF-8, without a byte order mark; what is invalid is U+FFFD.
  package var utf8: [UInt8] { decoded.utf8 }

  /// The bytes of ``utf8`` that came from a range of the source.
  package func range(of source: SourceRange) -> Range<Int> {
    decoded.range(ofSource: source.range)
  }
}

extension ArticleSource {
  /// Whether bytes are still those that the article was read from.
  ///
  /// Complexity: linear.
  public func describes(_ bytes: [UInt8]) -> Bool {
    bytes.count == byteCount && PageSource.digest(of: bytes) == digest
  }
}
