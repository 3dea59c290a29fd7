/// UTF-8 that is not valid throughout.
struct UTF8Decoder: CharacterStepper {
  func character(_ bytes: Span<UInt8>, at start: Int) -> SourceCharacter {
    UTF8Scanner.character(bytes, at: start)
  }
}

/// The decoder of UTF-16 in either order of bytes; a surrogate without its other half is an error.
struct UTF16Decoder: CharacterStepper {
  static var isASCIICompatible: Bool { false }

  let isBigEndian: Bool

  func character(_ bytes: Span<UInt8>, at start: Int) -> SourceCharacter {
    guard let unit = unit(bytes, at: start) else { return .error(length: 1) }
    switch unit {
    case 0xD800...0xDBFF:
      // The end within a pair is one error for all that is left.
      guard let low = self.unit(bytes, at: start + 2) else {
        return .error(length: bytes.count - start)
      }
      guard (0xDC00...0xDFFF).contains(low) else { return .error(length: 2) }
      return SourceCharacter(0x10000 + (unit - 0xD800) << 10 + low - 0xDC00, length: 4)
    case 0xDC00...0xDFFF: return .error(length: 2)
    default: return SourceCharacter(unit, length: 2)
    }
  }

  @inline(__always)
  private func unit(_ bytes: Span<UInt8>, at index: Int) -> UInt32? {
    guard index + 1 < bytes.count else { return nil }
    let first = UInt32(bytes[index])
    let second = UInt32(bytes[index + 1])
    return isBigEndian ? first << 8 | second : second << 8 | first
  }
}

/// The decoder of everything that must not be decoded.
struct ReplacementDecoder: CharacterStepper {
  static var isASCIICompatible: Bool { false }

  func character(_ bytes: Span<UInt8>, at start: Int) -> SourceCharacter {
    .error(length: bytes.count - start)
  }
}
