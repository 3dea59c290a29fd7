extension DateLexer {
  /// The length of white space at a byte, or of a mark that shows nothing; 0 for none.
  static func spaceLength(_ bytes: [UInt8], _ at: Int, _ limit: Int) -> Int {
    switch bytes[at] {
    case 0x20, 0x09...0x0D: return 1
    case 0xC2: return at + 1 < limit && bytes[at + 1] == 0xA0 ? 2 : 0
    case 0xE2:
      guard at + 2 < limit, bytes[at + 1] == 0x80 else { return 0 }
      let last = bytes[at + 2]
      return (0x80...0x8F).contains(last) || last == 0xAF ? 3 : 0
    case 0xE3:
      return at + 2 < limit && bytes[at + 1] == 0x80 && bytes[at + 2] == 0x80 ? 3 : 0
    default: return 0
    }
  }

  /// A sign outside ASCII as its nearest one in ASCII, and its length; 0 where there is none.
  static func sign(_ bytes: [UInt8], _ at: Int, _ limit: Int) -> (sign: UInt8, length: Int) {
    let first = bytes[at]
    guard at + 1 < limit else { return (0, 0) }
    let second = bytes[at + 1]
    if first == 0xC2 {
      switch second {
      case 0xAA, 0xBA: return (UInt8(ascii: "o"), 2)
      case 0xB0: return (UInt8(ascii: "o"), 2)
      case 0xB7: return (UInt8(ascii: "|"), 2)
      case 0x80...0xBF: return (UInt8(ascii: "?"), 2)
      default: return (0, 0)
      }
    }
    guard at + 2 < limit else { return (0, 0) }
    let third = bytes[at + 2]
    switch (first, second) {
    case (0xE2, 0x80):
      switch third {
      case 0x90...0x95: return (UInt8(ascii: "-"), 3)
      case 0x98, 0x99: return (UInt8(ascii: "'"), 3)
      case 0xA2, 0xA3, 0xA7: return (UInt8(ascii: "|"), 3)
      default: return (UInt8(ascii: "?"), 3)
      }
    case (0xE2, 0x88) where third == 0x92: return (UInt8(ascii: "-"), 3)
    case (0xE2, 0x81...0x9F): return (UInt8(ascii: "?"), 3)
    case (0xE3, 0x80) where third < 0x92: return (third == 0x81 ? 0x2C : 0x3F, 3)
    case (0xEF, 0xBC):
      switch third {
      case 0x81...0x8F: return (third - 0x60, 3)
      case 0x9A: return (UInt8(ascii: ":"), 3)
      default: return (0, 0)
      }
    default: return (0, 0)
    }
  }

  /// The length of a Chinese, Japanese or Korean character; nil for another one.
  static func ideographLength(_ bytes: [UInt8], _ at: Int, _ limit: Int) -> Int? {
    guard at + 2 < limit else { return nil }
    switch bytes[at] {
    case 0xE3: return bytes[at + 1] >= 0x81 ? 3 : nil
    case 0xE4...0xED: return 3
    default: return nil
    }
  }
}
