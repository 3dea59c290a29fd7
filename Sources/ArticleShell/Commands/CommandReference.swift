import ArgumentParser
import Foundation

/// What a command's declaration says of its arguments, for completion.
struct CommandReference: Sendable {
  /// An option or flag.
  struct Option: Sendable, Hashable {
    var names: [String]
    var takesValue: Bool
    var values: [String]
    var isFile: Bool
  }

  var options: [Option]

  var optionsWithValue: Set<String> {
    Set(options.filter(\.takesValue).flatMap(\.names))
  }

  /// Reads the declaration of a command.
  static func of(_ type: any ShellCommand.Type) -> CommandReference {
    let decoded = try? JSONDecoder().decode(Dump.self, from: Data(type._dumpHelp().utf8))
    let arguments = decoded?.command.arguments ?? []
    return CommandReference(
      options: arguments.filter { $0.kind != "positional" }.map { argument in
        let values = argument.allValueStrings ?? argument.allValues ?? []
        return Option(
          names: (argument.names ?? []).map { ($0.kind == "long" ? "--" : "-") + $0.name },
          takesValue: argument.kind == "option", values: values,
          isFile: argument.completionKind?.file != nil)
      })
  }

  /// The parts that are used of what ArgumentParser writes.
  private struct Dump: Decodable {
    struct Command: Decodable { var arguments: [Argument]? }
    struct Argument: Decodable {
      var kind: String
      var names: [Name]?
      var allValues: [String]?
      var allValueStrings: [String]?
      var completionKind: Completion?
    }
    struct Name: Decodable {
      var kind: String
      var name: String
    }
    struct Completion: Decodable { var file: Empty? }
    struct Empty: Decodable {}
    var command: Command
  }
}
