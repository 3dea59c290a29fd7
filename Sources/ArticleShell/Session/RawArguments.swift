import Foundation

/// What a command that takes raw text has before the text.
enum RawArguments {
  /// The first word of a text, and the rest.
  static func first(of words: [String]) -> (word: String, rest: String) {
    let text = words.joined(separator: " ").trimmingCharacters(in: .whitespaces)
    guard let blank = text.firstIndex(where: \.isWhitespace) else { return (text, "") }
    return (
      String(text[..<blank]), text[blank...].trimmingCharacters(in: .whitespaces)
    )
  }

  /// The number that a text begins with, and the rest.
  static func number(of words: [String]) throws(ShellError) -> (number: Int, rest: String) {
    let (word, rest) = first(of: words)
    guard let number = Int(word) else {
      throw ShellError("expected an article's number, found “\(word)”", word: word)
    }
    return (number, rest)
  }
}
