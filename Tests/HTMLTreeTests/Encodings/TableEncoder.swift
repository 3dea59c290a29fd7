import HTMLTree

/// Turns text into the bytes of an encoding, by asking the decoder what every code stands for.
struct TableEncoder: Sendable {
  private var codes: [UInt32: [UInt8]] = [:]
  private let encoding: CharacterEncoding

  private static let encoders: [CharacterEncoding: TableEncoder] = Dictionary(
    uniqueKeysWithValues: CharacterEncoding.allCases.map { ($0, TableEncoder($0)) })

  static func encoder(_ encoding: CharacterEncoding) -> TableEncoder {
    encoders[encoding] ?? TableEncoder(encoding)
  }

  private init(_ encoding: CharacterEncoding) {
    self.encoding = encoding
    if [.utf8, .utf16BE, .utf16LE, .replacement].contains(encoding) { return }
    let isPairs = encoding == .iso2022JP
    var list: [[UInt8]] = []
    if !isPairs {
      for byte in UInt8.min...UInt8.max where byte != 0x0A { list.append([byte]) }
      codes[0x0A] = [0x0A]
    }
    if [.gbk, .gb18030, .big5, .eucJP, .shiftJIS, .eucKR].contains(encoding) || isPairs {
      for lead in UInt8(isPairs ? 0x21 : 0x81)...(isPairs ? 0x7E : 0xFE) {
        for trail in UInt8(isPairs ? 0x21 : 0x40)...(isPairs ? 0x7E : 0xFE) {
          list.append([lead, trail])
        }
      }
    }
    // One line for each code, so that one call decodes them all.
    var lines: [UInt8] = []
    for code in list {
      lines += isPairs ? [0x1B, 0x24, 0x42] + code + [0x1B, 0x28, 0x42, 0x0A] : code + [0x0A]
    }
    let decoded = DecodedText(decoding: lines, as: encoding).utf8
    for (code, line) in zip(list, decoded.split(separator: 0x0A, omittingEmptySubsequences: false))
    {
      let scalars = Array(String(decoding: line, as: UTF8.self).unicodeScalars)
      guard scalars.count == 1, scalars[0] != "\u{FFFD}" else { continue }
      if codes[scalars[0].value] == nil { codes[scalars[0].value] = code }
    }
  }

  /// The scalars that one code stands for.
  var repertoire: [UInt32] { codes.keys.sorted() }

  /// The bytes of a text; nil if the encoding lacks a character.
  func encode(_ text: String) -> [UInt8]? {
    switch encoding {
    case .utf8: return Array(text.utf8)
    case .utf16BE: return text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .utf16LE: return text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    default: break
    }
    var bytes: [UInt8] = []
    var isPairs = false
    for scalar in text.unicodeScalars {
      let isASCII = scalar.isASCII && encoding == .iso2022JP
      guard let code = isASCII ? [UInt8(scalar.value)] : codes[scalar.value] else { return nil }
      if encoding == .iso2022JP, isPairs == isASCII {
        bytes += isASCII ? [0x1B, 0x28, 0x42] : [0x1B, 0x24, 0x42]
        isPairs = !isASCII
      }
      bytes += code
    }
    return bytes + (isPairs ? [0x1B, 0x28, 0x42] : [])
  }
}
