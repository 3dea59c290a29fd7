/// Finds the encoding that a page declares in a `meta` element, before the page is parsed.
///
/// After the standard's algorithm "prescan a byte stream to determine its encoding".
///
/// Source: https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding
struct EncodingPrescan {
  /// How many bytes are looked at where the caller does not say otherwise.
  ///
  /// The standard allows 1,024, and lets the parser begin again if the declaration comes later in
  /// the head. Reading further at once is the cheaper way to the same answer.
  static let defaultLimit = 65_536

  private let bytes: ArraySlice<UInt8>
  private var position: Int
  /// A tag that the end of the bytes cuts short declares nothing.
  private var hasRunOut = false

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  /// The declared encoding, or nil where none is declared or its label is unknown.
  ///
  /// Complexity: O(`limit`).
  static func encoding(
    in bytes: [UInt8], limit: Int = defaultLimit
  ) -> CharacterEncoding? {
    var prescan = EncodingPrescan(bytes.prefix(limit))
    return prescan.scan()
  }

  private mutating func scan() -> CharacterEncoding? {
    while let start = bytes[position...].firstIndex(of: 0x3C) {
      position = start + 1
      if starts(with: "!--") {
        skipComment()
      } else if isTag("meta") {
        position += 4
        if let encoding = metaEncoding() { return encoding }
      } else if isTagStart {
        skipTagName()
        while nextAttribute() != nil {}
      } else if let byte = peek, byte == 0x21 || byte == 0x2F || byte == 0x3F {
        // "<!", "</" and "<?" end at the next ">".
        position = bytes[position...].firstIndex(of: 0x3E).map { $0 + 1 } ?? bytes.endIndex
      }
    }
    return nil
  }

  private var peek: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

  private func starts(with text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes[position...].starts(with: $0) }
  }

  /// Whether a start tag of a name stands here; a white space or "/" must follow.
  private func isTag(_ name: StaticString) -> Bool {
    let count = name.utf8CodeUnitCount
    guard position + count < bytes.endIndex else { return false }
    let isNamed = name.withUTF8Buffer { name in
      zip(bytes[position...], name).allSatisfy { $0 | 0x20 == $1 }
    }
    let after = bytes[position + count]
    return isNamed && (Self.isSpace(after) || after == 0x2F)
  }

  private var isTagStart: Bool {
    guard let byte = peek else { return false }
    if byte != 0x2F { return Self.isLetter(byte) }
    return position + 1 < bytes.endIndex && Self.isLetter(bytes[position + 1])
  }

  /// "<!-->" is a whole comment too, so the two dashes of the start may be those of the end.
  private mutating func skipComment() {
    position += 1
    while position + 2 < bytes.endIndex {
      if bytes[position] == 0x2D, bytes[position + 1] == 0x2D, bytes[position + 2] == 0x3E {
        position += 3
        return
      }
      position += 1
    }
    position = bytes.endIndex
  }

  private mutating func skipTagName() {
    while let byte = peek, !Self.isSpace(byte), byte != 0x3E { position += 1 }
  }

  /// What the attributes of a `meta` tag declare.
  private mutating func metaEncoding() -> CharacterEncoding? {
    // Of two attributes with one name the first counts.
    var hasHTTPEquiv = false
    var hasContent = false
    var hasCharset = false
    var isContentType = false
    var needsContentType: Bool?
    var label: [UInt8]?
    while let attribute = nextAttribute() {
      switch attribute.name {
      case Self.httpEquiv where !hasHTTPEquiv:
        hasHTTPEquiv = true
        isContentType = attribute.value == Self.contentType
      case Self.content where !hasContent:
        hasContent = true
        if label == nil, let found = MetaContent.label(in: attribute.value) {
          label = found
          needsContentType = true
        }
      case Self.charset where !hasCharset:
        hasCharset = true
        label = attribute.value
        needsContentType = false
      default: break
      }
    }
    guard !hasRunOut, let label, let needsContentType, isContentType || !needsContentType else {
      return nil
    }
    return CharacterEncoding(declaredInMarkup: label)
  }

  private static let httpEquiv = Array("http-equiv".utf8)
  private static let contentType = Array("content-type".utf8)
  private static let content = Array("content".utf8)
  private static let charset = Array("charset".utf8)
}

extension EncodingPrescan {
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  /// The standard's "get an attribute": name and value in lower case, nil at the end of the tag.
  private mutating func nextAttribute() -> (name: [UInt8], value: [UInt8])? {
    while let byte = peek, Self.isSpace(byte) || byte == 0x2F { position += 1 }
    guard let first = peek else {
      hasRunOut = true
      return nil
    }
    if first == 0x3E {
      position += 1
      return nil
    }
    var name: [UInt8] = []
    while let byte = peek, !Self.isSpace(byte), byte != 0x2F, byte != 0x3E {
      if byte == 0x3D, !name.isEmpty { break }
      name.append(Self.lowercased(byte))
      position += 1
    }
    skipSpaces()
    guard peek == 0x3D else { return (name, []) }
    position += 1
    skipSpaces()
    return (name, attributeValue())
  }

  private mutating func skipSpaces() {
    while let byte = peek, Self.isSpace(byte) { position += 1 }
  }

  private mutating func attributeValue() -> [UInt8] {
    guard let first = peek else { return [] }
    var value: [UInt8] = []
    if first == 0x22 || first == 0x27 {
      position += 1
      while let byte = peek {
        position += 1
        if byte == first { break }
        value.append(Self.lowercased(byte))
      }
      return value
    }
    while let byte = peek, !Self.isSpace(byte), byte != 0x3E {
      value.append(Self.lowercased(byte))
      position += 1
    }
    return value
  }
}
