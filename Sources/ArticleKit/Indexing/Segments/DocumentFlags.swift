/// Yes-or-no facts of an article, a bit for each; the bits are part of the format.
enum DocumentFlags {
  static func of(_ article: Article, _ marks: ArticleMarks) -> UInt64 {
    var flags: UInt64 = 0
    for (bit, field) in fields {
      let isEmpty = article.visitTexts(of: field, marks: marks) { _ in false }
      if !isEmpty { flags |= bit }
    }
    for (bit, part) in parts where article.has(part) { flags |= bit }
    for (bit, status) in statuses where article.satisfies(status, marks: marks) { flags |= bit }
    return flags
  }

  static func bit(_ field: Query.Field) -> UInt64 { fields.first { $0.1 == field }?.0 ?? 0 }
  static func bit(_ part: Query.Part) -> UInt64 { parts.first { $0.1 == part }?.0 ?? 0 }
  static func bit(_ status: Query.Status) -> UInt64 { statuses.first { $0.1 == status }?.0 ?? 0 }

  private static let fields: [(UInt64, Query.Field)] = numbered(Query.Field.allCases, from: 0)
  private static let statuses: [(UInt64, Query.Status)] = numbered(Query.Status.allCases, from: 24)
  private static let parts: [(UInt64, Query.Part)] = numbered(Query.Part.allCases, from: 32)

  private static func numbered<Value>(_ values: [Value], from first: Int) -> [(UInt64, Value)] {
    values.enumerated().map { (1 << UInt64(first + $0.offset), $0.element) }
  }
}
