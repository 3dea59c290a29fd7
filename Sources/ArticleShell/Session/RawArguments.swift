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

  /// The name that a text begins with, in quotation marks if it has blanks, and the rest.
  ///
  /// Words after the first one were told apart already.
  static func name(_ text: String, _ others: [String] = []) -> (name: String, rest: String) {
    guard others.isEmpty else { return (text, others.joined(separator: " ")) }
    let text = text.trimmingCharacters(in: .whitespaces)
    guard let mark = text.first, mark == "\"" || mark == "'",
      let end = text.dropFirst().firstIndex(of: mark)
    else {
      let (word, rest) = first(of: [text])
      return (word, rest)
    }
    return (
      String(text[..<end].dropFirst()),
      text[end...].dropFirst().trimmingCharacters(in: .whitespaces)
    )
  }

  /// The numbers of a text that has nothing but numbers; nil for another one, or an empty one.
  static func numbers(_ text: String) -> [Int]? {
    let words = text.split(whereSeparator: \.isWhitespace)
    let numbers = words.compactMap { Int($0) }
    return numbers.count == words.count && !numbers.isEmpty ? numbers : nil
  }
}
