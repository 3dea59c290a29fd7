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

  private(set) var lanes = SIMD64<UInt8>(repeating: ElementDistances.none)

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
    var result = self
    result.lanes = pointwiseMin(
      lanes &+ SIMD64(repeating: 1), SIMD64(repeating: Self.none))
    var bits = element.hints.rawValue | Self.bitOfTag[Int(element.tag.rawValue)]
    while bits != 0 {
      result.lanes[bits.trailingZeroBitCount] = 0
      bits &= bits &- 1
    }
    return result
  }

  /// Writes all distances, those from `limit` on as none.
  func write(below limit: Int, into row: inout FeatureRow) {
    let limit = UInt8(clamping: min(limit, Int(Self.none)))
    let kept = lanes.replacing(with: Self.none, where: lanes .>= limit)
    for lane in 0..<Self.count { row.put(Float(kept[lane])) }
  }
}
