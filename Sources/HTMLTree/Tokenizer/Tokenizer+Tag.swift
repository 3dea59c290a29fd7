/// The tag name state and the self-closing start tag state.
extension Tokenizer {
  /// Reads the tag at a `<`; false if the end cuts it short, and then nothing is left to read.
  @inline(__always)
  mutating func readTag(at start: Int, nameStart: Int, kind: Token.Kind) -> Bool {
    let (name, nameEnd) = readTagName(from: nameStart)
    let attributesStart = attributes.count
    token.attributesStart = Int32(truncatingIfNeeded: attributesStart)
    token.isSelfClosing = false
    var index = nameEnd
    if index < source.count, source[index] != UInt8(ascii: ">") {
      index = readAttributes(from: index)
    }
    guard index < source.count else {
      report(.eofInTag, at: source.count)
      attributes.truncate(to: attributesStart)
      position = source.count
      return false
    }
    position = index + 1
    token.kind = kind
    token.start = Int32(truncatingIfNeeded: start)
    token.end = Int32(truncatingIfNeeded: index + 1)
    token.name = name
    token.nameEnd = Int32(truncatingIfNeeded: nameEnd)
    token.attributesCount = Int32(truncatingIfNeeded: attributes.count - attributesStart)
    if kind == .startTag {
      lastStartTag = name
    } else {
      finishEndTag(at: index)
    }
    return true
  }

  /// An end tag has no attributes, whatever stands in it.
  @inline(__always)
  private mutating func finishEndTag(at end: Int) {
    if token.isSelfClosing { report(.endTagWithTrailingSolidus, at: end) }
    guard token.attributesCount != 0 else { return }
    report(.endTagWithAttributes, at: end)
    discardAttributes()
  }
}
