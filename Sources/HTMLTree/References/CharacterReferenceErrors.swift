/// What is wrong with the character references of a text.
enum CharacterReferenceErrors {
  /// Reports every error of a span, in order.
  ///
  /// Complexity: O(length of the span).
  static func report(
    _ range: Range<Int>, of bytes: Span<UInt8>, inAttribute: Bool,
    to report: (HTMLParseError.Code, Int) -> Void
  ) {
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index] == UInt8(ascii: "&") else {
        index += 1
        continue
      }
      let reference = CharacterReference.read(
        bytes, at: index, to: range.upperBound, inAttribute: inAttribute)
      if let reference {
        if !reference.hasSemicolon {
          report(.missingSemicolonAfterCharacterReference, reference.end)
        }
        if let number = reference.writtenNumber, let code = code(number) {
          report(code, reference.end)
        }
        index = reference.end
      } else {
        index = reportMissing(
          index, bytes, to: range.upperBound, inAttribute: inAttribute, report)
      }
    }
  }

  /// Reports what is wrong with an `&` that begins no reference, and says where to go on.
  private static func reportMissing(
    _ ampersand: Int, _ bytes: Span<UInt8>, to end: Int, inAttribute: Bool,
    _ report: (HTMLParseError.Code, Int) -> Void
  ) -> Int {
    var index = ampersand + 1
    if index < end, bytes[index] == UInt8(ascii: "#") {
      index += 1
      if index < end, bytes[index] | 0x20 == UInt8(ascii: "x") { index += 1 }
      report(.absenceOfDigitsInNumericCharacterReference, index)
      return index
    }
    // A name that the attribute's rule made no reference is no error.
    if inAttribute,
      CharacterReference.read(bytes, at: ampersand, to: end, inAttribute: false) != nil
    {
      return index
    }
    while index < end, ASCII.isAlphanumeric(bytes[index]) { index += 1 }
    if index > ampersand + 1, index < end, bytes[index] == UInt8(ascii: ";") {
      report(.unknownNamedCharacterReference, index)
    }
    return index
  }

  /// What is wrong with a number, if anything.
  private static func code(_ number: UInt32) -> HTMLParseError.Code? {
    switch number {
    case 0: .nullCharacterReference
    case 0x11_0000...: .characterReferenceOutsideUnicodeRange
    case 0xD800...0xDFFF: .surrogateCharacterReference
    case 0x09, 0x0A, 0x0C: nil
    case 0..<0x20, 0x7F...0x9F: .controlCharacterReference
    default: InputStreamErrors.isNoncharacter(number) ? .noncharacterCharacterReference : nil
    }
  }
}
