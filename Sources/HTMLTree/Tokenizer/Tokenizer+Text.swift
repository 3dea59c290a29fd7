/// The RCDATA, raw text, plain text and CDATA section states with those that end them.
extension Tokenizer {
  /// RCDATA: text with references up to the end tag of `lastStartTag`.
  mutating func readRCDATA() -> Bool {
    readText(
      from: position, [.replacesNUL], to: appropriateEndTag(from: position, references: true))
  }

  /// Raw text: text without references up to the end tag of `lastStartTag`.
  mutating func readRawText() -> Bool {
    readText(
      from: position, [.replacesNUL, .isLiteral],
      to: appropriateEndTag(from: position, references: false))
  }

  /// Plain text: all that follows.
  mutating func readPlaintext() -> Bool {
    var flags: TextFlags = []
    var index = position
    while true {
      index = source.first(0, or: 0, from: index)
      guard index < source.count else { break }
      flags.insert(source[index] == 0 ? .hasNUL : .hasCarriageReturn)
      index &+= 1
    }
    return readText(from: position, [.replacesNUL, .isLiteral], to: (index, flags))
  }

  /// A CDATA section after its `<![CDATA[`.
  mutating func readCDATASection() -> Bool {
    let start = position
    var flags: TextFlags = [.isLiteral]
    var index = start
    state = .data
    while true {
      index = source.first(UInt8(ascii: "]"), or: UInt8(ascii: "]"), from: index)
      guard index < source.count else { break }
      switch source[index] {
      case 0: flags.insert(.hasNUL)
      case 0x0D: flags.insert(.hasCarriageReturn)
      default:
        guard index + 2 < source.count, source[index + 1] == UInt8(ascii: "]"),
          source[index + 2] == UInt8(ascii: ">")
        else { break }
        if index == start {
          position = index + 3
          return readMoreData()
        }
        emitLiteral(start..<index, flags)
        position = index + 3
        return true
      }
      index &+= 1
    }
    report(.eofInCDATA, at: index)
    guard index > start else { return false }
    emitLiteral(start..<index, flags)
    return true
  }

  /// Reads on in the data state.
  @inline(never)
  private mutating func readMoreData() -> Bool { readData() }

  /// Makes a token of text that ends at an end tag or at the end; without text, reads that tag.
  mutating func readText(
    from start: Int, _ kind: TextFlags, to end: (index: Int, flags: TextFlags)
  ) -> Bool {
    if end.index < source.count { state = .data }
    if end.index == start { return end.index < source.count && readMoreData() }
    emitLiteral(start..<end.index, end.flags.union(kind))
    return true
  }

  /// Where the end tag of `lastStartTag` begins, or the end, and what stands before it.
  private mutating func appropriateEndTag(
    from start: Int, references: Bool
  ) -> (index: Int, flags: TextFlags) {
    let source = source
    let ampersand = references ? UInt8(ascii: "&") : UInt8(ascii: "<")
    var flags: TextFlags = []
    var index = start
    while true {
      index = source.first(UInt8(ascii: "<"), or: ampersand, from: index)
      guard index < source.count else { return (index, flags) }
      switch source[index] {
      case UInt8(ascii: "<"): if isAppropriateEndTag(at: index) { return (index, flags) }
      case 0: flags.insert(.hasNUL)
      case 0x0D: flags.insert(.hasCarriageReturn)
      default: flags.insert(.hasReferences)
      }
      index &+= 1
    }
  }

  /// Whether the `<` at an index begins an end tag with the name of the last start tag.
  ///
  /// The end tag open and end tag name states of RCDATA, raw text and script data. It changes
  /// nothing; a function that borrows the tokenizer would get a copy of it.
  mutating func isAppropriateEndTag(at index: Int) -> Bool {
    guard index + 2 < source.count, source[index + 1] == UInt8(ascii: "/"),
      ASCII.isLetter(source[index + 2]), lastStartTag != .absent
    else { return false }
    guard let end = names.end(of: lastStartTag, in: source, at: index + 2), end < source.count
    else { return false }
    let byte = source[end]
    return ASCII.isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }

  /// Makes a token of text other than that of the data state, and finds out whether it is blank.
  mutating func emitLiteral(_ range: Range<Int>, _ content: TextFlags) {
    var flags = content
    var ignored: TextFlags = []
    let isLiteral = flags.contains(.isLiteral)
    let spaceEnd = source.skippingSpaceAndNUL(
      from: range.lowerBound, references: !isLiteral, &ignored)
    if spaceEnd < range.upperBound { flags.insert(.hasNonSpace) }
    emitText(range, flags)
  }

  @inline(__always)
  mutating func emitText(_ range: Range<Int>, _ flags: TextFlags) {
    position = range.upperBound
    token.kind = .text
    token.textFlags = flags
    token.start = Int32(truncatingIfNeeded: range.lowerBound)
    token.end = Int32(truncatingIfNeeded: range.upperBound)
    if collectsErrors {
      let allowsNUL = flags.isSuperset(of: .isLiteral) && !flags.contains(.replacesNUL)
      reportContent(range, flags: flags, allowsNUL: allowsNUL)
    }
  }
}
