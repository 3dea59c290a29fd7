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
  }

  /// The form to take every page for; nil to tell it by the bytes.
  public var format: Format?
  /// The most bytes that a page may have; 1 GiB unless set.
  public var byteLimit = 1 << 30

  public init(format: Format? = nil) {
    self.format = format
  }

  public func page(from bytes: [UInt8], hints: PageHints) throws(PageReadingError) -> Page {
    let text = try PageSource.decoded(bytes, hints: hints, byteLimit: byteLimit)
    if format == nil, Self.isHTML(text.utf8) { throw PageReadingError(.html, name: hints.name) }
    let isMarkdown =
      switch format {
      case .plain: false
      case .markdown: true
      case .text, nil: Self.isMarkdown(text.utf8)
      }
    return try LineReading(text, isMarkdown: isMarkdown).page(
      hints: hints, extent: format == .plain ? .articleOnly : .wholePage, source: bytes)
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

  /// Whether a text begins as an HTML document does, behind an XML declaration and comments.
  static func isHTML(_ text: [UInt8]) -> Bool {
    var rest = text.prefix(4096)
    while true {
      rest = rest.drop { $0 <= 0x20 || $0 >= 0x80 }
      let start = String(decoding: rest.prefix(16), as: UTF8.self).lowercased()
      if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") || start.hasPrefix("<head") {
        return true
      }
      guard start.hasPrefix("<?xml") || start.hasPrefix("<!--"),
        let end = rest.firstIndex(of: UInt8(ascii: ">"))
      else { return false }
      rest = rest[(end + 1)...]
    }
  }
}
