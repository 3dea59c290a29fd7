/// What somebody is quoted with: words, who said them, and how the article tells it.
public struct Quotation: Sendable, Hashable {
  /// How the words are given.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// Whole sentences between quotation marks.
    case direct
    /// Some words between quotation marks in a sentence that is the writer's.
    case mixed
    /// Words set apart as a block of their own, without quotation marks.
    case block
    /// What was said in the writer's words, without quotation marks.
    case indirect
  }

  public var kind: Kind
  /// The words as printed, without the quotation marks around them.
  public var text: String
  /// Where the words stand in the article.
  public var range: TextRange
  /// Where they stood in the page; nil where the page is not at hand.
  public var sourceRange: SourceRange?
  /// Whose words they are; nil where the text does not tell it surely enough.
  public var speaker: Speaker?
  /// The words that mark them as said: "told", "according to".
  public var cue: String?
  /// Whom they were said to: "journalists".
  public var addressee: String?
  /// The outlet that they were taken from: "AFP" in "as cited by AFP".
  public var via: String?
  /// Which element of ``Article/quotations`` this one carries on: "…," X said. "…"
  public var continues: Int?
  /// How sure it is that these are words of somebody, and of which kind, from 0 to 1; not a
  /// calibrated probability.
  public var confidence: Double

  public init(
    _ kind: Kind, _ text: String, range: TextRange, sourceRange: SourceRange? = nil,
    speaker: Speaker? = nil, cue: String? = nil, addressee: String? = nil, via: String? = nil,
    continues: Int? = nil, confidence: Double = 1
  ) {
    self.kind = kind
    self.text = text
    self.range = range
    self.sourceRange = sourceRange
    self.speaker = speaker
    self.cue = cue
    self.addressee = addressee
    self.via = via
    self.continues = continues
    self.confidence = confidence
  }
}

extension Quotation: Codable {
  private enum CodingKeys: String, CodingKey {
    case kind, text, range, sourceRange, speaker, cue, addressee, via, continues, confidence
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode(Kind.self, forKey: .kind),
      try container.decode(String.self, forKey: .text),
      range: try container.decode(TextRange.self, forKey: .range),
      sourceRange: try container.decodeIfPresent(SourceRange.self, forKey: .sourceRange),
      speaker: try container.decodeIfPresent(Speaker.self, forKey: .speaker),
      cue: try container.decodeIfPresent(String.self, forKey: .cue),
      addressee: try container.decodeIfPresent(String.self, forKey: .addressee),
      via: try container.decodeIfPresent(String.self, forKey: .via),
      continues: try container.decodeIfPresent(Int.self, forKey: .continues),
      confidence: try container.decodeIfPresent(Double.self, forKey: .confidence) ?? 0)
  }
}
