/// What went wrong with an archive, in which file and where in it.
public struct ArchiveError: Error, Sendable, Hashable {
  public enum Reason: Sendable, Hashable {
    /// The system refused: what was tried, and its words for why.
    case system(doing: String, message: String)
    /// A line is no article.
    case badLine(ArticleJSONError)
    /// The file ends within a line, as a writer that was killed leaves it.
    case tornLine
    /// A line is longer than the limit, in bytes.
    case lineTooLong(limit: Int)
    /// An article cannot be written.
    case unwritable(Article.ID, ArticleJSONError)
  }

  public var reason: Reason
  /// The file.
  public var path: String
  /// The line, from 1.
  public var line: Int?
  /// The offset of the line's first byte in the file.
  public var offset: Int?

  public init(_ reason: Reason, path: String, line: Int? = nil, offset: Int? = nil) {
    self.reason = reason
    self.path = path
    self.line = line
    self.offset = offset
  }
}

extension ArchiveError: CustomStringConvertible {
  public var description: String {
    let place = path + (line.map { ":\($0)" } ?? "") + (offset.map { " (byte \($0))" } ?? "")
    return place + ": " + reason.description
  }
}

extension ArchiveError.Reason: CustomStringConvertible {
  public var description: String {
    switch self {
    case .system(let doing, let message): "cannot \(doing): \(message)"
    case .badLine(let error): error.description
    case .tornLine:
      "the file ends within this line; expected a whole article (its writer was interrupted)"
    case .lineTooLong(let limit): "the line is longer than \(limit) bytes; it is passed over"
    case .unwritable(let id, let error): "cannot write article \(id): \(error)"
    }
  }
}
