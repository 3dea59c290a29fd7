/// Reads UTF-8 byte by byte as the WHATWG decoder does.
enum UTF8Scanner {
  @inline(__always)
  static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  /// What a range of bytes is when taken for UTF-8.
  struct Survey {
    /// Sequences of two bytes and more.
    var sequences = 0
    /// Maximal invalid subparts, each to become one U+FFFD.
    var invalid = 0
  }

  /// Complexity: O(n), ended early by so many invalid subparts.
  static func survey(_ bytes: [UInt8], invalidLimit: Int = .max) -> Survey {
    var survey = Survey()
    let span = bytes.span
    var index = 0
    while index < span.count, survey.invalid < invalidLimit {
      if span[index] < 0x80 {
        index += 1
        continue
      }
      let character = character(span, at: index)
      if character.isError {
        survey.invalid += 1
      } else {
        survey.sequences += 1
      }
      index += character.length
    }
    return survey
  }

  /// The character at an index that begins with a byte from 0x80; an error spans the maximal
  /// subpart of a sequence, at least one byte.
  @inline(__always)
  static func character(_ bytes: Span<UInt8>, at index: Int) -> SourceCharacter {
    let first = bytes[index]
    var lower: UInt8 = 0x80
    var upper: UInt8 = 0xBF
    let needed: Int
    var scalar: UInt32
    switch first {
    case 0..<0x80: return SourceCharacter(UInt32(first), length: 1)
    case 0xC2...0xDF:
      needed = 1
      scalar = UInt32(first & 0x1F)
    case 0xE0...0xEF:
      needed = 2
      scalar = UInt32(first & 0x0F)
      if first == 0xE0 { lower = 0xA0 } else if first == 0xED { upper = 0x9F }
    case 0xF0...0xF4:
      needed = 3
      scalar = UInt32(first & 0x07)
      if first == 0xF0 { lower = 0x90 } else if first == 0xF4 { upper = 0x8F }
    default: return .error(length: 1)
    }
    for offset in 1...needed {
      guard index + offset < bytes.count else { return .error(length: offset) }
      let byte = bytes[index + offset]
      guard byte >= lower, byte <= upper else { return .error(length: offset) }
      lower = 0x80
      upper = 0xBF
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    return SourceCharacter(scalar, length: needed + 1)
  }
}
