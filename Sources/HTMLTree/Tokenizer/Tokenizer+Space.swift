/// White space at the beginning of a text.
extension Tokenizer {
  /// Where the white space at the beginning of the token, a text, ends; references to white space
  /// belong to it.
  func leadingSpaceEnd() -> Int {
    var index = Int(token.start)
    let end = Int(token.end)
    let hasReferences = readsReferences
    while index < end {
      if ASCII.isSpace(source[index]) {
        index &+= 1
      } else if hasReferences, let reference = spaceReference(at: index, to: end) {
        index = reference
      } else {
        break
      }
    }
    return index
  }

  /// Where the newline at the beginning of the token, a text, ends (LF, CR, CR LF or a reference to
  /// LF), or its start if there is none.
  func leadingNewlineEnd() -> Int {
    let start = Int(token.start)
    guard start < token.end else { return start }
    switch source[start] {
    case 0x0A: return start + 1
    case 0x0D:
      let hasLineFeed = start + 1 < Int(token.end) && source[start + 1] == 0x0A
      return hasLineFeed ? start + 2 : start + 1
    case UInt8(ascii: "&") where readsReferences:
      let reference = CharacterReference.read(
        bytes.span, at: start, to: Int(token.end), inAttribute: false)
      guard let reference, reference.first == 0x0A, reference.second == 0 else { return start }
      return reference.end
    default: return start
    }
  }

  private var readsReferences: Bool {
    token.textFlags.contains(.hasReferences) && !token.textFlags.contains(.isLiteral)
  }

  /// Where from an index on something else than white space and NUL stands, or the end.
  @inline(__always)
  func skipSpaceAndNUL(from start: Int, references: Bool, _ flags: inout TextFlags) -> Int {
    var index = start
    while index < source.count {
      let byte = source[index]
      if ASCII.isSpace(byte) {
        if byte == 0x0D { flags.insert(.hasCarriageReturn) }
        index &+= 1
      } else if byte == 0 {
        flags.insert(.hasNUL)
        index &+= 1
      } else if references, let end = spaceReference(at: index, to: source.count) {
        flags.insert(.hasReferences)
        index = end
      } else {
        break
      }
    }
    return index
  }

  /// Where a reference to white space ends, if one begins here.
  @inline(__always)
  private func spaceReference(at index: Int, to end: Int) -> Int? {
    guard source[index] == UInt8(ascii: "&") else { return nil }
    return readSpaceReference(at: index, to: end)
  }

  @inline(never)
  private func readSpaceReference(at index: Int, to end: Int) -> Int? {
    let reference = CharacterReference.read(bytes.span, at: index, to: end, inAttribute: false)
    guard let reference, reference.isSpace else { return nil }
    return reference.end
  }
}
