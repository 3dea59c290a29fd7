import Foundation

/// What of a pasted text goes into the line.
public enum PastedText {
  /// The text on one line: line breaks part commands, or are blanks within quotes, and those at
  /// the end are dropped, so that nothing runs before the user has seen it.
  ///
  /// Letters and their marks are composed (NFC), because libedit counts a mark as a column.
  public static func inserted(_ pasted: String, after line: String) -> String {
    let text = pasted.precomposedStringWithCanonicalMapping
    let lines = text.split(whereSeparator: \.isNewline).map { line in
      String(String.UnicodeScalarView(line.unicodeScalars.map { $0 == "\t" ? " " : $0 }))
    }
    var result = ""
    for (index, piece) in lines.enumerated() {
      if index > 0 {
        let isQuoted = CommandLine.unfinished(line + result).words.contains { $0.openQuote != nil }
        result += isQuoted ? " " : "; "
      }
      result += piece
    }
    return String(
      String.UnicodeScalarView(
        result.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }))
  }
}
