@_spi(Conformance) import HTMLTree
import Testing

/// A text and the tokens and errors that the standard has for it, named after a state on its way.
struct TokenizerCase: CustomTestStringConvertible {
  let state: String
  let input: String
  let tokens: String
  let errors: String
  let start: String
  let tag: String?

  /// Tokens are written as `TokenText` has them; an error is its code, `@` and its offset.
  init(
    _ state: String, _ input: String, _ tokens: String, errors: String = "",
    from start: String = "Data", tag: String? = nil
  ) {
    self.state = state
    self.input = input
    self.tokens = tokens
    self.errors = errors
    self.start = start
    self.tag = tag
  }

  var testDescription: String { "\(state): \(input.debugDescription)" }

  func check() throws {
    let text = try #require(
      TokenizedText(Array(input.utf8), state: start + " state", lastStartTag: tag))
    #expect(TokenText.text(text.tokens) == tokens)
    #expect(text.errors.map { "\($0.code.rawValue)@\($0.offset)" }.joined(separator: " ") == errors)
  }
}

/// Tokens written in one line: `'a' <b c="d"/> </b> <!--e--> <!DOCTYPE html>`.
///
/// NUL is written ␀, LF ↵, CR ↩.
enum TokenText {
  static func text(_ tokens: [TokenizedText.Token]) -> String {
    tokens.map(text).joined(separator: " ")
  }

  private static func text(_ token: TokenizedText.Token) -> String {
    switch token {
    case .text(let text): return "'\(string(text))'"
    case .comment(let data): return "<!--\(string(data))-->"
    case .endTag(let name): return "</\(string(name))>"
    case .startTag(let name, let attributes, let isSelfClosing):
      let list = attributes.map { " \(string($0.key))=\"\(string($0.value))\"" }.sorted().joined()
      return "<\(string(name))\(list)\(isSelfClosing ? "/" : "")>"
    case .doctype(let name, let publicIdentifier, let systemIdentifier, let forcesQuirks):
      let list =
        [name ?? Array("-".utf8)].map(string)
        + [publicIdentifier, systemIdentifier].map {
          $0.map { "\"\(string($0))\"" } ?? "-"
        }
      let parts = publicIdentifier == nil && systemIdentifier == nil ? Array(list.prefix(1)) : list
      return "<!DOCTYPE \(parts.joined(separator: " "))\(forcesQuirks ? " quirks" : "")>"
    }
  }

  private static func string(_ bytes: [UInt8]) -> String {
    var text = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\0": text += "␀"
      case "\n": text += "↵"
      case "\r": text += "↩"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
