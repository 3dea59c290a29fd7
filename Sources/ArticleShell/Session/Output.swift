/// Where a session's words go: results to one place, everything else to another.
public protocol Output: AnyObject {
  /// How results are to be laid out.
  var style: OutputStyle { get }

  /// Writes a line of a command's result.
  func result(_ line: TerminalText)

  /// Writes bytes of a command's result as they are.
  func result(bytes: [UInt8])

  /// Writes a line that is no result: an error, a warning, a hint.
  func message(_ line: TerminalText)

  /// Shows how far a command is, in place of what was shown before; nil takes it away.
  func progress(_ line: TerminalText?)

  /// Hands on what has been held back.
  func flush()
}

extension Output {
  /// Writes a table, as wide as results may be.
  func result(_ table: TextTable) {
    for line in table.lines(fitting: style.columns) { result(line) }
  }
}

/// How results are to be laid out.
public struct OutputStyle: Sendable, Hashable {
  /// Whether results go to a terminal.
  public var isTerminal: Bool
  /// The terminal's width; nil where lines may have any length.
  public var columns: Int?
  public var usesColor: Bool

  public init(isTerminal: Bool = false, columns: Int? = nil, usesColor: Bool = false) {
    self.isTerminal = isTerminal
    self.columns = columns
    self.usesColor = usesColor
  }
}

/// When colour is used.
public enum ColorChoice: String, Sendable, CaseIterable {
  case auto, always, never

  /// Whether to use colour: a choice made on the command line outranks `NO_COLOR`.
  public func usesColor(isTerminal: Bool, environment: [String: String]) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }
  }
}

/// An output that is kept, for tests and for programs that show it themselves.
public final class RecordedOutput: Output {
  public var style: OutputStyle
  /// What went to the results.
  public private(set) var results = ""
  /// What went elsewhere.
  public private(set) var messages = ""

  public init(style: OutputStyle = OutputStyle()) {
    self.style = style
  }

  public func result(_ line: TerminalText) {
    results += line.rendered(inColor: style.usesColor) + "\n"
  }

  public func result(bytes: [UInt8]) {
    results += String(decoding: bytes, as: UTF8.self)
  }

  public func message(_ line: TerminalText) {
    messages += line.plain + "\n"
  }

  public func progress(_ line: TerminalText?) {}
  public func flush() {}

  /// Forgets what was recorded.
  public func clear() {
    results = ""
    messages = ""
  }
}
