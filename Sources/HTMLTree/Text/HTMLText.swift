/// The text that a reader of a page sees, and where in the source each part of it stood.
public struct HTMLText: Sendable, Hashable {
  /// A part of the text that stands in one piece in the source.
  public struct Run: Sendable, Hashable {
    /// Where it is in ``HTMLText/utf8``.
    public let range: Range<Int>
    /// Where it stood in ``HTMLDocument/utf8``.
    public let documentRange: Range<Int>
    /// Whether it stood there byte for byte; if not, it is what one character reference stands for,
    /// or a blank for white space and the tags in it.
    public let isVerbatim: Bool
  }

  /// The text as UTF-8.
  public let utf8: [UInt8]
  /// Its parts in the order of the text; the breaks between blocks belong to none.
  public let runs: [Run]

  /// The text as a string.
  public var string: String { String(decoding: utf8, as: UTF8.self) }

  /// Where a range of the text stood in ``HTMLDocument/utf8``: a range for each run that it has a
  /// part of, in the order of the text.
  ///
  /// Complexity: O(log n + k) for n runs, k of them in the result.
  public func documentRanges(of range: Range<Int>) -> [Range<Int>] {
    guard !range.isEmpty else { return [] }
    var result: [Range<Int>] = []
    var index = firstRun(endingAfter: range.lowerBound)
    while index < runs.count, runs[index].range.lowerBound < range.upperBound {
      let run = runs[index]
      if run.isVerbatim {
        let part = run.range.clamped(to: range)
        let shift = run.documentRange.lowerBound - run.range.lowerBound
        result.append(part.lowerBound + shift..<part.upperBound + shift)
      } else {
        result.append(run.documentRange)
      }
      index += 1
    }
    return result
  }

  private func firstRun(endingAfter offset: Int) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
