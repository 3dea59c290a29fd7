/// A character of a text that may not be copied as it stands, and how many bytes it has.
struct TextSign {
  enum Form {
    case verbatim
    /// White space, also of Unicode: the no-break space and those of set widths.
    case space
    /// A control, or a character without width.
    case nothing
    /// What a reference stands for; the second is 0 for most.
    case characters(UInt32, UInt32)
  }

  var form: Form
  var length: Int

  /// For each byte whether it is copied without another look.
  static let plain: [Bool] = (0..<256).map { byte in
    byte > 0x20 && ![0x26, 0x7F, 0xC2, 0xE2, 0xE3, 0xEF].contains(byte)
  }

  /// The character at an index, which has no plain byte.
  init(_ bytes: Span<UInt8>, _ at: Int, before end: Int, readsReferences: Bool) {
    let byte = bytes[at]
    func peek(_ distance: Int) -> UInt32 { at + distance < end ? UInt32(bytes[at + distance]) : 0 }
    switch byte {
    case 0x09, 0x0A, 0x0C, 0x0D, 0x20: (form, length) = (.space, 1)
    case 0...0x1F, 0x7F: (form, length) = (.nothing, 1)
    case 0x26:
      guard readsReferences,
        let reference = CharacterReference.read(bytes, at: at, to: end, inAttribute: false)
      else {
        (form, length) = (.verbatim, 1)
        return
      }
      length = reference.end - at
      form =
        switch Self.kind(of: reference.first) {
        case .space: .space
        case .nothing where reference.second == 0: .nothing
        default: .characters(reference.first, reference.second)
        }
    case 0xC2:
      length = Swift.min(2, end - at)
      form = Self.kind(of: peek(1))
    case 0xE2, 0xE3, 0xEF:
      length = Swift.min(3, end - at)
      let scalar = UInt32(byte & 0x0F) << 12 | (peek(1) & 0x3F) << 6 | peek(2) & 0x3F
      form = Self.kind(of: scalar)
      // Joiners shape emoji and the words of Persian and Hindi.
      if scalar == 0x200C || scalar == 0x200D, at > 0, bytes[at - 1] >= 0x80, peek(3) >= 0x80 {
        form = .verbatim
      }
    default: (form, length) = (.verbatim, 1)
    }
  }

  private static func kind(of scalar: UInt32) -> Form {
    switch scalar {
    case 0x09, 0x0A, 0x0C, 0x0D, 0x20, 0x85, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      .space
    case 0...0x1F, 0x7F...0x9F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF:
      .nothing
    default: .verbatim
    }
  }
}
