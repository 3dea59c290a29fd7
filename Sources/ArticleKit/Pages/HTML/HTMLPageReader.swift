public import HTMLTree

/// Reads a page in HTML: the blocks of its text with the elements around them.
///
/// The page is read as browsers read it, after the WHATWG standard; no script is run. Text that is
/// not shown is a block too, and marked, so that a parser can leave it out or find the rest of an
/// article behind it.
public struct HTMLPageReader: PageReader {
  /// The most bytes that a page may have; 1 GiB unless set.
  public var byteLimit = 1 << 30
  /// The most that a page may make of itself; see ``HTMLTree/HTMLLimits``.
  public var limits = HTMLLimits()

  public init() {}

  public func page(from bytes: [UInt8], hints: PageHints) throws(PageReadingError) -> Page {
    let text = try PageSource.decoded(
      bytes, hints: hints, byteLimit: byteLimit, declared: CharacterEncoding(declaredIn: bytes))
    return try page(of: text, hints: hints, source: bytes)
  }

  /// Reads a page whose encoding has been found.
  func page(
    of text: DecodedText, hints: PageHints, source: [UInt8]
  ) throws(PageReadingError) -> Page {
    var options = HTMLParsingOptions()
    options.limits = limits
    let document = HTMLDocument(parsing: text, options: options)
    let laidOut = HTMLBlocks(document)
    let declarations = DeclaredReader.declarations(of: document)
    // A page that scripts fill still says what it is.
    guard !laidOut.blocks.isEmpty || !declarations.values.isEmpty else {
      throw PageReadingError(.empty, name: hints.name)
    }
    let structure = StructureReading.structure(of: laidOut, in: document)
    return Page(
      source: ArticleSource(
        name: hints.name, encoding: text.encoding.name, byteCount: source.count,
        digest: PageSource.digest(of: source)),
      url: hints.url, text: laidOut.text,
      blocks: laidOut.blocks.map { BlockKinds.block($0, in: structure) },
      links: laidOut.links.map { link in
        PageLink(
          range: Int(link.start)..<Int(link.end),
          target: document.address(of: laidOut.elements[Int(link.element)].node) ?? "")
      }.sorted { $0.range.lowerBound < $1.range.lowerBound },
      sourceMap: SourceMap(laidOut.runs, textCount: laidOut.text.count, offsets: text.offsets),
      structure: structure, declarations: declarations)
  }
}

extension SourceMap {
  /// The map of text that was laid out from HTML.
  init(_ runs: [HTMLBlocks.Run], textCount: Int, offsets: SourceOffsets) {
    self.init(offsets: offsets)
    segments = runs.map {
      Segment(
        text: $0.text, source: $0.source, sourceEnd: $0.sourceEnd, isSeparated: $0.isSeparated)
    }
    self.textCount = textCount
  }
}
