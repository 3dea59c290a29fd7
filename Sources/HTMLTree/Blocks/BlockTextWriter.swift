/// Writes the text of blocks and keeps the account of where each byte stood.
struct BlockTextWriter: ~Copyable {
  private(set) var blocks = HTMLBlocks(empty: ())
  private let utf8: [UInt8]

  private var block: HTMLBlocks.Block?
  /// The end of the last text, without the line feed behind it.
  private(set) var textEnd = 0
  /// White space that is written once more text follows in the block.
  private var space: Range<Int>?
  /// Whether a blank is to be written though the source has no white space there.
  private var isBlankDue = false
  private var breakCount = 0
  private var isAfterBreak = false

  /// What is around the text that is written.
  struct Surroundings {
    var splitsAtBreak = false
    var isInLink = false
    var isBold = false
    var isPreformatted = false
  }
  var surroundings = Surroundings()
  /// What was around the text written last.
  private var before = Surroundings()

  init(_ utf8: [UInt8]) {
    self.utf8 = utf8
    blocks.text.reserveCapacity(utf8.count / 8)
  }

  /// Whether the current block has text.
  var hasText: Bool { block != nil }

  // MARK: Blocks

  mutating func beginBlock(_ place: HTMLBlocks.Block) {
    var place = place
    place.start = UInt32(truncatingIfNeeded: blocks.text.count)
    if isAfterBreak { place.flags.insert(.isAfterBreak) }
    isAfterBreak = false
    block = place
  }

  /// Ends the block; one without text leaves no trace.
  mutating func endBlock() {
    space = nil
    isBlankDue = false
    breakCount = 0
    isAfterBreak = false
    guard var ended = block else { return }
    block = nil
    ended.end = UInt32(truncatingIfNeeded: textEnd)
    guard ended.end > ended.start else { return }
    blocks.blocks.append(ended)
    // The line feed stands for the end of what is before it, so that offsets ascend.
    let end = blocks.runs.last?.sourceEnd ?? 1
    addRun(source: Int(end) - 1..<Int(end), count: 1, isSeparated: false)
    blocks.text.append(0x0A)
  }

  /// Notes a `br`; it is a blank where it ends no block.
  mutating func breakLine(_ tag: Range<Int>) {
    guard hasText else { return }
    breakCount += 1
    note(space: tag)
  }

  /// Asks for a blank before the next text of the block.
  mutating func separate() { isBlankDue = true }

  // MARK: Elements

  mutating func beginElement(
    _ node: Int32, _ tag: HTMLTag, _ flags: HTMLBlocks.Flags, parent: Int32
  ) -> Int32 {
    let start = UInt32(truncatingIfNeeded: blocks.text.count)
    blocks.elements.append(
      HTMLBlocks.Element(
        parent: parent, tag: tag, flags: flags, node: node, textStart: start, textEnd: start,
        firstBlock: Int32(truncatingIfNeeded: blocks.blocks.count), endBlock: 0))
    return Int32(truncatingIfNeeded: blocks.elements.count - 1)
  }

  mutating func endElement(_ element: Int32, isLink: Bool) {
    let index = Int(element)
    let start = blocks.elements[index].textStart
    let end = max(start, UInt32(truncatingIfNeeded: textEnd))
    blocks.elements[index].textEnd = end
    blocks.elements[index].endBlock = Int32(
      truncatingIfNeeded: blocks.blocks.count + (hasText ? 1 : 0))
    if isLink, end > start {
      blocks.links.append(HTMLBlocks.Link(start: start, end: end, element: element))
    }
  }

  mutating func addImage(_ node: Int32, element: Int32) {
    blocks.images.append(
      HTMLBlocks.Image(
        node: node, block: Int32(truncatingIfNeeded: blocks.blocks.count), element: element))
  }

  // MARK: Text

  mutating func note(space range: Range<Int>) {
    guard hasText, !range.isEmpty else { return }
    guard let known = space else {
      space = range
      return
    }
    // What is between two spaces made no text, so the first stands for both.
    if known.upperBound == range.lowerBound { space = known.lowerBound..<range.upperBound }
  }

  /// Notes the white space that a text begins with; where the first character that shows stands.
  mutating func skipSpace(_ range: Range<Int>, readsReferences: Bool) -> Int {
    let utf8 = utf8
    let bytes = utf8.span
    var at = range.lowerBound
    while at < range.upperBound, !TextSign.plain[Int(bytes[at])] {
      let sign = TextSign(bytes, at, before: range.upperBound, readsReferences: readsReferences)
      switch sign.form {
      case .space: note(space: at..<at + sign.length)
      case .nothing: break
      case .verbatim, .characters: return at
      }
      at += sign.length
    }
    return at
  }

  /// Writes the white space or ends the block that breaks asked to end.
  mutating func writePending() {
    if breakCount > 1 || breakCount == 1 && surroundings.splitsAtBreak {
      endBlock()
      isAfterBreak = true
    }
    breakCount = 0
    guard hasText else { return }
    guard let space else {
      if isBlankDue { putBlank() }
      return
    }
    isBlankDue = false
    self.space = nil
    if surroundings.isPreformatted, writeLines(space) { return }
    let isBreak = surroundings.isPreformatted && utf8[space.lowerBound] == UInt8(ascii: "<")
    put(blank: isBreak ? 0x0A : 0x20, source: space)
  }

  /// Writes line feeds and blanks as they stand; false where there is none but a reference to one.
  private mutating func writeLines(_ space: Range<Int>) -> Bool {
    var hasWritten = false
    for at in space {
      switch utf8[at] {
      case 0x0A: put(blank: 0x0A, source: at..<at + 1)
      case 0x09, 0x0C, 0x20: put(blank: 0x20, source: at..<at + 1)
      default: continue
      }
      hasWritten = true
    }
    return hasWritten
  }

  /// Writes a blank that stands for the end of what is before it, so that offsets ascend.
  private mutating func putBlank() {
    isBlankDue = false
    let end = Int(blocks.runs.last?.sourceEnd ?? 1)
    addRun(source: end - 1..<end, count: 1, isSeparated: false)
    blocks.text.append(0x20)
  }

  private mutating func put(blank: UInt8, source: Range<Int>) {
    addRun(source: source, count: 1, isSeparated: isApart(source.lowerBound))
    blocks.text.append(blank)
    // A blank is of a link if what stands on both sides is.
    if before.isInLink, surroundings.isInLink { block?.linkedBytes += 1 }
    if before.isBold, surroundings.isBold { block?.boldBytes += 1 }
  }

  /// Writes a text that begins with no white space and in a block that has begun.
  ///
  /// Complexity: O(n).
  mutating func write(_ range: Range<Int>, readsReferences: Bool) {
    let utf8 = utf8
    let bytes = utf8.span
    let table = TextSign.plain
    let plain = table.span
    var at = range.lowerBound
    var start = at
    while at < range.upperBound {
      let byte = bytes[at]
      if plain[Int(byte)] {
        at &+= 1
        continue
      }
      if byte == 0x20, at + 1 < range.upperBound, at > start,
        plain[Int(bytes[at + 1])], !surroundings.isPreformatted
      {
        at &+= 2
        continue
      }
      let sign = TextSign(bytes, at, before: range.upperBound, readsReferences: readsReferences)
      switch sign.form {
      case .verbatim:
        at += sign.length
        continue
      case .space:
        copy(start..<at)
        note(space: at..<at + sign.length)
      case .nothing: copy(start..<at)
      case .characters(let first, let second):
        copy(start..<at)
        writePending()
        put(first, second, source: at..<at + sign.length)
      }
      at += sign.length
      start = at
    }
    copy(start..<at)
  }

  private mutating func copy(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    writePending()
    put(range)
    count(range.count)
  }

  private mutating func put(_ range: Range<Int>) {
    addRun(source: range, count: range.count, isSeparated: isApart(range.lowerBound))
    blocks.text.append(contentsOf: utf8[range])
    textEnd = blocks.text.count
  }

  private mutating func put(_ first: UInt32, _ second: UInt32, source: Range<Int>) {
    var text = ""
    for scalar in [first, second] where scalar != 0 {
      text.unicodeScalars.append(Unicode.Scalar(scalar) ?? "\u{FFFD}")
    }
    let bytes = Array(text.utf8)
    addRun(source: source, count: bytes.count, isSeparated: isApart(source.lowerBound))
    blocks.text.append(contentsOf: bytes)
    textEnd = blocks.text.count
    count(bytes.count)
  }

  private mutating func count(_ bytes: Int) {
    before = surroundings
    if surroundings.isInLink { block?.linkedBytes += UInt32(truncatingIfNeeded: bytes) }
    if surroundings.isBold { block?.boldBytes += UInt32(truncatingIfNeeded: bytes) }
  }

  /// Whether something stands between the last run and a place.
  private func isApart(_ start: Int) -> Bool {
    blocks.runs.last.map { Int($0.sourceEnd) != start } ?? false
  }

  private mutating func addRun(source: Range<Int>, count: Int, isSeparated: Bool) {
    let text = blocks.text.count
    if let last = blocks.runs.last, !isSeparated, count == source.count,
      Int(last.sourceEnd) == source.lowerBound,
      text - Int(last.text) == Int(last.sourceEnd - last.source)
    {
      blocks.runs[blocks.runs.count - 1].sourceEnd = UInt32(truncatingIfNeeded: source.upperBound)
    } else {
      blocks.runs.append(
        HTMLBlocks.Run(
          text: UInt32(truncatingIfNeeded: text),
          source: UInt32(truncatingIfNeeded: source.lowerBound),
          sourceEnd: UInt32(truncatingIfNeeded: source.upperBound), isSeparated: isSeparated))
    }
  }
}

extension HTMLBlocks {
  /// No blocks.
  init(empty: ()) {}
}
