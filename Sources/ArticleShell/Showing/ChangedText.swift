import ArticleKit

/// What changed from one text to another: `{-taken out-}`, `{+put in+}`, and of the rest the words
/// around.
struct ChangedText {
  let difference: TextDifference
  /// Longer changes than this, in lines, are cut.
  private static let mostLines = 60

  init(from old: String, to new: String) {
    difference = TextDifference(from: old, to: new)
  }

  func lines(columns: Int?) -> [TerminalText] {
    var text = TerminalText()
    for (index, run) in difference.runs.enumerated() {
      let end = run.text.lastIndex { !$0.isWhitespace }.map { run.text.index(after: $0) }
      let words = run.text[..<(end ?? run.text.startIndex)]
      let blank: TerminalText = words.endIndex < run.text.endIndex ? " " : ""
      switch run.kind {
      case .removed: text.append("{-\(String(words), .failure)-}" + blank)
      case .added: text.append("{+\(String(words), .match)+}" + blank)
      case .same: text.append(Self.excerpt(run.text, isFirst: index == 0) as TerminalText)
      }
    }
    let lines = text.wrapped(to: columns ?? 100)
    return Array(lines.prefix(Self.mostLines))
      + (lines.count > Self.mostLines ? ["… \(lines.count - Self.mostLines) more lines"] : [])
  }

  /// The ends of what did not change: enough to find the place.
  private static func excerpt(_ text: String, isFirst: Bool) -> TerminalText {
    let words = text.split(whereSeparator: \.isWhitespace)
    let side = 8
    guard words.count > 2 * side else { return TerminalText(text) }
    let head = words.prefix(side).joined(separator: " ")
    let tail = words.suffix(side).joined(separator: " ")
    let end: TerminalText = text.last?.isWhitespace == true ? " " : ""
    return (isFirst ? "… " : "\(head) … ") + TerminalText(tail) + end
  }
}
