/// Escapes text for markup, after the standard's "escaping a string".
///
/// Since May 2025 the standard escapes `<` and `>` in attributes too, so that no browser that reads
/// the result as something else finds a tag in them.
enum MarkupEscaping {
  case text
  case attribute

  /// Appends a range of a text with `&`, `<`, `>` and no-break spaces escaped, in attributes `"` as
  /// well.
  ///
  /// Complexity: O(n).
  func append(_ range: Range<Int>, of text: [UInt8], to output: inout [UInt8]) {
    let bytes = text.span
    var done = range.lowerBound
    var index = done
    while index < range.upperBound {
      let byte = bytes[index]
      // All that is escaped begins with one of these.
      let isSuspect = byte < 64 ? Self.suspects >> UInt64(byte) & 1 != 0 : byte == 0xC2
      if isSuspect, let (escape, length) = escape(bytes, at: index, to: range.upperBound) {
        bytes.extracting(done..<index).withUnsafeBufferPointer { output.append(contentsOf: $0) }
        output.append(contentsOf: escape.utf8)
        index += length
        done = index
      } else {
        index += 1
      }
    }
    let rest = bytes.extracting(done..<range.upperBound)
    // An array takes a span only as a buffer, which it copies within the closure.
    rest.withUnsafeBufferPointer { output.append(contentsOf: $0) }
  }

  /// What stands for the character at an offset, and how many bytes that has; nil for itself.
  private func escape(
    _ bytes: Span<UInt8>, at index: Int, to end: Int
  ) -> (StaticEscape, Int)? {
    switch bytes[index] {
    case UInt8(ascii: "&"): (.ampersand, 1)
    case UInt8(ascii: "<"): (.less, 1)
    case UInt8(ascii: ">"): (.greater, 1)
    case UInt8(ascii: "\"") where self == .attribute: (.quote, 1)
    case 0xC2 where index + 1 < end && bytes[index + 1] == 0xA0: (.noBreakSpace, 2)
    default: nil
    }
  }

  private enum StaticEscape: String {
    case ampersand = "&amp;"
    case less = "&lt;"
    case greater = "&gt;"
    case quote = "&quot;"
    case noBreakSpace = "&nbsp;"

    var utf8: String.UTF8View { rawValue.utf8 }
  }

  /// The bits of `"`, `&`, `<` and `>`.
  private static var suspects: UInt64 { 1 << 0x22 | 1 << 0x26 | 1 << 0x3C | 1 << 0x3E }
}
