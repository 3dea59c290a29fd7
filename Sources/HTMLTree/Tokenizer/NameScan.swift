/// A name of a tag or an attribute in two registers, as far as it fits there.
struct NameScan {
  /// The bytes as they stand in the source.
  var low: UInt64
  var high: UInt64
  /// Where the first byte stands that may end the name; less than the start if the name is too long,
  /// too near the end of the text, or has bytes that hardly any name has.
  var end: Int

  /// Looks at up to 16 bytes.
  @inline(__always)
  init(_ source: SourceBytes, from start: Int, isAttribute: Bool) {
    low = 0
    high = 0
    end = -1
    guard start &+ 16 <= source.count else { return }
    low = source.word(at: start)
    let stops = NameWord.stops(low, isAttribute: isAttribute)
    if stops != 0 {
      end = start &+ stops.trailingZeroBitCount >> 3
      low &= NameWord.bytesBelow(stops)
      return
    }
    high = source.word(at: start &+ 8)
    let more = NameWord.stops(high, isAttribute: isAttribute)
    if more != 0 {
      end = start &+ 8 &+ more.trailingZeroBitCount >> 3
      high &= NameWord.bytesBelow(more)
    }
  }
}
