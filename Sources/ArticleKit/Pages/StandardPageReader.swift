import HTMLTree

/// Reads a page in whichever form it is, telling the forms apart by their bytes.
public struct StandardPageReader: PageReader {
  /// The form of a page.
  public enum Format: String, Sendable, Hashable, CaseIterable {
    /// A dump of a whole page, as plain text or as Markdown: its links tell.
    case text
    /// Markdown of a whole page.
    case markdown
    /// The text of an article alone, of which nothing is to be dropped.
    case plain
    /// HTML, the source of a page.
    case html
  }

  /// The form to take every page for; nil to tell it by the bytes.
  public var format: Format?
  /// The most bytes that a page may have; 1 GiB unless set.
  public var byteLimit = 1 << 30

  public init(format: Format? = nil) {
    self.format = format
  }

  public func page(from bytes: [UInt8], hints: PageHints) throws(PageReadingError) -> Page {
    if format == .html || format == nil && HTMLSniffing.isHTML(bytes) {
      return try htmlReader.page(from: bytes, hints: hints)
    }
    let text = try PageSource.decoded(bytes, hints: hints, byteLimit: byteLimit)
    // Only in UTF-16 it can be that the bytes did not tell.
    if format == nil, text.encoding == .utf16LE || text.encoding == .utf16BE,
      HTMLSniffing.isHTML(text.utf8)
    {
      return try htmlReader.page(of: text, hints: hints, source: bytes)
    }
    let isMarkdown =
      switch format {
      case .plain: false
      case .markdown: true
      default: Self.isMarkdown(text.utf8)
      }
    return try LineReading(text, isMarkdown: isMarkdown).page(
      hints: hints, extent: format == .plain ? .articleOnly : .wholePage, source: bytes)
  }

  private var htmlReader: HTMLPageReader {
    var reader = HTMLPageReader()
    reader.byteLimit = byteLimit
    return reader
  }

  /// Whether inline links of Markdown show in the first 256 kB.
  static func isMarkdown(_ bytes: [UInt8]) -> Bool {
    let span = bytes.span
    let end = Swift.min(span.count, 1 << 18)
    var links = 0
    var at = 1
    while let found = span.first(UInt8(ascii: "("), from: at, before: end - 1) {
      at = found
      if span[at - 1] == UInt8(ascii: "]") {
        switch span[at + 1] {
        // An address: absolute, of this site, of this page, or none.
        case UInt8(ascii: "h"), UInt8(ascii: "/"), UInt8(ascii: "#"), UInt8(ascii: "."),
          UInt8(ascii: "m"), UInt8(ascii: "j"), UInt8(ascii: "<"):
          links += 1
          if links == 3 { return true }
        default: break
        }
      }
      at += 1
    }
    return false
  }
}
