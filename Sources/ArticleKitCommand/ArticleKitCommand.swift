public import ArgumentParser
public import ArticleShell
import CLibEdit
import Foundation

/// The program: its arguments, and the wiring of shell, output and line editor.
@main
struct ArticleKitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "articlekit",
    abstract: "Read news pages into articles, and ask questions about them.",
    version: "0.1.0",
    subcommands: [SessionCommand.self] + ShellCommands.standalone,
    defaultSubcommand: SessionCommand.self)

  static func main() {
    ak_signals_install()
    ak_set_locale()
    do {
      var command = try parseAsRoot()
      if let command = command as? any ShellCommand {
        let session = makeSession(color: .auto)
        finish(session, isGood: session.run(command))
      }
      try command.run()
    } catch {
      leave(error)
    }
  }

  /// The session of this program: standard output, and Ctrl-C to stop a command.
  static func makeSession(color: ColorChoice) -> ShellSession {
    var tools = ShellTools()
    tools.cancellation = Cancellation { ak_is_interrupted() }
    let output = StandardOutput(
      color: color, environment: ProcessInfo.processInfo.environment)
    return ShellSession(output: output, tools: tools)
  }

  /// Ends the program: 0, 1 where something failed, 130 after Ctrl-C as other programs do.
  static func finish(_ session: ShellSession, isGood: Bool) -> Never {
    Foundation.exit(session.wasInterrupted ? 130 : isGood ? 0 : 1)
  }

  private static func leave(_ error: any Error) -> Never {
    let code = exitCode(for: error)
    let text = fullMessage(for: error)
    if code.isSuccess {
      print(text)
    } else if !text.isEmpty {
      let message = text.hasPrefix("Error: ") ? "error: " + text.dropFirst(7) : text
      let safe = TerminalText(lines: message)
      FileHandle.standardError.write(Data((safe.plain + "\n").utf8))
    }
    Foundation.exit(code.rawValue)
  }
}

/// The shell: typed, from a pipe, or from the command line.
struct SessionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shell",
    abstract: "Open articles and ask about them; the default.",
    discussion: """
      On a terminal, commands are typed: help lists them. From a pipe they are read without a \
      prompt; a line that fails does not stop the others, and the exit status is 1 in the end.
      """)

  @Option(
    name: [.customShort("c"), .customLong("command")], parsing: .singleValue,
    help: ArgumentHelp(
      "Run commands, separated by ;, instead of reading them. May be repeated.",
      valueName: "commands"))
  var commands: [String] = []

  @Option(help: "Use color: auto, always or never. NO_COLOR is obeyed.")
  var color: ColorChoice = .auto

  @Flag(name: .customLong("no-rc"), help: "Do not read .editrc.")
  var skipsUserSettings = false

  @Flag(name: .customLong("private"), help: "Neither read nor write the history.")
  var isPrivate = false

  @Argument(help: "Files and folders to open first.", completion: .file())
  var path: [String] = []

  /// Tells a mistyped command from a path.
  func validate() throws {
    guard let first = path.first, !first.contains(where: { "./~".contains($0) }), first != "-",
      !FileManager.default.fileExists(atPath: first)
    else { return }
    let commands = ShellCommands.all.map { $0.name }
    if commands.contains(first) {
      throw ValidationError(
        "there is no file “\(first)”; it is a command of the shell: articlekit -c \"\(first) …\"")
    }
    let programs = ShellCommands.standalone.compactMap { $0.configuration.commandName }
    if let name = NearestName.nearest(to: first, in: programs) {
      throw ValidationError("there is no file or command “\(first)”; did you mean “\(name)”?")
    }
  }

  func run() throws {
    let session = ArticleKitCommand.makeSession(color: color)
    var isGood = path.isEmpty || session.open(path)
    if !commands.isEmpty {
      for line in commands where !session.isEnding && !session.wasInterrupted {
        if !session.run(line) { isGood = false }
      }
    } else if isatty(STDIN_FILENO) != 0 {
      _ = ak_take_interruption()
      interact(session)
      // What failed and was seen to fail is no failure of the session.
      Foundation.exit(0)
    } else {
      let reader = PipedLineReader { ak_take_interruption() }
      if !Shell(session: session, reader: reader).run(isInteractive: false) { isGood = false }
    }
    ArticleKitCommand.finish(session, isGood: isGood)
  }

  private func interact(_ session: ShellSession) {
    let environment = ProcessInfo.processInfo.environment
    let history = isPrivate ? nil : HistoryFile.path(environment: environment)
    let reader: any LineReader =
      isatty(STDOUT_FILENO) != 0
      ? LibEditLineReader(
        session: session, history: history.map { HistoryFile(path: $0) },
        readsUserSettings: !skipsUserSettings) ?? plainReader() : plainReader()
    _ = Shell(session: session, reader: reader).run(isInteractive: true)
  }

  /// For a terminal on which nothing can be edited.
  private func plainReader() -> any LineReader {
    PipedLineReader(showsPrompt: isatty(STDOUT_FILENO) != 0) { ak_take_interruption() }
  }
}

extension ColorChoice: ExpressibleByArgument {}
