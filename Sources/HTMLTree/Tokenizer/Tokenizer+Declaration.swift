/// The markup declaration open state and the bogus comment state.
extension Tokenizer {
  /// Reads what begins with `<!`; false if no token comes of it.
  mutating func readMarkupDeclaration(at start: Int) -> Bool {
    if source.has("<!--", at: start) {
      readComment(at: start)
    } else if source.has("<!doctype", at: start) {
      readDoctype(at: start)
    } else if isCDATAMark(at: start + 2) {
      if allowsCDATA {
        position = start + 9
        return readCDATASection()
      }
      report(.cdataInHTMLContent, at: start + 8)
      readBogusComment(at: start, dataStart: start + 2)
    } else {
      report(.incorrectlyOpenedComment, at: start + 2)
      readBogusComment(at: start, dataStart: start + 2)
    }
    return true
  }

  /// Reads a comment up to the next `>`.
  mutating func readBogusComment(at start: Int, dataStart: Int) {
    let source = source
    var flags: TextFlags = []
    var index = dataStart
    while true {
      index = source.first(UInt8(ascii: ">"), or: UInt8(ascii: ">"), from: index)
      guard index < source.count, source[index] != UInt8(ascii: ">") else { break }
      flags.insert(source[index] == 0 ? .hasNUL : .hasCarriageReturn)
      index &+= 1
    }
    emitComment(start..<min(index + 1, source.count), data: dataStart..<index, flags)
  }

  /// Makes a comment; its data has no references, and a NUL in it is U+FFFD.
  mutating func emitComment(_ range: Range<Int>, data: Range<Int>, _ content: TextFlags) {
    position = range.upperBound
    let flags = content.union([.isLiteral, .replacesNUL])
    token.kind = .comment
    token.textFlags = flags
    token.start = Int32(truncatingIfNeeded: range.lowerBound)
    token.end = Int32(truncatingIfNeeded: range.upperBound)
    token.dataStart = Int32(truncatingIfNeeded: data.lowerBound)
    token.dataEnd = Int32(truncatingIfNeeded: data.upperBound)
    if collectsErrors { reportContent(data, flags: flags) }
  }

  /// Whether `[CDATA[` stands at an index, in capitals.
  private func isCDATAMark(at index: Int) -> Bool {
    guard source.has("[cdata[", at: index) else { return false }
    return (1...5).allSatisfy { source[index + $0] & 0x20 == 0 }
  }
}
