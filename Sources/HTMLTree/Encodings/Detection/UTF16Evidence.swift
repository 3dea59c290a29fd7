/// Tells UTF-16 without a byte order mark: in most text every other byte is often zero, and hardly
/// any other byte is.
enum UTF16Evidence {
  private static let sampleLength = 65536

  static func encoding(of bytes: [UInt8]) -> CharacterEncoding? {
    let sample = min(bytes.count, sampleLength) & ~1
    guard sample >= 4, bytes.span.first(0, from: 0, before: sample) != nil else { return nil }
    var zeros = (even: 0, odd: 0)
    for index in stride(from: 0, to: sample, by: 2) {
      if bytes[index] == 0 { zeros.even += 1 }
      if bytes[index + 1] == 0 { zeros.odd += 1 }
    }
    let (few, many) = (min(zeros.even, zeros.odd), max(zeros.even, zeros.odd))
    // A tenth: the spaces alone, where the letters are not Latin. A few on the other side: scalars
    // that end in two zeros.
    guard many * 20 >= sample, few * 8 <= many else { return nil }
    let isBigEndian = zeros.even > zeros.odd
    return isPlausible(bytes, sample, isBigEndian) ? (isBigEndian ? .utf16BE : .utf16LE) : nil
  }

  /// Whether the bytes make scalars of text: no lone surrogate, no control, no noncharacter.
  private static func isPlausible(_ bytes: [UInt8], _ sample: Int, _ isBigEndian: Bool) -> Bool {
    let decoder = UTF16Decoder(isBigEndian: isBigEndian)
    let span = bytes.span
    var index = 0
    while index < sample {
      let character = decoder.character(span, at: index)
      // The end of the sample may cut a pair.
      if character.isError { return index + 4 > sample }
      switch character.scalar {
      case 0x09, 0x0A, 0x0C, 0x0D: break
      case 0..<0x20, 0x7F..<0xA0, 0xFDD0...0xFDEF: return false
      default: if character.scalar & 0xFFFE == 0xFFFE { return false }
      }
      index += character.length
    }
    return true
  }
}
