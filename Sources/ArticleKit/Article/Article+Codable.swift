import Foundation

/// Unknown keys are ignored; missing ones are nil or empty; a wrong type throws the
/// `DecodingError` that names its key path.
extension Article: Codable {
  private enum CodingKeys: String, CodingKey {
    case id, version, sourceID, source, url, headline, alternativeHeadline, summary, byline, authors
    case publisher, section, keywords, dateline, datePublished, dateModified, language, body, text
    case images, related, citedSources, quotations, people, isAccessibleForFree, license
    case corrections, evidence
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func value<T: Decodable>(_ key: CodingKeys) throws -> T? {
      try container.decodeIfPresent(T.self, forKey: key)
    }
    func list<T: Decodable>(_ key: CodingKeys) throws -> [T] {
      try container.decodeIfPresent([T].self, forKey: key) ?? []
    }
    self.init()
    sourceID = try value(.sourceID)
    source = try value(.source)
    url = try value(.url)
    headline = try value(.headline)
    alternativeHeadline = try value(.alternativeHeadline)
    summary = try value(.summary)
    byline = try value(.byline)
    authors = try list(.authors)
    publisher = try value(.publisher)
    section = try value(.section)
    keywords = try list(.keywords)
    dateline = try value(.dateline)
    datePublished = try value(.datePublished)
    dateModified = try value(.dateModified)
    language = try value(.language)
    images = try list(.images)
    related = try list(.related)
    citedSources = try list(.citedSources)
    quotations = try list(.quotations)
    people = try list(.people)
    isAccessibleForFree = try value(.isAccessibleForFree)
    license = try value(.license)
    corrections = try list(.corrections)
    evidence = try list(.evidence)
    if let blocks: [Block] = try value(.body) {
      body = blocks
    } else if let text: String = try value(.text) {
      body = Block.paragraphs(of: text)
    }
    id = try value(.id) ?? ID(identifying: self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    func write(_ list: [some Encodable], _ key: CodingKeys) throws {
      if !list.isEmpty { try container.encode(list, forKey: key) }
    }
    try container.encode(id, forKey: .id)
    try container.encode(version, forKey: .version)
    try container.encodeIfPresent(sourceID, forKey: .sourceID)
    try container.encodeIfPresent(source, forKey: .source)
    try container.encodeIfPresent(url, forKey: .url)
    try container.encodeIfPresent(headline, forKey: .headline)
    try container.encodeIfPresent(alternativeHeadline, forKey: .alternativeHeadline)
    try container.encodeIfPresent(summary, forKey: .summary)
    try container.encodeIfPresent(byline, forKey: .byline)
    try write(authors, .authors)
    try container.encodeIfPresent(publisher, forKey: .publisher)
    try container.encodeIfPresent(section, forKey: .section)
    try write(keywords, .keywords)
    try container.encodeIfPresent(dateline, forKey: .dateline)
    try container.encodeIfPresent(datePublished, forKey: .datePublished)
    try container.encodeIfPresent(dateModified, forKey: .dateModified)
    try container.encodeIfPresent(language, forKey: .language)
    try container.encode(body, forKey: .body)
    let leavesTextOut = CodingUserInfoKey.leavesTextOut.map { encoder.userInfo[$0] != nil }
    if leavesTextOut != true { try container.encode(text, forKey: .text) }
    try write(images, .images)
    try write(related, .related)
    try write(citedSources, .citedSources)
    try write(quotations, .quotations)
    try write(people, .people)
    try container.encodeIfPresent(isAccessibleForFree, forKey: .isAccessibleForFree)
    try container.encodeIfPresent(license, forKey: .license)
    try write(corrections, .corrections)
    try write(evidence, .evidence)
  }
}

extension CodingUserInfoKey {
  /// Set, to any value, in an encoder that shall write the body without the text beside it.
  static let leavesTextOut = CodingUserInfoKey(rawValue: "ArticleKit.leavesTextOut")
}

extension Block {
  /// The paragraphs of a plain text: its non-empty lines.
  static func paragraphs(of text: String) -> [Block] {
    text.split(whereSeparator: \.isNewline).compactMap { line in
      let trimmed = line.trimmingCharacters(in: .whitespaces)
      return trimmed.isEmpty ? nil : Block(.paragraph, trimmed)
    }
  }
}
