/// A field as a segment knows it: a number for each element of it, and the space of words that it
/// shares with others.
///
/// Words of the text (``Query/Field/ofText``) share one space, so that a word without a field is
/// looked up once. Every other field has a space of its own.
struct IndexedField: Sendable, Hashable {
  let field: Query.Field
  /// Stands for the field in the columns of a segment.
  let code: Int
  /// Which words the field's are kept with.
  let space: UInt8
  /// Whether its words are kept by their stem, else as they are.
  let hasStems: Bool

  /// The fields of an article's own words; the codes are part of the format.
  static let ofArticles: [IndexedField] = [
    IndexedField(field: .headline, code: 0, space: 0, hasStems: true),
    IndexedField(field: .summary, code: 1, space: 0, hasStems: true),
    IndexedField(field: .body, code: 2, space: 0, hasStems: true),
    IndexedField(field: .author, code: 3, space: 0, hasStems: true),
    IndexedField(field: .source, code: 4, space: 0, hasStems: true),
    IndexedField(field: .section, code: 5, space: 0, hasStems: true),
    IndexedField(field: .keyword, code: 6, space: 0, hasStems: true),
    IndexedField(field: .lang, code: 7, space: 1, hasStems: false),
    IndexedField(field: .url, code: 8, space: 2, hasStems: false),
    IndexedField(field: .site, code: 9, space: 3, hasStems: false),
    IndexedField(field: .dateline, code: 10, space: 4, hasStems: false),
    IndexedField(field: .place, code: 11, space: 5, hasStems: false),
    IndexedField(field: .cites, code: 12, space: 6, hasStems: false),
    IndexedField(field: .related, code: 13, space: 7, hasStems: true),
    IndexedField(field: .person, code: 14, space: 8, hasStems: false),
    IndexedField(field: .tag, code: 15, space: 9, hasStems: false),
    IndexedField(field: .story, code: 16, space: 10, hasStems: false),
  ]

  /// The fields of a quotation.
  static let ofQuotations: [IndexedField] = [
    IndexedField(field: .quote, code: 0, space: 0, hasStems: true),
    IndexedField(field: .speaker, code: 1, space: 1, hasStems: false),
  ]

  /// How many codes there may be.
  static let codeCount = 32

  private static let byField: [Query.Field: IndexedField] = Dictionary(
    uniqueKeysWithValues: (ofArticles + ofQuotations).map { ($0.field, $0) })

  static func of(_ field: Query.Field) -> IndexedField? { byField[field] }
}
