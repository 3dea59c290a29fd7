import Foundation

/// What could stand where the cursor is.
public struct Completion: Sendable, Hashable {
  /// A text to put in, and what to show for it in a list.
  public struct Candidate: Sendable, Hashable {
    public var text: String
    public var label: String
    /// Whether a blank follows.
    public var isWhole: Bool
  }

  /// The bytes of the line's UTF-8 form that a candidate replaces; they end at the cursor.
  public var replacing: Range<Int>
  /// Sorted, each but once.
  public var candidates: [Candidate]

  /// What can be put in without a choice: the only candidate, or what all begin with if that is
  /// longer than what is there; nil for neither.
  public func insertion(in line: String) -> String? {
    guard let first = candidates.first else { return nil }
    guard candidates.count > 1 else { return first.text + (first.isWhole ? " " : "") }
    var common = first.text[...]
    for candidate in candidates.dropFirst() {
      common = common.commonPrefix(with: candidate.text)[...]
    }
    let typed = String(decoding: Array(line.utf8)[replacing], as: UTF8.self)
    return common.utf8.count > typed.utf8.count ? String(common) : nil
  }
}

extension ShellSession {
  /// What could stand at a place of a line.
  ///
  /// - Parameter cursor: Bytes of the line's UTF-8 form before the cursor.
  public func completion(of line: String, at cursor: Int) -> Completion {
    let bytes = Array(line.utf8)
    let before = String(decoding: bytes[..<min(max(0, cursor), bytes.count)], as: UTF8.self)
    let command = CommandLine.unfinished(before, takesRawText: ShellCommands.rawText)
    guard let word = command.words.last else { return Completion(replacing: 0..<0, candidates: []) }
    guard command.words.count > 1, let name = command.words.first?.text else {
      return choice(ShellCommands.all.map { $0.name }, word)
    }
    guard let type = ShellCommands.type(named: name) else {
      return Completion(replacing: word.range, candidates: [])
    }
    let arguments = command.words.dropFirst().dropLast().map(\.text)
    let options = CommandReference.of(type).options
    if let last = arguments.last,
      let option = options.first(where: { $0.takesValue && $0.names.contains(last) })
    {
      if option.isFile { return PathCompletion.completion(of: word, in: bytes) }
      return choice(option.values, word)
    }
    if word.text.hasPrefix(type.takesRawText ? "--" : "-") {
      return choice(options.flatMap(\.names).filter { $0.hasPrefix("--") }, word)
    }
    let positional = Self.positional(arguments, options)
    switch type.candidates(after: positional, in: self) {
    case .none: return Completion(replacing: word.range, candidates: [])
    case .files: return PathCompletion.completion(of: word, in: bytes)
    case .names(let names): return choice(names, word)
    case .beginnings(let names): return beginnings(names, word)
    }
  }

  private static func positional(
    _ arguments: [String], _ options: [CommandReference.Option]
  ) -> [String] {
    var positional: [String] = []
    var isValue = false
    for argument in arguments {
      if isValue {
        isValue = false
      } else if argument.hasPrefix("--") {
        isValue = options.contains { $0.takesValue && $0.names.contains(argument) }
      } else {
        positional.append(argument)
      }
    }
    return positional
  }

  private func choice(_ names: [String], _ word: CommandLine.Word) -> Completion {
    let typed = word.text.lowercased()
    let fitting = names.filter { $0.lowercased().hasPrefix(typed) }
    return Completion(
      replacing: word.range,
      candidates: fitting.map { Completion.Candidate(text: $0, label: $0, isWhole: true) })
  }

  /// Completes the last word of a raw text, after a blank, a parenthesis or a "-".
  private func beginnings(_ names: [String], _ word: CommandLine.Word) -> Completion {
    let bytes = Array(word.text.utf8)
    var start = bytes.count
    while start > 0, !" \t(-\"".utf8.contains(bytes[start - 1]) { start -= 1 }
    let typed = String(decoding: bytes[start...], as: UTF8.self).lowercased()
    let isQuoted = bytes.reduce(false) { $1 == UInt8(ascii: "\"") ? !$0 : $0 }
    // The values of `is:` and `has:` are shown once those are typed.
    let hasColon = typed.contains(":")
    func fits(_ name: String) -> Bool {
      let isValue = name.contains(":") && !name.hasSuffix(":")
      return name.hasPrefix(typed) && isValue == hasColon
    }
    let fitting = isQuoted ? [] : names.filter(fits)
    let end = word.range.upperBound
    return Completion(
      replacing: end - (bytes.count - start)..<end,
      candidates: fitting.map {
        Completion.Candidate(text: $0, label: $0, isWhole: !$0.hasSuffix(":"))
      })
  }
}
