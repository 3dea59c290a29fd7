public import ArgumentParser

/// Leaves the shell.
public struct QuitCommand: ShellCommand {
  public static let configuration = CommandConfiguration(
    commandName: "quit", abstract: "Leave the shell; so does Ctrl-D.", aliases: ["exit"])

  public init() {}

  public func run(in session: ShellSession) throws {
    session.isEnding = true
  }
}
