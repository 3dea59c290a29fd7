import Foundation
import HTMLTree

/// html5lib's encoding cases: a page's bytes under `#data`, its encoding's label under `#encoding`.
enum EncodingCases {
  static func run(_ data: Data, file: String, into report: inout CaseReport) {
    let bytes = [UInt8](data)
    var position = 0
    var number = 0
    while let start = bytes.firstRange(of: dataMark, from: position),
      let mark = bytes.firstRange(of: encodingMark, from: start.upperBound)
    {
      number += 1
      let page = Array(bytes[start.upperBound..<mark.lowerBound])
      let end = bytes[mark.upperBound...].firstIndex(of: 0x0A) ?? bytes.count
      let label = String(decoding: bytes[mark.upperBound..<end], as: UTF8.self)
      position = end
      report.add(
        "\(file): case \(number)", input: String(decoding: page, as: UTF8.self),
        expected: CharacterEncoding(label: label)?.name ?? "unknown label \(label)",
        got: encoding(of: page).name)
    }
  }

  private static let dataMark = Array("#data\n".utf8)
  private static let encodingMark = Array("\n#encoding\n".utf8)

  /// What the standard says of a page that came without any other word of its encoding.
  ///
  /// The cases take windows-1252 where nothing is declared; HTMLTree itself would look at the bytes
  /// first.
  private static func encoding(of page: [UInt8]) -> CharacterEncoding {
    let text = DecodedText(decoding: page)
    if text.origin == .byteOrderMark { return text.encoding }
    return CharacterEncoding(declaredIn: page) ?? .windows1252
  }
}

extension [UInt8] {
  /// The first place of some bytes at or behind an offset.
  fileprivate func firstRange(of bytes: [UInt8], from start: Int) -> Range<Int>? {
    var index = start
    while index + bytes.count <= count {
      if self[index...].starts(with: bytes) { return index..<index + bytes.count }
      index += 1
    }
    return nil
  }
}
