/// The hash of a word, the same for capitals and small letters (Latin and Cyrillic), and for both
/// forms of the apostrophe.
struct SpokenWord: Sendable, Hashable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init(_ word: String) {
    self.init(Array(word.utf8)[...])
  }

  init(_ bytes: ArraySlice<UInt8>) {
    var at = bytes.startIndex
    while at < bytes.endIndex {
      let byte = bytes[at]
      at += 1
      switch byte {
      case 0x41...0x5A: add(byte | 0x20)
      case 0xC3 where at < bytes.endIndex:
        add(0xC3)
        add((0x80...0x9E).contains(bytes[at]) && bytes[at] != 0x97 ? bytes[at] + 0x20 : bytes[at])
        at += 1
      case 0xD0 where at < bytes.endIndex:
        switch bytes[at] {
        case 0x90...0x9F:
          add(0xD0)
          add(bytes[at] + 0x20)
        case 0xA0...0xAF:
          add(0xD1)
          add(bytes[at] - 0x20)
        case 0x81:
          add(0xD1)
          add(0x91)
        default:
          add(0xD0)
          add(bytes[at])
        }
        at += 1
      case 0xE2 where at + 1 < bytes.endIndex && bytes[at] == 0x80 && bytes[at + 1] == 0x99:
        add(0x27)
        at += 2
      default: add(byte)
      }
    }
  }

  mutating func combine(_ other: UInt64) { value = (value ^ other) &* 0x100_0000_01B3 }

  private mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
