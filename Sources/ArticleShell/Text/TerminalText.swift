/// Text that is safe to write to a terminal, with the roles that colour gives its parts.
///
/// Literals are taken as written; whatever is interpolated is escaped first, so that nothing from
/// an article reaches the terminal raw: C0, C1 and bidirectional controls become `\u{1B}`.
///
/// ```swift
/// output.result("headline: \(article.headline ?? "")")
/// ```
public struct TerminalText: Sendable, Hashable {
  /// What a part of the text is; colour follows from it.
  public enum Role: Sendable, Hashable {
    case plain, heading, label, match, failure, warning, caret
  }

  struct Run: Sendable, Hashable {
    var text: String
    var role: Role
  }

  private(set) var runs: [Run] = []

  public init() {}

  /// Text from elsewhere, made safe; line feeds and tabs become blanks.
  public init(_ text: String, role: Role = .plain) {
    append(safe: ControlCharacters.escaped(text), role: role)
  }

  /// Text from elsewhere in lines: line feeds are kept, tabs become blanks.
  public init(lines text: String, role: Role = .plain) {
    append(safe: ControlCharacters.escaped(text, keepsLineFeeds: true), role: role)
  }

  /// Text that is known to be safe: this program's own words, or bytes meant for a file.
  public init(trusted text: String, role: Role = .plain) {
    append(safe: text, role: role)
  }

  private mutating func append(safe text: String, role: Role) {
    guard !text.isEmpty else { return }
    if let last = runs.last, last.role == role {
      runs[runs.count - 1].text += text
    } else {
      runs.append(Run(text: text, role: role))
    }
  }

  public mutating func append(_ other: TerminalText) {
    for run in other.runs { append(safe: run.text, role: run.role) }
  }

  /// The text without colour.
  public var plain: String { runs.reduce(into: "") { $0 += $1.text } }

  public var isEmpty: Bool { runs.isEmpty }

  /// The number of terminal columns that the text takes, were it written on one line.
  public var columns: Int { runs.reduce(0) { $0 + ColumnWidth.of($1.text) } }

  /// The text with the escape sequences of its colours, or without.
  public func rendered(inColor: Bool) -> String {
    guard inColor else { return plain }
    return runs.reduce(into: "") { result, run in
      guard let code = run.role.code else { return result += run.text }
      result += "\u{1B}[\(code)m\(run.text)\u{1B}[0m"
    }
  }

  public static func + (left: TerminalText, right: TerminalText) -> TerminalText {
    var result = left
    result.append(right)
    return result
  }
}

extension TerminalText.Role {
  /// The parameters of SGR; nil for the terminal's own colour.
  fileprivate var code: String? {
    switch self {
    case .plain: nil
    case .heading: "1"
    case .label: "2"
    case .match: "1;33"
    case .failure: "1;31"
    case .warning: "1;35"
    case .caret: "1;32"
    }
  }
}

extension TerminalText: ExpressibleByStringInterpolation {
  public struct StringInterpolation: StringInterpolationProtocol {
    var text = TerminalText()

    public init(literalCapacity: Int, interpolationCount: Int) {}

    public mutating func appendLiteral(_ literal: String) {
      text.append(TerminalText(trusted: literal))
    }

    public mutating func appendInterpolation(_ value: String, _ role: Role = .plain) {
      text.append(TerminalText(value, role: role))
    }

    public mutating func appendInterpolation(_ value: Int, _ role: Role = .plain) {
      text.append(TerminalText(trusted: String(value), role: role))
    }

    public mutating func appendInterpolation(_ value: TerminalText) {
      text.append(value)
    }
  }

  public init(stringLiteral value: String) {
    self.init(trusted: value)
  }

  public init(stringInterpolation: StringInterpolation) {
    self = stringInterpolation.text
  }
}
