/// A search index of some articles, which never changes: what is added makes a further segment,
/// what is removed is told beside it.
///
/// Its columns are read when they are first asked for, and kept.
package final class Segment: Sendable {
  let bytes: any SegmentBytes
  private let sections: [Range<Int>]
  /// How many articles there are.
  package let documentCount: Int
  let articles: SegmentPart
  let quotations: SegmentPart

  private let momentsBox = Lazily<[Int]>()
  private let identifiersBox = Lazily<[String]>()
  private let keysBox = Lazily<[Int64]>()
  private let flagsBox = Lazily<FlagColumn>()
  private let publishedBox = Lazily<DayColumn>()
  private let modifiedBox = Lazily<DayColumn>()
  private let facetsBox = Lazily<[FacetColumn]>()
  private let parentsBox = Lazily<[UInt32]>()

  /// Opens a segment; only its end is read.
  ///
  /// - Throws: where the bytes are no segment of this version.
  package init(_ bytes: any SegmentBytes) throws(SegmentError) {
    let end = bytes.count
    guard end >= 8 else { throw SegmentError.cutShort }
    let tail = try bytes.read(end - 8..<end)
    guard tail.count == 8, Array(tail[4...]) == SegmentSection.signature else {
      throw SegmentError.foreign
    }
    let length = (0..<4).reduce(0) { $0 | Int(tail[$1]) << ($1 * 8) }
    guard length <= end - 8 else { throw SegmentError.cutShort }
    var reader = ByteReader(try bytes.read(end - 8 - length..<end - 8))
    documentCount = try reader.count(atMost: end)
    let words = try reader.count(atMost: .max)
    let quotationCount = try reader.count(atMost: end)
    let quotationWords = try reader.count(atMost: .max)
    var sections: [Range<Int>] = []
    guard try reader.number() == SegmentSection.allCases.count else { throw SegmentError.foreign }
    for _ in SegmentSection.allCases {
      let start = try reader.count(atMost: end)
      sections.append(start..<start + (try reader.count(atMost: end - start)))
    }
    self.bytes = bytes
    self.sections = sections
    articles = SegmentPart(
      bytes, documents: documentCount, words: words,
      SegmentSection.ofArticles.map { sections[$0.rawValue] })
    quotations = SegmentPart(
      bytes, documents: quotationCount, words: quotationWords,
      SegmentSection.ofQuotations.map { sections[$0.rawValue] })
  }

  private func reader(_ section: SegmentSection) throws(SegmentError) -> ByteReader {
    ByteReader(try bytes.read(sections[section.rawValue]))
  }

  /// What the store calls each article.
  package func keys() throws(SegmentError) -> [Int64] {
    try keysBox { () throws(SegmentError) in
      var reader = try reader(.keys)
      var keys: [Int64] = []
      keys.reserveCapacity(documentCount)
      var last: Int64 = 0
      for _ in 0..<documentCount {
        last &+= Int64(try reader.signed())
        keys.append(last)
      }
      return keys
    }
  }

  /// When each article was published, in the unit of ``Article/Place``.
  func moments() throws(SegmentError) -> [Int] {
    try momentsBox { () throws(SegmentError) in
      var reader = try reader(.moments)
      var moments = [Int](repeating: .min, count: documentCount)
      var last = 0
      for index in 0..<(try reader.count(atMost: documentCount)) {
        last &-= try reader.signed()
        moments[index] = last
      }
      return moments
    }
  }

  package func identifiers() throws(SegmentError) -> [String] {
    try identifiersBox { () throws(SegmentError) in
      var reader = try reader(.identifiers)
      var identifiers: [String] = []
      identifiers.reserveCapacity(documentCount)
      for _ in 0..<documentCount {
        identifiers.append(String(decoding: try reader.counted(), as: UTF8.self))
      }
      return identifiers
    }
  }

  /// Where an article stands in the order of stores.
  func place(_ document: Int) throws(SegmentError) -> Article.Place {
    Article.Place(
      moment: try moments()[document],
      id: Article.ID(rawValue: try identifiers()[document]))
  }

  func flags() throws(SegmentError) -> FlagColumn {
    try flagsBox { () throws(SegmentError) in
      try FlagColumn(try reader(.flags), documents: documentCount)
    }
  }

  func days(_ field: Query.DateField) throws(SegmentError) -> DayColumn {
    let box = field == .published ? publishedBox : modifiedBox
    let section: SegmentSection = field == .published ? .published : .modified
    return try box { () throws(SegmentError) in
      try DayColumn(try reader(section), documents: documentCount)
    }
  }

  func facets() throws(SegmentError) -> [FacetColumn] {
    try facetsBox { () throws(SegmentError) in
      var reader = try reader(.facets)
      var columns: [FacetColumn] = []
      for _ in Facet.allCases {
        columns.append(
          try FacetColumn(decoding: Array(try reader.counted()), documents: documentCount))
      }
      return columns
    }
  }

  /// For each quotation, the article that it is in.
  func parents() throws(SegmentError) -> [UInt32] {
    try parentsBox { () throws(SegmentError) in
      var reader = try reader(.quotationParents)
      var parents: [UInt32] = []
      parents.reserveCapacity(quotations.documentCount)
      var last = 0
      for _ in 0..<quotations.documentCount {
        last &+= try reader.count(atMost: documentCount)
        guard last < documentCount else { throw SegmentError.impossible }
        parents.append(UInt32(truncatingIfNeeded: last))
      }
      return parents
    }
  }
}

/// The flags of all articles.
struct FlagColumn: Sendable {
  private var patterns: [UInt64] = []
  private var numbers: [UInt32] = []

  init(_ reader: ByteReader, documents: Int) throws(SegmentError) {
    var reader = reader
    for _ in 0..<(try reader.count(atMost: documents)) {
      patterns.append(UInt64(bitPattern: Int64(try reader.number())))
    }
    numbers.reserveCapacity(documents)
    for _ in 0..<documents {
      let number = try reader.count(atMost: max(0, patterns.count - 1))
      numbers.append(UInt32(truncatingIfNeeded: number))
    }
    guard documents == 0 || !patterns.isEmpty else { throw SegmentError.impossible }
  }

  subscript(_ document: Int) -> UInt64 { patterns[Int(numbers[document])] }

  /// The articles that have a flag.
  func documents(with bit: UInt64) -> Bitmap {
    var result = Bitmap(count: numbers.count)
    let has = patterns.map { $0 & bit != 0 }
    guard has.contains(true) else { return result }
    for (document, number) in numbers.enumerated() where has[Int(number)] {
      result[document] = true
    }
    return result
  }
}

/// The days on which the date of each article may lie.
struct DayColumn: Sendable {
  private var starts: [UInt32] = [0]
  private var readings: [Query.DayNumbers] = []

  init(_ reader: ByteReader, documents: Int) throws(SegmentError) {
    var reader = reader
    var last = 0
    starts.reserveCapacity(documents + 1)
    for _ in 0..<documents {
      for _ in 0..<(try reader.count(atMost: 64)) {
        last &+= try reader.signed()
        readings.append(Query.DayNumbers(first: last, last: last &+ (try reader.number())))
      }
      starts.append(UInt32(truncatingIfNeeded: readings.count))
    }
  }

  func readings(of document: Int) -> ArraySlice<Query.DayNumbers> {
    readings[Int(starts[document])..<Int(starts[document + 1])]
  }

  /// The articles of whose date one reading lies within days.
  func documents(within days: Query.DayNumbers) -> Bitmap {
    var result = Bitmap(count: starts.count - 1)
    for document in 0..<starts.count - 1 {
      for index in Int(starts[document])..<Int(starts[document + 1])
      where days.contains(readings[index]) {
        result[document] = true
        break
      }
    }
    return result
  }
}
