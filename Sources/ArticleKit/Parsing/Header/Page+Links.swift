extension Page {
  /// The links that begin within a range of the text.
  ///
  /// Complexity: O(log n + k) for k links.
  func links(in range: Range<Int>) -> ArraySlice<PageLink> {
    var low = 0
    var high = links.count
    while low < high {
      let middle = (low + high) / 2
      if links[middle].range.lowerBound < range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var end = low
    while end < links.count, links[end].range.lowerBound < range.upperBound { end += 1 }
    return links[low..<end]
  }
}
