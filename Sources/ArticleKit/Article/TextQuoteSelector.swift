public import Foundation

/// Words with those around them, by which another program finds the place again; the
/// `TextQuoteSelector` of the W3C's Web Annotation Data Model.
public struct TextQuoteSelector: Sendable, Hashable, Codable {
  public var exact: String
  public var prefix: String
  public var suffix: String

  public init(exact: String, prefix: String = "", suffix: String = "") {
    self.exact = exact
    self.prefix = prefix
    self.suffix = suffix
  }
}

extension Article {
  /// A selector of a range, with up to `context` characters of its block before and after it; nil
  /// if the article has no such place.
  public func selector(of range: TextRange, context: Int = 32) -> TextQuoteSelector? {
    guard let whole = text(around: range) else { return nil }
    let bytes = Array(whole.utf8)
    func part(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    return TextQuoteSelector(
      exact: part(range.range), prefix: String(part(0..<range.start).suffix(max(0, context))),
      suffix: String(part(range.end..<bytes.count).prefix(max(0, context))))
  }

  /// A link to the article's page that shows a range of its text: the address with a text fragment
  /// (`#:~:text=`); nil without an address or such a place.
  ///
  /// A long range is given by its first and last words.
  public func textFragmentLink(to range: TextRange) -> URL? {
    guard let url, let selector = selector(of: range, context: 200) else { return nil }
    let words = Self.words(of: selector.exact)
    guard !words.isEmpty else { return nil }
    var directive = ""
    if let word = Self.words(of: selector.prefix).last { directive += Self.encoded(word) + "-," }
    if words.count > 12 {
      directive += Self.encoded(words.prefix(5).joined(separator: " ")) + ","
      directive += Self.encoded(words.suffix(5).joined(separator: " "))
    } else {
      directive += Self.encoded(words.joined(separator: " "))
    }
    if let word = Self.words(of: selector.suffix).first { directive += ",-" + Self.encoded(word) }
    let address = url.absoluteString
    let hasFragment = address.contains("#")
    return URL(string: address + (hasFragment ? "" : "#") + ":~:text=" + directive)
  }

  /// The words as a browser compares them: cut at white space, without what only marks them.
  private static func words(of text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
      .filter { $0.contains { $0.isLetter || $0.isNumber } }
  }

  /// What the directive's syntax uses is escaped as well.
  private static func encoded(_ text: String) -> String {
    let safe = CharacterSet(
      charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~")
    return text.addingPercentEncoding(withAllowedCharacters: safe) ?? ""
  }
}
