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
    switch encoding {
    case .utf8, .utf16BE, .utf16LE, .replacement: return
    case .iso2022JP:
      for lead in UInt8(0x21)...0x7E {
        for trail in UInt8(0x21)...0x7E { add([0x1B, 0x24, 0x42, lead, trail], [lead, trail]) }
      }
      return
    default: break
    }
    for byte in UInt8.min...UInt8.max { add([byte], [byte]) }
    guard [.gbk, .gb18030, .big5, .eucJP, .shiftJIS, .eucKR].contains(encoding) else { return }
    for lead in UInt8(0x81)...0xFE {
      for trail in UInt8(0x30)...0xFE where trail >= 0x40 { add([lead, trail], [lead, trail]) }
    }
  }

  private mutating func add(_ bytes: [UInt8], _ code: [UInt8]) {
    let decoded = DecodedText(decoding: bytes, as: encoding)
    let scalars = Array(String(decoding: decoded.utf8, as: UTF8.self).unicodeScalars)
    guard scalars.count == 1, decoded.replacementCount == 0, codes[scalars[0].value] == nil else {
      return
    }
    codes[scalars[0].value] = code
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
