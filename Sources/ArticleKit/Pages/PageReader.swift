public import Foundation

/// A way from the bytes of a page to the one intermediate form, ``Page``.
///
/// A reader is synchronous and pure; the caller picks the thread.
public protocol PageReader: Sendable {
  /// Reads a page; undecodable bytes become U+FFFD, never an error.
  ///
  /// - Throws: ``PageReadingError`` for bytes that are no text at all.
  func page(from bytes: [UInt8], hints: PageHints) throws(PageReadingError) -> Page
}

extension PageReader {
  /// Reads a page of which nothing but its bytes is known.
  public func page(from bytes: [UInt8]) throws(PageReadingError) -> Page {
    try page(from: bytes, hints: PageHints())
  }
}

/// What is known of a page beside its bytes.
public struct PageHints: Sendable, Hashable {
  /// The path or address to show in messages.
  public var name: String?
  /// The address that the page was fetched from.
  public var url: URL?
  /// The encoding that the transport declared, a WHATWG label such as "latin1".
  public var encoding: String?
  /// When the page was fetched: "3 hours ago" on it counts from then.
  public var readAt: ArticleDate?

  public init(
    name: String? = nil, url: URL? = nil, encoding: String? = nil, readAt: ArticleDate? = nil
  ) {
    self.name = name
    self.url = url
    self.encoding = encoding
    self.readAt = readAt
  }
}

/// Why bytes could not be read as a page.
public struct PageReadingError: Error, Sendable, Hashable {
  public enum Reason: Sendable, Hashable {
    /// No byte, or white space alone.
    case empty
    /// Bytes that are no text: a picture, an archive, a program.
    case binary
    /// Compressed bytes, by the name of the form: "gzip".
    case compressed(String)
    /// More bytes than the reader's limit.
    case tooLarge(limit: Int)
    /// The hint names an encoding that the WHATWG standard does not have.
    case unknownEncoding(String)
  }

  public var reason: Reason
  /// The page's name, where the caller gave one.
  public var name: String?
  /// The offset of the byte that decided it.
  public var offset: Int?

  public init(_ reason: Reason, name: String? = nil, offset: Int? = nil) {
    self.reason = reason
    self.name = name
    self.offset = offset
  }
}

extension PageReadingError: CustomStringConvertible {
  public var description: String {
    let what =
      switch reason {
      case .empty: "is empty; expected the text of a page"
      case .binary:
        "is not text" + (offset.map { " (byte \($0))" } ?? "") + "; expected the text of a page"
      case .compressed(let form): "is compressed (\(form)); expected the page itself"
      case .tooLarge(let limit): "is too large; at most \(limit) bytes are read"
      case .unknownEncoding(let label):
        "was declared to be in “\(label)”; expected an encoding label of the WHATWG standard"
      }
    return (name ?? "the page") + " " + what
  }
}
