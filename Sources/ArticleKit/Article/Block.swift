/// One piece of an article's body: a paragraph, a heading, a list item.
public struct Block: Sendable, Hashable {
  /// What a block is on the page.
  public enum Kind: Sendable, Hashable {
    case paragraph
    /// A heading inside the article; levels run from 1 (the largest) to 6.
    case heading(level: Int)
    /// Words lifted out of the text, often a quotation printed without quotation marks.
    case pullQuote
    case listItem
    /// A table, its rows separated by line feeds and its cells by tabs.
    case table
    case caption
    case code
  }

  public var kind: Kind
  /// The text with entities decoded and white space folded; never empty in a parsed article.
  public var text: String
  /// Where the text stood, in order: one range for each piece that the page held apart.
  public var sourceRanges: [SourceRange]

  public init(_ kind: Kind, _ text: String, sourceRanges: [SourceRange] = []) {
    self.kind = kind
    self.text = text
    self.sourceRanges = sourceRanges
  }

  /// Makes a paragraph.
  public init(_ text: String, sourceRanges: [SourceRange] = []) {
    self.init(.paragraph, text, sourceRanges: sourceRanges)
  }
}

extension Block: Codable {
  private enum CodingKeys: String, CodingKey {
    case kind, level, text, sourceRanges
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let name = try container.decodeIfPresent(String.self, forKey: .kind) ?? "paragraph"
    let level = try container.decodeIfPresent(Int.self, forKey: .level)
    guard let kind = Kind(name: name, level: level) else {
      throw DecodingError.dataCorruptedError(
        forKey: .kind, in: container, debugDescription: "no kind of block is called “\(name)”")
    }
    self.init(
      kind, try container.decodeIfPresent(String.self, forKey: .text) ?? "",
      sourceRanges: try container.decodeIfPresent([SourceRange].self, forKey: .sourceRanges) ?? [])
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind.name, forKey: .kind)
    if case .heading(let level) = kind { try container.encode(level, forKey: .level) }
    try container.encode(text, forKey: .text)
    if !sourceRanges.isEmpty { try container.encode(sourceRanges, forKey: .sourceRanges) }
  }
}

extension Block.Kind {
  /// The name used in JSON.
  public var name: String {
    switch self {
    case .paragraph: "paragraph"
    case .heading: "heading"
    case .pullQuote: "pullQuote"
    case .listItem: "listItem"
    case .table: "table"
    case .caption: "caption"
    case .code: "code"
    }
  }

  /// The kind with this JSON name, nil if there is none; a heading without a level is of level 2.
  public init?(name: String, level: Int? = nil) {
    switch name {
    case "paragraph": self = .paragraph
    case "heading": self = .heading(level: level ?? 2)
    case "pullQuote": self = .pullQuote
    case "listItem": self = .listItem
    case "table": self = .table
    case "caption": self = .caption
    case "code": self = .code
    default: return nil
    }
  }
}
