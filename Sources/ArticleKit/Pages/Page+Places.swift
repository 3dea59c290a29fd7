extension Page {
  /// Where a part of a text that was taken from this page stands in the source; nil if the text is
  /// not what its ranges give, white space aside.
  ///
  /// - Parameters:
  ///   - part: bytes of the text's UTF-8.
  ///   - pieces: where the text stood in the source, in order.
  /// - Complexity: O(log² n) for each piece, and the length of the text.
  func places(of text: String, at pieces: [SourceRange]) -> TextPlaces? {
    TextPlaces(of: text, ranges: pieces.map { textRange(of: $0) }, self)
  }

  /// The bytes of ``text`` that were read from a range of the source.
  func textRange(of source: SourceRange) -> Range<Int> {
    let start = textOffset(ofSource: source.start, from: 0)
    return start..<textOffset(ofSource: source.end, from: start)
  }

  /// The first byte of the text that was read from there or after it.
  private func textOffset(ofSource offset: Int, from least: Int) -> Int {
    var low = least
    var high = text.count
    while low < high {
      let middle = (low + high) / 2
      // A byte of the text has one range: what it was read from.
      let start = sourceMap.sourceRanges(of: middle..<middle + 1).first?.start ?? 0
      if start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Which bytes of a page's text the bytes of one block or headline are.
struct TextPlaces {
  /// The page's text in pieces; the first byte that each is in the block's text.
  private var pieces: [(start: Int, range: Range<Int>)] = []
  private let page: Page

  /// Nil unless the ranges, one after the other, give the text, white space aside.
  init?(of string: String, ranges: [Range<Int>], _ page: Page) {
    self.page = page
    let text = Array(string.utf8)
    var at = 0
    for range in ranges where !range.isEmpty {
      pieces.append((at, range))
      for byte in page.text[range] {
        guard at < text.count else {
          // The line feed that ends the last piece.
          guard byte == 0x0A else { return nil }
          continue
        }
        guard byte == text[at] || (byte <= 0x20 && text[at] <= 0x20) else { return nil }
        at += 1
      }
    }
    guard at == text.count else { return nil }
  }

  /// Where a range of the text stands in the source: all from its first byte to its last.
  func sourceRange(of range: Range<Int>) -> SourceRange? {
    guard !range.isEmpty, let first = offset(of: range.lowerBound),
      let last = offset(of: range.upperBound - 1)
    else { return nil }
    return page.sourceRanges(of: first..<last + 1).hull
  }

  private func offset(of byte: Int) -> Int? {
    guard let piece = pieces.last(where: { $0.start <= byte }) else { return nil }
    let offset = piece.range.lowerBound + byte - piece.start
    return offset < piece.range.upperBound ? offset : nil
  }
}
