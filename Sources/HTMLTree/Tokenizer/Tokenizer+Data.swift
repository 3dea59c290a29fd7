/// The data state, the tag open state and the end tag open state.
extension Tokenizer {
  /// Reads text up to the next markup or, if there is none, that markup; false at the end.
  @inline(__always)
  mutating func readData() -> Bool {
    let source = source
    while position < source.count {
      let start = position
      guard source[start] == UInt8(ascii: "<"), let markup = Markup(in: source, at: start) else {
        readDataText(from: start)
        return true
      }
      switch markup {
      case .startTag:
        return readTag(at: start, nameStart: start &+ 1, kind: .startTag)
      case .endTag:
        return readTag(at: start, nameStart: start &+ 2, kind: .endTag)
      case .declaration:
        if readMarkupDeclaration(at: start) { return true }
      case .question:
        report(.unexpectedQuestionMarkInsteadOfTagName, at: start + 1)
        readBogusComment(at: start, dataStart: start + 1)
        return true
      case .nothing:
        report(.missingEndTagName, at: start + 2)
        position = start + 3
      case .oddEndTag:
        report(.invalidFirstCharacterOfTagName, at: start + 2)
        readBogusComment(at: start, dataStart: start + 2)
        return true
      }
    }
    return false
  }

  /// What a `<` begins that is not text.
  private enum Markup {
    case startTag
    case endTag
    /// `<!`
    case declaration
    /// `<?`
    case question
    /// `</>`, of which nothing is left.
    case nothing
    /// `</` before something else than a letter.
    case oddEndTag

    /// What the `<` at an index begins, or nil if it is text.
    @inline(__always)
    init?(in source: SourceBytes, at index: Int) {
      guard index &+ 1 < source.count else { return nil }
      let next = source[index &+ 1]
      if ASCII.isLetter(next) {
        self = .startTag
      } else if next == UInt8(ascii: "/") {
        guard index &+ 2 < source.count else { return nil }
        let name = source[index &+ 2]
        self = ASCII.isLetter(name) ? .endTag : name == UInt8(ascii: ">") ? .nothing : .oddEndTag
      } else if next == UInt8(ascii: "!") {
        self = .declaration
      } else if next == UInt8(ascii: "?") {
        self = .question
      } else {
        return nil
      }
    }
  }

  /// Reads text up to the next markup; a `<` that begins none belongs to it.
  @inline(__always)
  private mutating func readDataText(from start: Int) {
    let source = source
    var flags: TextFlags = []
    var index = source.skippingSpaceAndNUL(from: start, references: true, &flags)
    if index < source.count, source[index] != UInt8(ascii: "<") { flags.insert(.hasNonSpace) }
    while true {
      index = source.first(UInt8(ascii: "<"), or: UInt8(ascii: "&"), from: index)
      guard index < source.count else { break }
      switch source[index] {
      case UInt8(ascii: "<"):
        if Markup(in: source, at: index) != nil {
          emitText(start..<index, flags)
          return
        }
        flags.insert(.hasNonSpace)
        if collectsErrors { reportTextBracket(at: index) }
      case UInt8(ascii: "&"): flags.insert(.hasReferences)
      case 0: flags.insert(.hasNUL)
      default: flags.insert(.hasCarriageReturn)
      }
      index &+= 1
    }
    emitText(start..<source.count, flags)
  }

  /// Reports a `<` in the data state that begins no markup.
  @inline(never)
  private mutating func reportTextBracket(at index: Int) {
    if index + 1 == source.count {
      report(.eofBeforeTagName, at: index + 1)
    } else if source[index + 1] == UInt8(ascii: "/") {
      report(.eofBeforeTagName, at: index + 2)
    } else {
      report(.invalidFirstCharacterOfTagName, at: index + 1)
    }
  }
}
