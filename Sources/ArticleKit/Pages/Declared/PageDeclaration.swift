/// One thing that a page says of itself for machines: a string of JSON-LD, a `meta` element, a
/// property of microdata or RDFa, a link with a relation, its `title`, a `time`.
public struct PageDeclaration: Sendable, Hashable {
  /// The language in which a page says something of itself.
  public enum Vocabulary: String, Sendable, Hashable, CaseIterable {
    case jsonLD, metaTag, microdata, rdfa
    /// `link` and `a` with a relation: canonical, author, license.
    case link
    /// The `title` element.
    case title
    /// A `time` element, or what stands for one: `abbr` with a date as its title.
    case time
    /// An attribute of the `html` element.
    case html
  }

  public var vocabulary: Vocabulary
  /// What is said.
  public var property: DeclaredProperty
  /// What the page itself calls the property, in small letters: "og:title", "datepublished".
  public var name: String
  /// The value as text: escapes and character references resolved, white space folded, tags in it
  /// left out.
  public var value: String
  /// The index in ``PageDeclarations/items`` of what it is said of; -1 for the page.
  public var item: Int
  /// Where the value stands in the source: bytes that give the value once they are resolved as
  /// their place asks (JSON escapes, character references, markup).
  public var sourceRange: SourceRange

  public init(
    _ vocabulary: Vocabulary, _ property: DeclaredProperty, name: String, value: String,
    item: Int = -1, sourceRange: SourceRange
  ) {
    self.vocabulary = vocabulary
    self.property = property
    self.name = name
    self.value = value
    self.item = item
    self.sourceRange = sourceRange
  }
}

extension PageDeclaration {
  /// Where a part of the value stands; the whole value's range where its bytes are not those of
  /// the source.
  func sourceRange(of part: String) -> SourceRange {
    let (whole, part) = (Array(value.utf8), Array(part.utf8))
    guard sourceRange.count == whole.count, !part.isEmpty, part.count < whole.count else {
      return sourceRange
    }
    let start = (0...whole.count - part.count).first {
      whole[$0] == part[0] && whole[$0..<$0 + part.count].elementsEqual(part)
    }
    guard let start else { return sourceRange }
    return SourceRange(
      start: sourceRange.start + start, end: sourceRange.start + start + part.count)
  }
}

/// A thing of which a page says something: an article, its author, a picture.
public struct DeclaredItem: Sendable, Hashable {
  /// What kind of thing it is, as far as articles are concerned.
  public enum Kind: UInt8, Sendable, Hashable, CaseIterable {
    /// Without a type, or of one that is none of these.
    case other
    /// `NewsArticle` and its kinds, `LiveBlogPosting`.
    case newsArticle
    /// `Article`, `BlogPosting` and whatever else is a text of its own.
    case article
    case webPage
    /// A page that lists others: `CollectionPage`, `SearchResultsPage`, `ProfilePage`.
    case listPage
    case person, organization, webSite
    case image, video
    case comment, list, product, event
  }

  public var kind: Kind
  public var vocabulary: PageDeclaration.Vocabulary
  /// The item that has this one as a value; -1 for none.
  public var parent: Int
  /// The property of the parent that this is the value of.
  public var property: DeclaredProperty
  /// What the page calls the item, for reference from elsewhere; empty for none.
  public var id: String

  public init(
    _ kind: Kind = .other, vocabulary: PageDeclaration.Vocabulary, parent: Int = -1,
    property: DeclaredProperty = .other, id: String = ""
  ) {
    self.kind = kind
    self.vocabulary = vocabulary
    self.parent = parent
    self.property = property
    self.id = id
  }
}

/// All that a page says of itself, in the order of the page.
public struct PageDeclarations: Sendable, Hashable {
  public var items: [DeclaredItem] = []
  public var values: [PageDeclaration] = []

  public init() {}

  /// More items or values are not kept of a page.
  static let most = 4_000
}
