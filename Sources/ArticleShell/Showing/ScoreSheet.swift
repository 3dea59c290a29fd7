import ArticleKit
import Foundation

/// Of what a score is made: a line for each word or phrase of the query.
struct ScoreSheet {
  private let explanation: ScoreExplanation

  init(_ explanation: ScoreExplanation) {
    self.explanation = explanation
  }

  /// A score as it is shown.
  static func printed(_ number: Double) -> String { String(format: "%.2f", number) }

  /// The table; no line where nothing of the query counts for the score.
  func lines(columns: Int?) -> [TerminalText] {
    guard !explanation.parts.isEmpty else { return [] }
    var table = TextTable([
      TextTable.Column("adds", isRightAligned: true), TextTable.Column("word", minimum: 12),
      TextTable.Column("known in", isRightAligned: true),
      TextTable.Column("worth", isRightAligned: true),
      TextTable.Column("weight here", isRightAligned: true),
    ])
    for part in explanation.parts {
      table.add([
        "\(Self.printed(part.score))", "\(part.query.description, .heading)", "\(part.documents)",
        "\(Self.printed(part.worth))", "\(Self.printed(part.occurrences))",
      ])
    }
    return [""] + table.lines(fitting: columns)
  }

  /// What the article's length and its newness make of it; nil where they say nothing.
  var lengths: TerminalText? {
    guard !explanation.parts.isEmpty else { return nil }
    let mean = Int(explanation.meanLength.rounded())
    let recency =
      explanation.recencyFactor == 1
      ? "" : "; newness: × \(Self.printed(explanation.recencyFactor))"
    return "it has \(explanation.length) words, \(mean) is the mean\(recency)"
  }
}
