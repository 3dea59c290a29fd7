/// What is known beside the bytes of a page, and how to read it.
public struct HTMLParsingOptions: Sendable, Hashable {
  /// The encoding that the transport declared, such as the `charset` of `Content-Type`.
  public var transportEncoding: CharacterEncoding?
  /// Whether to read as a browser that runs scripts: what is in `noscript` is then plain text.
  ///
  /// No script is ever run.
  public var isScriptingEnabled = false
  /// Whether to keep the parse errors, which costs time.
  public var collectsErrors = false
  /// Whether the page stands in the `srcdoc` of an `iframe`, where a missing doctype means nothing.
  public var isSrcdoc = false
  public var limits = HTMLLimits()

  public init(transportEncoding: CharacterEncoding? = nil) {
    self.transportEncoding = transportEncoding
  }
}
