/// Reads a page in whichever form it is, telling the forms apart by their bytes.
public struct StandardPageReader: PageReader {
  /// The form of a page.
  public enum Format: String, Sendable, Hashable, CaseIterable {
    /// A plain-text dump of a whole page.
    case text
    /// Markdown.
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
    throw PageReadingError(.empty, name: hints.name)
  }
}
