import ArticleKit

/// Two texts next to each other, the words that only one of them has marked.
struct SideBySide {
  private let width: Int
  private static let gap = 3

  /// - Parameter columns: what both columns take together.
  init(columns: Int?) {
    width = max(16, ((columns ?? 100) - Self.gap) / 2)
  }

  /// Both texts in lines; a text that is shorter leaves its side blank.
  func lines(_ left: TerminalText, _ right: TerminalText) -> [TerminalText] {
    let (first, second) = (left.wrapped(to: width), right.wrapped(to: width))
    return (0..<max(first.count, second.count)).map { index in
      let one = index < first.count ? first[index] : TerminalText()
      let two = index < second.count ? second[index] : TerminalText()
      return two.isEmpty ? one : one.fitted(to: width, padding: .right) + " │ " + two
    }
  }

  /// A text with some of its words in brackets and colour; ranges are bytes of its UTF-8.
  static func marked(_ text: String, differing ranges: [Range<Int>]) -> TerminalText {
    var result = TerminalText()
    let bytes = Array(text.utf8)
    func part(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    var at = 0
    for range in ranges where range.lowerBound >= at && range.upperBound <= bytes.count {
      result.append(TerminalText(part(at..<range.lowerBound)))
      result.append("[\(part(range), .match)]")
      at = range.upperBound
    }
    result.append(TerminalText(part(at..<bytes.count)))
    return result
  }

  /// The stretches of a text between words that stand for others, as far as they hold a word.
  static func differing(_ text: String, matched: [Range<Int>]) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    var ranges: [Range<Int>] = []
    var at = 0
    for range in matched + [bytes.count..<bytes.count]
    where range.lowerBound >= at && range.upperBound <= bytes.count {
      let between = String(decoding: bytes[at..<range.lowerBound], as: UTF8.self)
      let isWord = { (character: Character) in character.isLetter || character.isNumber }
      if let first = between.firstIndex(where: isWord),
        let last = between.lastIndex(where: isWord)
      {
        let start = between.utf8.distance(from: between.startIndex, to: first)
        let end = between.utf8.distance(
          from: between.startIndex, to: between.index(after: last))
        ranges.append(at + start..<at + end)
      }
      at = range.upperBound
    }
    return ranges
  }
}
