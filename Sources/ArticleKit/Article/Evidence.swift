/// Why an article's field has the value that it has: where it stood, and the rule that chose it.
public struct Evidence: Sendable, Hashable, Codable {
  /// What kind of thing on the page was read.
  public enum Origin: String, Sendable, Hashable, Codable {
    case jsonLD, metaTag, microdata, visibleText
    /// The page's address.
    case url
    /// No place of the page says it: it follows from others.
    case inferred
    /// It came with the call, not with the page.
    case given
  }

  public var field: Article.Field
  /// Which element of a field that is a list, counted from 0; nil for the whole field.
  public var index: Int?
  public var origin: Origin
  /// Where in the source it stood, in order; empty if nowhere.
  public var sourceRanges: [SourceRange]
  /// The rule's name, stable enough to be counted over a corpus: "byline.by-name".
  public var rule: String
  /// How sure the rule is, from 0 to 1; not a calibrated probability.
  public var confidence: Double
  /// The reason in words, where the rule's name does not tell it.
  public var note: String?

  public init(
    _ field: Article.Field, index: Int? = nil, origin: Origin = .visibleText,
    sourceRanges: [SourceRange] = [], rule: String, confidence: Double, note: String? = nil
  ) {
    self.field = field
    self.index = index
    self.origin = origin
    self.sourceRanges = sourceRanges
    self.rule = rule
    self.confidence = confidence
    self.note = note
  }
}

extension Evidence {
  private enum CodingKeys: String, CodingKey {
    case field, index, origin, sourceRanges, rule, confidence, note
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode(Article.Field.self, forKey: .field),
      index: try container.decodeIfPresent(Int.self, forKey: .index),
      origin: try container.decodeIfPresent(Origin.self, forKey: .origin) ?? .given,
      sourceRanges: try container.decodeIfPresent([SourceRange].self, forKey: .sourceRanges) ?? [],
      rule: try container.decodeIfPresent(String.self, forKey: .rule) ?? "",
      confidence: try container.decodeIfPresent(Double.self, forKey: .confidence) ?? 0,
      note: try container.decodeIfPresent(String.self, forKey: .note))
  }
}
