/// The file or page that an article was read from, so that its ranges can be looked up again.
public struct ArticleSource: Sendable, Hashable, Codable {
  /// The path or address as the caller gave it.
  public var name: String?
  /// The WHATWG name of the encoding in which the bytes were read: "UTF-8", "windows-1251".
  public var encoding: String
  /// The length of the source in bytes.
  public var byteCount: Int
  /// A digest of the source's bytes (64 bits, hexadecimal): tells whether a file is still the one
  /// that the ranges speak of; no protection against intent.
  public var digest: String

  public init(name: String? = nil, encoding: String, byteCount: Int, digest: String) {
    self.name = name
    self.encoding = encoding
    self.byteCount = byteCount
    self.digest = digest
  }
}
