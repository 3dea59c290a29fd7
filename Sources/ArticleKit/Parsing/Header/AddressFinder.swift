import Foundation

/// Finds the address that a page prints as its own.
enum AddressFinder {
  /// Blocks at either end of the page, and after the body, in which a labelled address counts.
  private static let reach = 40

  static func find(in outline: inout PageOutline, _ draft: inout ArticleDraft) {
    guard draft.article.url == nil else {
      draft.article.evidence.append(
        Evidence(.url, origin: .given, rule: "url.given", confidence: 1))
      return
    }
    let count = outline.blocks.count
    let bodyEnd = outline.bodyRange?.upperBound ?? count
    for index in outline.blocks.indices where outline.shapes[index].flags.contains(.address) {
      let isNear =
        index < reach || index >= count - reach || index > bodyEnd && index <= bodyEnd + reach
        || abs(index - (outline.headline ?? -reach * 2)) < HeaderZone.before
      let range = outline.blocks[index].range
      guard isNear, range.count <= 2048, mayName(outline.page.text, range) else {
        continue
      }
      let line = HeaderLine(outline.page.text, range: range, index: index)
      guard let address = address(of: line, outline) else { continue }
      let text = outline.page.string(address.range)
      guard let url = URL(string: text), url.host != nil else { continue }
      draft.article.url = url
      draft.note(.url, at: [address.range], rule: address.rule, confidence: address.confidence)
      if outline.roles[index] != .headline { outline.roles[index] = .url }
      return
    }
  }

  /// Whether "http" begins a block without blanks, or follows a colon.
  private static func mayName(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    var before: UInt8 = 0
    while at + 4 <= range.upperBound {
      let byte = text[at]
      if byte == UInt8(ascii: "h"), text[at + 1] == UInt8(ascii: "t"),
        text[at + 2] == UInt8(ascii: "t"), text[at + 3] == UInt8(ascii: "p")
      {
        // The colon of wide scripts ends in 0x9A.
        if before == UInt8(ascii: ":") || before == 0x9A { return true }
        if at == range.lowerBound, text[range].allSatisfy({ $0 > 0x20 }) { return true }
      }
      if byte > 0x20 { before = byte }
      at += 1
    }
    return false
  }

  private static func address(
    of line: HeaderLine, _ outline: PageOutline
  ) -> (range: Range<Int>, rule: String, confidence: Double)? {
    let tokens = line.tokens
    guard let at = tokens.firstIndex(where: { $0.kind == .address }), at <= 5,
      outline.page.text[tokens[at].range].starts(with: "http".utf8)
    else { return nil }
    let range = tokens[at].range
    if at >= 1, tokens[at - 1].isMark(UInt8(ascii: ":")),
      tokens[..<at].contains(where: { $0.has(.addressLabel) })
    {
      return (range, "url.labelled", 0.9)
    }
    guard at == 0, tokens.count == 1, let headline = outline.headline,
      sharedWords(range, outline.blocks[headline].range, outline.page.text) >= 3
    else { return nil }
    return (range, "url.names-headline", 0.7)
  }

  /// How many longer words of the headline the address has.
  private static func sharedWords(
    _ address: Range<Int>, _ headline: Range<Int>, _ text: [UInt8]
  ) -> Int {
    func words(_ range: Range<Int>) -> Set<UInt32> {
      var result: Set<UInt32> = []
      var hash = WordHash()
      var length = 0
      for byte in text[range] {
        if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80 {
          hash.add(byte)
          length += 1
        } else {
          if length >= 3 { result.insert(hash.final) }
          hash = WordHash()
          length = 0
        }
      }
      if length >= 3 { result.insert(hash.final) }
      return result
    }
    return words(address).intersection(words(headline)).count
  }
}
