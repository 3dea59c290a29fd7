@testable import HTMLTree

/// All tokens of a text as the tokenizer gives them, with whatever the tests ask of them.
struct TokenReader {
  private(set) var tokens: [Token] = []
  private(set) var attributes: [TokenAttribute] = []
  private(set) var names = NameTable()
  private(set) var droppedAttributes = 0
  private(set) var errors: [HTMLParseError] = []

  init(
    _ bytes: [UInt8], state: Tokenizer.State = .data, attributeLimit: Int = 1_024,
    allowsCDATA: Bool = false, collectsErrors: Bool = false, lastStartTag: String? = nil
  ) {
    bytes.withUnsafeBufferPointer { buffer in
      var tokenizer = Tokenizer(
        buffer, attributeLimit: attributeLimit, collectsErrors: collectsErrors)
      tokenizer.state = state
      tokenizer.allowsCDATA = allowsCDATA
      if let lastStartTag { tokenizer.lastStartTag = tokenizer.names.intern(lastStartTag.utf8) }
      repeat {
        tokenizer.next()
        tokens.append(tokenizer.token)
      } while tokenizer.token.kind != .endOfFile
      attributes = (0..<tokenizer.attributes.count).map { tokenizer.attributes[$0] }
      names = tokenizer.names
      droppedAttributes = tokenizer.droppedAttributes
      errors = tokenizer.errors()
    }
  }
}
