/// The states after the name of an attribute: those before, in and after its value.
extension Tokenizer {
  /// Where a value stands and what follows it.
  struct AttributeValue {
    var start: Int
    var end: Int
    var flags: TextFlags
    var next: Int
  }

  /// The after attribute name and before attribute value states: any value, or none.
  @inline(never)
  mutating func readAnyValue(after nameEnd: Int) -> AttributeValue {
    var index = source.skippingSpace(from: nameEnd)
    guard index < source.count, source[index] == UInt8(ascii: "=") else {
      return AttributeValue(start: nameEnd, end: nameEnd, flags: [], next: index)
    }
    index = source.skippingSpace(from: index &+ 1)
    guard index < source.count else {
      return AttributeValue(start: nameEnd, end: nameEnd, flags: [], next: index)
    }
    switch source[index] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      return readQuotedValue(source[index], from: index &+ 1)
    case UInt8(ascii: ">"):
      report(.missingAttributeValue, at: index)
      return AttributeValue(start: index, end: index, flags: [], next: index)
    default:
      return readUnquotedValue(from: index)
    }
  }

  /// The attribute value (double-quoted), (single-quoted) and after attribute value (quoted) states.
  @inline(__always)
  mutating func readQuotedValue(_ quote: UInt8, from start: Int) -> AttributeValue {
    let source = source
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
    if collectsErrors { reportQuotedValue(start..<index, flags: flags) }
    // Without a second quote the tag is cut short, and `next` beyond the end says so too.
    return AttributeValue(start: start, end: index, flags: flags, next: index &+ 1)
  }

  /// The attribute value (unquoted) state.
  private mutating func readUnquotedValue(from start: Int) -> AttributeValue {
    var flags: TextFlags = []
    var index = start
    while index < source.count {
      let byte = source[index]
      if byte == UInt8(ascii: ">") || ASCII.isSpace(byte) { break }
      if byte == UInt8(ascii: "&") { flags.insert(.hasReferences) }
      if byte == 0 { flags.insert(.hasNUL) }
      index &+= 1
    }
    if collectsErrors { reportUnquotedValue(start..<index, flags: flags) }
    return AttributeValue(start: start, end: index, flags: flags, next: index)
  }
}
