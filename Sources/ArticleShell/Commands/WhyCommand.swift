public import ArgumentParser
import ArticleKit

/// Shows where a field's value came from.
public struct WhyCommand: ShellCommand {
  public static let configuration = CommandConfiguration(
    commandName: "why", abstract: "Show where a field of an article came from.",
    discussion: """
      For each piece of evidence: the rule that found it, its origin, how sure the rule is, and \
      the line of the source with a caret under the words. Columns are counted in characters. For \
      an article of an archive the file that it was read from is opened, if it is still the same.
      """)

  @Argument(help: "The article's number, as list and find print it.")
  public var number: Int

  @Argument(help: "The field's name, such as headline, authors or datePublished.")
  public var field: String

  public init() {}

  public static func candidates(
    after words: [String], in session: ShellSession
  ) -> ArgumentCandidates {
    switch words.count {
    case 0: return .names(session.numbers)
    case 1:
      let known = Int(words[0]).flatMap { session.corpus[number: $0]?.article.evidence } ?? []
      let fields = Article.Field.allCases.filter { field in known.contains { $0.field == field } }
      return .names((fields.isEmpty ? Article.Field.allCases : fields).map(\.rawValue))
    default: return .none
    }
  }

  public func run(in session: ShellSession) throws {
    let entry = try session.entry(number)
    let field = try Self.field(named: field)
    let evidence = entry.article.evidence(for: field)
    guard !evidence.isEmpty else {
      let known = Article.Field.allCases.filter { !entry.article.evidence(for: $0).isEmpty }
      throw ShellError(
        known.isEmpty
          ? "article \(number) has no evidence of any field"
          : """
          article \(number) has no \(field.rawValue); it has \
          \(known.map(\.rawValue).joined(separator: ", "))
          """,
        word: self.field)
    }
    let source = try EvidenceSource(of: entry, cancellation: session.tools.cancellation)
    let sheet = EvidenceSheet(entry.article, source: source)
    for (index, piece) in evidence.enumerated() {
      try session.tools.cancellation.check()
      if index > 0 { session.output.result("") }
      for line in sheet.lines(piece, columns: session.output.style.columns) {
        session.output.result(line)
      }
    }
  }

  /// The field with a name in any case.
  static func field(named name: String) throws(ShellError) -> Article.Field {
    let fields = Article.Field.allCases
    if let field = fields.first(where: { $0.rawValue.lowercased() == name.lowercased() }) {
      return field
    }
    let other = ["date": "datePublished", "author": "authors", "text": "body", "title": "headline"]
    let nearest =
      other[name.lowercased()] ?? NearestName.nearest(to: name, in: fields.map(\.rawValue))
    throw ShellError(
      nearest == nil
        ? "there is no field “\(name)”; the fields are \(fields.map(\.rawValue).joined(separator: ", "))"
        : "there is no field “\(name)”",
      word: name, suggestion: nearest)
  }
}
