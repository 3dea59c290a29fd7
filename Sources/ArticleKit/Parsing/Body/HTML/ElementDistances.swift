import HTMLTree

/// How many steps up from an element each hint is, 0 for the element's own.
///
/// A lane for each of ``ElementHints``, then one for each tag of ``tags``.
struct ElementDistances: Sendable {
  static let none: UInt8 = 31
  static let tags: [HTMLTag] = [
    .article, .main, .aside, .nav, .header, .footer, .figure, .li, .table, .blockquote, .section,
    .form, .a, .dl,
  ]
  static let count = ElementHints.count + tags.count

  /// Eight lanes of a byte each in a word, so that a few instructions count all of them on.
  private var words = SIMD8<UInt64>(repeating: ElementDistances.ones &* UInt64(none))
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits = ones << 7

  /// The distance in a lane.
  subscript(lane: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: words[lane >> 3] >> UInt64((lane & 7) * 8))
  }

  private static let bitOfTag: [UInt64] = {
    var bits = [UInt64](repeating: 0, count: HTMLTag.allCases.count)
    for (index, tag) in tags.enumerated() {
      bits[Int(tag.rawValue)] = 1 << UInt64(ElementHints.count + index)
    }
    return bits
  }()

  /// The distances from an element in this one.
  func inside(_ element: PageElement) -> ElementDistances {
    // What stands on the whole page's element tells of no part of it.
    if element.tag == .body || element.tag == .html { return self }
    // One more each; those that come to 32 go back to ``none``.
    var next = words &+ SIMD8(repeating: Self.ones)
    next = next &- (next &>> SIMD8(repeating: 5) & SIMD8(repeating: Self.ones))
    var bits = element.hints.rawValue | Self.bitOfTag[Int(element.tag.rawValue)]
    while bits != 0 {
      let lane = bits.trailingZeroBitCount
      next[lane >> 3] &= ~(0xFF << UInt64((lane & 7) * 8))
      bits &= bits &- 1
    }
    var result = self
    result.words = next
    return result
  }

  /// Writes all distances, those from `limit` on as none.
  func write(below limit: Int, into row: inout FeatureRow) {
    let limit = UInt64(max(0, min(limit, Int(Self.none))))
    var lane = 0
    for index in 0..<8 {
      var word = words[index]
      for _ in 0..<8 where lane < Self.count {
        let distance = word & 0xFF
        row.put(Float(UInt8(truncatingIfNeeded: distance < limit ? distance : UInt64(Self.none))))
        word >>= 8
        lane += 1
      }
    }
  }

  /// A choice of lanes.
  struct Lanes: Sendable {
    fileprivate var highBits = SIMD8<UInt64>(repeating: 0)

    init(_ hints: ElementHints, _ tags: [HTMLTag]) {
      for lane in 0..<ElementHints.count where hints.rawValue >> UInt64(lane) & 1 == 1 {
        insert(lane)
      }
      for (index, tag) in ElementDistances.tags.enumerated() where tags.contains(tag) {
        insert(ElementHints.count + index)
      }
    }

    private mutating func insert(_ lane: Int) {
      highBits[lane >> 3] |= 0x80 << UInt64((lane & 7) * 8)
    }
  }

  /// Whether one of the lanes has a distance below the limit, which is at most 31.
  func hasAny(of lanes: Lanes, below limit: Int) -> Bool {
    // No lane has its high bit, so that what is taken away is never borrowed from the next one.
    let rest =
      (words | SIMD8(repeating: Self.highBits)) &- SIMD8(repeating: Self.ones &* UInt64(limit))
    let below = ~rest & lanes.highBits
    return (0..<8).contains { below[$0] != 0 }
  }
}
