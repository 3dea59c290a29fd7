/// A text as the tokenizer alone sees it, with all strings decoded: for conformance cases.
///
/// Slow and plain; a program that reads pages wants `HTMLDocument`. It is no part of the public
/// interface: only `@_spi(Conformance) import HTMLTree` shows it, to the runner of html5lib's cases
/// and to the tests.
@_spi(Conformance) public struct TokenizedText: Sendable {
  /// A token; its strings are UTF-8.
  public enum Token: Hashable, Sendable {
    case text([UInt8])
    case startTag(name: [UInt8], attributes: [[UInt8]: [UInt8]], isSelfClosing: Bool)
    case endTag(name: [UInt8])
    case comment([UInt8])
    case doctype(
      name: [UInt8]?, publicIdentifier: [UInt8]?, systemIdentifier: [UInt8]?, forcesQuirks: Bool)
  }

  /// All tokens but the end of the file; neighbouring texts are one.
  public private(set) var tokens: [Token] = []
  /// All errors of the tokenizer and of the input stream, by place.
  public private(set) var errors: [HTMLParseError] = []

  /// Reads a text from a state of the standard on, such as `Script data state`; nil if no text can
  /// begin in that.
  ///
  /// `lastStartTag` in lower case is what an end tag has to match in raw text.
  public init?(_ utf8: [UInt8], state: String = "Data state", lastStartTag: String? = nil) {
    guard let state = Tokenizer.State(standardName: state) else { return nil }
    utf8.withUnsafeBufferPointer { bytes in
      // The tokenizer ends within the closure; what it found is values.
      var tokenizer = Tokenizer(bytes, collectsErrors: true)
      tokenizer.state = state
      if let lastStartTag { tokenizer.lastStartTag = tokenizer.names.intern(lastStartTag.utf8) }
      repeat {
        tokenizer.next()
        add(tokenizer)
      } while tokenizer.token.kind != .endOfFile
      errors = tokenizer.errors()
    }
  }

  private mutating func add(_ tokenizer: borrowing Tokenizer) {
    let token = tokenizer.token
    let bytes = tokenizer.bytes
    let text = { (range: Range<Int>) in
      var output: [UInt8] = []
      TextDecoder.append(range, of: bytes.span, flags: token.textFlags, nul: .keep, to: &output)
      return output
    }
    switch token.kind {
    case .endOfFile: break
    case .text:
      let more = text(Int(token.start)..<Int(token.end))
      if case .text(let earlier) = tokens.last {
        tokens[tokens.count - 1] = .text(earlier + more)
      } else {
        tokens.append(.text(more))
      }
    case .startTag:
      tokens.append(
        .startTag(
          name: tokenizer.names.utf8(token.name), attributes: Self.attributes(tokenizer),
          isSelfClosing: token.isSelfClosing))
    case .endTag: tokens.append(.endTag(name: tokenizer.names.utf8(token.name)))
    case .comment: tokens.append(.comment(text(Int(token.dataStart)..<Int(token.dataEnd))))
    case .doctype:
      let parts = tokenizer.doctype
      let bytes = tokenizer.bytes
      let part = { (range: Range<Int>) in parts.decoded(range, of: bytes.span) }
      tokens.append(
        .doctype(
          name: parts.name == nil ? nil : parts.decodedName(of: bytes.span),
          publicIdentifier: parts.publicIdentifier.map(part),
          systemIdentifier: parts.systemIdentifier.map(part), forcesQuirks: parts.forcesQuirks))
    }
  }

  private static func attributes(_ tokenizer: borrowing Tokenizer) -> [[UInt8]: [UInt8]] {
    let first = Int(tokenizer.token.attributesStart)
    var values: [[UInt8]: [UInt8]] = [:]
    for index in first..<first + Int(tokenizer.token.attributesCount) {
      let attribute = tokenizer.attributes[index]
      var value: [UInt8] = []
      TextDecoder.appendAttribute(
        Int(attribute.valueStart)..<Int(attribute.valueEnd), of: tokenizer.bytes.span,
        flags: attribute.valueFlags, to: &value)
      values[tokenizer.names.utf8(attribute.name)] = value
    }
    return values
  }
}

extension Tokenizer.State {
  fileprivate init?(standardName: String) {
    switch standardName {
    case "Data state": self = .data
    case "RCDATA state": self = .rcdata
    case "RAWTEXT state": self = .rawtext
    case "Script data state": self = .scriptData
    case "PLAINTEXT state": self = .plaintext
    case "CDATA section state": self = .cdataSection
    default: return nil
    }
  }
}
