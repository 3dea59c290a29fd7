import HTMLTree

/// Reads a plain-text dump of a page: whatever a browser, a converter or a crawler printed of it.
///
/// Lines that were filled to a fixed width are joined to paragraphs again; list marks, headings,
/// controls and unfilled template tokens become features of the blocks; entities and lone mojibake
/// are mended.
public struct TextPageReader: PageReader {
  /// How much of each page belongs to the article.
  public var extent: Page.Extent
  /// The most bytes that a page may have; 1 GiB unless set.
  public var byteLimit = 1 << 30

  public init(extent: Page.Extent = .wholePage) {
    self.extent = extent
  }

  public func page(from bytes: [UInt8], hints: PageHints) throws(PageReadingError) -> Page {
    let text = try PageSource.decoded(bytes, hints: hints, byteLimit: byteLimit)
    return try LineReading(text, isMarkdown: false).page(
      hints: hints, extent: extent, source: bytes)
  }
}

/// Reads a page in Markdown, as converters write it and as people keep it.
///
/// Links, emphasis, code spans and escapes are taken out of the text; links keep their targets.
public struct MarkdownPageReader: PageReader {
  /// How much of each page belongs to the article.
  public var extent: Page.Extent
  /// The most bytes that a page may have; 1 GiB unless set.
  public var byteLimit = 1 << 30

  public init(extent: Page.Extent = .wholePage) {
    self.extent = extent
  }

  public func page(from bytes: [UInt8], hints: PageHints) throws(PageReadingError) -> Page {
    let text = try PageSource.decoded(bytes, hints: hints, byteLimit: byteLimit)
    return try LineReading(text, isMarkdown: true).page(
      hints: hints, extent: extent, source: bytes)
  }
}
