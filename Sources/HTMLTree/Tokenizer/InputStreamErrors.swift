/// The characters that may not stand in a page at all, before any token is looked for.
enum InputStreamErrors {
  /// Every such character of a text, in order; surrogates in the form that UTF-8 would give them if
  /// it had them.
  ///
  /// Complexity: O(n).
  static func find(in bytes: Span<UInt8>) -> [HTMLParseError] {
    var errors: [HTMLParseError] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte == 0x7F || (byte < 0x20 && byte != 0 && !ASCII.isSpace(byte)) {
          errors.append(HTMLParseError(.controlCharacterInInputStream, at: index))
        }
        index += 1
        continue
      }
      let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      let scalar = scalar(bytes, at: index, length: length)
      switch scalar {
      case 0x80...0x9F: errors.append(HTMLParseError(.controlCharacterInInputStream, at: index))
      case 0xD800...0xDFFF: errors.append(HTMLParseError(.surrogateInInputStream, at: index))
      default:
        if isNoncharacter(scalar) {
          errors.append(HTMLParseError(.noncharacterInInputStream, at: index))
        }
      }
      index += length
    }
    return errors
  }

  static func isNoncharacter(_ scalar: UInt32) -> Bool {
    scalar & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar)
  }

  private static func scalar(_ bytes: Span<UInt8>, at index: Int, length: Int) -> UInt32 {
    guard index + length <= bytes.count else { return 0xFFFD }
    var scalar = UInt32(bytes[index]) & (0x7F >> UInt32(length))
    for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return scalar
  }
}
