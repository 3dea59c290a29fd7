/// Gathers the bytes of a segment one section after the other, and where they are at the end.
struct SegmentOutput: Sendable {
  /// What was not handed on yet.
  private(set) var bytes: [UInt8] = []
  private(set) var count = 0
  private var ranges: [Int: Range<Int>] = [:]

  mutating func append(_ more: [UInt8]) {
    bytes.append(contentsOf: more)
    count += more.count
  }

  /// Hands the bytes on, so that they need not all be in memory.
  mutating func drain(
    atLeast limit: Int = 1 << 18, to sink: ([UInt8]) throws -> Void
  ) rethrows {
    guard bytes.count >= limit else { return }
    try sink(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Notes that a section begun at an offset ends here.
  mutating func end(_ section: SegmentSection, from start: Int) {
    ranges[section.rawValue] = start..<count
  }

  mutating func append(_ section: SegmentSection, _ bytes: [UInt8]) {
    let start = count
    append(bytes)
    end(section, from: start)
  }

  /// Writes where the sections are.
  mutating func finish(documents: Int, words: Int, quotations: Int, quotationWords: Int) {
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
    append(out.bytes + SegmentSection.signature)
  }
}
