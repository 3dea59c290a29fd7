/// White space at the beginning of a text.
extension Tokenizer {
  /// Where the white space at the beginning of the token, a text, ends; references to white space
  /// belong to it.
  func leadingSpaceEnd() -> Int {
    var index = Int(token.start)
    let end = Int(token.end)
    while index < end {
      if ASCII.isSpace(source[index]) {
        index &+= 1
      } else if readsReferences, source[index] == UInt8(ascii: "&"),
        let referenceEnd = source.endOfSpaceReference(at: index)
      {
        index = referenceEnd
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
}
