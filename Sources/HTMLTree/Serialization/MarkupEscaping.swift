/// Escapes text for markup, after the standard's "escaping a string".
///
/// Since May 2025 the standard escapes `<` and `>` in attributes too, so that no browser that reads
/// the result as something else finds a tag in them.
enum MarkupEscaping {
  case text
  case attribute

  /// Appends a text with `&`, `<`, `>` and no-break spaces escaped, in attributes `"` as well.
  ///
  /// Complexity: O(n).
  func append(_ text: ArraySlice<UInt8>, to output: inout [UInt8]) {
    let span = text.span
    var done = 0
    var index = 0
    while index < span.count {
      let byte = span[index]
      // All that is escaped begins with one of four ASCII characters or with 0xC2.
      guard Self.isSuspect[Int(byte)] else {
        index += 1
        continue
      }
      guard let (escape, length) = escape(span, at: index) else {
        index += 1
        continue
      }
      output.append(contentsOf: text[text.startIndex + done..<text.startIndex + index])
      output.append(contentsOf: escape.utf8)
      index += length
      done = index
    }
    output.append(contentsOf: text[(text.startIndex + done)...])
  }

  /// What stands for the character at an offset, and how many bytes that has; nil for itself.
  private func escape(_ span: Span<UInt8>, at index: Int) -> (StaticEscape, Int)? {
    switch span[index] {
    case UInt8(ascii: "&"): (.ampersand, 1)
    case UInt8(ascii: "<"): (.less, 1)
    case UInt8(ascii: ">"): (.greater, 1)
    case UInt8(ascii: "\"") where self == .attribute: (.quote, 1)
    case 0xC2 where index + 1 < span.count && span[index + 1] == 0xA0: (.noBreakSpace, 2)
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

  private static let isSuspect: [Bool] = (0..<256).map { byte in
    [0x26, 0x3C, 0x3E, 0x22, 0xC2].contains(byte)
  }
}
