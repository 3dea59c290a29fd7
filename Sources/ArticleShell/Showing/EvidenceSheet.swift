import ArticleKit

/// The evidence for a field, with the lines of the source that it speaks of.
struct EvidenceSheet {
  private let article: Article
  private let source: EvidenceSource
  private let text: DecodedSource
  /// More places than this are counted only.
  private static let mostPlaces = 5

  init(_ article: Article, source: EvidenceSource) {
    self.article = article
    self.source = source
    var known: [UInt8] = []
    if case .bytes(let bytes, _) = source { known = bytes }
    text = DecodedSource(known, encoding: article.source?.encoding)
  }

  func lines(_ evidence: Evidence, columns: Int?) -> [TerminalText] {
    var name = evidence.field.rawValue
    if let index = evidence.index { name += "[\(index)]" }
    let value = FieldValue.text(of: evidence.field, at: evidence.index, in: article)
    let width = columns ?? 100
    var lines = [
      ("\(name, .heading)  \(value)" as TerminalText).fitted(to: width, padding: .none)
    ]
    let confidence = Int((min(max(evidence.confidence, 0), 1) * 100).rounded())
    lines.append(
      "  \("rule", .label) \(evidence.rule)  \("origin", .label) \(evidence.origin.rawValue)"
        + "  \("confidence", .label) \(confidence) %")
    if let note = evidence.note {
      lines += TerminalText("\("note", .label) \(note)").wrapped(to: columns.map { $0 - 2 })
        .map { "  " + $0 }
    }
    for range in evidence.sourceRanges.prefix(Self.mostPlaces) {
      lines += place(range, columns: width)
    }
    let more = evidence.sourceRanges.count - Self.mostPlaces
    if more > 0 { lines.append("  and \(more) more place\(more == 1 ? "" : "s")") }
    return lines
  }

  private func place(_ range: SourceRange, columns: Int) -> [TerminalText] {
    let path: String
    switch source {
    case .missing(let name, let reason):
      let of = name.map { " of \($0)" } ?? ""
      return ["  bytes \(range.start) to \(range.end)\(of); the source is not open: \(reason)"]
    case .bytes(let bytes, let known):
      path = known
      guard range.end <= bytes.count else {
        return ["  bytes \(range.start) to \(range.end) are not in \(path)"]
      }
    }
    let excerpt = SourceExcerpt(
      text: text.utf8, range: text.range(of: range), columns: columns - 4)
    var position: TerminalText = "  \(path):\(excerpt.lineNumber):\(excerpt.column)"
    if excerpt.furtherLines > 0 {
      position.append(
        " and \(excerpt.furtherLines) further line\(excerpt.furtherLines == 1 ? "" : "s")")
    }
    return [position, "    " + excerpt.line, "    " + excerpt.caret]
  }
}
