/// Bytes as text, and from where in the bytes each character came.
///
/// The encoding is found in this order, the first that holds:
/// 1. A byte order mark, which is no part of the text.
/// 2. The declared encoding, unless the bytes plainly say otherwise: declared UTF-8 that has more
///    than a few invalid bytes is looked at as if nothing were declared, and stays UTF-8 if nothing
///    better is found; any other declaration yields to bytes that are valid UTF-8 with sequences
///    that can hardly be chance, and declared UTF-16 to bytes that cannot be that.
/// 3. UTF-16 without a mark, told by a zero in every other byte.
/// 4. ISO-2022-JP, told by its escape sequences.
/// 5. UTF-8, also with a few stray invalid bytes among much that is valid.
/// 6. Detection by the statistics of languages; UTF-8 with stray bytes stands there too, so that a
///    few dashes in UTF-8 outweigh a stray byte or two.
/// 7. windows-1252.
public struct DecodedText: Sendable {
  /// How the encoding was found.
  public enum Origin: String, Sendable, Hashable, CaseIterable {
    case byteOrderMark
    case declared
    /// Undeclared, or declared otherwise, but valid UTF-8 (a few stray bytes aside).
    case validUTF8
    case detected
    /// windows-1252, for want of anything better.
    case fallback
  }

  /// The text; the same storage as the source if that is valid UTF-8 without a mark.
  public let utf8: [UInt8]
  public let encoding: CharacterEncoding
  public let origin: Origin
  /// From the text to the source.
  public let offsets: SourceOffsets
  /// How many invalid sequences became U+FFFD.
  public let replacementCount: Int

  /// Decodes bytes in whichever encoding they are; an invalid sequence becomes U+FFFD as the
  /// WHATWG decoders have it.
  ///
  /// Complexity: O(n).
  public init(decoding bytes: [UInt8], declared: CharacterEncoding? = nil) {
    let finding = EncodingFinding(bytes, declared: declared)
    encoding = finding.encoding
    origin = finding.origin
    (utf8, offsets, replacementCount) = Self.decode(bytes, finding)
  }

  /// Decodes bytes in a given encoding, whatever they look like; a byte order mark of that
  /// encoding is no part of the text.
  ///
  /// Complexity: O(n).
  public init(decoding bytes: [UInt8], as encoding: CharacterEncoding) {
    var finding = EncodingFinding(encoding, .declared)
    if let mark = EncodingFinding(byteOrderMark: bytes), mark.encoding == encoding {
      finding = mark
    }
    self.encoding = encoding
    origin = finding.origin
    (utf8, offsets, replacementCount) = Self.decode(bytes, finding)
  }

  private static func decode(
    _ bytes: [UInt8], _ finding: EncodingFinding
  ) -> ([UInt8], SourceOffsets, Int) {
    let start = finding.markLength
    let encoding = finding.encoding
    let isASCIICompatible =
      ![.utf16BE, .utf16LE, .iso2022JP, .replacement, .utf8].contains(encoding)
    let verdict =
      encoding != .utf8 && !isASCIICompatible
      ? .invalid : finding.verdict ?? UTF8Validator.verdict(bytes, from: start)
    if verdict == .ascii || (verdict == .valid && encoding == .utf8) {
      if start == 0 { return (bytes, .identity, 0) }
      return (Array(bytes[start...]), SourceOffsets(form: .shifted(by: start)), 0)
    }
    if let decoder = SingleByteDecoder.decoder(encoding) {
      let (utf8, replacementCount) = decoder.decode(bytes)
      let offsets = SourceOffsets(form: .singleBytes(SingleByteOffsets(utf8: utf8)))
      return (utf8, offsets, replacementCount)
    }
    var output =
      switch encoding {
      case .utf16BE: UTF16Decoder(isBigEndian: true).decode(bytes, from: start)
      case .utf16LE: UTF16Decoder(isBigEndian: false).decode(bytes, from: start)
      case .gbk, .gb18030: GB18030Decoder().decode(bytes, from: start)
      case .big5: Big5Decoder().decode(bytes, from: start)
      case .eucJP: EUCJPDecoder().decode(bytes, from: start)
      case .shiftJIS: ShiftJISDecoder().decode(bytes, from: start)
      case .iso2022JP: ISO2022JPDecoder().decode(bytes, from: start)
      case .eucKR: EUCKRDecoder().decode(bytes, from: start)
      case .replacement: ReplacementDecoder().decode(bytes, from: start)
      default: UTF8Decoder().decode(bytes, from: start)
      }
    let offsets = output.offsets(sourceCount: bytes.count)
    return (output.utf8, offsets, output.replacementCount)
  }
}
