extension String {
  /// The text of some bytes, what is no UTF-8 replaced, as `String(decoding:as:)` gives it.
  ///
  /// That takes four times as long where a letter in fifty is not ASCII.
  ///
  /// Complexity: O(n).
  package init(utf8 bytes: [UInt8], in range: Range<Int>) {
    if range.count > 15, UTF8Validator.verdict(bytes, in: range) != .invalid,
      #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *)
    {
      // Unchecked: the validator has just found these bytes to be UTF-8.
      self.init(copying: UTF8Span(unchecked: bytes.span.extracting(range)))
    } else {
      self.init(decoding: bytes[range], as: UTF8.self)
    }
  }
}
