/// Reads a page in whichever form it is, telling the forms apart by their bytes.
public struct StandardPageReader: PageReader {
  /// The form of a page.
  public enum Format: String, Sendable, Hashable, CaseIterable {
    /// A plain-text dump of a whole page.
    case text
    /// Markdown of a whole page.
    case markdown
    /// The text of an article alone, of which nothing is to be dropped.
    case plain
  }

  /// The form to take every page for; nil to tell it by the bytes.
  public var format: Format?

  public init(format: Format? = nil) {
    self.format = format
  }

  public func page(from bytes: [UInt8], hints: PageHints) throws(PageReadingError) -> Page {
    switch format {
    case .plain: return try TextPageReader(extent: .articleOnly).page(from: bytes, hints: hints)
    case .markdown: return try MarkdownPageReader().page(from: bytes, hints: hints)
    case .text, nil:
      if format == nil, Self.isHTML(bytes) { throw PageReadingError(.html, name: hints.name) }
      return Self.isMarkdown(bytes)
        ? try MarkdownPageReader().page(from: bytes, hints: hints)
        : try TextPageReader().page(from: bytes, hints: hints)
    }
  }

  /// Whether inline links of Markdown show in the first 256 kB.
  static func isMarkdown(_ bytes: [UInt8]) -> Bool {
    let span = bytes.span
    let end = Swift.min(span.count, 1 << 18)
    var links = 0
    var at = 1
    while at + 1 < end {
      if span[at] == UInt8(ascii: "("), span[at - 1] == UInt8(ascii: "]") {
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

  /// Whether the bytes begin as an HTML document does.
  static func isHTML(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(1024).drop { $0 <= 0x20 || $0 >= 0x80 }.prefix(64)
    let start = String(decoding: head, as: UTF8.self).lowercased()
    return start.hasPrefix("<!doctype html") || start.hasPrefix("<html")
  }
}
