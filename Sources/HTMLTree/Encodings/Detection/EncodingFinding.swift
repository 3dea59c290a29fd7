/// Which encoding bytes are in, and what says so.
struct EncodingFinding: Equatable {
  var encoding: CharacterEncoding
  var origin: DecodedText.Origin
  /// The bytes of the byte order mark.
  var markLength = 0
  /// What the bytes are as UTF-8, where that was looked at.
  var verdict: UTF8Validator.Verdict?

  init(_ encoding: CharacterEncoding, _ origin: DecodedText.Origin, markLength: Int = 0) {
    self.encoding = encoding
    self.origin = origin
    self.markLength = markLength
  }

  /// Looks for a byte order mark; nil if there is none.
  init?(byteOrderMark bytes: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self.init(.utf8, .byteOrderMark, markLength: 3)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self.init(.utf16BE, .byteOrderMark, markLength: 2)
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      self.init(.utf16LE, .byteOrderMark, markLength: 2)
    } else {
      return nil
    }
  }

  /// Complexity: O(n), statistics capped at a few hundred kilobytes.
  init(_ bytes: [UInt8], declared: CharacterEncoding?) {
    if let mark = EncodingFinding(byteOrderMark: bytes) {
      self = mark
      return
    }
    let verdict = UTF8Validator.verdict(bytes)
    if let declared, Self.holds(declared, of: bytes, verdict) {
      self.init(declared, .declared)
    } else if let order = UTF16Evidence.encoding(of: bytes) {
      self.init(order, .detected)
    } else if verdict == .ascii, ISO2022JPEvidence.isPresent(in: bytes) {
      self.init(.iso2022JP, .detected)
    } else if verdict != .invalid || Self.isNearlyUTF8(bytes) {
      self.init(.utf8, .validUTF8)
    } else if let encoding = EncodingDetector.encoding(of: bytes) {
      let origin: DecodedText.Origin = declared == .utf8 ? .declared : .validUTF8
      self.init(encoding, encoding == .utf8 ? origin : .detected)
    } else if declared == .utf8 {
      self.init(.utf8, .declared)
    } else {
      self.init(.windows1252, .fallback)
    }
    self.verdict = verdict
  }

  /// Whether a declaration is to be believed.
  private static func holds(
    _ declared: CharacterEncoding, of bytes: [UInt8], _ verdict: UTF8Validator.Verdict
  ) -> Bool {
    switch declared {
    case .utf8:
      return verdict == .valid || (verdict == .invalid && isNearlyUTF8(bytes))
        || (verdict == .ascii && UTF16Evidence.encoding(of: bytes) == nil)
    case .utf16BE, .utf16LE:
      if let order = UTF16Evidence.encoding(of: bytes) { return order == declared }
      // The letters of UTF-16 may all be below 0x80, but then half of the bytes are controls.
      return verdict == .invalid || bytes.prefix(4096).contains { $0 < 0x09 }
    case .replacement, .userDefined, .iso2022JP:
      return declared != .iso2022JP || verdict != .valid
    case .gbk, .gb18030, .big5, .eucJP, .shiftJIS, .eucKR:
      // Two such characters may well make valid UTF-8; ten hardly ever do.
      return verdict != .valid || UTF8Scanner.survey(bytes).sequences < 10
    default:
      return verdict != .valid
    }
  }

  /// Whether the invalid bytes are a few among many valid sequences.
  ///
  /// Among fewer the statistics decide.
  private static func isNearlyUTF8(_ bytes: [UInt8]) -> Bool {
    let survey = UTF8Scanner.survey(bytes, invalidLimit: 4096)
    return survey.sequences >= 8 * survey.invalid
  }
}
