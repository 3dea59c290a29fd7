import HTMLTree

extension StandardTokenizer {
  /// Tags and their attributes.
  mutating func stepTag() -> Bool {
    switch state {
    case .tagOpen:
      let character = consume()
      if character == 0x21 {
        state = .markupDeclaration
      } else if character == 0x2F {
        state = .endTagOpen
      } else if let character, Self.isLetter(character) {
        startTag(isEnd: false)
        reconsume(in: .tagName)
      } else if character == 0x3F {
        error(.unexpectedQuestionMarkInsteadOfTagName)
        comment = []
        reconsume(in: .bogusComment)
      } else {
        error(character == nil ? .eofBeforeTagName : .invalidFirstCharacterOfTagName)
        emit(0x3C)
        reconsume(in: .data)
      }
    case .endTagOpen:
      let character = consume()
      if let character, Self.isLetter(character) {
        startTag(isEnd: true)
        reconsume(in: .tagName)
      } else if character == 0x3E {
        error(.missingEndTagName)
        state = .data
      } else if character == nil {
        error(.eofBeforeTagName)
        emit(0x3C, 0x2F)
        emitEndOfFile()
      } else {
        error(.invalidFirstCharacterOfTagName)
        comment = []
        reconsume(in: .bogusComment)
      }
    case .tagName:
      guard let character = consume() else {
        end(.eofInTag)
        break
      }
      if Self.isSpace(character) {
        state = .beforeAttributeName
      } else if character == 0x2F {
        state = .selfClosing
      } else if character == 0x3E {
        state = .data
        emitTag()
      } else {
        name.append(plain(Self.lower(character)))
      }
    case .beforeAttributeName:
      let character = consume()
      if let character, Self.isSpace(character) { break }
      if character == nil || character == 0x2F || character == 0x3E {
        reconsume(in: .afterAttributeName)
      } else if character == 0x3D {
        error(.unexpectedEqualsSignBeforeAttributeName)
        attributes.append(([0x3D], []))
        state = .attributeName
      } else {
        attributes.append(([], []))
        reconsume(in: .attributeName)
      }
    case .attributeName:
      let character = consume()
      if character.map({ Self.isSpace($0) || $0 == 0x2F || $0 == 0x3E }) ?? true {
        finishAttributeName()
        reconsume(in: .afterAttributeName)
      } else if character == 0x3D {
        finishAttributeName()
        state = .beforeAttributeValue
      } else if let character {
        if [0x22, 0x27, 0x3C].contains(character) { error(.unexpectedCharacterInAttributeName) }
        attributes[attributes.count - 1].name.append(plain(Self.lower(character)))
      }
    case .afterAttributeName:
      switch consume() {
      case nil: end(.eofInTag)
      case 0x2F: state = .selfClosing
      case 0x3D: state = .beforeAttributeValue
      case 0x3E:
        state = .data
        emitTag()
      case let character?:
        if Self.isSpace(character) { break }
        attributes.append(([], []))
        reconsume(in: .attributeName)
      }
    default: return stepValue()
    }
    return true
  }

  private mutating func stepValue() -> Bool {
    switch state {
    case .beforeAttributeValue:
      let character = consume()
      if let character, Self.isSpace(character) { break }
      if let character, character == 0x22 || character == 0x27 {
        state = .quotedValue(character)
      } else if character == 0x3E {
        error(.missingAttributeValue)
        state = .data
        emitTag()
      } else {
        reconsume(in: .unquotedValue)
      }
    case .quotedValue(let quote):
      switch consume() {
      case quote: state = .afterQuotedValue
      case 0x26:
        returnState = state
        state = .reference
      case nil: end(.eofInTag)
      case let character?: attributes[attributes.count - 1].value.append(plain(character))
      }
    case .unquotedValue:
      switch consume() {
      case 0x26:
        returnState = state
        state = .reference
      case 0x3E:
        state = .data
        emitTag()
      case nil: end(.eofInTag)
      case let character?:
        if Self.isSpace(character) {
          state = .beforeAttributeName
          break
        }
        if [0x22, 0x27, 0x3C, 0x3D, 0x60].contains(character) {
          error(.unexpectedCharacterInUnquotedAttributeValue)
        }
        attributes[attributes.count - 1].value.append(plain(character))
      }
    case .afterQuotedValue:
      switch consume() {
      case nil: end(.eofInTag)
      case 0x2F: state = .selfClosing
      case 0x3E:
        state = .data
        emitTag()
      case let character?:
        if Self.isSpace(character) {
          state = .beforeAttributeName
        } else {
          error(.missingWhitespaceBetweenAttributes)
          reconsume(in: .beforeAttributeName)
        }
      }
    case .selfClosing:
      switch consume() {
      case 0x3E:
        isSelfClosing = true
        state = .data
        emitTag()
      case nil: end(.eofInTag)
      default:
        error(.unexpectedSolidusInTag)
        reconsume(in: .beforeAttributeName)
      }
    default: return false
    }
    return true
  }

  /// A character, or U+FFFD with an error for NUL.
  mutating func plain(_ character: UInt32) -> UInt32 {
    guard character == 0 else { return character }
    error(.unexpectedNullCharacter)
    return 0xFFFD
  }
}
