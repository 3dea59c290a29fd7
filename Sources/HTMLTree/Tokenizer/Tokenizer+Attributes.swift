/// The before attribute name, attribute name and self-closing start tag states.
extension Tokenizer {
  /// How many attributes of a tag are compared one by one to find two of the same name.
  private static var fewAttributes: Int { 16 }

  /// Reads all attributes of a tag, and says where its `>` is, or `count` if it has none.
  mutating func readAttributes(from start: Int) -> Int {
    let source = source
    // One bit for the names with the same last six bits: a new bit means a new name.
    var namesSeen: UInt64 = 0
    manyNamesCount = 0
    var index = start
    while index < source.count {
      let byte = source[index]
      if ASCII.isSpace(byte) {
        index &+= 1
      } else if byte == UInt8(ascii: ">") {
        return index
      } else if byte == UInt8(ascii: "/") {
        index &+= 1
        guard index < source.count else { break }
        if source[index] == UInt8(ascii: ">") {
          token.isSelfClosing = true
          return index
        }
        report(.unexpectedSolidusInTag, at: index)
      } else {
        index = readAttribute(from: index, &namesSeen)
      }
    }
    return source.count
  }

  /// Reads one attribute, and says what comes after it.
  @inline(__always)
  private mutating func readAttribute(from start: Int, _ namesSeen: inout UInt64) -> Int {
    if attributes.count &- Int(token.attributesStart) >= attributeLimit {
      return readDroppedAttribute(from: start)
    }
    let (name, nameEnd) = readAttributeName(from: start)
    let bit = 1 &<< UInt64(name.rawValue)
    let isNew = namesSeen & bit == 0 || isNewName(name)
    namesSeen |= bit
    if collectsErrors { reportName(start..<nameEnd, isNew: isNew) }
    let value =
      source.has(UInt8(ascii: "="), UInt8(ascii: "\""), at: nameEnd)
      ? readQuotedValue(UInt8(ascii: "\""), from: nameEnd &+ 2) : readAnyValue(after: nameEnd)
    if isNew {
      attributes.append(
        TokenAttribute(
          name: name, nameStart: start, valueStart: value.start, valueEnd: value.end,
          valueFlags: value.flags))
    }
    return value.next
  }

  /// Whether no attribute of the tag has this name yet; one that may have it is there.
  ///
  /// Complexity: O(1), as few are compared and many are looked up.
  @inline(never)
  private mutating func isNewName(_ name: NameID) -> Bool {
    let start = Int(token.attributesStart)
    let count = attributes.count - start
    if count < Self.fewAttributes {
      for index in start..<start + count where attributes[index].name == name { return false }
      return true
    }
    if manyNamesCount == 0 { manyNames.startTag() }
    for index in start + manyNamesCount..<start + count {
      _ = manyNames.insert(attributes[index].name)
    }
    manyNamesCount = count
    return manyNames.insert(name)
  }

  /// Skips an attribute beyond the limit; its name is not kept.
  @inline(never)
  private mutating func readDroppedAttribute(from start: Int) -> Int {
    droppedAttributes += 1
    var index = start + 1
    while index < source.count, !NameWord.isEnd(source[index], isAttribute: true) { index &+= 1 }
    return readAnyValue(after: index).next
  }
}
