/// A place where a page breaks the rules of HTML; the parser goes on after every one.
public struct HTMLParseError: Error, Hashable, Sendable {
  public let code: Code
  /// Where in the UTF-8 text.
  public let offset: Int

  public init(_ code: Code, at offset: Int) {
    self.code = code
    self.offset = offset
  }
}
