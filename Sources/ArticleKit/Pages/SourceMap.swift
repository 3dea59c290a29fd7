import HTMLTree

/// Tells for every byte of a page's text which bytes of the source it was.
///
/// The text is cut into segments, each copied from the source, or standing for another number of
/// its bytes (an entity, a run of white space). 16 bytes of memory a segment.
public struct SourceMap: Sendable {
  struct Segment: Sendable {
    var text: UInt32
    var source: UInt32
    var sourceEnd: UInt32
    /// Whether the source has something other than white space before it that the text has not.
    var isSeparated: Bool
  }

  var segments: [Segment] = []
  /// The length of the text.
  var textCount = 0
  /// From the source's UTF-8 form to its own bytes.
  var offsets: SourceOffsets = .identity

  public init() {}

  init(offsets: SourceOffsets) {
    self.offsets = offsets
  }

  /// Adds the segment that follows: `count` bytes of text for the given bytes of the source.
  mutating func append(count: Int, source: Range<Int>, isSeparated: Bool) {
    guard count > 0 else { return }
    if let last = segments.last, !isSeparated, Int(last.sourceEnd) == source.lowerBound,
      count == source.count, textCount - Int(last.text) == Int(last.sourceEnd - last.source)
    {
      segments[segments.count - 1].sourceEnd = UInt32(clamping: source.upperBound)
    } else {
      segments.append(
        Segment(
          text: UInt32(clamping: textCount), source: UInt32(clamping: source.lowerBound),
          sourceEnd: UInt32(clamping: source.upperBound), isSeparated: isSeparated))
    }
    textCount += count
  }

  /// Where a range of the text stands in the source, in order: one range for each piece that
  /// something other than white space keeps apart.
  ///
  /// Complexity: O(log n + k) for k segments in the range.
  public func sourceRanges(of range: Range<Int>) -> [SourceRange] {
    guard !range.isEmpty, var index = segmentIndex(at: range.lowerBound) else { return [] }
    var ranges: [SourceRange] = []
    var piece = sourceRange(of: range, within: index)
    index += 1
    while index < segments.count, Int(segments[index].text) < range.upperBound {
      let next = sourceRange(of: range, within: index)
      if segments[index].isSeparated {
        if !piece.isEmpty { ranges.append(original(piece)) }
        piece = next
      } else {
        piece = piece.lowerBound..<max(piece.upperBound, next.upperBound)
      }
      index += 1
    }
    guard !piece.isEmpty else { return ranges }
    // Most texts are one piece.
    if ranges.isEmpty { return [original(piece)] }
    ranges.append(original(piece))
    return ranges
  }

  /// A range of the source's UTF-8 form as one of its own bytes.
  private func original(_ piece: Range<Int>) -> SourceRange {
    SourceRange(
      start: offsets.sourceOffset(of: piece.lowerBound),
      end: offsets.sourceOffset(of: piece.upperBound))
  }

  private func sourceRange(of range: Range<Int>, within index: Int) -> Range<Int> {
    let segment = segments[index]
    let start = Int(segment.text)
    let end = index + 1 < segments.count ? Int(segments[index + 1].text) : textCount
    let source = Int(segment.source)..<Int(segment.sourceEnd)
    guard end - start == source.count else { return source }
    let from = source.lowerBound + max(0, range.lowerBound - start)
    return from..<max(from, source.upperBound - max(0, end - range.upperBound))
  }

  /// The segment that holds an offset of the text.
  private func segmentIndex(at offset: Int) -> Int? {
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if Int(segments[middle].text) <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }
}
