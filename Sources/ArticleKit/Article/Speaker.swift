/// Whose words a quotation gives: as the text names them there, and who that is.
public struct Speaker: Sendable, Hashable, Codable {
  /// Who it is, by the fullest name that the article has; for somebody whom it never names, the
  /// words that it has instead ("the officials").
  public var name: String?
  /// The words that name the speaker at the quotation: "Peskov", "he", "the spokesman".
  public var mention: String?
  /// Where those words stand in the article.
  public var range: TextRange?
  /// Where they stood in the page; nil where the page is not at hand.
  public var sourceRange: SourceRange?
  /// The office or profession that the article gives: "Kremlin spokesman".
  public var role: String?
  /// Which element of ``Article/people`` it is.
  public var person: Int?
  /// How sure the speaker is, from 0 to 1; not a calibrated probability.
  public var confidence: Double

  public init(
    name: String? = nil, mention: String? = nil, range: TextRange? = nil,
    sourceRange: SourceRange? = nil, role: String? = nil, person: Int? = nil,
    confidence: Double = 1
  ) {
    self.name = name
    self.mention = mention
    self.range = range
    self.sourceRange = sourceRange
    self.role = role
    self.person = person
    self.confidence = confidence
  }
}

extension Speaker {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      name: try container.decodeIfPresent(String.self, forKey: .name),
      mention: try container.decodeIfPresent(String.self, forKey: .mention),
      range: try container.decodeIfPresent(TextRange.self, forKey: .range),
      sourceRange: try container.decodeIfPresent(SourceRange.self, forKey: .sourceRange),
      role: try container.decodeIfPresent(String.self, forKey: .role),
      person: try container.decodeIfPresent(Int.self, forKey: .person),
      confidence: try container.decodeIfPresent(Double.self, forKey: .confidence) ?? 0)
  }
}
