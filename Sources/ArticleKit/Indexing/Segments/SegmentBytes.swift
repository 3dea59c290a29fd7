/// Where the bytes of a segment are kept: in an array, or in the rows of a database.
package protocol SegmentBytes: Sendable {
  var count: Int { get }
  /// The bytes of a range, which lies within ``count``.
  func read(_ range: Range<Int>) throws(SegmentError) -> [UInt8]
}

extension [UInt8]: SegmentBytes {
  package func read(_ range: Range<Int>) throws(SegmentError) -> [UInt8] {
    guard range.lowerBound >= 0, range.upperBound <= count else { throw SegmentError.cutShort }
    return Array(self[range])
  }
}
