import HTMLTree
import Testing

@Suite struct DecoderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var encoding: CharacterEncoding
    var bytes: [UInt8]
    var text: String
    var testDescription: String { "\(encoding) \(bytes)" }

    init(_ encoding: CharacterEncoding, _ bytes: [UInt8], _ text: String) {
      self.encoding = encoding
      self.bytes = bytes
      self.text = text
    }
  }

  static let characters: [Case] = [
    Case(.windows1252, [0x80, 0x81, 0x9D, 0xE9], "€\u{81}\u{9D}é"),
    Case(.windows1250, [0xA3, 0xB9, 0x98], "Łą\u{98}"),
    Case(.windows1251, [0xCF, 0xF0, 0xB8, 0x98], "Прё\u{98}"),
    Case(.windows1253, [0xA2, 0xF9, 0xD2, 0xAA], "Άω\u{FFFD}\u{FFFD}"),
    Case(.windows1254, [0xDD, 0xFD, 0xFE], "İış"),
    Case(.windows1255, [0xF9, 0xCA, 0xD9], "ש\u{5BA}\u{FFFD}"),
    Case(.windows1256, [0xC7, 0x81], "اپ"),
    Case(.windows1257, [0xD0, 0xE0], "Šą"),
    Case(.windows1258, [0xF5, 0xEC], "ơ\u{301}"),
    Case(.windows874, [0xA1, 0xDB, 0x81, 0x85], "ก\u{FFFD}\u{81}…"),
    Case(.iso8859Part2, [0xA1, 0xB1], "Ąą"),
    Case(.iso8859Part3, [0xA1, 0xA5], "Ħ\u{FFFD}"),
    Case(.iso8859Part4, [0xA2], "ĸ"),
    Case(.iso8859Part5, [0xBF, 0xF0], "П№"),
    Case(.iso8859Part6, [0xC7, 0xA1], "ا\u{FFFD}"),
    Case(.iso8859Part7, [0xB6, 0xA4], "Ά€"),
    Case(.iso8859Part8, [0xE0, 0xBF], "א\u{FFFD}"),
    Case(.iso8859Part8Logical, [0xFA], "ת"),
    Case(.iso8859Part10, [0xBD], "―"),
    Case(.iso8859Part13, [0xFF], "’"),
    Case(.iso8859Part14, [0xA8], "Ẁ"),
    Case(.iso8859Part15, [0xA4, 0xBD], "€œ"),
    Case(.iso8859Part16, [0xBA], "ș"),
    Case(.ibm866, [0x8F, 0xF1], "Пё"),
    Case(.koi8R, [0xF0, 0xA3], "Пё"),
    Case(.koi8U, [0xA4, 0xAE, 0xBE], "єўЎ"),
    Case(.macintosh, [0x8E, 0xDB], "é€"),
    Case(.macCyrillic, [0x8F, 0xFF], "П€"),
    Case(.userDefined, [0x41, 0x80, 0xFF], "A\u{F780}\u{F7FF}"),
    Case(.gbk, [0xD6, 0xD0, 0x80, 0xA6, 0xD9], "中€\u{FE10}"),
    Case(.gb18030, [0x81, 0x35, 0xF4, 0x37, 0xA8, 0xBC], "\u{E7C7}ḿ"),
    Case(.gb18030, [0x94, 0x39, 0xDA, 0x33, 0xAA, 0xA1], "💩\u{E000}"),
    Case(.gb18030, [0xE3, 0x32, 0x9A, 0x35], "\u{10FFFF}"),
    Case(.big5, [0xA4, 0xA4, 0x88, 0x62, 0xA3, 0xE1], "中\u{CA}\u{304}€"),
    Case(.big5, [0x87, 0x7B], "\u{21D53}"),
    Case(.eucJP, [0xB4, 0xC1, 0x8E, 0xB1, 0x8F, 0xB0, 0xA1], "漢ｱ丂"),
    Case(.shiftJIS, [0x8A, 0xBF, 0xB1, 0x81, 0x60, 0xF0, 0x40], "漢ｱ～\u{E000}"),
    Case(.iso2022JP, [0x1B, 0x24, 0x42, 0x34, 0x41, 0x1B, 0x28, 0x42, 0x41], "漢A"),
    Case(.iso2022JP, [0x1B, 0x28, 0x4A, 0x5C, 0x7E, 0x1B, 0x28, 0x49, 0x31], "¥‾ｱ"),
    Case(.eucKR, [0xC7, 0xD1, 0x81, 0x41], "한갂"),
    Case(.utf16BE, [0x00, 0x41, 0xD8, 0x3D, 0xDC, 0xA9], "A💩"),
    Case(.utf16LE, [0x41, 0x00, 0x3D, 0xD8, 0xA9, 0xDC], "A💩"),
    Case(.replacement, [0x41, 0x42], "\u{FFFD}"),
  ]

  static let invalid: [Case] = [
    Case(.utf8, [0x41, 0xC0, 0xAF, 0x42], "A\u{FFFD}\u{FFFD}B"),
    Case(.utf8, [0xE2, 0x82, 0x41], "\u{FFFD}A"),
    Case(.utf8, [0xF0, 0x9F, 0x92, 0xE2, 0x82, 0xAC], "\u{FFFD}€"),
    Case(.utf8, [0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
    Case(.utf8, [0xF4, 0x90, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
    Case(.utf8, [0xE0, 0x80, 0x80, 0xFF], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
    Case(.utf8, [0xF1, 0x80, 0x80], "\u{FFFD}"),
    Case(.utf16LE, [0x00, 0xD8, 0x41, 0x00], "\u{FFFD}A"),
    Case(.utf16LE, [0x00, 0xDC, 0x41, 0x00, 0x42], "\u{FFFD}A\u{FFFD}"),
    Case(.utf16BE, [0xD8, 0x00], "\u{FFFD}"),
    Case(.utf16BE, [0xD8, 0x00, 0xDC], "\u{FFFD}"),
    Case(.gbk, [0xD6, 0x41, 0xFF, 0xD6], "諥\u{FFFD}\u{FFFD}"),
    Case(.gbk, [0xD6, 0x20], "\u{FFFD} "),
    Case(.gb18030, [0x81, 0x30, 0x81], "\u{FFFD}"),
    Case(.gb18030, [0x81, 0x30, 0x41], "\u{FFFD}0A"),
    Case(.gb18030, [0xFE, 0x39, 0xFE, 0x39], "\u{FFFD}"),
    Case(.big5, [0xA4, 0x3C, 0xA4], "\u{FFFD}<\u{FFFD}"),
    Case(.eucJP, [0x8F, 0xB0, 0x3C, 0x8E, 0xFF], "\u{FFFD}<\u{FFFD}"),
    Case(.shiftJIS, [0x81, 0x22, 0xA0, 0x8A], "\u{FFFD}\"\u{FFFD}\u{FFFD}"),
    Case(.iso2022JP, [0x1B, 0x24, 0x41, 0x80], "\u{FFFD}$A\u{FFFD}"),
    Case(.iso2022JP, [0x1B, 0x24, 0x42, 0x1B, 0x28, 0x42], "\u{FFFD}"),
    Case(.eucKR, [0xC7, 0x20, 0xC7, 0xFF], "\u{FFFD} \u{FFFD}"),
  ]

  @Test(arguments: characters + invalid)
  func codeIsDecodedAsTheStandardHasIt(_ test: Case) {
    let decoded = DecodedText(decoding: test.bytes, as: test.encoding)
    #expect(scalars(decoded) == Array(test.text.unicodeScalars))
    #expect(decoded.replacementCount == scalars(decoded).filter { $0 == "\u{FFFD}" }.count)
  }

  @Test func everyEncodingHasACase() {
    let tested = Set((Self.characters + Self.invalid).map(\.encoding))
    #expect(tested == Set(CharacterEncoding.allCases))
  }

  private func scalars(_ decoded: DecodedText) -> [Unicode.Scalar] {
    Array(String(decoding: decoded.utf8, as: UTF8.self).unicodeScalars)
  }

  #if canImport(Glibc)
    /// The names that the system has for encodings it reads as the standard does.
    static let systemNames: [(CharacterEncoding, String)] =
      [
        (.ibm866, "IBM866"), (.koi8R, "KOI8-R"), (.macintosh, "MACINTOSH"), (.gbk, "GBK"),
        (.eucKR, "UHC"), (.eucJP, "EUC-JP-MS"), (.shiftJIS, "CP932"), (.big5, "BIG5-HKSCS"),
        (.utf16BE, "UTF-16BE"), (.utf16LE, "UTF-16LE"),
      ] + [2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16].compactMap(isoName)
      + (1250...1258).compactMap { number in
        CharacterEncoding(label: "windows-\(number)").map { ($0, "CP\(number)") }
      }

    private static func isoName(_ part: Int) -> (CharacterEncoding, String)? {
      CharacterEncoding(label: "iso-8859-\(part)").map { ($0, "ISO-8859-\(part)") }
    }

    @Test func systemAgreesOnNearlyEveryCode() throws {
      for (encoding, name) in Self.systemNames {
        let converter = try #require(SystemConverter(name))
        var compared = 0
        var different = 0
        for lead in UInt8(0x80)...0xFF {
          for trail in [0x41 as UInt8] + Array(stride(from: 0x80, to: 0xFE, by: 9)) {
            let bytes = [lead, trail]
            let decoded = DecodedText(decoding: bytes, as: encoding)
            guard decoded.replacementCount == 0, decoded.origin == .declared else { continue }
            guard let expected = converter.utf8(bytes), expected.count < 8 else { continue }
            compared += 1
            if decoded.utf8 != expected { different += 1 }
          }
        }
        #expect(compared > 300, "\(encoding)")
        // The vendors differ from the standard in punctuation and in private use.
        #expect(different * 12 <= compared, "\(encoding): \(different) of \(compared)")
      }
    }
  #endif
}
