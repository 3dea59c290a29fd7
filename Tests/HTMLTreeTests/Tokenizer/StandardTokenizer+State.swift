import HTMLTree

extension StandardTokenizer {
  /// The text states and the names of the others.
  enum State {
    case data, rcdata, rawtext, scriptData, plaintext, tagOpen, endTagOpen, tagName
    case lessThan(Raw), rawEndTagOpen(Raw), rawEndTagName(Raw)
    case escapeStart, escapeStartDash
    case escaped(isDouble: Bool), escapedDash(isDouble: Bool), escapedDashDash(isDouble: Bool)
    case escapedLessThan, doubleEscapeStart, doubleEscapedLessThan, doubleEscapeEnd
    case beforeAttributeName, attributeName, afterAttributeName, beforeAttributeValue
    case quotedValue(UInt32), unquotedValue, afterQuotedValue, selfClosing
    case bogusComment, markupDeclaration
    case commentStart, commentStartDash, comment, commentLessThan, commentBang, commentBangDash
    case commentBangDashDash, commentEndDash, commentEnd, commentEndBang
    case doctype, beforeDoctypeName, doctypeName, afterDoctypeName
    case afterPublicKeyword, beforePublic, quotedPublic(UInt32), afterPublic, betweenIdentifiers
    case afterSystemKeyword, beforeSystem, quotedSystem(UInt32), afterSystem, bogusDoctype
    case cdata, cdataBracket, cdataEnd
    case reference, namedReference, ambiguousAmpersand, numericReference
    case hexadecimalStart, decimalStart, hexadecimal, decimal, numericEnd
  }

  /// The text that an end tag ends, with the state to go on in.
  enum Raw {
    case rcdata, rawtext, scriptData, scriptDataEscaped

    var state: State {
      switch self {
      case .rcdata: .rcdata
      case .rawtext: .rawtext
      case .scriptData: .scriptData
      case .scriptDataEscaped: .escaped(isDouble: false)
      }
    }
  }

  mutating func step() {
    if stepText() || stepScript() || stepTag() || stepComment() || stepDoctype() { return }
    stepReference()
  }

  /// Text, CDATA and the ends of RCDATA and raw text.
  mutating func stepText() -> Bool {
    switch state {
    case .data, .rcdata:
      let isData = if case .data = state { true } else { false }
      switch consume() {
      case 0x26:
        returnState = state
        state = .reference
      case 0x3C: state = isData ? .tagOpen : .lessThan(.rcdata)
      case 0:
        error(.unexpectedNullCharacter)
        emit(isData ? 0 : 0xFFFD)
      case nil: emitEndOfFile()
      case let character?: emit(character)
      }
    case .rawtext, .scriptData, .plaintext:
      switch (consume(), state) {
      case (0x3C, .rawtext): state = .lessThan(.rawtext)
      case (0x3C, .scriptData): state = .lessThan(.scriptData)
      case (0, _):
        error(.unexpectedNullCharacter)
        emit(0xFFFD)
      case (nil, _): emitEndOfFile()
      case (let character?, _): emit(character)
      }
    case .lessThan(let raw):
      let character = consume()
      if character == 0x2F {
        buffer = []
        state = .rawEndTagOpen(raw)
      } else if character == 0x21, case .scriptData = raw {
        state = .escapeStart
        emit(0x3C, 0x21)
      } else {
        emit(0x3C)
        reconsume(in: raw.state)
      }
    case .rawEndTagOpen(let raw):
      if let character = consume(), Self.isLetter(character) {
        startTag(isEnd: true)
        reconsume(in: .rawEndTagName(raw))
      } else {
        emit(0x3C, 0x2F)
        reconsume(in: raw.state)
      }
    case .rawEndTagName(let raw):
      let character = consume()
      if let character, Self.isSpace(character), isAppropriateEndTag {
        state = .beforeAttributeName
      } else if character == 0x2F, isAppropriateEndTag {
        state = .selfClosing
      } else if character == 0x3E, isAppropriateEndTag {
        state = .data
        emitTag()
      } else if let character, Self.isLetter(character) {
        name.append(Self.lower(character))
        buffer.append(character)
      } else {
        emit(0x3C, 0x2F)
        text += buffer
        reconsume(in: raw.state)
      }
    case .cdata:
      switch consume() {
      case 0x5D: state = .cdataBracket
      case nil: end(.eofInCDATA)
      case let character?: emit(character)
      }
    case .cdataBracket:
      if consume() == 0x5D {
        state = .cdataEnd
      } else {
        emit(0x5D)
        reconsume(in: .cdata)
      }
    case .cdataEnd:
      switch consume() {
      case 0x5D: emit(0x5D)
      case 0x3E: state = .data
      default:
        emit(0x5D, 0x5D)
        reconsume(in: .cdata)
      }
    default: return false
    }
    return true
  }
}
