/// The parts of a segment's bytes; the numbers are part of the format.
enum SegmentSection: Int, CaseIterable {
  case postings, dictionary, dictionaryIndex, lengths, elements
  case quotationPostings, quotationDictionary, quotationDictionaryIndex, quotationLengths
  case quotationElements, quotationParents
  case moments, identifiers, keys, flags, published, modified, facets

  /// Those with the words of articles, in the order in which ``SegmentPart`` takes them.
  static let ofArticles: [SegmentSection] = [
    .postings, .dictionary, .dictionaryIndex, .lengths, .elements,
  ]
  /// Those with the words of quotations.
  static let ofQuotations: [SegmentSection] = [
    .quotationPostings, .quotationDictionary, .quotationDictionaryIndex, .quotationLengths,
    .quotationElements,
  ]

  /// What the bytes of a segment end with: its version, after which readers tell theirs.
  static let signature: [UInt8] = Array("AKi1".utf8)
}

/// Writes the bytes of a segment one section after the other, and where they are at the end.
struct SegmentOutput {
  private let write: ([UInt8]) throws -> Void
  private var buffer: [UInt8] = []
  private(set) var count = 0
  private var ranges: [Int: Range<Int>] = [:]

  init(_ write: @escaping ([UInt8]) throws -> Void) {
    self.write = write
  }

  mutating func append(_ bytes: [UInt8]) throws {
    buffer.append(contentsOf: bytes)
    count += bytes.count
    if buffer.count >= 1 << 18 { try flush() }
  }

  private mutating func flush() throws {
    guard !buffer.isEmpty else { return }
    try write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  /// Notes that a section begun at an offset ends here.
  mutating func end(_ section: SegmentSection, from start: Int) {
    ranges[section.rawValue] = start..<count
  }

  mutating func append(_ section: SegmentSection, _ bytes: [UInt8]) throws {
    let start = count
    try append(bytes)
    end(section, from: start)
  }

  /// Writes where the sections are.
  mutating func finish(documents: Int, words: Int, quotations: Int, quotationWords: Int) throws {
    var out = ByteWriter()
    for number in [documents, words, quotations, quotationWords] { out.put(number) }
    out.put(SegmentSection.allCases.count)
    for section in SegmentSection.allCases {
      let range = ranges[section.rawValue] ?? 0..<0
      out.put(range.lowerBound)
      out.put(range.count)
    }
    let length = UInt32(truncatingIfNeeded: out.bytes.count)
    for shift in [0, 8, 16, 24] { out.bytes.append(UInt8(truncatingIfNeeded: length >> shift)) }
    try append(out.bytes + SegmentSection.signature)
    try flush()
  }
}
