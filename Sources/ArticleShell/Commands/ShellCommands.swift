public import ArgumentParser
import Foundation

/// A command of the shell, declared once: its arguments, its help and its completion follow.
public protocol ShellCommand: ParsableCommand {
  /// Whether all that follows the name is one text, which the shell does not cut into words.
  static var takesRawText: Bool { get }

  /// What may stand as an argument, for completion.
  ///
  /// - Parameter words: The arguments before it.
  static func candidates(after words: [String], in session: ShellSession) -> ArgumentCandidates

  /// Does the command's work.
  ///
  /// - Throws: ``ShellError``, ``Interruption``.
  func run(in session: ShellSession) throws
}

/// What may stand as an argument.
public enum ArgumentCandidates: Sendable, Hashable {
  case none
  case files
  case names([String])
  /// The beginnings of words within a raw text, such as "headline:".
  case beginnings([String])
}

extension ShellCommand {
  public static var takesRawText: Bool { false }

  public static func candidates(
    after words: [String], in session: ShellSession
  ) -> ArgumentCandidates {
    .none
  }

  /// The command's name.
  public static var name: String { configuration.commandName ?? "" }
  /// What the command does, in a sentence.
  public static var abstract: String { configuration.abstract }
}

/// The shell's commands, and the root that parses them.
public struct ShellCommands: ParsableCommand {
  public static let configuration = CommandConfiguration(
    commandName: rootName, subcommands: all, helpNames: [])

  /// Only to be taken out of usage lines: in the shell a command is called by its name alone.
  private static let rootName = "articlekit-shell"

  /// Every command of the shell, in the order of `help`.
  public static let all: [any ShellCommand.Type] = [
    OpenCommand.self, ListCommand.self, ShowCommand.self, WhyCommand.self, FindCommand.self,
    FacetsCommand.self, ExplainCommand.self, LikeCommand.self, KwicCommand.self, QuotesCommand.self,
    PeopleCommand.self, StoriesCommand.self, SameCommand.self, CompareCommand.self,
    TimelineCommand.self, ParseCommand.self, ImportCommand.self, SearchCommand.self,
    TagCommand.self, UntagCommand.self, TagsCommand.self, NoteCommand.self, NotesCommand.self,
    SaveCommand.self, SavedCommand.self, VersionsCommand.self, CheckCommand.self,
    RepairCommand.self, HelpCommand.self, QuitCommand.self,
  ]

  /// The commands that need no session: they are subcommands of the program as well.
  public static let standalone: [any ParsableCommand.Type] = [
    ParseCommand.self, StoriesCommand.self, ImportCommand.self, SearchCommand.self,
    TagCommand.self, UntagCommand.self, TagsCommand.self, NotesCommand.self, SaveCommand.self,
    SavedCommand.self, CheckCommand.self, RepairCommand.self,
  ]

  public init() {}

  /// The command with a name or one of its other names.
  static func type(named name: String) -> (any ShellCommand.Type)? {
    all.first { $0.configuration.commandName == name || $0.configuration.aliases.contains(name) }
  }

  /// How the text after a command's name is cut.
  static func rawText(_ name: String) -> CommandLine.RawText? {
    guard let type = type(named: name), type.takesRawText else { return nil }
    return CommandLine.RawText(optionsWithValue: CommandReference.of(type).optionsWithValue)
  }

  /// Makes a command of its words.
  static func command(for line: CommandLine) throws -> any ShellCommand {
    let words = line.words.map(\.text)
    guard let name = words.first else { throw CommandFailed(isFailure: false) }
    guard let type = type(named: name) else {
      throw ShellError(
        "there is no command “\(name)”" + (nearest(to: name) == nil ? "; try: help" : ""),
        word: name, suggestion: nearest(to: name))
    }
    var arguments = Array(words.dropFirst())
    if arguments.contains("--help") || arguments.contains("-h") {
      return HelpCommand(about: type.name)
    }
    if line.words.last?.isRaw == true, !arguments.dropLast().contains("--") {
      // Otherwise a question that begins with "-" would be taken for an option.
      arguments.insert("--", at: arguments.count - 1)
    }
    do {
      let parsed = try parseAsRoot([type.name] + arguments)
      if let command = parsed as? any ShellCommand { return command }
      // A command of ArgumentParser's own.
      return HelpCommand(about: type.name)
    } catch {
      throw Self.error(error, of: type, words: words)
    }
  }

  static func nearest(to name: String) -> String? {
    NearestName.nearest(to: name, in: all.map { $0.name })
  }

  /// What ArgumentParser found wrong, with the word that it quotes.
  private static func error(
    _ error: any Error, of type: any ShellCommand.Type, words: [String]
  ) -> any Error {
    var message = message(for: error)
    let quoted = message.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    let word = words.dropFirst().first { word in quoted.contains { word == $0 } }
    if let first = message.first { message = first.lowercased() + message.dropFirst() }
    let usage = usage(of: type)
    return ShellError("\(message); usage: \(usage)", word: word)
  }

  /// A command's usage line.
  static func usage(of type: any ShellCommand.Type) -> String {
    withoutRootName(usageString(for: type)).trimmingCharacters(in: .whitespacesAndNewlines)
      .replacingOccurrences(of: "Usage: ", with: "")
  }

  /// A command's name and arguments, without its options.
  static func shortUsage(of type: any ShellCommand.Type) -> String {
    var parts = usage(of: type).components(separatedBy: " [-")
    for index in parts.indices.dropFirst() {
      let end = parts[index].firstIndex(of: "]").map { parts[index].index(after: $0) }
      parts[index] = String(parts[index][(end ?? parts[index].endIndex)...])
    }
    return parts.joined()
  }

  /// A command's help page.
  static func help(of type: any ShellCommand.Type, columns: Int?) -> String {
    withoutRootName(helpMessage(for: type, columns: columns ?? 80))
  }

  private static func withoutRootName(_ text: String) -> String {
    text.replacingOccurrences(of: rootName + " ", with: "")
  }
}
