/// Character references that dumps leave behind: "&amp;", "&#8217;", "&#x2019;".
enum CharacterReference {
  /// The character that a reference at `at` stands for and the reference's length, nil if none
  /// stands there.
  static func read(
    _ bytes: [UInt8], _ at: Int, before limit: Int
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    var end = at + 1
    while end < limit, end < at + 12, bytes[end] != UInt8(ascii: ";") { end += 1 }
    guard end < limit, end < at + 12, bytes[end] == UInt8(ascii: ";"), end > at + 2 else {
      return nil
    }
    let name = bytes[at + 1..<end]
    guard let scalar = name.first == UInt8(ascii: "#") ? numeric(name.dropFirst()) : named(name)
    else { return nil }
    return (scalar, end + 1 - at)
  }

  private static func numeric(_ digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let isHex = digits.first == UInt8(ascii: "x") || digits.first == UInt8(ascii: "X")
    let text = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
    guard let value = UInt32(text, radix: isHex ? 16 : 10), value >= 0x20,
      !(0x7F...0x9F).contains(value)
    else { return nil }
    return Unicode.Scalar(value)
  }

  private static func named(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    names[String(decoding: name, as: UTF8.self)]
  }

  /// Those that text dumps really hold; a page in HTML is read with the whole table.
  private static let names: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”",
    "laquo": "«", "raquo": "»", "bdquo": "„", "sbquo": "‚", "hellip": "…", "copy": "©",
    "reg": "®", "trade": "™", "euro": "€", "pound": "£", "bull": "•", "middot": "·",
    "thinsp": "\u{2009}", "ensp": "\u{2002}", "emsp": "\u{2003}", "eacute": "é", "egrave": "è",
    "agrave": "à", "ccedil": "ç", "auml": "ä", "ouml": "ö", "uuml": "ü", "szlig": "ß",
    "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "aacute": "á", "iacute": "í", "oacute": "ó",
    "uacute": "ú", "ntilde": "ñ", "acirc": "â", "ecirc": "ê", "ocirc": "ô", "deg": "°",
  ]
}
