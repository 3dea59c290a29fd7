/// One command of a typed line, cut into words.
public struct CommandLine: Sendable, Hashable {
  /// A word, its quotes and backslashes taken away.
  public struct Word: Sendable, Hashable {
    public var text: String
    /// Where it stands in the typed line, quotes included: bytes of its UTF-8 form.
    public var range: Range<Int>
    /// The quotation mark that opens the word and is not closed.
    var openQuote: UInt8?
    /// Whether the word is a text that was not cut further.
    var isRaw = false
  }

  /// The command's name and its arguments.
  public var words: [Word]

  /// Cuts a line into commands at `;` and each into words at blanks.
  ///
  /// `'…'` keeps everything, `"…"` everything but `\"` and `\\`, a backslash the character after
  /// it; `#` at the start of a word opens a comment. For a command that takes raw text, all that
  /// follows its name and its options is one word, as typed; there only `"…"` hides a `;`.
  ///
  /// Complexity: linear.
  public static func commands(
    in line: String, takesRawText: (String) -> RawText? = { _ in nil }
  ) throws(ShellError) -> [CommandLine] {
    var scanner = CommandScanner(line)
    var commands: [CommandLine] = []
    while let command = scanner.command(takesRawText: takesRawText) {
      if let open = command.words.last(where: { $0.openQuote != nil }) {
        throw ShellError("a quotation mark is not closed", range: open.range)
      }
      if !command.words.isEmpty { commands.append(command) }
    }
    return commands
  }

  /// The command at the end of an unfinished line; open quotes are no error.
  ///
  /// Its last word is the one that the cursor is in, empty after a blank.
  static func unfinished(
    _ line: String, takesRawText: (String) -> RawText? = { _ in nil }
  ) -> CommandLine {
    var scanner = CommandScanner(line)
    var last = CommandLine(words: [])
    while let command = scanner.command(takesRawText: takesRawText) { last = command }
    let end = scanner.bytes.count
    if scanner.endsAfterSeparator { last = CommandLine(words: []) }
    if last.words.last?.range.upperBound != end || scanner.endsAfterSeparator {
      last.words.append(Word(text: "", range: end..<end))
    }
    return last
  }

  /// What a command that takes raw text has before it.
  public struct RawText: Sendable, Hashable {
    /// The options that are followed by a value, such as `--limit`.
    var optionsWithValue: Set<String>
  }
}

/// Goes over a typed line, byte by byte.
private struct CommandScanner {
  let bytes: [UInt8]
  var index = 0
  /// Whether the last command was ended by a `;`.
  var endsAfterSeparator = false

  init(_ line: String) {
    bytes = Array(line.utf8)
  }

  /// The next command; nil at the end of the line.
  mutating func command(
    takesRawText: (String) -> CommandLine.RawText?
  ) -> CommandLine? {
    guard index < bytes.count else { return nil }
    endsAfterSeparator = false
    var words: [CommandLine.Word] = []
    var rawText: CommandLine.RawText?
    var expectsValue = false
    while true {
      skipBlanks()
      guard index < bytes.count else { break }
      if bytes[index] == UInt8(ascii: ";") {
        index += 1
        endsAfterSeparator = true
        break
      }
      if bytes[index] == UInt8(ascii: "#"), rawText == nil {
        index = bytes.count
        break
      }
      if rawText != nil, !expectsValue, !bytes[index...].starts(with: "--".utf8) {
        words.append(rawWord())
        continue
      } else if rawText != nil, !expectsValue, words.last?.text == "--" {
        words.append(rawWord())
        continue
      }
      let word = word()
      words.append(word)
      if words.count == 1 { rawText = takesRawText(word.text) }
      expectsValue = !expectsValue && rawText?.optionsWithValue.contains(word.text) ?? false
    }
    return CommandLine(words: words)
  }

  private mutating func skipBlanks() {
    while index < bytes.count, Self.isBlank(bytes[index]) { index += 1 }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private mutating func rawWord() -> CommandLine.Word {
    let start = index
    var end = index
    var isQuoted = false
    while index < bytes.count, isQuoted || bytes[index] != UInt8(ascii: ";") {
      if bytes[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !Self.isBlank(bytes[index]) { end = index + 1 }
      index += 1
    }
    return CommandLine.Word(
      text: String(decoding: bytes[start..<end], as: UTF8.self), range: start..<end, isRaw: true)
  }

  private mutating func word() -> CommandLine.Word {
    let start = index
    var text: [UInt8] = []
    var quote: UInt8?
    while index < bytes.count {
      let byte = bytes[index]
      if let open = quote {
        if byte == open {
          quote = nil
        } else if byte == UInt8(ascii: "\\"), open == UInt8(ascii: "\""), index + 1 < bytes.count,
          [UInt8(ascii: "\""), UInt8(ascii: "\\")].contains(bytes[index + 1])
        {
          index += 1
          text.append(bytes[index])
        } else {
          text.append(byte)
        }
      } else if Self.isBlank(byte) || byte == UInt8(ascii: ";") {
        break
      } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
        quote = byte
      } else if byte == UInt8(ascii: "\\"), index + 1 < bytes.count {
        index += 1
        text.append(bytes[index])
      } else {
        text.append(byte)
      }
      index += 1
    }
    return CommandLine.Word(
      text: String(decoding: text, as: UTF8.self), range: start..<index, openQuote: quote)
  }
}
