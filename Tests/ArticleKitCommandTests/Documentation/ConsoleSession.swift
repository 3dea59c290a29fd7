import Foundation

/// One command of a ```console block, with what is typed into it and what it has to print.
///
/// ```
/// $ articlekit seeds
/// articlekit> list
/// what list prints
/// …
/// ```
///
/// A line that begins with "$ " is a command of the system's shell; one that begins with the
/// program's prompt is typed into it. "…" on a line of its own stands for any lines or none.
struct ConsoleSession {
  static let prompt = "articlekit> "

  /// A line that is typed into the program, and what is printed before the next one.
  struct Step {
    /// Nil for what is printed before anything is typed.
    var input: String?
    var expected: [String] = []
  }

  /// The command as the document has it, one line or several that end in a backslash.
  var commandLines: [String]
  var steps = [Step()]

  /// The command for the system's shell.
  var command: String { commandLines.joined(separator: "\n") }

  /// Everything that is typed into the program.
  var input: String { input(upTo: steps.count) }

  var expected: [String] { steps.flatMap(\.expected) }

  func input(upTo end: Int) -> String {
    steps.prefix(end).compactMap(\.input).map { $0 + "\n" }.joined()
  }

  /// The sessions of a block; nil where it does not begin with a command.
  static func sessions(in lines: [String]) -> [ConsoleSession]? {
    var sessions: [ConsoleSession] = []
    for line in lines {
      if line.hasPrefix("$ ") {
        sessions.append(ConsoleSession(commandLines: [String(line.dropFirst(2))]))
        continue
      }
      guard var session = sessions.popLast() else { return nil }
      if session.steps.count == 1, session.expected.isEmpty,
        session.commandLines.last?.hasSuffix("\\") == true
      {
        session.commandLines.append(line)
      } else if line.hasPrefix(prompt) {
        session.steps.append(Step(input: String(line.dropFirst(prompt.count))))
      } else {
        session.steps[session.steps.count - 1].expected.append(line)
      }
      sessions.append(session)
    }
    return sessions.isEmpty ? nil : sessions
  }

  /// The session as lines of a document.
  var lines: [String] {
    var lines = ["$ " + commandLines[0]] + commandLines.dropFirst()
    for step in steps { lines += (step.input.map { [Self.prompt + $0] } ?? []) + step.expected }
    return lines
  }

  /// Whether an output is the expected one; blank lines at its end do not count.
  func matches(_ output: String) -> Bool {
    Self.matches(Self.lines(of: output)[...], Self.trimmed(expected)[...])
  }

  /// Takes what is printed now for what is expected: as many lines as now stand before a closing
  /// "…", all of them where there is none.
  mutating func record(_ output: [String], at index: Int) {
    var lines = output
    let expected = steps[index].expected
    if expected.last == "…", expected.count > 1, lines.count > expected.count - 1 {
      lines = lines.prefix(expected.count - 1) + ["…"]
    }
    steps[index].expected = lines
  }

  /// The lines of an output without the blanks at their ends and without blank lines at the end.
  static func lines(of output: String) -> [String] {
    trimmed(output.components(separatedBy: "\n"))
  }

  private static func trimmed(_ lines: [String]) -> [String] {
    var lines = lines.map { String($0.reversed().drop { $0 == " " }.reversed()) }
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  private static func matches(
    _ output: ArraySlice<String>, _ expected: ArraySlice<String>
  ) -> Bool {
    guard let first = expected.first else { return output.isEmpty }
    if first == "…" {
      let rest = expected.dropFirst()
      return (0...output.count).contains { matches(output.dropFirst($0), rest) }
    }
    return output.first == first && matches(output.dropFirst(), expected.dropFirst())
  }
}
