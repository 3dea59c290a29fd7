/// The parts of a DOCTYPE in the UTF-8 text; a part that is not there is nil.
struct DoctypeParts: Sendable {
  /// The name as it stands in the source, in any case.
  var name: Range<Int>?
  var publicIdentifier: Range<Int>?
  var systemIdentifier: Range<Int>?
  var forcesQuirks = false

  /// One of the parts as text: NUL is U+FFFD, CR LF is LF.
  func decoded(_ part: Range<Int>, of bytes: Span<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    TextDecoder.append(
      part, of: bytes, flags: [.hasNUL, .hasCarriageReturn, .isLiteral, .replacesNUL],
      nul: .replace, to: &output)
    return output
  }

  /// The name as text in lower case, empty if there is none.
  func decodedName(of bytes: Span<UInt8>) -> [UInt8] {
    name.map { decoded($0, of: bytes).map(ASCII.lowercased) } ?? []
  }
}
