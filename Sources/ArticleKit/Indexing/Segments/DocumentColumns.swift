/// What a segment tells of each article besides its words, one column for each kind.
struct DocumentColumns: Sendable {
  /// The first moment of publication; ``Int/min`` where it is not known.
  var moments: [Int] = []
  var identifiers: [String] = []
  var keys: [Int64] = []
  var flags: [UInt64] = []
  var published: [[Query.DayNumbers]] = []
  var modified: [[Query.DayNumbers]] = []

  mutating func add(_ article: Article, _ marks: ArticleMarks) {
    let place = article.place
    moments.append(place.moment)
    identifiers.append(place.id.rawValue)
    flags.append(DocumentFlags.of(article, marks))
    published.append(Query.DayNumbers.readings(of: article.datePublished))
    modified.append(Query.DayNumbers.readings(of: article.dateModified))
  }

  /// Writes the columns.
  ///
  /// - Parameter facets: the encoded column of each of ``Facet/allCases``.
  func write(to output: inout SegmentOutput, facets: [[UInt8]]) {
    output.append(.moments, encodedMoments())
    var out = ByteWriter()
    for identifier in identifiers { out.put(counted: identifier.utf8) }
    output.append(.identifiers, out.bytes)
    out = ByteWriter()
    var last: Int64 = 0
    for key in keys {
      out.putSigned(Int(key &- last))
      last = key
    }
    output.append(.keys, out.bytes)
    output.append(.flags, encodedFlags())
    output.append(.published, Self.encoded(published))
    output.append(.modified, Self.encoded(modified))
    out = ByteWriter()
    for column in facets { out.put(counted: column) }
    output.append(.facets, out.bytes)
  }

  /// Those with a date come first, and later ones before earlier ones.
  private func encodedMoments() -> [UInt8] {
    var out = ByteWriter()
    let dated = moments.prefix { $0 != .min }
    out.put(dated.count)
    var last = 0
    for moment in dated {
      out.putSigned(last &- moment)
      last = moment
    }
    return out.bytes
  }

  /// Few combinations of flags occur: each is written once.
  private func encodedFlags() -> [UInt8] {
    var out = ByteWriter()
    let patterns = Set(flags).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: zip(patterns, patterns.indices))
    out.put(patterns.count)
    for pattern in patterns { out.put(Int(truncatingIfNeeded: pattern)) }
    for flag in flags { out.put(numbers[flag] ?? 0) }
    return out.bytes
  }

  private static func encoded(_ column: [[Query.DayNumbers]]) -> [UInt8] {
    var out = ByteWriter()
    var last = 0
    for readings in column {
      out.put(readings.count)
      for reading in readings {
        out.putSigned(reading.first &- last)
        out.put(reading.last &- reading.first)
        last = reading.first
      }
    }
    return out.bytes
  }
}
