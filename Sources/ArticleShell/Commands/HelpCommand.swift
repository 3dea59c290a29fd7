public import ArgumentParser
import Foundation

/// Tells what the commands do.
public struct HelpCommand: ShellCommand {
  public static let configuration = CommandConfiguration(
    commandName: "help", abstract: "Tell what the commands do, or how one is used.",
    aliases: ["?"])

  @Argument(help: "The command's name.")
  public var command: String?

  public init() {}

  init(about command: String?) {
    self.command = command
  }

  public static func candidates(
    after words: [String], in session: ShellSession
  ) -> ArgumentCandidates {
    words.isEmpty ? .names(ShellCommands.all.map { $0.name }) : .none
  }

  public func run(in session: ShellSession) throws {
    let columns = session.output.style.columns
    guard let command else {
      var table = TextTable([TextTable.Column("command"), TextTable.Column("what it does")])
      for type in ShellCommands.all {
        table.add([
          "\(ShellCommands.shortUsage(of: type), .heading)", "\(type.configuration.abstract)",
        ])
      }
      for line in table.lines(fitting: nil) { session.output.result(line) }
      session.output.result("")
      session.output.result(
        "Several commands on a line are separated by ;. Words with blanks stand in quotes.")
      return
    }
    guard let type = ShellCommands.type(named: command) else {
      throw ShellError(
        "there is no command “\(command)”", word: command,
        suggestion: ShellCommands.nearest(to: command))
    }
    let help = ShellCommands.help(of: type, columns: columns)
    for line in help.trimmingCharacters(in: .newlines).components(separatedBy: "\n") {
      let text = TerminalText(trusted: line)
      // ArgumentParser leaves a usage line as long as it is.
      let isLong = columns.map { text.columns > $0 } ?? false
      for piece in isLong ? text.wrapped(to: columns) : [text] { session.output.result(piece) }
    }
  }
}
