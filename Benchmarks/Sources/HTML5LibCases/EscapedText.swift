/// Text with `\uHHHH` in it.
enum EscapedText {
  /// The UTF-8 of a text after its escapes are read; a surrogate without its other half takes the
  /// three bytes that it would have if it were a character.
  static func bytes(of text: String) -> [UInt8] {
    var units: [UInt16] = []
    let source = Array(text.utf16)
    var index = 0
    while index < source.count {
      if index + 5 < source.count, source[index] == 0x5C, source[index + 1] == 0x75,
        let unit = UInt16(
          String(decoding: source[index + 2..<index + 6], as: UTF16.self), radix: 16)
      {
        units.append(unit)
        index += 6
      } else {
        units.append(source[index])
        index += 1
      }
    }
    return bytes(of: units)
  }

  private static func bytes(of units: [UInt16]) -> [UInt8] {
    var bytes: [UInt8] = []
    var index = 0
    while index < units.count {
      let unit = UInt32(units[index])
      let next = index + 1 < units.count ? UInt32(units[index + 1]) : 0
      index += 1
      if unit & 0xFC00 == 0xD800, next & 0xFC00 == 0xDC00 {
        append(0x1_0000 + (unit & 0x3FF) << 10 + next & 0x3FF, to: &bytes)
        index += 1
      } else {
        append(unit, to: &bytes)
      }
    }
    return bytes
  }

  private static func append(_ code: UInt32, to bytes: inout [UInt8]) {
    if let scalar = Unicode.Scalar(code) {
      bytes.append(contentsOf: String(scalar).utf8)
    } else {
      bytes.append(0xE0 | UInt8(code >> 12))
      bytes.append(0x80 | UInt8(code >> 6 & 0x3F))
      bytes.append(0x80 | UInt8(code & 0x3F))
    }
  }
}
