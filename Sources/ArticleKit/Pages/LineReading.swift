import HTMLTree

/// Makes a page of lines, plain or Markdown.
struct LineReading {
  private let bytes: [UInt8]
  private let text: DecodedText
  private let isMarkdown: Bool
  private let lines: [SourceLine]
  private let wrap: HardWrap?
  private var builder: PageTextBuilder
  /// Kept for its memory.
  private var inline = MarkdownInline()
  /// Blocks that a link which began in an earlier one may still reach.
  private var openLinkBlocks = 0

  init(_ text: DecodedText, isMarkdown: Bool) {
    self.text = text
    self.isMarkdown = isMarkdown
    bytes = text.utf8
    lines = SourceLine.lines(of: text.utf8)
    wrap = isMarkdown ? nil : HardWrap(of: lines, in: text.utf8)
    builder = PageTextBuilder(source: text.utf8, offsets: text.offsets)
  }

  consuming func page(
    hints: PageHints, extent: Page.Extent, source: [UInt8]
  ) throws(PageReadingError) -> Page {
    var reading = self
    reading.readLines()
    // White space comes in more forms than the bytes show at once.
    guard !reading.builder.blocks.isEmpty else { throw PageReadingError(.empty, name: hints.name) }
    let described = ArticleSource(
      name: hints.name, encoding: reading.text.encoding.name, byteCount: source.count,
      digest: PageSource.digest(of: source))
    return Page(
      source: described, extent: extent, url: hints.url, text: reading.builder.text,
      blocks: reading.builder.blocks, links: reading.builder.links, sourceMap: reading.builder.map)
  }

  private mutating func readLines() {
    var index = 0
    var blanks = 0
    var fence: UInt8?
    while index < lines.count {
      let line = lines[index]
      if line.isBlank {
        blanks += 1
        index += 1
        continue
      }
      if isMarkdown, let mark = fenceMark(line), fence == nil || fence == mark {
        fence = fence == nil ? mark : nil
        index += 1
        continue
      }
      if fence != nil {
        builder.writeBlock(
          line.range, .code, blankLinesBefore: blanks, indent: Int(line.indent))
        blanks = 0
        index += 1
        continue
      }
      let marker = LineMarker(of: line, in: bytes)
      let end = isMarkdown || wrap != nil ? lastLine(of: marker, from: index) : index
      if isMarkdown || end > index {
        writeBlock(marker, lines: index...end, blankLinesBefore: blanks)
      } else {
        builder.writeBlock(
          marker.textStart..<marker.textEnd, marker.kind, blankLinesBefore: blanks,
          indent: Int(line.indent), isPlain: line.isPlain)
      }
      blanks = 0
      index = end + 1
    }
  }

  /// The index of the last line of the block that begins with a line.
  private func lastLine(of marker: LineMarker, from first: Int) -> Int {
    switch marker.kind {
    case .text, .listItem, .blockQuote, .heading: break
    default: return first
    }
    var last = first
    while last + 1 < lines.count, !lines[last + 1].isBlank {
      let line = lines[last]
      let next = lines[last + 1]
      let goesOn: Bool
      if let wrap {
        goesOn =
          wrap.continues(line, with: next, in: bytes) && fits(next, below: lines[first], marker)
      } else if isMarkdown, case .heading = marker.kind {
        goesOn = false
      } else {
        goesOn = isMarkdown && !line.endsInBreak
      }
      guard goesOn, continuesBlock(marker, with: next) else { break }
      last += 1
    }
    return last
  }

  /// Whether a line stands where the block's next line would: below its text.
  private func fits(_ next: SourceLine, below first: SourceLine, _ marker: LineMarker) -> Bool {
    let textColumn = Int(first.indent) + marker.textStart - Int(first.start)
    switch marker.kind {
    case .listItem: return Int(next.indent) == textColumn || next.indent == first.indent
    case .text, .blockQuote: return next.indent == first.indent
    default: return true
    }
  }

  private func continuesBlock(_ marker: LineMarker, with next: SourceLine) -> Bool {
    let nextMarker = LineMarker(of: next, in: bytes)
    switch (marker.kind, nextMarker.kind) {
    case (_, .text): return !(isMarkdown && fenceMark(next) != nil)
    case (.blockQuote, .blockQuote): return true
    // A filled line may begin with what looks like an item's number or a dash.
    case (.text, .listItem): return wrap != nil && nextMarker.textStart == Int(next.start)
    default: return false
    }
  }

  private func fenceMark(_ line: SourceLine) -> UInt8? {
    let first = bytes[Int(line.start)]
    guard first == UInt8(ascii: "`") || first == UInt8(ascii: "~"), line.range.count >= 3,
      bytes[line.range].prefix(3).allSatisfy({ $0 == first })
    else { return nil }
    return first
  }

  private mutating func writeBlock(
    _ marker: LineMarker, lines range: ClosedRange<Int>, blankLinesBefore: Int
  ) {
    let first = lines[range.lowerBound]
    let end = range.count == 1 ? marker.textEnd : Int(lines[range.upperBound].end)
    var kind = marker.kind
    var linkedBytes = 0
    if isMarkdown {
      if bytes[marker.textStart..<end].elementsEqual([UInt8(ascii: "[")]) {
        openLinkBlocks = 12
        return
      }
      var inline = self.inline
      self.inline = MarkdownInline()
      inline.read(bytes, in: marker.textStart..<end)
      defer { self.inline = inline }
      inline.skip(quoteMarkers(of: marker, range))
      let start = builder.text.count
      writeInline(inline, in: marker.textStart..<end)
      linkedBytes = inline.links.isEmpty ? 0 : builder.linkedBytes(from: start)
      if openLinkBlocks > 0 || inline.closesOuterLink {
        linkedBytes = builder.text.count - start
        openLinkBlocks = inline.closesOuterLink ? 0 : openLinkBlocks - 1
      }
      if kind == .control, linkedBytes > 0 { kind = .text }
    } else {
      builder.write(marker.textStart..<end, skipping: quoteMarkers(of: marker, range)[...])
    }
    builder.endBlock(
      kind, blankLinesBefore: blankLinesBefore, indent: Int(first.indent), lineCount: range.count,
      linkedBytes: linkedBytes)
  }

  /// The marks ">" of a quotation's lines behind its first one.
  private func quoteMarkers(of marker: LineMarker, _ range: ClosedRange<Int>) -> [Range<Int>] {
    guard marker.kind == .blockQuote else { return [] }
    return lines[range].dropFirst().compactMap { line in
      let textStart = LineMarker(of: line, in: bytes).textStart
      return textStart > Int(line.start) ? Int(line.start)..<textStart : nil
    }
  }

  private mutating func writeInline(_ inline: MarkdownInline, in range: Range<Int>) {
    var at = range.lowerBound
    var next = 0
    func skips(before end: Int) -> ArraySlice<Range<Int>> {
      let first = next
      while next < inline.skips.count, inline.skips[next].upperBound <= end { next += 1 }
      return inline.skips[first..<next]
    }
    for link in inline.links where link.label.lowerBound >= at {
      let before = skips(before: link.label.lowerBound)
      builder.write(at..<link.label.lowerBound, skipping: before)
      let start = builder.position
      builder.write(link.label, skipping: skips(before: link.label.upperBound))
      builder.addLink(start..<max(start, builder.text.count), target: link.target)
      at = link.label.upperBound
    }
    builder.write(at..<range.upperBound, skipping: skips(before: range.upperBound))
  }
}
