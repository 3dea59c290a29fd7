/// Where a shell's lines come from: a terminal, a pipe, a script.
public protocol LineReader: AnyObject {
  /// Shows the prompt if somebody is there to see it, and waits for a line.
  func readLine(prompt: String) -> LineInput

  /// Takes note of a line that was run, for the history.
  func remember(_ line: String)
}

extension LineReader {
  public func remember(_ line: String) {}
}

/// What came of waiting for a line.
public enum LineInput: Sendable, Hashable {
  /// A line without its end.
  case line(String)
  /// There are no more lines; each further call says so too.
  case endOfInput
  /// The user asked to forget the line (Ctrl-C).
  case interrupted
}

/// A reader that has its lines from the start.
public final class ScriptedLineReader: LineReader {
  private var inputs: ArraySlice<LineInput>
  /// The lines that were remembered, in order.
  public private(set) var remembered: [String] = []

  public init(_ inputs: [LineInput]) {
    self.inputs = inputs[...]
  }

  /// A reader of the lines of a text.
  public convenience init(lines text: String) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let isEnded = text.last?.isNewline ?? true
    self.init((isEnded ? lines.dropLast() : lines[...]).map { .line(String($0)) })
  }

  public func readLine(prompt: String) -> LineInput {
    inputs.popFirst() ?? .endOfInput
  }

  public func remember(_ line: String) {
    remembered.append(line)
  }
}
