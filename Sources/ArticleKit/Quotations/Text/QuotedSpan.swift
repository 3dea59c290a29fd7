/// A stretch between quotation marks within one block.
struct QuotedSpan: Sendable {
  /// With the marks.
  var outer: Range<Int>
  /// Without the marks and the white space inside them; never empty.
  var inner: Range<Int>
  /// Single marks: ‘ ’ or '.
  var isSingle: Bool
  /// The mark that closes is missing, so that the words go on to the block's end.
  var isUnclosed = false
  /// Said in a paragraph that opens with a dash, without marks.
  var isDialogue = false
  /// Which block of the passage.
  var block: Int

  // What the words look like.
  var wordCount = 0
  var beginsCapital = false
  /// Begins with a letter that has no capital form, a digit or another sign.
  var beginsSmall = false
  /// Ends in a sign that ends a sentence.
  var endsSentence = false
  var endsComma = false
  /// Every longer word begins with a capital: a title or a name.
  var isTitleCase = false
  /// Has a verb form or pronoun that a name would not have.
  var isMarkup = false

  mutating func look(at bytes: [UInt8]) {
    var at = inner.lowerBound
    var capitals = 0
    var longWords = 0
    while at < inner.upperBound {
      let start = at
      while at < inner.upperBound, TextBytes.isWord(bytes[at], bytes, at) { at += 1 }
      if at > start {
        wordCount += 1
        let isCapital = TextBytes.isCapital(bytes, start)
        if wordCount == 1 {
          // Signs before the first word, such as […] and …, leave it where it is.
          beginsCapital = isCapital || TextBytes.isDigit(bytes[start])
          beginsSmall = !beginsCapital
        }
        if at - start >= 4 || (isCapital && at - start >= 2) || isCapital {
          longWords += 1
          if isCapital { capitals += 1 }
        } else if at - start > 3 {
          longWords += 1
        }
      } else {
        at += 1
      }
    }
    isTitleCase = wordCount > 0 && beginsCapital && capitals == longWords
    var end = inner.upperBound
    // A closing bracket or inner mark may follow the stop.
    while end > inner.lowerBound, [0x5D, 0x29, 0x27, 0x20].contains(bytes[end - 1]) { end -= 1 }
    if end - 3 >= inner.lowerBound, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80,
      bytes[end - 1] == 0x99
    {
      end -= 3
    }
    guard end > inner.lowerBound else { return }
    switch bytes[end - 1] {
    case 0x2E, 0x21, 0x3F: endsSentence = true
    case 0x2C: endsComma = true
    case 0x2D: endsSentence = true
    default:
      if end - 3 >= inner.lowerBound, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80 {
        // … — –
        endsSentence = [0xA6, 0x94, 0x93].contains(bytes[end - 1])
      }
    }
  }
}

/// What single bytes of UTF-8 text tell.
enum TextBytes {
  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Letters, digits, and every byte of a letter beyond ASCII; punctuation in U+2000…U+206F and
  /// signs in U+00A0…U+00BF are none.
  @inline(__always)
  static func isWord(_ byte: UInt8, _ bytes: [UInt8], _ at: Int) -> Bool {
    if byte < 0x80 {
      return (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
    }
    if byte >= 0xC3 { return !isPunctuationLead(byte, bytes, at) }
    if byte >= 0xC0 { return false }
    // A byte that continues: of a letter, if its lead was one.
    var lead = at - 1
    while lead >= 0, lead > at - 3, bytes[lead] & 0xC0 == 0x80 { lead -= 1 }
    guard lead >= 0, bytes[lead] >= 0xC3 else { return false }
    return !isPunctuationLead(bytes[lead], bytes, lead)
  }

  /// Whether a character of general punctuation or a symbol begins: U+2000…U+2BFF, U+3000…U+303F.
  private static func isPunctuationLead(_ byte: UInt8, _ bytes: [UInt8], _ at: Int) -> Bool {
    guard at + 1 < bytes.count else { return true }
    let next = bytes[at + 1]
    if byte == 0xE2 { return next <= 0xAF }
    if byte == 0xE3 { return next == 0x80 }
    if byte == 0xEF { return next == 0xBF || next == 0xBB }
    return byte >= 0xF0
  }

  static func isCapital(_ bytes: [UInt8], _ at: Int) -> Bool {
    let byte = bytes[at]
    if byte < 0x80 { return (0x41...0x5A).contains(byte) }
    guard at + 1 < bytes.count else { return false }
    let next = bytes[at + 1]
    switch byte {
    case 0xC3: return (0x80...0x9E).contains(next)
    case 0xC4, 0xC5: return next & 1 == 0
    case 0xD0: return (0x80...0xAF).contains(next)
    case 0xCE: return (0x86...0xAB).contains(next)
    default: return false
    }
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// Whether white space, plain or no-break, ends at an offset.
  static func isSpaceBefore(_ bytes: [UInt8], _ at: Int, from start: Int) -> Bool {
    guard at > start else { return true }
    if isSpace(bytes[at - 1]) { return true }
    return bytes[at - 1] == 0xA0 && at - 2 >= start && bytes[at - 2] == 0xC2
      || bytes[at - 1] == 0xAF && at - 3 >= start && bytes[at - 2] == 0x80 && bytes[at - 3] == 0xE2
  }

  static func isSpaceAt(_ bytes: [UInt8], _ at: Int, before end: Int) -> Bool {
    guard at < end else { return true }
    if isSpace(bytes[at]) { return true }
    return bytes[at] == 0xC2 && at + 1 < end && bytes[at + 1] == 0xA0
      || bytes[at] == 0xE2 && at + 2 < end && bytes[at + 1] == 0x80 && bytes[at + 2] == 0xAF
  }
}
