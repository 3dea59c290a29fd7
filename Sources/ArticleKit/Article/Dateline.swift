/// The line that opens a report and tells where, when and by which agency it was filed.
///
/// "ST. PETERSBURG, April 24. /TASS/." and "PARIS (Reuters) —" are datelines.
public struct Dateline: Sendable, Hashable, Codable {
  public var place: String?
  public var date: ArticleDate?
  /// The news agency named in it.
  public var agency: String?
  /// The dateline as printed, without the dash that ends it.
  public var raw: String

  public init(
    raw: String, place: String? = nil, date: ArticleDate? = nil, agency: String? = nil
  ) {
    self.raw = raw
    self.place = place
    self.date = date
    self.agency = agency
  }
}

extension Dateline {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      raw: try container.decodeIfPresent(String.self, forKey: .raw) ?? "",
      place: try container.decodeIfPresent(String.self, forKey: .place),
      date: try container.decodeIfPresent(ArticleDate.self, forKey: .date),
      agency: try container.decodeIfPresent(String.self, forKey: .agency))
  }
}
