extension ArticleDate {
  /// The date in ISO 8601, as precise as it is known: "2017", "2017-04-24T15:12+03:00";
  /// nil without a year.
  public var iso: String? { year == nil ? nil : edtf }

  /// The day in ISO 8601 ("2017-04-24"), nil where it is not known.
  public var isoDay: String? {
    guard year != nil, day != nil else { return nil }
    return String(edtf.prefix(10))
  }

  /// The date in the Extended Date/Time Format (ISO 8601-2, level 1), in which an unknown year is
  /// "XXXX".
  public var edtf: String {
    var result = year.map { Self.digits($0, 4) } ?? "XXXX"
    guard let month else { return result }
    result += "-" + Self.digits(month, 2)
    guard let day else { return result }
    result += "-" + Self.digits(day, 2)
    guard let hour else { return result }
    result += "T" + Self.digits(hour, 2)
    if let minute {
      result += ":" + Self.digits(minute, 2)
      if let second { result += ":" + Self.digits(second, 2) }
    }
    guard let utcOffset else { return result }
    let minutes = abs(utcOffset) / 60
    return result + (utcOffset < 0 ? "-" : "+")
      + Self.digits(minutes / 60, 2) + ":" + Self.digits(minutes % 60, 2)
  }

  private static func digits(_ value: Int, _ width: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }

  /// Reads what ``iso`` and ``edtf`` write, and "Z", a blank for the "T", and fractions of a
  /// second (dropped); nil for anything else, among it a day that its month does not have.
  public init?(iso text: String) {
    let bytes = Array(text.utf8)
    var at = 0
    func number(_ width: Int) -> Int? {
      guard at + width <= bytes.count else { return nil }
      var value = 0
      for byte in bytes[at..<at + width] {
        guard (48...57).contains(byte) else { return nil }
        value = value * 10 + Int(byte) - 48
      }
      at += width
      return value
    }
    func skip(_ expected: UInt8...) -> Bool {
      guard at < bytes.count, expected.contains(bytes[at]) else { return false }
      at += 1
      return true
    }
    var year: Int?
    if bytes.starts(with: "XXXX".utf8) {
      at = 4
    } else {
      guard let value = number(4) else { return nil }
      year = value
    }
    var parts: [Int] = []
    if skip(0x2D) {
      guard let month = number(2) else { return nil }
      parts.append(month)
      if skip(0x2D) {
        guard let day = number(2) else { return nil }
        parts.append(day)
        if skip(0x54, 0x74, 0x20) {
          guard let hour = number(2) else { return nil }
          parts.append(hour)
          while parts.count < 5, skip(0x3A) {
            guard let value = number(2) else { return nil }
            parts.append(value)
          }
          if parts.count == 5, skip(0x2E, 0x2C) {
            while at < bytes.count, (48...57).contains(bytes[at]) { at += 1 }
          }
        }
      }
    }
    var offset: Int?
    if parts.count > 2 {
      if skip(0x5A, 0x7A) {
        offset = 0
      } else if at < bytes.count, skip(0x2B, 0x2D) {
        let sign = bytes[at - 1] == 0x2D ? -1 : 1
        guard let hours = number(2), hours <= 18 else { return nil }
        _ = skip(0x3A)
        guard let minutes = at == bytes.count ? 0 : number(2), minutes < 60 else { return nil }
        offset = sign * (hours * 3600 + minutes * 60)
      }
    }
    guard at == bytes.count else { return nil }
    func part(_ index: Int) -> Int? { index < parts.count ? parts[index] : nil }
    self.init(
      year: year, month: part(0), day: part(1), hour: part(2), minute: part(3), second: part(4),
      utcOffset: offset)
    let kept = [month, day, hour, minute, second].prefix(parts.count).allSatisfy { $0 != nil }
    guard kept, year == nil || self.year != nil, offset == nil || utcOffset != nil else {
      return nil
    }
  }
}

extension ArticleDate: Codable {
  private enum CodingKeys: String, CodingKey {
    case iso, edtf, raw, inferred, why, alternatives
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let key: CodingKeys = container.contains(.iso) ? .iso : .edtf
    if let text = try container.decodeIfPresent(String.self, forKey: key) {
      guard let date = ArticleDate(iso: text) else {
        throw DecodingError.dataCorruptedError(
          forKey: key, in: container,
          debugDescription: "“\(text)” is no date; expected one like 2017-04-24T15:12+03:00")
      }
      self = date
    } else {
      self.init()
    }
    raw = try container.decodeIfPresent(String.self, forKey: .raw) ?? ""
    inferred = try container.decodeIfPresent([Component].self, forKey: .inferred) ?? []
    why = try container.decodeIfPresent(String.self, forKey: .why)
    alternatives = try container.decodeIfPresent([String].self, forKey: .alternatives) ?? []
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    // A date without a year is no ISO date: whoever reads `iso` shall not stumble over it.
    try container.encode(edtf, forKey: year == nil ? .edtf : .iso)
    try container.encode(raw, forKey: .raw)
    if !inferred.isEmpty { try container.encode(inferred, forKey: .inferred) }
    try container.encodeIfPresent(why, forKey: .why)
    if !alternatives.isEmpty { try container.encode(alternatives, forKey: .alternatives) }
  }
}
