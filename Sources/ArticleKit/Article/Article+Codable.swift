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
    let isBare = CodingUserInfoKey.leavesDerivedOut.map { encoder.userInfo[$0] != nil } ?? false
    if !isBare { try container.encode(version, forKey: .version) }
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
    if !isBare { try container.encode(text, forKey: .text) }
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
  /// Set, to any value, in an encoder that shall leave out what follows from the rest: the text
  /// and the version.
  static let leavesDerivedOut = CodingUserInfoKey(rawValue: "ArticleKit.leavesDerivedOut")
}

extension Block {
  /// The paragraphs of a plain text: its non-empty lines.
  static func paragraphs(of text: String) -> [Block] {
    // By bytes: an archive of plain texts is read several times as fast.
    let bytes = Array(text.utf8)
    var blocks: [Block] = []
    var start = 0
    while start < bytes.count {
      var end = start
      var next = bytes.count
      while end < bytes.count {
        let length = lineBreakLength(bytes, at: end)
        if length > 0 {
          next = end + length
          break
        }
        end += 1
      }
      var line = start..<end
      while !line.isEmpty, let length = blankLength(bytes[line], fromEnd: false) {
        line = line.lowerBound + length..<line.upperBound
      }
      while !line.isEmpty, let length = blankLength(bytes[line], fromEnd: true) {
        line = line.lowerBound..<line.upperBound - length
      }
      if !line.isEmpty {
        blocks.append(Block(.paragraph, String(decoding: bytes[line], as: UTF8.self)))
      }
      start = next
    }
    return blocks
  }

  /// The bytes of a line break at a place: those for which `Character.isNewline` is true.
  private static func lineBreakLength(_ bytes: [UInt8], at index: Int) -> Int {
    switch bytes[index] {
    case 0x0A...0x0D: 1
    case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0x85: 2
    case 0xE2
    where index + 2 < bytes.count && bytes[index + 1] == 0x80
      && (bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9):
      3
    default: 0
    }
  }

  /// The bytes of a blank at one end of a line: those of `CharacterSet.whitespaces`.
  private static func blankLength(_ line: ArraySlice<UInt8>, fromEnd: Bool) -> Int? {
    func matches(_ blank: [UInt8]) -> Bool {
      fromEnd ? line.suffix(blank.count).elementsEqual(blank) : line.starts(with: blank)
    }
    guard let first = fromEnd ? line.last : line.first else { return nil }
    if first == 0x20 || first == 0x09 { return 1 }
    guard first >= 0x80 else { return nil }
    return otherBlanks.first(where: matches)?.count
  }

  private static let otherBlanks: [[UInt8]] =
    ([0xA0, 0x1680, 0x202F, 0x205F, 0x3000] + Array(0x2000...0x200B))
    .compactMap { UnicodeScalar($0 as Int).map { Array(String($0).utf8) } }
}
