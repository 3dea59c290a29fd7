/// An article's text laid end to end: the blocks of its body, the headline last.
struct Passage: Sendable {
  struct Part: Sendable {
    /// Which block of the body; nil for the headline.
    var block: Int?
    var range: Range<Int>
    var kind: Block.Kind
  }

  private(set) var bytes: [UInt8] = []
  private(set) var parts: [Part] = []

  init(_ article: Article) {
    bytes.reserveCapacity(article.body.reduce(64) { $0 + $1.text.utf8.count + 1 })
    for (index, block) in article.body.enumerated() where block.kind != .code {
      append(block.text, index, block.kind)
    }
    guard let headline = article.headline,
      !article.body.prefix(3).contains(where: { $0.text.hasPrefix(headline) })
    else { return }
    append(headline, nil, .heading(level: 1))
  }

  private mutating func append(_ text: String, _ block: Int?, _ kind: Block.Kind) {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    parts.append(Part(block: block, range: start..<bytes.count, kind: kind))
    bytes.append(0x0A)
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// A range of the bytes, which must be within one part, as the article's own.
  func place(_ range: Range<Int>, in part: Int) -> TextRange {
    let start = parts[part].range.lowerBound
    return TextRange(
      block: parts[part].block, start: range.lowerBound - start, end: range.upperBound - start)
  }
}
