/// The attribute states: before, in and after the name, before, in and after the value.
extension Tokenizer {
  /// Reads all attributes of a tag, and says where its `>` is, or `count` if it has none.
  mutating func readAttributes(from start: Int) -> Int {
    seenNames.startTag()
    var index = start
    while index < source.count {
      let byte = source[index]
      if ASCII.isSpace(byte) {
        index &+= 1
      } else if byte == UInt8(ascii: ">") {
        return index
      } else if byte == UInt8(ascii: "/") {
        // The self-closing start tag state.
        index &+= 1
        guard index < source.count else { break }
        if source[index] == UInt8(ascii: ">") {
          token.isSelfClosing = true
          return index
        }
        report(.unexpectedSolidusInTag, at: index)
      } else {
        index = readAttribute(from: index)
      }
    }
    return source.count
  }

  /// Reads one attribute, and says what comes after it.
  @inline(__always)
  private mutating func readAttribute(from start: Int) -> Int {
    if source[start] == UInt8(ascii: "=") {
      report(.unexpectedEqualsSignBeforeAttributeName, at: start)
    }
    let count = attributes.count &- Int(token.attributesStart)
    if count >= attributeLimit { return readDroppedAttribute(from: start) }
    let (name, nameEnd) = readName(from: start, isAttribute: true)
    let isNew = seenNames.insert(name)
    if collectsErrors { reportName(start..<nameEnd, isNew: isNew) }
    let value = readValue(after: nameEnd)
    if isNew {
      attributes.append(
        TokenAttribute(
          name: name, nameStart: start, valueStart: value.start, valueEnd: value.end,
          valueFlags: value.flags))
    }
    return value.next
  }

  /// Where a value stands and what follows it.
  private struct Value {
    var start: Int
    var end: Int
    var flags: TextFlags
    var next: Int
  }

  /// The after attribute name, before attribute value and attribute value states.
  @inline(__always)
  private mutating func readValue(after nameEnd: Int) -> Value {
    let noValue = Value(start: nameEnd, end: nameEnd, flags: [], next: nameEnd)
    var index = source.skippingSpace(from: nameEnd)
    guard index < source.count, source[index] == UInt8(ascii: "=") else { return noValue }
    index = source.skippingSpace(from: index &+ 1)
    guard index < source.count else {
      return Value(start: nameEnd, end: nameEnd, flags: [], next: index)
    }
    let byte = source[index]
    if byte == UInt8(ascii: "\"") { return readQuoted(UInt8(ascii: "\""), from: index &+ 1) }
    if byte == UInt8(ascii: "'") { return readQuoted(UInt8(ascii: "'"), from: index &+ 1) }
    if byte == UInt8(ascii: ">") {
      report(.missingAttributeValue, at: index)
      return Value(start: index, end: index, flags: [], next: index)
    }
    return readUnquoted(from: index)
  }

  /// The attribute value (quoted) and after attribute value (quoted) states.
  @inline(__always)
  private mutating func readQuoted(_ quote: UInt8, from start: Int) -> Value {
    var flags: TextFlags = []
    var index = start
    while true {
      index = source.first(quote, or: UInt8(ascii: "&"), from: index)
      guard index < source.count else { break }
      let byte = source[index]
      if byte == quote { break }
      flags.insert(
        byte == UInt8(ascii: "&") ? .hasReferences : byte == 0 ? .hasNUL : .hasCarriageReturn)
      index &+= 1
    }
    if collectsErrors { reportQuoted(start..<index, flags: flags) }
    return Value(start: start, end: index, flags: flags, next: min(index &+ 1, source.count))
  }

  /// The attribute value (unquoted) state.
  private mutating func readUnquoted(from start: Int) -> Value {
    var flags: TextFlags = []
    var index = start
    while index < source.count {
      let byte = source[index]
      if byte == UInt8(ascii: ">") || ASCII.isSpace(byte) { break }
      if byte == UInt8(ascii: "&") { flags.insert(.hasReferences) }
      if byte == 0 { flags.insert(.hasNUL) }
      index &+= 1
    }
    if collectsErrors { reportUnquoted(start..<index, flags: flags) }
    return Value(start: start, end: index, flags: flags, next: index)
  }

  /// Skips an attribute beyond the limit; its name is not kept.
  private mutating func readDroppedAttribute(from start: Int) -> Int {
    droppedAttributes += 1
    var index = start + 1
    while index < source.count, !NameWord.isEnd(source[index], isAttribute: true) { index &+= 1 }
    return readValue(after: index).next
  }
}
