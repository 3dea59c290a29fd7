/// Pairs the quotation marks of one block.
///
/// Linear in the block's length: every mark is looked at once, and single marks look ahead no
/// further than a fixed number of bytes.
struct QuotationMarks {
  private enum Sign: UInt8 {
    /// " and '' and ``, which open and close
    case straight
    /// “ ‟ and ``
    case left
    /// ”
    case right
    /// „
    case low
    case guillemetLeft, guillemetRight
    case singleLeft, singleRight, singleStraight, singleLow
  }

  private struct Mark {
    var sign: Sign
    var range: Range<Int>
    /// White space, an opening bracket or dash, or nothing stands before it.
    var isFreeBefore: Bool
    /// White space, punctuation or nothing stands behind it.
    var isFreeAfter: Bool
  }

  private let bytes: [UInt8]
  private let block: Range<Int>
  private let index: Int
  private var spans: [QuotedSpan] = []
  /// The open mark, and how many marks of the same form opened inside it.
  private var open: Mark?
  private var depth = 0
  /// Where the first mark inside the open one stands.
  private var firstNested: Int?
  private var blockedUntil: Int

  static func spans(of block: Range<Int>, in bytes: [UInt8], index: Int) -> [QuotedSpan] {
    var marks = QuotationMarks(bytes: bytes, block: block, index: index)
    marks.read()
    return marks.spans
  }

  private init(bytes: [UInt8], block: Range<Int>, index: Int) {
    self.bytes = bytes
    self.block = block
    self.index = index
    blockedUntil = block.lowerBound
  }

  private mutating func read() {
    var at = block.lowerBound
    while at < block.upperBound {
      let byte = bytes[at]
      // The signs' first bytes: " ' ` and the leads of “ and «.
      guard byte == 0x22 || byte == 0x27 || byte == 0x60 || byte == 0xE2 || byte == 0xC2 else {
        at += 1
        continue
      }
      guard let mark = mark(at: at) else {
        at += 1
        continue
      }
      at = mark.range.upperBound
      take(mark)
    }
    guard let last = open else { return }
    // A mark of the same form inside an unclosed one: the first closed before it.
    let end = firstNested ?? block.upperBound
    if last.sign != .singleLeft, last.sign != .singleStraight {
      close(last, innerEnd: end, outerEnd: end, isUnclosed: firstNested == nil)
    }
  }

  private mutating func take(_ mark: Mark) {
    guard let current = open else {
      if opens(mark) {
        open = mark
        depth = 0
        firstNested = nil
      }
      return
    }
    switch relation(of: mark, to: current) {
    case .closes where depth > 0: depth -= 1
    case .closes:
      close(current, innerEnd: mark.range.lowerBound, outerEnd: mark.range.upperBound)
      open = nil
    case .nests:
      if firstNested == nil { firstNested = mark.range.lowerBound }
      depth += 1
    case .none: break
    }
  }

  private func opens(_ mark: Mark) -> Bool {
    switch mark.sign {
    case .straight: return !mark.isFreeAfter || (mark.isFreeBefore && hasMore(after: mark))
    case .left: return mark.isFreeBefore || !mark.isFreeAfter
    case .right, .guillemetRight: return mark.isFreeBefore && !mark.isFreeAfter
    case .low, .guillemetLeft: return true
    case .singleLow: return mark.isFreeBefore && singleClose(after: mark)
    case .singleLeft, .singleStraight:
      return mark.isFreeBefore && !mark.isFreeAfter && singleClose(after: mark)
    case .singleRight: return false
    }
  }

  private func hasMore(after mark: Mark) -> Bool {
    // A straight mark with white space on both sides: opens at the block's start only.
    mark.range.lowerBound == block.lowerBound
  }

  private enum Relation { case closes, nests, none }

  private func relation(of mark: Mark, to current: Mark) -> Relation {
    switch current.sign {
    case .straight:
      guard mark.sign == .straight || mark.sign == .right else { return .none }
      // `"` before a word, after a blank, while another is open.
      return mark.isFreeBefore && !mark.isFreeAfter && mark.sign == .straight ? .nests : .closes
    case .left, .right:
      switch mark.sign {
      case .right: return .closes
      case .left: return mark.isFreeBefore || !mark.isFreeAfter ? .nests : .closes
      case .straight: return mark.isFreeAfter && !mark.isFreeBefore ? .closes : .none
      default: return .none
      }
    case .low:
      switch mark.sign {
      case .left, .right, .straight: return .closes
      case .low: return .nests
      default: return .none
      }
    case .guillemetLeft:
      switch mark.sign {
      case .guillemetRight: return .closes
      case .guillemetLeft: return .nests
      default: return .none
      }
    case .guillemetRight: return mark.sign == .guillemetLeft ? .closes : .none
    case .singleLeft, .singleStraight, .singleLow:
      guard mark.sign == .singleRight || mark.sign == .singleStraight || mark.sign == .singleLeft,
        !mark.isFreeBefore, mark.isFreeAfter
      else { return .none }
      return .closes
    case .singleRight: return .none
    }
  }

  private mutating func close(
    _ current: Mark, innerEnd: Int, outerEnd: Int, isUnclosed: Bool = false
  ) {
    var start = current.range.upperBound
    var end = innerEnd
    while start < end, TextBytes.isSpaceAt(bytes, start, before: end) {
      start += bytes[start] == 0xC2 ? 2 : bytes[start] == 0xE2 ? 3 : 1
    }
    while end > start, TextBytes.isSpaceBefore(bytes, end, from: start) {
      end -= bytes[end - 1] == 0xA0 ? 2 : bytes[end - 1] == 0xAF ? 3 : 1
    }
    var outerStart = current.range.lowerBound
    let words = afterTranscriptName(start, end)
    if words > start {
      start = words
      outerStart = words
    }
    guard start < end else { return }
    let isSingle =
      current.sign == .singleLeft || current.sign == .singleStraight || current.sign == .singleLow
    var span = QuotedSpan(
      outer: outerStart..<outerEnd, inner: start..<end, isSingle: isSingle,
      isUnclosed: isUnclosed, block: index)
    span.look(at: bytes)
    guard span.wordCount > 0 else { return }
    // `author="…"`: the attribute of a tag that was left in the text.
    let before = current.range.lowerBound - 1
    span.isMarkup = before >= block.lowerBound && bytes[before] == 0x3D
    spans.append(span)
  }

  /// Behind "WALLACE: ", with which a line of a transcript begins; the name is no part of the words.
  private func afterTranscriptName(_ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, at - start < 24,
      (0x41...0x5A).contains(bytes[at]) || bytes[at] == 0x20 && at > start
        || bytes[at] == 0x2E || bytes[at] == 0x2D
    {
      at += 1
    }
    guard at - start >= 3, at + 1 < end, bytes[at] == 0x3A, bytes[at + 1] == 0x20 else {
      return start
    }
    return at + 2
  }

  /// Whether a single mark's partner follows soon: not an apostrophe.
  private func singleClose(after mark: Mark) -> Bool {
    var at = mark.range.upperBound
    let limit = min(block.upperBound, at + 400)
    while at < limit {
      let byte = bytes[at]
      if byte == 0x22 { return false }
      if byte == 0x27 || byte == 0xE2, let found = self.mark(at: at) {
        switch found.sign {
        case .singleRight, .singleStraight, .singleLeft:
          // The plural's possessive ("the boys’ club") is taken for the end as well.
          if !found.isFreeBefore, found.isFreeAfter { return true }
        case .left, .right, .low: return false
        default: break
        }
        at = found.range.upperBound
      } else {
        at += 1
      }
    }
    return false
  }

  private func mark(at: Int) -> Mark? {
    func made(_ sign: Sign, _ length: Int) -> Mark {
      let range = at..<at + length
      return Mark(
        sign: sign, range: range, isFreeBefore: isFree(before: at),
        isFreeAfter: isFree(after: range.upperBound))
    }
    let end = block.upperBound
    switch bytes[at] {
    case 0x22: return made(.straight, 1)
    case 0x27 where at + 1 < end && bytes[at + 1] == 0x27: return made(.straight, 2)
    case 0x27: return made(.singleStraight, 1)
    case 0x60 where at + 1 < end && bytes[at + 1] == 0x60: return made(.left, 2)
    case 0xC2 where at + 1 < end:
      if bytes[at + 1] == 0xAB { return made(.guillemetLeft, 2) }
      return bytes[at + 1] == 0xBB ? made(.guillemetRight, 2) : nil
    case 0xE2 where at + 2 < end && bytes[at + 1] == 0x80:
      switch bytes[at + 2] {
      case 0x9C, 0x9F: return made(.left, 3)
      case 0x9D: return made(.right, 3)
      case 0x9E: return made(.low, 3)
      case 0x98: return isDoubled(at, 0x98, end) ? made(.left, 6) : made(.singleLeft, 3)
      case 0x99: return isDoubled(at, 0x99, end) ? made(.right, 6) : made(.singleRight, 3)
      case 0x9A: return made(.singleLow, 3)
      case 0xB9: return made(.singleLeft, 3)
      case 0xBA: return made(.singleRight, 3)
      default: return nil
      }
    default: return nil
    }
  }

  /// ’’ for ”.
  private func isDoubled(_ at: Int, _ last: UInt8, _ end: Int) -> Bool {
    at + 5 < end && bytes[at + 3] == 0xE2 && bytes[at + 4] == 0x80 && bytes[at + 5] == last
  }

  private func isFree(before at: Int) -> Bool {
    if TextBytes.isSpaceBefore(bytes, at, from: block.lowerBound) { return true }
    let byte = bytes[at - 1]
    if byte < 0x80 {
      // ( [ { - / > =
      return [0x28, 0x5B, 0x7B, 0x2D, 0x2F, 0x3E, 0x3D].contains(byte)
    }
    // – — and other marks that open: “ ‘ „ «
    guard at - 3 >= block.lowerBound, bytes[at - 3] == 0xE2, bytes[at - 2] == 0x80 else {
      return byte == 0xAB && at - 2 >= block.lowerBound && bytes[at - 2] == 0xC2
    }
    return [0x93, 0x94, 0x9C, 0x98, 0x9E].contains(byte)
  }

  private func isFree(after at: Int) -> Bool {
    guard at < block.upperBound else { return true }
    if TextBytes.isSpaceAt(bytes, at, before: block.upperBound) { return true }
    let byte = bytes[at]
    if byte < 0x80 {
      // An ellipsis, or a mark within the marks, opens the words.
      if at + 1 < block.upperBound, !TextBytes.isSpaceBefore(bytes, at + 1, from: at) {
        let next = bytes[at + 1]
        if byte == 0x2E,
          next == 0x2E || next == 0x20 && at + 2 < block.upperBound && bytes[at + 2] == 0x2E
        {
          return false
        }
        if byte == 0x27, TextBytes.isWord(next, bytes, at + 1) { return false }
      }
      // . , ; : ! ? ) ] } - / <
      return [
        0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x29, 0x5D, 0x7D, 0x2D, 0x2F, 0x3C, 0x22, 0x27,
      ].contains(byte)
    }
    guard at + 2 < block.upperBound, byte == 0xE2, bytes[at + 1] == 0x80 else {
      return byte == 0xC2 && at + 1 < block.upperBound && bytes[at + 1] == 0xBB
    }
    return [0x93, 0x94, 0x9D, 0x99, 0xA6].contains(bytes[at + 2])
  }
}
