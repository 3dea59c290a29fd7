/// The data state, the tag open state and the end tag open state.
extension Tokenizer {
  /// Reads text up to the next markup or, if there is none, that markup; false at the end.
  mutating func readData() -> Bool {
    while position < source.count {
      let start = position
      if source[start] != UInt8(ascii: "<") || !isMarkup(at: start) {
        readDataText(from: start)
        return true
      }
      if readMarkup(at: start) { return true }
    }
    return false
  }

  /// Whether the `<` at an index begins something other than text.
  @inline(__always)
  private func isMarkup(at index: Int) -> Bool {
    guard index + 1 < source.count else { return false }
    let next = source[index + 1]
    if ASCII.isLetter(next) || next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
      return true
    }
    return next == UInt8(ascii: "/") && index + 2 < source.count
  }

  /// Reads the markup at a `<`; false if no token comes of it: `</>`, an empty CDATA section, a tag
  /// that the end cuts short.
  private mutating func readMarkup(at start: Int) -> Bool {
    switch source[start + 1] {
    case UInt8(ascii: "!"):
      return readMarkupDeclaration(at: start)
    case UInt8(ascii: "?"):
      report(.unexpectedQuestionMarkInsteadOfTagName, at: start + 1)
      readBogusComment(at: start, dataStart: start + 1)
      return true
    case UInt8(ascii: "/"):
      let next = source[start + 2]
      if ASCII.isLetter(next) { return readTag(at: start, nameStart: start + 2, kind: .endTag) }
      if next == UInt8(ascii: ">") {
        report(.missingEndTagName, at: start + 2)
        position = start + 3
        return false
      }
      report(.invalidFirstCharacterOfTagName, at: start + 2)
      readBogusComment(at: start, dataStart: start + 2)
      return true
    default:
      return readTag(at: start, nameStart: start + 1, kind: .startTag)
    }
  }

  /// Reads text up to the next markup; a `<` that begins none belongs to it.
  private mutating func readDataText(from start: Int) {
    var flags: TextFlags = []
    var index = skipSpaceAndNUL(from: start, references: true, &flags)
    if index < source.count, source[index] != UInt8(ascii: "<") || !isMarkup(at: index) {
      flags.insert(.hasNonSpace)
    }
    while true {
      index = source.first(UInt8(ascii: "<"), or: UInt8(ascii: "&"), from: index)
      guard index < source.count else { break }
      switch source[index] {
      case UInt8(ascii: "<"):
        if isMarkup(at: index) {
          emitText(start..<index, flags)
          return
        }
        reportTextBracket(at: index)
      case UInt8(ascii: "&"): flags.insert(.hasReferences)
      case 0: flags.insert(.hasNUL)
      default: flags.insert(.hasCarriageReturn)
      }
      index &+= 1
    }
    emitText(start..<source.count, flags)
  }

  /// Reports a `<` in the data state that begins no markup.
  private mutating func reportTextBracket(at index: Int) {
    guard collectsErrors else { return }
    if index + 1 == source.count {
      report(.eofBeforeTagName, at: index + 1)
    } else if source[index + 1] == UInt8(ascii: "/") {
      report(.eofBeforeTagName, at: index + 2)
    } else {
      report(.invalidFirstCharacterOfTagName, at: index + 1)
    }
  }
}
