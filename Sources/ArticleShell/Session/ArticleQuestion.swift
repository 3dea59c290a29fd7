public import ArticleKit

/// The seam between `find` and the library's queries.
public protocol ArticleQuestion: Sendable {
  /// What was doubtful in the text that the question was read from.
  var notes: [QuestionNote] { get }
  /// Whether an article answers it.
  func matches(_ article: Article) -> Bool
  /// The words to highlight in a text, in order and apart.
  func highlights(in text: String) -> [Range<String.Index>]
}

/// A doubtful place in a question's text.
public struct QuestionNote: Sendable, Hashable {
  public var message: String
  /// Bytes of the text's UTF-8 form.
  public var range: Range<Int>
  public var suggestion: String?

  public init(_ message: String, range: Range<Int>, suggestion: String? = nil) {
    self.message = message
    self.range = range
    self.suggestion = suggestion
  }
}

/// How a question is read, and the names of the fields that it may ask for.
public struct QuestionLanguage: Sendable {
  public var fields: [String]
  public var question: @Sendable (String) -> any ArticleQuestion

  public init(fields: [String], question: @escaping @Sendable (String) -> any ArticleQuestion) {
    self.fields = fields
    self.question = question
  }
}
