/// The decoder of EUC-JP.
struct EUCJPDecoder: CharacterStepper {
  private let jis0208 = CharacterIndex.jis0208
  private let jis0212 = CharacterIndex.jis0212

  func character(_ bytes: Span<UInt8>, at start: Int) -> SourceCharacter {
    let lead = bytes[start]
    if lead < 0x80 { return SourceCharacter(UInt32(lead), length: 1) }
    guard lead == 0x8E || lead == 0x8F || (0xA1...0xFE).contains(lead), start + 1 < bytes.count
    else { return .error(length: 1) }
    let trail = bytes[start + 1]
    guard (0xA1...0xFE).contains(trail) else { return .pair(0, trail: trail) }
    switch lead {
    case 0x8E:
      return .pair(trail <= 0xDF ? 0xFF61 - 0xA1 + UInt32(trail) : 0, trail: trail)
    case 0x8F:
      guard start + 2 < bytes.count else { return .error(length: 2) }
      let third = bytes[start + 2]
      var scalar: UInt32 = 0
      if (0xA1...0xFE).contains(third) {
        scalar = jis0212[(Int(trail) - 0xA1) * 94 + Int(third) - 0xA1]
      }
      if scalar != 0 { return SourceCharacter(scalar, length: 3) }
      return .error(length: third < 0x80 ? 2 : 3)
    default:
      return .pair(jis0208[(Int(lead) - 0xA1) * 94 + Int(trail) - 0xA1], trail: trail)
    }
  }
}

/// The decoder of Shift_JIS as Windows has it.
struct ShiftJISDecoder: CharacterStepper {
  private let jis0208 = CharacterIndex.jis0208

  func character(_ bytes: Span<UInt8>, at start: Int) -> SourceCharacter {
    let lead = bytes[start]
    if lead <= 0x80 { return SourceCharacter(UInt32(lead), length: 1) }
    if (0xA1...0xDF).contains(lead) {
      return SourceCharacter(0xFF61 - 0xA1 + UInt32(lead), length: 1)
    }
    guard lead != 0xA0, lead <= 0xFC, start + 1 < bytes.count else { return .error(length: 1) }
    let trail = bytes[start + 1]
    var scalar: UInt32 = 0
    if (0x40...0xFC).contains(trail), trail != 0x7F {
      let row = Int(lead) - (lead < 0xA0 ? 0x81 : 0xC1)
      let pointer = row * 188 + Int(trail) - (trail < 0x7F ? 0x40 : 0x41)
      if (8836...10715).contains(pointer) {
        scalar = UInt32(0xE000 - 8836 + pointer)
      } else {
        scalar = jis0208[pointer]
      }
    }
    return .pair(scalar, trail: trail)
  }
}

/// The decoder of ISO-2022-JP, whose escape sequences change the meaning of what follows.
struct ISO2022JPDecoder: CharacterStepper {
  private enum CharacterSet { case ascii, roman, katakana, pairs }

  static var isASCIICompatible: Bool { false }

  private let jis0208 = CharacterIndex.jis0208
  private var set = CharacterSet.ascii
  /// Whether an escape sequence came last; a second one is an error of the first.
  private var isAfterEscape = false

  mutating func character(_ bytes: Span<UInt8>, at start: Int) -> SourceCharacter {
    let byte = bytes[start]
    if byte == 0x1B { return escape(bytes, at: start) }
    isAfterEscape = false
    switch set {
    case .ascii, .roman:
      guard byte < 0x80, byte != 0x0E, byte != 0x0F else { return .error(length: 1) }
      if set == .roman, byte == 0x5C { return SourceCharacter(0xA5, length: 1) }
      if set == .roman, byte == 0x7E { return SourceCharacter(0x203E, length: 1) }
      return SourceCharacter(UInt32(byte), length: 1)
    case .katakana:
      guard (0x21...0x5F).contains(byte) else { return .error(length: 1) }
      return SourceCharacter(0xFF61 - 0x21 + UInt32(byte), length: 1)
    case .pairs:
      guard (0x21...0x7E).contains(byte), start + 1 < bytes.count else {
        return .error(length: 1)
      }
      let trail = bytes[start + 1]
      if trail == 0x1B { return .error(length: 1) }
      guard (0x21...0x7E).contains(trail) else { return .error(length: 2) }
      let scalar = jis0208[(Int(byte) - 0x21) * 94 + Int(trail) - 0x21]
      return scalar == 0 ? .error(length: 2) : SourceCharacter(scalar, length: 2)
    }
  }

  private mutating func escape(_ bytes: Span<UInt8>, at start: Int) -> SourceCharacter {
    let wasAfterEscape = isAfterEscape
    isAfterEscape = false
    guard start + 2 < bytes.count else { return .error(length: 1) }
    switch (bytes[start + 1], bytes[start + 2]) {
    case (0x28, 0x42): set = .ascii
    case (0x28, 0x4A): set = .roman
    case (0x28, 0x49): set = .katakana
    case (0x24, 0x40), (0x24, 0x42): set = .pairs
    default: return .error(length: 1)
    }
    isAfterEscape = true
    return wasAfterEscape ? .error(length: 3) : .silent(length: 3)
  }
}
