extension DecodedText {
  /// The bytes of ``utf8`` that came from a range of the source: whole characters, clamped to the
  /// text.
  ///
  /// Complexity: O(log n); at most 512 scalars are looked at in each step.
  public func range(ofSource range: Range<Int>) -> Range<Int> {
    var start = firstOffset(from: range.lowerBound)
    if start > 0, offsets.sourceOffset(of: start) != range.lowerBound {
      // The source's range begins within a character.
      start -= 1
      while start > 0, UTF8Scanner.isContinuation(utf8[start]) { start -= 1 }
    }
    return start..<max(start, firstOffset(from: range.upperBound))
  }

  /// The offset of the first scalar that came from a byte of the source or a later one.
  private func firstOffset(from source: Int) -> Int {
    var low = 0
    var high = utf8.count
    while low < high {
      let middle = (low + high) / 2
      if offsets.sourceOffset(of: middle) < source { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
