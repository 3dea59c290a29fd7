/// Two articles of which one has the text of the other, whole or in part.
public struct ArticleCopy: Sendable, Hashable, Codable {
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// The same words.
    case identical
    /// Another state of the text at the same outlet or address.
    case version
    /// The text elsewhere.
    case copy
  }

  public var kind: Kind
  /// The one that was inserted first.
  public var first: Article.ID
  public var second: Article.ID
  /// The part of the shorter text that the longer one has too, from 0 to 1.
  public var containment: Double
  /// The part of both texts together that both have, from 0 to 1.
  public var resemblance: Double
  /// Which one was published first; nil where their dates do not tell it.
  public var older: Article.ID?

  public init(
    _ kind: Kind, first: Article.ID, second: Article.ID, containment: Double, resemblance: Double,
    older: Article.ID? = nil
  ) {
    self.kind = kind
    self.first = first
    self.second = second
    self.containment = containment
    self.resemblance = resemblance
    self.older = older
  }
}
