/// Reads lines and runs them until there are no more.
public struct Shell {
  private let session: ShellSession
  private let reader: any LineReader
  private let prompt: String

  public init(session: ShellSession, reader: any LineReader, prompt: String = "articlekit> ") {
    self.session = session
    self.reader = reader
    self.prompt = prompt
  }

  /// Runs lines to the end of input or to the command that ends the session.
  ///
  /// A line that fails does not stop the others.
  ///
  /// - Parameter isInteractive: Whether Ctrl-C only clears the line; otherwise it ends the run.
  /// - Returns: Whether every line went well.
  public func run(isInteractive: Bool) -> Bool {
    var isGood = true
    while !session.isEnding {
      switch reader.readLine(prompt: prompt) {
      case .endOfInput: return isGood
      case .interrupted:
        guard isInteractive else {
          session.wasInterrupted = true
          return false
        }
      case .line(let line):
        guard line.contains(where: { !$0.isWhitespace }) else { continue }
        reader.remember(line)
        if !session.run(line) { isGood = false }
        if session.wasInterrupted, !isInteractive { return false }
      }
    }
    return isGood
  }
}
