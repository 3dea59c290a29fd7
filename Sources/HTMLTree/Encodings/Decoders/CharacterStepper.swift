/// A decoder of the standard, which reads one character after the other.
protocol CharacterStepper {
  /// Whether a byte below 0x80 at the start of a character always means itself.
  static var isASCIICompatible: Bool { get }

  /// The character that begins at an index of the bytes; at least one byte long.
  mutating func character(_ bytes: Span<UInt8>, at index: Int) -> SourceCharacter
}

extension CharacterStepper {
  static var isASCIICompatible: Bool { true }

  /// Decodes all bytes from a place on.
  ///
  /// Complexity: O(n).
  consuming func decode(_ bytes: [UInt8], from start: Int) -> DecodingOutput {
    var output = DecodingOutput(capacity: bytes.count - start)
    let span = bytes.span
    var index = start
    while index < span.count {
      let byte = span[index]
      if Self.isASCIICompatible, byte < 0x80 {
        output.appendASCII(byte, at: index)
        index &+= 1
        continue
      }
      let character = character(span, at: index)
      if character.isError {
        output.appendReplacement(at: index)
      } else if !character.isSilent {
        output.append(character.scalar, at: index)
        if character.second != 0 { output.append(character.second, at: index + character.length) }
      }
      index &+= character.length
    }
    return output
  }
}

extension SourceCharacter {
  /// A lead byte and the trail that follows: the scalar, or an error that spares an ASCII trail.
  @inline(__always)
  static func pair(_ scalar: UInt32, trail: UInt8) -> SourceCharacter {
    if scalar != 0 { return SourceCharacter(scalar, length: 2) }
    return .error(length: trail < 0x80 ? 1 : 2)
  }
}
