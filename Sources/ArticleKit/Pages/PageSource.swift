import HTMLTree

/// The steps that every reader begins with.
enum PageSource {
  /// The text of a page's bytes.
  ///
  /// - Parameter own: the encoding that the page declares itself.
  /// - Throws: ``PageReadingError`` where they are empty, too many, or no text.
  static func decoded(
    _ bytes: [UInt8], hints: PageHints, byteLimit: Int, declared own: CharacterEncoding? = nil
  ) throws(PageReadingError) -> DecodedText {
    guard bytes.count <= byteLimit else {
      throw PageReadingError(.tooLarge(limit: byteLimit), name: hints.name)
    }
    if bytes.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) {
      throw PageReadingError(.empty, name: hints.name)
    }
    if bytes.starts(with: [0x1F, 0x8B]) {
      throw PageReadingError(.compressed("gzip"), name: hints.name)
    }
    var declared = own
    if let label = hints.encoding {
      guard let encoding = CharacterEncoding(label: label) else {
        throw PageReadingError(.unknownEncoding(label), name: hints.name)
      }
      declared = encoding
    }
    let text = DecodedText(decoding: bytes, declared: declared)
    if let offset = binaryOffset(in: text) {
      throw PageReadingError(
        .binary, name: hints.name, offset: text.offsets.sourceOffset(of: offset))
    }
    return text
  }

  /// Where the bytes that are no text begin, nil if they are text.
  ///
  /// Text may hold a stray control; a program, a picture or an archive is full of them.
  private static func binaryOffset(in text: DecodedText) -> Int? {
    let span = text.utf8.span
    var controls = 0
    var first: Int?
    func look(at index: Int) {
      switch span[index] {
      case 0x09...0x0D, 0x1B, 0x20...: break
      default:
        controls += 1
        if first == nil { first = index }
      }
    }
    var at = 0
    while at &+ ByteWord.count <= span.count {
      // Unchecked: compared with the end right above.
      let word = ByteWord(unchecked: span, at: at)
      var low = word.below(0x20)
      // White space is most of them.
      if low != 0 { low &= ~word.below(0x0E) | word.below(0x09) }
      while low != 0 {
        look(at: at + ByteWord.first(low))
        low &= low &- 1
      }
      at += ByteWord.count
    }
    while at < span.count {
      look(at: at)
      at += 1
    }
    if controls * 200 > span.count { return first }
    return text.replacementCount * 10 > span.count ? 0 : nil
  }

  /// A digest of 64 bits that tells whether a file was changed: FNV-1a over words of eight bytes.
  static func digest(of bytes: [UInt8]) -> String {
    let prime: UInt64 = 0x100_0000_01B3
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(bytes.count)
    bytes.withUnsafeBytes { raw in
      var at = 0
      while at + 8 <= raw.count {
        let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
        hash = (hash ^ word) &* prime
        hash ^= hash >> 32
        at += 8
      }
      while at < raw.count {
        hash = (hash ^ UInt64(raw[at])) &* prime
        at += 1
      }
    }
    let text = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - text.utf8.count) + text
  }
}
