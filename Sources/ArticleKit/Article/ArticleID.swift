import Foundation

extension Article {
  /// The stable name of an article: the same page again, or a changed version of it, has the same.
  ///
  /// It follows from the canonical address where one is known, otherwise from the headline,
  /// the publisher and the day; for a text with none of them, from its first block.
  public struct ID: RawRepresentable, Sendable, Hashable, Comparable, Codable {
    public var rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    public init(from decoder: any Decoder) throws {
      rawValue = try decoder.singleValueContainer().decode(String.self)
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(rawValue)
    }

    public static func < (left: ID, right: ID) -> Bool { left.rawValue < right.rawValue }
  }

  /// A digest of everything that a reader of the article sees: differs between two versions.
  ///
  /// Complexity: linear in the length of the text.
  public var version: String {
    var digest = SHA256()
    digest.update(field: headline)
    digest.update(field: summary)
    digest.update(field: byline)
    digest.update(field: dateline?.raw)
    for block in body {
      digest.update(field: block.kind.name)
      digest.update(field: block.text)
    }
    for correction in corrections { digest.update(field: correction) }
    return digest.finalized(hexDigits: 16)
  }
}

extension Article.ID: CustomStringConvertible {
  public var description: String { rawValue }
}

extension Article.ID {
  /// The ID of a page with this article on it: 20 hexadecimal digits of a SHA-256.
  public init(identifying article: Article) {
    var digest = SHA256()
    if let url = article.url {
      digest.update(field: "url")
      digest.update(field: Self.identity(of: url))
    } else if let headline = article.headline, !headline.isEmpty {
      digest.update(field: "headline")
      digest.update(field: Self.small(headline))
      digest.update(field: article.publisher.map { Self.small($0.name) })
      digest.update(field: article.datePublished?.isoDay)
    } else {
      digest.update(field: "text")
      digest.update(field: article.body.first?.text)
    }
    self.init(rawValue: digest.finalized(hexDigits: 20))
  }

  /// What `lowercased()` gives, which looks even letters of ASCII up once another one is there.
  static func small(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "A"..."Z": result.append(UInt8(ascii: scalar) | 0x20)
      case "\0"..."\u{7F}": result.append(UInt8(ascii: scalar))
      default: result.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The parts of an address that tell one article from another: no scheme, "www.", fragment,
  /// trailing slash or tracking parameter.
  private static func identity(of url: URL) -> String {
    guard var parts = URLComponents(url: url, resolvingAgainstBaseURL: true) else {
      return url.absoluteString
    }
    var host = (parts.host ?? "").lowercased()
    if host.hasPrefix("www.") { host.removeFirst(4) }
    var path = parts.percentEncodedPath
    while path.hasSuffix("/") { path.removeLast() }
    parts.queryItems = parts.queryItems?.filter { !isTracking($0.name.lowercased()) }
    let query = parts.percentEncodedQuery ?? ""
    return host + path + (query.isEmpty ? "" : "?" + query)
  }

  /// Whether a parameter tells how a reader came to the page, not which page it is.
  private static func isTracking(_ name: String) -> Bool {
    let names = [
      "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "igshid",
      "mc_cid", "mc_eid", "_ga", "_gl", "cmpid",
    ]
    return name.hasPrefix("utm_") || names.contains(name)
  }
}
