/// The DOCTYPE states of the public and the system identifier.
extension Tokenizer {
  /// The after DOCTYPE public keyword and before DOCTYPE public identifier states.
  mutating func readPublicIdentifier(from start: Int) -> Int {
    let index = source.skippingSpace(from: start)
    guard index < source.count else { return endOfDoctype() }
    switch source[index] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if index == start { report(.missingWhitespaceAfterDoctypePublicKeyword, at: index) }
      let (identifier, isClosed) = readIdentifier(
        from: index, abrupt: .abruptDoctypePublicIdentifier)
      doctype.publicIdentifier = identifier
      return isClosed ? readAfterPublicIdentifier(from: position) : position
    case UInt8(ascii: ">"):
      report(.missingDoctypePublicIdentifier, at: index)
      doctype.forcesQuirks = true
      return index + 1
    default:
      report(.missingQuoteBeforeDoctypePublicIdentifier, at: index)
      doctype.forcesQuirks = true
      return skipBogusDoctype(from: index)
    }
  }

  /// The after DOCTYPE public identifier and between DOCTYPE public and system identifiers states.
  private mutating func readAfterPublicIdentifier(from start: Int) -> Int {
    let index = source.skippingSpace(from: start)
    guard index < source.count else { return endOfDoctype() }
    switch source[index] {
    case UInt8(ascii: ">"):
      return index + 1
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if index == start {
        report(.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers, at: index)
      }
      return readQuotedSystemIdentifier(from: index)
    default:
      report(.missingQuoteBeforeDoctypeSystemIdentifier, at: index)
      doctype.forcesQuirks = true
      return skipBogusDoctype(from: index)
    }
  }

  /// The after DOCTYPE system keyword and before DOCTYPE system identifier states.
  mutating func readSystemIdentifier(from start: Int) -> Int {
    let index = source.skippingSpace(from: start)
    guard index < source.count else { return endOfDoctype() }
    switch source[index] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if index == start { report(.missingWhitespaceAfterDoctypeSystemKeyword, at: index) }
      return readQuotedSystemIdentifier(from: index)
    case UInt8(ascii: ">"):
      report(.missingDoctypeSystemIdentifier, at: index)
      doctype.forcesQuirks = true
      return index + 1
    default:
      report(.missingQuoteBeforeDoctypeSystemIdentifier, at: index)
      doctype.forcesQuirks = true
      return skipBogusDoctype(from: index)
    }
  }

  /// The DOCTYPE system identifier (quoted) and after DOCTYPE system identifier states.
  private mutating func readQuotedSystemIdentifier(from quote: Int) -> Int {
    let (identifier, isClosed) = readIdentifier(from: quote, abrupt: .abruptDoctypeSystemIdentifier)
    doctype.systemIdentifier = identifier
    guard isClosed else { return position }
    let index = source.skippingSpace(from: position)
    guard index < source.count else { return endOfDoctype() }
    if source[index] == UInt8(ascii: ">") { return index + 1 }
    report(.unexpectedCharacterAfterDoctypeSystemIdentifier, at: index)
    return skipBogusDoctype(from: index)
  }

  /// Reads an identifier from its quote on, and leaves `position` after it.
  ///
  /// If a `>` or the end comes before the second quote, the DOCTYPE ends there.
  private mutating func readIdentifier(
    from quote: Int, abrupt: HTMLParseError.Code
  ) -> (identifier: Range<Int>, isClosed: Bool) {
    var index = quote + 1
    while index < source.count {
      let byte = source[index]
      if byte == source[quote] {
        position = index + 1
        return (quote + 1..<index, true)
      }
      if byte == UInt8(ascii: ">") {
        report(abrupt, at: index)
        doctype.forcesQuirks = true
        position = index + 1
        return (quote + 1..<index, false)
      }
      if byte == 0 { report(.unexpectedNullCharacter, at: index) }
      index += 1
    }
    position = endOfDoctype()
    return (quote + 1..<index, false)
  }
}
