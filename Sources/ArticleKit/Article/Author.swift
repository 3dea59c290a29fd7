public import Foundation

/// Who wrote or issued an article, after schema.org `author`.
public struct Author: Sendable, Hashable, Codable {
  /// The schema.org type of an author.
  public enum AuthorType: String, Sendable, Hashable, Codable {
    case person = "Person"
    case organization = "Organization"
  }

  public var name: String
  public var type: AuthorType
  public var url: URL?

  public init(_ name: String, type: AuthorType = .person, url: URL? = nil) {
    self.name = name
    self.type = type
    self.url = url
  }
}

extension Author {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode(String.self, forKey: .name),
      type: try container.decodeIfPresent(AuthorType.self, forKey: .type) ?? .person,
      url: try container.decodeIfPresent(URL.self, forKey: .url))
  }
}

/// Who published an article, after schema.org `publisher`.
public struct Publisher: Sendable, Hashable, Codable {
  public var name: String
  public var url: URL?

  public init(_ name: String, url: URL? = nil) {
    self.name = name
    self.url = url
  }
}
