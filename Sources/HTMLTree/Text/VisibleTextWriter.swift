/// Lays text out as lines: collapses white space, and puts a break where one was asked for once
/// more text comes, so that none stands at the start or the end.
struct VisibleTextWriter: ~Copyable {
  private let utf8: [UInt8]
  private let keepsRuns: Bool
  private(set) var output: [UInt8] = []
  private(set) var runs: [HTMLText.Run] = []

  /// Line feeds that blocks ask for; the most that one of them asked for counts.
  private var blockBreaks = 0
  /// Line feeds that `br` and preformatted text ask for; they add up.
  private var lineBreaks = 0
  private var tabs = 0
  /// White space in the source that becomes a blank if text follows in the line.
  private var space: Range<Int>?

  init(_ utf8: [UInt8], keepsRuns: Bool) {
    self.utf8 = utf8
    self.keepsRuns = keepsRuns
  }

  /// Asks for line feeds around a block; none within a cell that has no text yet.
  mutating func breakBlock(_ count: Int) {
    space = nil
    if tabs == 0 { blockBreaks = max(blockBreaks, count) }
  }

  /// Asks for one more line.
  mutating func breakLine() {
    space = nil
    if tabs == 0 { lineBreaks += 1 }
  }

  /// Begins a cell that has one before it in its row.
  mutating func beginNextCell(rowHasText: Bool) {
    endCell(rowHasText: rowHasText)
    tabs += 1
  }

  /// Ends a row.
  mutating func endRow(hasText: Bool) {
    endCell(rowHasText: hasText)
    tabs = 0
    breakBlock(1)
  }

  /// Forgets the breaks at the end of a cell, but not those before a row without text until here.
  private mutating func endCell(rowHasText: Bool) {
    space = nil
    if rowHasText {
      blockBreaks = 0
      lineBreaks = 0
    }
  }

  /// Appends a piece of a text node.
  ///
  /// Complexity: O(n).
  mutating func append(_ piece: TextPiece, isPreformatted: Bool) {
    let utf8 = utf8
    let bytes = utf8.span
    let end = Int(piece.end)
    let readsReferences =
      piece.flags.contains(.hasReferences) && !piece.flags.contains(.isLiteral)
    var index = Int(piece.start)
    while index < end {
      let stop = Self.endOfVerbatim(
        bytes, from: index, to: end, readsReferences: readsReferences, keepsSpace: isPreformatted)
      if stop > index {
        write(index..<stop)
        index = stop
        continue
      }
      switch bytes[index] {
      case UInt8(ascii: "&") where readsReferences:
        index = appendReference(at: index, to: end, isPreformatted: isPreformatted)
      case 0:
        if piece.flags.contains(.replacesNUL) { write(index..<index + 1, as: "\u{FFFD}") }
        index += 1
      case 0x0A where isPreformatted:
        breakLine()
        index += 1
      case 0x0D where isPreformatted:
        breakLine()
        index += index + 1 < end && bytes[index + 1] == 0x0A ? 2 : 1
      default:
        index = appendSpace(from: index, to: end)
      }
    }
  }

  /// The end of what is written as it stands: outside preformatted text no white space but a blank
  /// between two other characters.
  @inline(__always)
  private static func endOfVerbatim(
    _ bytes: Span<UInt8>, from start: Int, to end: Int, readsReferences: Bool, keepsSpace: Bool
  ) -> Int {
    var index = start
    while index < end {
      switch bytes[index] {
      case 0, 0x0A, 0x0D: return index
      case 0x09, 0x0C:
        if !keepsSpace { return index }
      case 0x20:
        if keepsSpace { break }
        guard index > start, index + 1 < end else { return index }
        let next = bytes[index + 1]
        if next <= 0x20 || next == UInt8(ascii: "&") { return index }
      case UInt8(ascii: "&"):
        if readsReferences { return index }
      default: break
      }
      index += 1
    }
    return index
  }

  private mutating func appendReference(at index: Int, to end: Int, isPreformatted: Bool) -> Int {
    guard
      let reference = CharacterReference.read(utf8.span, at: index, to: end, inAttribute: false)
    else {
      write(index..<index + 1)
      return index + 1
    }
    let source = index..<reference.end
    switch reference.first {
    case 0x0A where isPreformatted: breakLine()
    case 0x09, 0x0A, 0x0C, 0x0D, 0x20:
      if isPreformatted { write(source, as: " ") } else { note(space: source) }
    default:
      var text = ""
      for scalar in [reference.first, reference.second] where scalar != 0 {
        text.unicodeScalars.append(Unicode.Scalar(scalar) ?? "\u{FFFD}")
      }
      write(source, as: text)
    }
    return reference.end
  }

  private mutating func appendSpace(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, ASCII.isSpace(utf8[index]) { index += 1 }
    note(space: start..<index)
    return index
  }

  private mutating func note(space range: Range<Int>) {
    guard !output.isEmpty, blockBreaks == 0, lineBreaks == 0, tabs == 0 else { return }
    // What is between two spaces made no text, so both together are one.
    space = min(space?.lowerBound ?? range.lowerBound, range.lowerBound)..<range.upperBound
  }

  private mutating func write(_ source: Range<Int>) {
    writePending()
    note(source, length: source.count, isVerbatim: true)
    output.append(contentsOf: utf8[source])
  }

  private mutating func write(_ source: Range<Int>, as text: String) {
    writePending()
    note(source, length: text.utf8.count, isVerbatim: false)
    output.append(contentsOf: text.utf8)
  }

  private mutating func writePending() {
    if let space {
      let isBlank = space.count == 1 && utf8[space.lowerBound] == 0x20
      note(space, length: 1, isVerbatim: isBlank)
      output.append(UInt8(ascii: " "))
      self.space = nil
    } else if blockBreaks + lineBreaks + tabs > 0 {
      if !output.isEmpty {
        let count = max(blockBreaks, lineBreaks)
        output.append(contentsOf: repeatElement(UInt8(ascii: "\n"), count: count))
      }
      output.append(contentsOf: repeatElement(UInt8(ascii: "\t"), count: tabs))
      blockBreaks = 0
      lineBreaks = 0
      tabs = 0
    }
  }

  private mutating func note(_ source: Range<Int>, length: Int, isVerbatim: Bool) {
    guard keepsRuns else { return }
    let range = output.count..<output.count + length
    if isVerbatim, let last = runs.last, last.isVerbatim,
      last.documentRange.upperBound == source.lowerBound,
      last.range.upperBound == range.lowerBound
    {
      runs[runs.count - 1] = HTMLText.Run(
        range: last.range.lowerBound..<range.upperBound,
        documentRange: last.documentRange.lowerBound..<source.upperBound, isVerbatim: true)
    } else {
      runs.append(HTMLText.Run(range: range, documentRange: source, isVerbatim: isVerbatim))
    }
  }
}
