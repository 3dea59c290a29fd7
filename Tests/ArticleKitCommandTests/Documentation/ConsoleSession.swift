import Foundation

/// One command of a ```console block, with what was typed into it and what it has to print.
///
/// ```
/// $ articlekit seeds/*.txt
/// articlekit> list
/// what list prints
/// …
/// ```
///
/// A line that begins with "$ " is a command of the system's shell; one that begins with the
/// program's prompt is typed into it. "…" on a line of its own stands for any lines or none.
struct ConsoleSession {
  static let prompt = "articlekit> "

  let command: String
  let input: String
  let expected: [String]

  /// The sessions of a block; nil where it does not begin with a command.
  static func sessions(in lines: [String]) -> [ConsoleSession]? {
    guard lines.first?.hasPrefix("$ ") == true else { return nil }
    var sessions: [ConsoleSession] = []
    var command = ""
    var input = ""
    var expected: [String] = []
    func end() {
      sessions.append(ConsoleSession(command: command, input: input, expected: expected))
    }
    for (index, line) in lines.enumerated() {
      if line.hasPrefix("$ ") {
        if index > 0 { end() }
        command = String(line.dropFirst(2))
        input = ""
        expected = []
      } else if command.hasSuffix("\\"), expected.isEmpty, input.isEmpty {
        command = command.dropLast() + line.trimmingCharacters(in: .whitespaces)
      } else if line.hasPrefix(prompt) {
        input += line.dropFirst(prompt.count) + "\n"
      } else {
        expected.append(line)
      }
    }
    end()
    return sessions
  }

  /// Whether an output is the expected one; blank lines at its end do not count.
  func matches(_ output: String) -> Bool {
    Self.matches(Self.lines(of: output)[...], Self.trimmed(expected)[...])
  }

  private static func lines(of output: String) -> [String] {
    trimmed(output.components(separatedBy: "\n"))
  }

  private static func trimmed(_ lines: [String]) -> [String] {
    var lines = lines.map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
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
