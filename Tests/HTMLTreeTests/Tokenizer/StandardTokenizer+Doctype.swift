import HTMLTree

extension StandardTokenizer {
  /// The DOCTYPE.
  mutating func stepDoctype() -> Bool {
    switch state {
    case .doctype:
      let character = consume()
      startDoctype()
      if let character, Self.isSpace(character) {
        state = .beforeDoctypeName
      } else if character == nil {
        endDoctype()
      } else {
        if character != 0x3E { error(.missingWhitespaceBeforeDoctypeName) }
        reconsume(in: .beforeDoctypeName)
      }
    case .beforeDoctypeName:
      switch consume() {
      case nil: endDoctype()
      case 0x3E: closeDoctype(.missingDoctypeName)
      case let character?:
        if Self.isSpace(character) { break }
        doctypeName = [plain(Self.lower(character))]
        state = .doctypeName
      }
    case .doctypeName:
      switch consume() {
      case nil: endDoctype()
      case 0x3E: closeDoctype(nil)
      case let character?:
        if Self.isSpace(character) {
          state = .afterDoctypeName
        } else {
          let letter = plain(Self.lower(character))
          doctypeName?.append(letter)
        }
      }
    case .afterDoctypeName:
      switch consume() {
      case nil: endDoctype()
      case 0x3E: closeDoctype(nil)
      case let character?:
        if Self.isSpace(character) { break }
        position -= 1
        if nextAre("public") {
          position += 6
          state = .afterPublicKeyword
        } else if nextAre("system") {
          position += 6
          state = .afterSystemKeyword
        } else {
          position += 1
          spoil(.invalidCharacterSequenceAfterDoctypeName)
        }
      }
    case .bogusDoctype:
      switch consume() {
      case nil:
        emitDoctype()
        emitEndOfFile()
      case 0x3E: closeDoctype(nil)
      case let character?: _ = plain(character)
      }
    default: return stepIdentifiers()
    }
    return true
  }

  private mutating func stepIdentifiers() -> Bool {
    switch state {
    case .afterPublicKeyword:
      stepBefore(
        next: .beforePublic, quoted: State.quotedPublic, isPublic: true,
        quoteError: .missingWhitespaceAfterDoctypePublicKeyword,
        close: .missingDoctypePublicIdentifier,
        other: .missingQuoteBeforeDoctypePublicIdentifier)
    case .beforePublic:
      stepBefore(
        next: state, quoted: State.quotedPublic, isPublic: true, quoteError: nil,
        close: .missingDoctypePublicIdentifier, other: .missingQuoteBeforeDoctypePublicIdentifier)
    case .afterPublic:
      stepBefore(
        next: .betweenIdentifiers, quoted: State.quotedSystem, isPublic: false,
        quoteError: .missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers, close: nil,
        other: .missingQuoteBeforeDoctypeSystemIdentifier)
    case .betweenIdentifiers:
      stepBefore(
        next: state, quoted: State.quotedSystem, isPublic: false, quoteError: nil, close: nil,
        other: .missingQuoteBeforeDoctypeSystemIdentifier)
    case .afterSystemKeyword:
      stepBefore(
        next: .beforeSystem, quoted: State.quotedSystem, isPublic: false,
        quoteError: .missingWhitespaceAfterDoctypeSystemKeyword,
        close: .missingDoctypeSystemIdentifier,
        other: .missingQuoteBeforeDoctypeSystemIdentifier)
    case .beforeSystem:
      stepBefore(
        next: state, quoted: State.quotedSystem, isPublic: false, quoteError: nil,
        close: .missingDoctypeSystemIdentifier, other: .missingQuoteBeforeDoctypeSystemIdentifier)
    case .quotedPublic(let quote):
      switch consume() {
      case quote: state = .afterPublic
      case 0x3E: closeDoctype(.abruptDoctypePublicIdentifier)
      case nil: endDoctype()
      case let character?:
        let letter = plain(character)
        publicIdentifier?.append(letter)
      }
    case .quotedSystem(let quote):
      switch consume() {
      case quote: state = .afterSystem
      case 0x3E: closeDoctype(.abruptDoctypeSystemIdentifier)
      case nil: endDoctype()
      case let character?:
        let letter = plain(character)
        systemIdentifier?.append(letter)
      }
    case .afterSystem:
      switch consume() {
      case nil: endDoctype()
      case 0x3E: closeDoctype(nil)
      case let character?:
        if Self.isSpace(character) { break }
        error(.unexpectedCharacterAfterDoctypeSystemIdentifier)
        reconsume(in: .bogusDoctype)
      }
    default: return false
    }
    return true
  }

  /// The states around the quotes of the identifiers, which differ in their errors alone.
  private mutating func stepBefore(
    next: State, quoted: (UInt32) -> State, isPublic: Bool, quoteError: Code?, close: Code?,
    other: Code
  ) {
    switch consume() {
    case nil: endDoctype()
    case 0x3E: closeDoctype(close)
    case let character?:
      if Self.isSpace(character) {
        state = next
      } else if character == 0x22 || character == 0x27 {
        if let quoteError { error(quoteError) }
        if isPublic { publicIdentifier = [] } else { systemIdentifier = [] }
        state = quoted(character)
      } else {
        spoil(other)
      }
    }
  }

  private mutating func spoil(_ code: Code) {
    error(code)
    forcesQuirks = true
    reconsume(in: .bogusDoctype)
  }

  private mutating func closeDoctype(_ code: Code?) {
    if let code {
      error(code)
      forcesQuirks = true
    }
    state = .data
    emitDoctype()
  }

  private mutating func endDoctype() {
    error(.eofInDoctype)
    forcesQuirks = true
    emitDoctype()
    emitEndOfFile()
  }
}
