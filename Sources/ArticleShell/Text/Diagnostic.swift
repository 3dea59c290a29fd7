/// An error or a warning about a piece of typed text, with a caret under the place.
public struct Diagnostic: Sendable, Hashable {
  /// How much it matters.
  public enum Severity: Sendable, Hashable { case error, warning }

  public var severity: Severity
  public var message: TerminalText
  /// The text that was typed, and the bytes of its UTF-8 form that are meant.
  public var place: Place?
  /// The nearest right thing.
  public var suggestion: String?

  /// A piece of a typed text.
  public struct Place: Sendable, Hashable {
    var text: String
    var range: Range<Int>

    public init(text: String, range: Range<Int>) {
      self.text = text
      self.range = range
    }
  }

  public init(
    _ severity: Severity = .error, _ message: TerminalText, place: Place? = nil,
    suggestion: String? = nil
  ) {
    self.severity = severity
    self.message = message
    self.place = place
    self.suggestion = suggestion
  }

  /// The lines to show: the message, the text, the caret.
  public func lines(columns: Int? = nil) -> [TerminalText] {
    var first: TerminalText =
      severity == .error ? "\("error", .failure): " : "\("warning", .warning): "
    first.append(message)
    if let suggestion { first.append("; did you mean “\(suggestion)”?") }
    guard let place else { return [first] }
    let excerpt = SourceExcerpt(
      text: Array(place.text.utf8), range: place.range, columns: (columns ?? 80) - 2)
    return [first] + [excerpt.line, excerpt.caret].map { "  \($0)" }
  }
}
