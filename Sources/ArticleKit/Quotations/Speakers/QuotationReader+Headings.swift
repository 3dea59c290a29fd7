/// Words in a headline between quotation marks, which the text has again.
extension QuotationReader {
  /// Headings looked at, so that a text of nothing else stays linear.
  private static let mostSpans = 24

  /// Takes words of headings that the text quotes as well: they are who says them there.
  mutating func readHeadings() {
    let taken = Set(found.compactMap(\.span))
    var open: [(part: Int, span: Int)] = []
    for part in parts.indices where isHeading(part) {
      for span in parts[part].spans where open.count < Self.mostSpans {
        if !taken.contains(span), !spans[span].isMarkup { open.append((part, span)) }
      }
    }
    guard !open.isEmpty else { return }
    let quoted = found.filter { !isHeading($0.part) && $0.span != nil }
    for place in open {
      let words = foldedWords(spans[place.span].inner)
      guard
        let source = quoted.first(where: { entry in
          let other = foldedWords(entry.range)
          return words.count >= 2 ? contains(other, words) : other == words
        })
      else { continue }
      var entry = Attribution(
        part: place.part, span: place.span, range: spans[place.span].inner,
        kind: spans[place.span].endsSentence ? .direct : .mixed)
      entry.way = source.way
      entry.speaker = source.speaker
      entry.confidence = source.confidence * 0.9
      found.append(entry)
    }
  }

  private func foldedWords(_ range: Range<Int>) -> [SpokenWord] {
    var result: [SpokenWord] = []
    var at = range.lowerBound
    while at < range.upperBound {
      let start = at
      while at < range.upperBound, TextBytes.isWord(passage.bytes[at], passage.bytes, at) {
        at += 1
      }
      if at > start { result.append(SpokenWord(passage.bytes[start..<at])) } else { at += 1 }
    }
    return result
  }

  private func contains(_ words: [SpokenWord], _ part: [SpokenWord]) -> Bool {
    guard !part.isEmpty, words.count >= part.count else { return false }
    for start in 0...(words.count - part.count)
    where words[start] == part[0] && words[start..<start + part.count].elementsEqual(part) {
      return true
    }
    return false
  }
}
