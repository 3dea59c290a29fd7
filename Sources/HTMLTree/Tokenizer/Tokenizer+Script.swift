/// The script data states: plain, escaped (after `<!--`) and double escaped (`<script` in that).
extension Tokenizer {
  private enum Escape {
    case none
    case escaped
    case doubleEscaped
  }

  /// Script data up to the end tag of `lastStartTag` that no escape hides.
  mutating func readScriptData() -> Bool {
    let source = source
    var flags: TextFlags = []
    var escape = Escape.none
    var index = position
    let start = position
    scan: while true {
      // Only in an escape does a ">" matter.
      let bracket = escape == .none ? UInt8(ascii: "<") : UInt8(ascii: ">")
      index = source.first(UInt8(ascii: "<"), or: bracket, from: index)
      guard index < source.count else { break }
      switch source[index] {
      case 0: flags.insert(.hasNUL)
      case 0x0D: flags.insert(.hasCarriageReturn)
      case UInt8(ascii: ">"):
        // The dash dash states end both escapes. The dashes of "<!--" itself count.
        if source[index - 1] == UInt8(ascii: "-"), source[index - 2] == UInt8(ascii: "-") {
          escape = .none
        }
      default:
        switch escape {
        case .none:
          if isAppropriateEndTag(at: index) { break scan }
          if source.has("<!--", at: index) {
            escape = .escaped
            index &+= 3
          }
        case .escaped:
          if isAppropriateEndTag(at: index) { break scan }
          if let end = endOfScriptWord(at: index + 1) {
            escape = .doubleEscaped
            index = end
          }
        case .doubleEscaped:
          if index + 1 < source.count, source[index + 1] == UInt8(ascii: "/"),
            let end = endOfScriptWord(at: index + 2)
          {
            escape = .escaped
            index = end
          }
        }
      }
      index &+= 1
    }
    if index == source.count, escape != .none {
      report(.eofInScriptHTMLCommentLikeText, at: index)
    }
    return readText(from: start, [.replacesNUL, .isLiteral], to: (index, flags))
  }

  /// The last byte of `script` and the byte that ends the word, if that stands at an index.
  ///
  /// The script data double escape start and end states.
  private func endOfScriptWord(at index: Int) -> Int? {
    let end = index + 6
    guard source.has("script", at: index), end < source.count else { return nil }
    let byte = source[end]
    // A CR is looked at again, for its flag.
    if byte == 0x0D { return end - 1 }
    return ASCII.isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") ? end : nil
  }
}
