/// An index of the standard: from the number of a code, its pointer, to the scalar it stands for.
struct CharacterIndex: Sendable {
  private let scalars: [UInt32]

  /// Reads the generated form: one character an entry, `_` for a gap, `_12` for twelve.
  init(_ text: String, adjustment: (inout [UInt32]) -> Void = { _ in }) {
    var scalars: [UInt32] = []
    var gaps: Int?
    func closeGaps() {
      if let count = gaps { scalars.append(contentsOf: repeatElement(0, count: max(count, 1))) }
      gaps = nil
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "_":
        closeGaps()
        gaps = 0
      case "0"..."9":
        gaps = (gaps ?? 0) * 10 + Int(scalar.value - 0x30)
      default:
        closeGaps()
        scalars.append(scalar.value)
      }
    }
    closeGaps()
    adjustment(&scalars)
    self.scalars = scalars
  }

  /// The scalar of a pointer; 0 for none.
  @inline(__always)
  subscript(pointer: Int) -> UInt32 {
    pointer >= 0 && pointer < scalars.count ? scalars[pointer] : 0
  }

  var count: Int { scalars.count }

  static let big5 = CharacterIndex(Big5Index.text)
  static let eucKR = CharacterIndex(EUCKRIndex.text)
  static let jis0208 = CharacterIndex(JIS0208Index.text)
  static let jis0212 = CharacterIndex(JIS0212Index.text)

  /// With the three areas that users may define, which lie in order in the private use area.
  static let gb18030 = CharacterIndex(GB18030Index.text) { scalars in
    func fill(rows: ClosedRange<Int>, columns: Range<Int>, from first: UInt32) {
      var next = first
      for row in rows {
        for column in columns {
          let pointer = (row - 0x81) * 190 + column
          if pointer < scalars.count, scalars[pointer] == 0 { scalars[pointer] = next }
          next += 1
        }
      }
    }
    fill(rows: 0xAA...0xAF, columns: 96..<190, from: 0xE000)
    fill(rows: 0xF8...0xFE, columns: 96..<190, from: 0xE234)
    fill(rows: 0xA1...0xA7, columns: 0..<96, from: 0xE4C6)
  }
}
