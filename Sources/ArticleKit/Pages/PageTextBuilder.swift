import HTMLTree

/// Collects the text of a page block by block, and keeps the account of where each byte was.
struct PageTextBuilder {
  private(set) var text: [UInt8] = []
  private(set) var blocks: [PageBlock] = []
  private(set) var links: [PageLink] = []
  private(set) var map: SourceMap

  private let source: [UInt8]
  /// The source up to here is written or passed over.
  private var cursor = 0
  private var blockStart = 0
  /// White space that is written once something follows it in the block.
  private var pendingSpace: Range<Int>?
  /// Whether something else than white space stands before the pending white space.
  private var isPendingSeparated = false
  /// Whether something else than white space was passed over since the last byte written, or
  /// since the pending white space.
  private var isSeparated = false

  init(source: [UInt8], offsets: SourceOffsets) {
    self.source = source
    map = SourceMap(offsets: offsets)
    text.reserveCapacity(source.count + source.count / 16 + 16)
  }

  /// Writes a range of the source, white space folded, entities and lone mojibake mended, without
  /// the ranges to skip, which ascend.
  mutating func write(_ range: Range<Int>, skipping skips: ArraySlice<Range<Int>>) {
    if range.lowerBound > cursor, text.count > blockStart { noteGap(cursor..<range.lowerBound) }
    var at = range.lowerBound
    for skip in skips where skip.upperBound <= range.upperBound && skip.lowerBound >= at {
      writeAll(at..<skip.lowerBound)
      isSeparated = true
      at = skip.upperBound
    }
    writeAll(at..<range.upperBound)
    cursor = range.upperBound
  }

  /// Writes a block that is one range of the source, and ends it.
  mutating func writeBlock(
    _ range: Range<Int>, _ kind: PageBlock.Kind, blankLinesBefore: Int, indent: Int,
    isPlain: Bool = false
  ) {
    let start = range.lowerBound
    let end = range.upperBound
    if start > cursor, text.count > blockStart { noteGap(cursor..<start) }
    let plainEnd = isPlain ? end : endOfPlainRun(from: start, before: end, isStart: true)
    // Most lines are copied as they are, the line feed behind them included.
    if plainEnd == end, start < end, text.count == blockStart, pendingSpace == nil, !isSeparated,
      end == source.count || Self.isBlank(source[end])
    {
      let spaceEnd = min(source.count, end + 1)
      blocks.append(
        PageBlock(
          kind, range: blockStart..<blockStart + (end - start), blankLinesBefore: blankLinesBefore,
          indent: indent))
      append(range)
      text.append(0x0A)
      if spaceEnd > end {
        map.append(count: spaceEnd - start, source: start..<spaceEnd, isSeparated: false)
      } else {
        map.append(count: end - start, source: range, isSeparated: false)
        map.append(count: 1, source: end..<end, isSeparated: false)
      }
      blockStart = text.count
      cursor = end
      return
    }
    writeAll(range, plainEnd: plainEnd)
    cursor = end
    endBlock(kind, blankLinesBefore: blankLinesBefore, indent: indent, lineCount: 1)
  }

  /// The offset that the next byte of text will have, white space before it apart.
  var position: Int { text.count + (pendingSpace == nil || text.count == blockStart ? 0 : 1) }

  mutating func addLink(_ range: Range<Int>, target: Range<Int>) {
    guard !range.isEmpty else { return }
    links.append(PageLink(range: range, target: String(decoding: source[target], as: UTF8.self)))
  }

  /// How many bytes of the text since `start` are inside links.
  func linkedBytes(from start: Int) -> Int {
    var total = 0
    for link in links.reversed() {
      guard link.range.lowerBound >= start else { break }
      total += link.range.count
    }
    return total
  }

  /// Ends the block; one without text leaves no trace.
  mutating func endBlock(
    _ kind: PageBlock.Kind, blankLinesBefore: Int, indent: Int, lineCount: Int, linkedBytes: Int = 0
  ) {
    let range = blockStart..<text.count
    if !range.isEmpty, pendingSpace == nil { noteSpace(breakAfterCursor()) }
    let space = pendingSpace
    pendingSpace = nil
    isSeparated = false
    guard let space, !range.isEmpty else { return }
    blocks.append(
      PageBlock(
        kind, range: range, blankLinesBefore: blankLinesBefore, indent: indent,
        lineCount: lineCount, linkedBytes: linkedBytes))
    text.append(0x0A)
    map.append(count: 1, source: space, isSeparated: isPendingSeparated)
    blockStart = text.count
  }

  /// The white space that ends the line of the cursor, empty at the end of the source.
  private mutating func breakAfterCursor() -> Range<Int> {
    var start = cursor
    while start < source.count, !Self.isBlank(source[start]) {
      if source[start] == 0xC2, start + 1 < source.count, source[start + 1] == 0xA0 {
        return start..<start + 2
      }
      isSeparated = true
      start += 1
    }
    return start..<min(source.count, start + 1)
  }

  private mutating func noteSpace(_ space: Range<Int>) {
    guard let pending = pendingSpace else {
      pendingSpace = space
      isPendingSeparated = isSeparated
      isSeparated = false
      return
    }
    // White space behind something passed over is not needed: that before it stands for both.
    if !isSeparated { pendingSpace = pending.lowerBound..<space.upperBound }
  }

  private mutating func noteGap(_ gap: Range<Int>) {
    var at = gap.lowerBound
    while at < gap.upperBound, Self.isBlank(source[at]) { at += 1 }
    if at > gap.lowerBound { noteSpace(gap.lowerBound..<at) }
    if at < gap.upperBound { isSeparated = true }
  }

  /// `plainEnd` is the end of the first plain run, where it is known.
  private mutating func writeAll(_ range: Range<Int>, plainEnd: Int? = nil) {
    var at = range.lowerBound
    var runStart = at
    var known = plainEnd
    while at < range.upperBound {
      at = known ?? endOfPlainRun(from: at, before: range.upperBound, isStart: at == runStart)
      known = nil
      guard at < range.upperBound else { break }
      let mended = TextMending.read(source, at, before: range.upperBound)
      switch mended {
      case .verbatim(let length):
        at += length
        continue
      case .space(let length):
        copy(runStart..<at)
        noteSpace(at..<at + length)
        at += length
      case .nothing(let length, let isInvisible):
        copy(runStart..<at)
        if !isInvisible { isSeparated = true }
        at += length
      case .replaced(let scalar, let length):
        copy(runStart..<at)
        flushSpace()
        let bytes = Array(String(Character(scalar)).utf8)
        text.append(contentsOf: bytes)
        map.append(count: bytes.count, source: at..<at + length, isSeparated: isSeparated)
        isSeparated = false
        at += length
      }
      runStart = at
    }
    copy(runStart..<at)
  }

  /// The first byte that is not simply copied; one blank between two words is.
  private func endOfPlainRun(from start: Int, before limit: Int, isStart: Bool) -> Int {
    let bytes = source.span
    let plainBytes = TextMending.plain
    let plain = plainBytes.span
    precondition(start >= 0 && limit <= bytes.count && plain.count == 256)
    var at = start
    while at < limit {
      var pause = min(limit, at + 2 * ByteWord.count)
      if at > start || bytes[at] != 0x20 {
        let isDense: Bool
        (at, isDense) = endOfASCIIRun(bytes, from: at, before: limit)
        // A few bytes one by one: in other scripts the letters that are not ASCII stand together.
        pause = min(limit, at + (isDense ? 2 * ByteWord.count : ByteWord.count / 2))
      }
      while at < pause {
        // Unchecked: `at` is between `start` and `limit`, which were compared with the source
        // above, and a byte is less than 256.
        if plain[unchecked: Int(bytes[unchecked: at])] {
          at &+= 1
        } else if bytes[unchecked: at] == 0x20, at > start || !isStart, at + 1 < limit,
          plain[unchecked: Int(bytes[unchecked: at + 1])]
        {
          at &+= 2
        } else {
          return at
        }
      }
    }
    return at
  }

  /// Passes over plain ASCII, eight bytes at a time, single blanks among them; a blank right before
  /// what ends it is left, so that it is looked at with what follows.
  ///
  /// Also tells whether most of what follows is beyond ASCII.
  @inline(__always)
  private func endOfASCIIRun(
    _ bytes: Span<UInt8>, from start: Int, before limit: Int
  ) -> (end: Int, isDense: Bool) {
    var at = start
    while at &+ ByteWord.count <= limit {
      // Unchecked: the caller has compared `start` and `limit` with the source.
      let word = ByteWord(unchecked: bytes, at: at)
      let (blanks, others) = word.blanksAndOthers
      guard others == 0 else {
        let count = ByteWord.first(others)
        let isBlankBefore = count > 0 && blanks >> UInt64(8 * count - 1) & 1 != 0
        let isDense = (word.beyondASCII >> UInt64(8 * count)).nonzeroBitCount > 2
        return (at + (isBlankBefore ? count - 1 : count), isDense)
      }
      at &+= blanks >> 63 == 0 ? ByteWord.count : ByteWord.count - 1
    }
    return (at, true)
  }

  private mutating func copy(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    flushSpace()
    append(range)
    map.append(count: range.count, source: range, isSeparated: isSeparated)
    isSeparated = false
  }

  private mutating func append(_ range: Range<Int>) {
    precondition(range.lowerBound >= 0 && range.upperBound <= source.count)
    source.withUnsafeBufferPointer {
      // Inside the source by the check above, for the release build does not check the slice.
      text.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range]))
    }
  }

  private mutating func flushSpace() {
    guard let space = pendingSpace else { return }
    pendingSpace = nil
    guard text.count > blockStart else { return }
    text.append(0x20)
    // The blank belongs to what stands before it, so that a piece ends with its white space.
    map.append(count: 1, source: space, isSeparated: isPendingSeparated)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}

extension Span<UInt8> {
  /// Passes over ASCII that is copied as it is, single blanks among it, eight bytes at a time; ends
  /// at the latest at the first byte that is not.
  func endOfPlainASCII(from start: Int, before limit: Int) -> Int {
    precondition(start >= 0 && limit <= count)
    var at = start
    while at &+ ByteWord.count <= limit {
      // Unchecked: compared with the limit right above.
      let (blanks, others) = ByteWord(unchecked: self, at: at).blanksAndOthers
      guard others == 0 else { return at &+ ByteWord.first(others) }
      // A blank at the end is looked at again with what follows.
      at &+= blanks >> 63 == 0 ? ByteWord.count : ByteWord.count - 1
    }
    return at
  }
}

extension ByteWord {
  /// The blanks, and what is not simply copied.
  ///
  /// That is bytes beyond ASCII, controls, ampersands, and the first of two blanks; right up to
  /// the first of them.
  @inline(__always)
  fileprivate var blanksAndOthers: (UInt64, UInt64) {
    // The bytes beyond ASCII stop all that is asked of the seven bits of the rest.
    let low = bits & 0x7F7F_7F7F_7F7F_7F7F
    let isNoBlank = (low ^ 0x2020_2020_2020_2020) &+ 0x7F7F_7F7F_7F7F_7F7F
    let isNoAmpersand = (low ^ 0x2626_2626_2626_2626) &+ 0x7F7F_7F7F_7F7F_7F7F
    let isFromBlank = low &+ 0x6060_6060_6060_6060
    let isDelete = low &+ 0x0101_0101_0101_0101
    let blanks = ~isNoBlank & Self.every
    let others = bits | ~isFromBlank | ~isNoAmpersand | isDelete | blanks & (blanks >> 8)
    return (blanks, others & Self.every)
  }
}
