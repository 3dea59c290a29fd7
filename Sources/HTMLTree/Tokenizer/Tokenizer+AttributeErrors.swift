/// What may be wrong with an attribute; only those come here who collect errors.
extension Tokenizer {
  @inline(never)
  mutating func reportName(_ range: Range<Int>, isNew: Bool) {
    if source[range.lowerBound] == UInt8(ascii: "=") {
      report(.unexpectedEqualsSignBeforeAttributeName, at: range.lowerBound)
    }
    for index in range {
      switch source[index] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"):
        report(.unexpectedCharacterInAttributeName, at: index)
      default: break
      }
    }
    if !isNew { report(.duplicateAttribute, at: range.upperBound) }
  }

  @inline(never)
  mutating func reportQuotedValue(_ range: Range<Int>, flags: TextFlags) {
    reportContent(range, flags: flags, inAttribute: true)
    let after = range.upperBound + 1
    guard after < source.count else { return }
    let byte = source[after]
    if !ASCII.isSpace(byte), byte != UInt8(ascii: "/"), byte != UInt8(ascii: ">") {
      report(.missingWhitespaceBetweenAttributes, at: after)
    }
  }

  @inline(never)
  mutating func reportUnquotedValue(_ range: Range<Int>, flags: TextFlags) {
    reportContent(range, flags: flags, inAttribute: true)
    for index in range {
      switch source[index] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: "="),
        UInt8(ascii: "`"):
        report(.unexpectedCharacterInUnquotedAttributeValue, at: index)
      default: break
      }
    }
  }
}
