/// The DOCTYPE states up to the name and its keywords.
extension Tokenizer {
  /// Reads the DOCTYPE at a `<!doctype`.
  mutating func readDoctype(at start: Int) {
    doctype = DoctypeParts()
    let end = readDoctypeName(from: start + 9)
    position = end
    token.kind = .doctype
    token.textFlags = []
    token.start = Int32(truncatingIfNeeded: start)
    token.end = Int32(truncatingIfNeeded: end)
  }

  /// The DOCTYPE, before DOCTYPE name and DOCTYPE name states; says where the token ends.
  private mutating func readDoctypeName(from start: Int) -> Int {
    guard start < source.count else { return endOfDoctype() }
    if !ASCII.isSpace(source[start]), source[start] != UInt8(ascii: ">") {
      report(.missingWhitespaceBeforeDoctypeName, at: start)
    }
    let nameStart = source.skippingSpace(from: start)
    guard nameStart < source.count else { return endOfDoctype() }
    if source[nameStart] == UInt8(ascii: ">") {
      report(.missingDoctypeName, at: nameStart)
      doctype.forcesQuirks = true
      return nameStart + 1
    }
    var index = nameStart
    while index < source.count, !ASCII.isSpace(source[index]), source[index] != UInt8(ascii: ">") {
      if source[index] == 0 { report(.unexpectedNullCharacter, at: index) }
      index += 1
    }
    doctype.name = nameStart..<index
    return readDoctypeKeyword(from: index)
  }

  /// The after DOCTYPE name state.
  private mutating func readDoctypeKeyword(from start: Int) -> Int {
    let index = source.skippingSpace(from: start)
    guard index < source.count else { return endOfDoctype() }
    if source[index] == UInt8(ascii: ">") { return index + 1 }
    if source.has("public", at: index) { return readPublicIdentifier(from: index + 6) }
    if source.has("system", at: index) { return readSystemIdentifier(from: index + 6) }
    report(.invalidCharacterSequenceAfterDoctypeName, at: index)
    doctype.forcesQuirks = true
    return skipBogusDoctype(from: index)
  }

  /// The bogus DOCTYPE state.
  mutating func skipBogusDoctype(from start: Int) -> Int {
    var index = start
    while index < source.count {
      if source[index] == UInt8(ascii: ">") { return index + 1 }
      if source[index] == 0 { report(.unexpectedNullCharacter, at: index) }
      index += 1
    }
    return index
  }

  /// The end of the text in a DOCTYPE.
  mutating func endOfDoctype() -> Int {
    report(.eofInDoctype, at: source.count)
    doctype.forcesQuirks = true
    return source.count
  }
}
