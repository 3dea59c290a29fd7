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
    append(
      range, of: bytes, flags: flags, nul: flags.contains(.replacesNUL) ? .replace : nul,
      inAttribute: false, to: &output)
  }

  /// Appends the value of an attribute: in it, a reference without its semicolon is none if `=`, a
  /// letter or a digit comes after it.
  ///
  /// Complexity: O(length of the span).
  static func appendAttribute(
    _ range: Range<Int>, of bytes: Span<UInt8>, flags: TextFlags, to output: inout [UInt8]
  ) {
    append(range, of: bytes, flags: flags, nul: .replace, inAttribute: true, to: &output)
  }

  private static func append(
    _ range: Range<Int>, of bytes: Span<UInt8>, flags: TextFlags, nul: NULTreatment,
    inAttribute: Bool, to output: inout [UInt8]
  ) {
    if flags.isVerbatim {
      append(verbatim: range, of: bytes, to: &output)
      return
    }
    let end = range.upperBound
    let readsReferences = !flags.contains(.isLiteral)
    var done = range.lowerBound
    var index = done
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "&") where readsReferences:
        guard
          let reference = CharacterReference.read(
            bytes, at: index, to: end, inAttribute: inAttribute)
        else {
          index += 1
          continue
        }
        append(verbatim: done..<index, of: bytes, to: &output)
        append(scalar: reference.first, to: &output)
        if reference.second != 0 { append(scalar: reference.second, to: &output) }
        index = reference.end
        done = index
      case 0x0D:
        append(verbatim: done..<index, of: bytes, to: &output)
        output.append(0x0A)
        index += index + 1 < end && bytes[index + 1] == 0x0A ? 2 : 1
        done = index
      case 0 where nul != .keep:
        append(verbatim: done..<index, of: bytes, to: &output)
        if nul == .replace { append(scalar: 0xFFFD, to: &output) }
        index += 1
        done = index
      default:
        index += 1
      }
    }
    append(verbatim: done..<end, of: bytes, to: &output)
  }

  @inline(__always)
  private static func append(
    verbatim range: Range<Int>, of bytes: Span<UInt8>, to output: inout [UInt8]
  ) {
    guard !range.isEmpty else { return }
    // An array takes a span only as a buffer, which it copies within the closure.
    bytes.extracting(range).withUnsafeBufferPointer { output.append(contentsOf: $0) }
  }

  private static func append(scalar: UInt32, to output: inout [UInt8]) {
    switch scalar {
    case 0..<0x80:
      output.append(UInt8(scalar))
      return
    case 0x80..<0x800:
      output.append(UInt8(0xC0 | scalar >> 6))
    case 0x800..<0x1_0000:
      output.append(UInt8(0xE0 | scalar >> 12))
      output.append(UInt8(0x80 | scalar >> 6 & 0x3F))
    default:
      output.append(UInt8(0xF0 | scalar >> 18 & 0x07))
      output.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      output.append(UInt8(0x80 | scalar >> 6 & 0x3F))
    }
    output.append(UInt8(0x80 | scalar & 0x3F))
  }
}
