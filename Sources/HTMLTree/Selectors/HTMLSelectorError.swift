/// Why a text is no selector, and where in it.
public struct HTMLSelectorError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The text.
  public let selector: String
  /// Where in its UTF-8 something else was expected.
  public let offset: Int
  /// What was expected there, or what is not supported.
  public let message: String

  /// The message with the selector below it, and a caret below the place.
  public var description: String {
    let before = String(decoding: selector.utf8.prefix(offset), as: UTF8.self)
    let caret = String(repeating: " ", count: before.count) + "^"
    return "\(message), at offset \(offset) of the selector\n  \(selector)\n  \(caret)"
  }
}
