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
  /// Whether something else than white space was passed over since the last byte written.
  private var isSeparated = false

  init(source: [UInt8], offsets: SourceOffsets) {
    self.source = source
    map = SourceMap(offsets: offsets)
    text.reserveCapacity(source.count + source.count / 16 + 16)
  }

  /// Writes a range of the source, white space folded, entities and lone mojibake mended, without
  /// the ranges to skip, which ascend.
  mutating func write(_ range: Range<Int>, skipping skips: ArraySlice<Range<Int>> = []) {
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
    let space = pendingSpace
    pendingSpace = nil
    isSeparated = false
    guard !range.isEmpty else { return }
    blocks.append(
      PageBlock(
        kind, range: range, blankLinesBefore: blankLinesBefore, indent: indent,
        lineCount: lineCount, linkedBytes: linkedBytes))
    text.append(0x0A)
    let end = min(source.count, cursor + 1)
    map.append(count: 1, source: space ?? cursor..<end, isSeparated: false)
    blockStart = text.count
  }

  private mutating func noteGap(_ gap: Range<Int>) {
    var at = gap.lowerBound
    while at < gap.upperBound, Self.isBlank(source[at]) || source[at] == 0xA0 || source[at] == 0xC2 {
      at += 1
    }
    if at < gap.upperBound { isSeparated = true }
    if pendingSpace == nil { pendingSpace = gap }
  }

  private mutating func writeAll(_ range: Range<Int>) {
    var at = range.lowerBound
    var runStart = at
    while at < range.upperBound {
      let byte = source[at]
      if TextMending.isPlain(byte) {
        at += 1
        continue
      }
      if byte == 0x20 {
        // One blank between two words is copied with them.
        if at > runStart, at + 1 < range.upperBound, TextMending.isPlain(source[at + 1]) {
          at += 2
          continue
        }
      }
      let mended = TextMending.read(source, at, before: range.upperBound)
      switch mended {
      case .verbatim(let length):
        at += length
        continue
      case .space(let length):
        copy(runStart..<at)
        let start = pendingSpace?.lowerBound ?? at
        pendingSpace = start..<at + length
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

  private mutating func copy(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    flushSpace()
    text.append(contentsOf: source[range])
    map.append(count: range.count, source: range, isSeparated: isSeparated)
    isSeparated = false
  }

  private mutating func flushSpace() {
    guard let space = pendingSpace else { return }
    pendingSpace = nil
    guard text.count > blockStart else { return }
    text.append(0x20)
    // The blank belongs to what stands before it, so that a piece ends with its white space.
    map.append(count: 1, source: space, isSeparated: false)
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }
}
