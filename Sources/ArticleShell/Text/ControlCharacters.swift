/// The characters that could do something to a terminal instead of being shown.
public enum ControlCharacters {
  /// The text with control characters written as `\u{1B}`, and tabs and line breaks as a blank.
  ///
  /// - Parameter keepsLineFeeds: Whether line feeds stay; CR LF becomes one line feed.
  public static func escaped(_ text: String, keepsLineFeeds: Bool = false) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var result = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      let followsReturn = afterReturn
      afterReturn = scalar == "\r"
      switch scalar {
      case "\r": result.append(keepsLineFeeds ? "\n" : " ")
      case "\n" where followsReturn: break
      case "\n" where keepsLineFeeds: result.append("\n")
      case "\n", "\t": result.append(" ")
      case _ where isUnsafe(scalar):
        result.append(contentsOf: "\\u{\(hexadecimal(scalar))}".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// JSON, as UTF-8, with every control character that JSON itself would let stand written as
  /// `\u202E`: still the same JSON.
  ///
  /// Complexity: linear.
  public static func escapedInJSON(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(where: { $0 == 0x7F || $0 >= 0xC2 }) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      let end = min(index + length, bytes.count)
      if end - index == length, let code = code(of: bytes[index..<end]),
        let scalar = Unicode.Scalar(code), byte >= 0x7F,
        isUnsafe(scalar)
      {
        let digits = hexadecimal(scalar)
        result += "\\u".utf8
        result += String(repeating: "0", count: max(0, 4 - digits.utf8.count)).utf8
        result += digits.utf8
      } else {
        result += bytes[index..<end]
      }
      index = end
    }
    return result
  }

  /// The scalar of a sequence of at most three bytes; no control character needs four.
  private static func code(of bytes: ArraySlice<UInt8>) -> UInt32? {
    let first = bytes.startIndex
    switch bytes.count {
    case 1: return UInt32(bytes[first])
    case 2: return UInt32(bytes[first] & 0x1F) << 6 | UInt32(bytes[first + 1] & 0x3F)
    case 3:
      return UInt32(bytes[first] & 0x0F) << 12 | UInt32(bytes[first + 1] & 0x3F) << 6
        | UInt32(bytes[first + 2] & 0x3F)
    default: return nil
    }
  }

  /// C0, DEL, C1, the bidirectional marks, embeddings, overrides and isolates, the line and
  /// paragraph separators, and the byte order mark.
  static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x206F, 0xFEFF,
      0xFFF9...0xFFFB:
      true
    default: false
    }
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return digits.utf8.count < 2 ? "0" + digits : digits
  }
}
