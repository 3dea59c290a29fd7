@testable import HTMLTree

extension StandardTokenizer {
  /// Names with what they mean; those that may stand without a semicolon stand without one too.
  private static let named: [String: [UInt32]] = {
    var named: [String: [UInt32]] = [:]
    let texts = [
      CharacterReferenceNames.capitals, CharacterReferenceNames.smallAToL,
      CharacterReferenceNames.smallMToZ,
    ]
    for entry in texts.flatMap({ $0.split(separator: " ") }) {
      let parts = entry.split { $0 == "=" || $0 == "!" }
      let scalars = parts[1].split(separator: "+").compactMap { UInt32($0, radix: 16) }
      named[parts[0] + ";"] = scalars
      if entry.contains("!") { named[String(parts[0])] = scalars }
    }
    return named
  }()

  private var isInAttribute: Bool {
    switch returnState {
    case .quotedValue, .unquotedValue: true
    default: false
    }
  }

  private mutating func flushBuffer() {
    if isInAttribute {
      attributes[attributes.count - 1].value += buffer
    } else {
      text += buffer
    }
  }

  /// Character references.
  mutating func stepReference() {
    switch state {
    case .reference:
      buffer = [0x26]
      let character = consume()
      if let character, Self.isLetter(character) || Self.isDigit(character) {
        reconsume(in: .namedReference)
      } else if character == 0x23 {
        buffer.append(0x23)
        state = .numericReference
      } else {
        flushBuffer()
        reconsume(in: returnState)
      }
    case .namedReference: stepNamed()
    case .ambiguousAmpersand:
      let character = consume()
      if let character, Self.isLetter(character) || Self.isDigit(character) {
        buffer = [character]
        flushBuffer()
      } else {
        if character == 0x3B { error(.unknownNamedCharacterReference) }
        reconsume(in: returnState)
      }
    case .numericReference:
      referenceNumber = 0
      let character = consume()
      if let character, character | 0x20 == 0x78 {
        buffer.append(character)
        state = .hexadecimalStart
      } else {
        reconsume(in: .decimalStart)
      }
    case .hexadecimalStart, .decimalStart:
      let isHexadecimal = if case .hexadecimalStart = state { true } else { false }
      if digit(consume(), isHexadecimal) != nil {
        reconsume(in: isHexadecimal ? .hexadecimal : .decimal)
      } else {
        error(.absenceOfDigitsInNumericCharacterReference)
        flushBuffer()
        reconsume(in: returnState)
      }
    case .hexadecimal, .decimal:
      let isHexadecimal = if case .hexadecimal = state { true } else { false }
      let character = consume()
      if let digit = digit(character, isHexadecimal) {
        referenceNumber = min(referenceNumber * (isHexadecimal ? 16 : 10) + digit, 0x110000)
      } else if character == 0x3B {
        state = .numericEnd
      } else {
        error(.missingSemicolonAfterCharacterReference)
        reconsume(in: .numericEnd)
      }
    case .numericEnd:
      buffer = [numericCharacter()]
      flushBuffer()
      state = returnState
    default: preconditionFailure("a state without a step")
    }
  }

  private func digit(_ character: UInt32?, _ isHexadecimal: Bool) -> UInt32? {
    character.flatMap(Unicode.Scalar.init).flatMap { scalar in
      scalar.isASCII ? UInt32(String(scalar), radix: isHexadecimal ? 16 : 10) : nil
    }
  }

  private mutating func stepNamed() {
    var longest: String?
    var candidate = ""
    for character in input[position...].prefix(40) {
      guard let scalar = Unicode.Scalar(character) else { break }
      candidate.unicodeScalars.append(scalar)
      if Self.named[candidate] != nil { longest = candidate }
    }
    guard let longest, let scalars = Self.named[longest] else {
      flushBuffer()
      state = .ambiguousAmpersand
      return
    }
    position += longest.unicodeScalars.count
    let next = position < input.count ? input[position] : 0
    if isInAttribute, !longest.hasSuffix(";"),
      next == 0x3D || Self.isLetter(next) || Self.isDigit(next)
    {
      buffer += longest.unicodeScalars.map(\.value)
    } else {
      if !longest.hasSuffix(";") { errorAtNext(.missingSemicolonAfterCharacterReference) }
      buffer = scalars
    }
    flushBuffer()
    state = returnState
  }

  private mutating func numericCharacter() -> UInt32 {
    switch referenceNumber {
    case 0:
      errorAtNext(.nullCharacterReference)
      return 0xFFFD
    case 0x110000...:
      errorAtNext(.characterReferenceOutsideUnicodeRange)
      return 0xFFFD
    case 0xD800...0xDFFF:
      errorAtNext(.surrogateCharacterReference)
      return 0xFFFD
    case 0xFDD0...0xFDEF: errorAtNext(.noncharacterCharacterReference)
    case let number where number & 0xFFFE == 0xFFFE: errorAtNext(.noncharacterCharacterReference)
    case 0x0D, 0x80...0x9F: errorAtNext(.controlCharacterReference)
    case 0x01...0x1F where !Self.isSpace(referenceNumber), 0x7F:
      errorAtNext(.controlCharacterReference)
    default: break
    }
    return Self.overrides[referenceNumber] ?? referenceNumber
  }

  /// The standard's table of numbers that mean something else.
  private static let overrides: [UInt32: UInt32] = [
    0x80: 0x20AC, 0x82: 0x201A, 0x83: 0x0192, 0x84: 0x201E, 0x85: 0x2026, 0x86: 0x2020,
    0x87: 0x2021, 0x88: 0x02C6, 0x89: 0x2030, 0x8A: 0x0160, 0x8B: 0x2039, 0x8C: 0x0152,
    0x8E: 0x017D, 0x91: 0x2018, 0x92: 0x2019, 0x93: 0x201C, 0x94: 0x201D, 0x95: 0x2022,
    0x96: 0x2013, 0x97: 0x2014, 0x98: 0x02DC, 0x99: 0x2122, 0x9A: 0x0161, 0x9B: 0x203A,
    0x9C: 0x0153, 0x9E: 0x017E, 0x9F: 0x0178,
  ]
}
