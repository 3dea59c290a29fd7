/// A character encoding of the WHATWG Encoding Standard.
public enum CharacterEncoding: String, Sendable, Hashable, CaseIterable {
  case utf8 = "UTF-8"
  case ibm866 = "IBM866"
  case iso8859Part2 = "ISO-8859-2"
  case iso8859Part3 = "ISO-8859-3"
  case iso8859Part4 = "ISO-8859-4"
  case iso8859Part5 = "ISO-8859-5"
  case iso8859Part6 = "ISO-8859-6"
  case iso8859Part7 = "ISO-8859-7"
  case iso8859Part8 = "ISO-8859-8"
  /// ISO-8859-8 in logical order; its bytes mean the same.
  case iso8859Part8Logical = "ISO-8859-8-I"
  case iso8859Part10 = "ISO-8859-10"
  case iso8859Part13 = "ISO-8859-13"
  case iso8859Part14 = "ISO-8859-14"
  case iso8859Part15 = "ISO-8859-15"
  case iso8859Part16 = "ISO-8859-16"
  case koi8R = "KOI8-R"
  case koi8U = "KOI8-U"
  case macintosh
  case windows874 = "windows-874"
  case windows1250 = "windows-1250"
  case windows1251 = "windows-1251"
  /// Also what the labels "iso-8859-1" and "us-ascii" mean.
  case windows1252 = "windows-1252"
  case windows1253 = "windows-1253"
  case windows1254 = "windows-1254"
  case windows1255 = "windows-1255"
  case windows1256 = "windows-1256"
  case windows1257 = "windows-1257"
  case windows1258 = "windows-1258"
  case macCyrillic = "x-mac-cyrillic"
  /// Decodes as ``gb18030`` does.
  case gbk = "GBK"
  case gb18030
  case big5 = "Big5"
  case eucJP = "EUC-JP"
  case iso2022JP = "ISO-2022-JP"
  case shiftJIS = "Shift_JIS"
  case eucKR = "EUC-KR"
  /// Stands for encodings that are not to be decoded, for they hide markup: all bytes together
  /// become one U+FFFD.
  case replacement
  case utf16BE = "UTF-16BE"
  case utf16LE = "UTF-16LE"
  /// Bytes from 0x80 become U+F780 to U+F7FF.
  case userDefined = "x-user-defined"

  /// The standard's name, such as "windows-1251".
  public var name: String { rawValue }
}

extension CharacterEncoding: CustomStringConvertible {
  public var description: String { name }
}
