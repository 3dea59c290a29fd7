import HTMLTree

extension StandardTokenizer {
  /// The escapes of script data.
  mutating func stepScript() -> Bool {
    switch state {
    case .escapeStart, .escapeStartDash:
      let isFirst = if case .escapeStart = state { true } else { false }
      if consume() == 0x2D {
        state = isFirst ? .escapeStartDash : .escapedDashDash(isDouble: false)
        emit(0x2D)
      } else {
        reconsume(in: .scriptData)
      }
    case .escaped(let isDouble): stepEscaped(isDouble, dash: .escapedDash(isDouble: isDouble))
    case .escapedDash(let isDouble):
      stepEscaped(isDouble, dash: .escapedDashDash(isDouble: isDouble))
    case .escapedDashDash(let isDouble):
      if position < input.count, input[position] == 0x3E {
        emit(0x3E)
        position += 1
        state = .scriptData
      } else {
        stepEscaped(isDouble, dash: .escapedDashDash(isDouble: isDouble))
      }
    case .escapedLessThan:
      let character = consume()
      if character == 0x2F {
        buffer = []
        state = .rawEndTagOpen(.scriptDataEscaped)
      } else if let character, Self.isLetter(character) {
        buffer = []
        emit(0x3C)
        reconsume(in: .doubleEscapeStart)
      } else {
        emit(0x3C)
        reconsume(in: .escaped(isDouble: false))
      }
    case .doubleEscapeStart: stepWord(ifScript: true, else: false)
    case .doubleEscapeEnd: stepWord(ifScript: false, else: true)
    case .doubleEscapedLessThan:
      if consume() == 0x2F {
        buffer = []
        state = .doubleEscapeEnd
        emit(0x2F)
      } else {
        reconsume(in: .escaped(isDouble: true))
      }
    default: return false
    }
    return true
  }

  private mutating func stepEscaped(_ isDouble: Bool, dash: State) {
    switch consume() {
    case 0x2D:
      state = dash
      emit(0x2D)
    case 0x3C:
      state = isDouble ? .doubleEscapedLessThan : .escapedLessThan
      if isDouble { emit(0x3C) }
    case 0:
      error(.unexpectedNullCharacter)
      state = .escaped(isDouble: isDouble)
      emit(0xFFFD)
    case nil: end(.eofInScriptHTMLCommentLikeText)
    case let character?:
      state = .escaped(isDouble: isDouble)
      emit(character)
    }
  }

  /// A word of letters that may be `script`, and whether it leads to a double escape.
  private mutating func stepWord(ifScript isDouble: Bool, else otherwise: Bool) {
    let character = consume()
    if let character, Self.isSpace(character) || character == 0x2F || character == 0x3E {
      let isScript = buffer == "script".unicodeScalars.map(\.value)
      state = .escaped(isDouble: isScript ? isDouble : otherwise)
      emit(character)
    } else if let character, Self.isLetter(character) {
      buffer.append(Self.lower(character))
      emit(character)
    } else {
      reconsume(in: .escaped(isDouble: otherwise))
    }
  }
}
