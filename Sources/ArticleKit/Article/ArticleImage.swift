public import Foundation

/// A picture that belongs to an article.
public struct ArticleImage: Sendable, Hashable, Codable {
  public var url: URL?
  public var caption: String?
  /// Who made or owns the picture, without "Photo:" or "©".
  public var credit: String?

  public init(url: URL? = nil, caption: String? = nil, credit: String? = nil) {
    self.url = url
    self.caption = caption
    self.credit = credit
  }
}

/// Another article that the page offers to its reader ("Read also").
public struct RelatedLink: Sendable, Hashable, Codable {
  public var headline: String
  public var url: URL?

  public init(_ headline: String, url: URL? = nil) {
    self.headline = headline
    self.url = url
  }
}
