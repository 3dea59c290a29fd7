/// What a byte can be to a scan for words.
enum ByteKind: UInt8, Sendable {
  case blank
  /// A letter or digit of ASCII, an apostrophe or a hyphen.
  case word
  /// The first byte of a letter of another script.
  case lead
  case mark

  static let table: [ByteKind] = (0..<256).map { byte in
    switch byte {
    case 0x00...0x20: .blank
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x27, 0x2D: .word
    case 0xC2, 0xE2: .mark
    case 0x80...0xFF: .lead
    default: .mark
    }
  }
}

/// One word of a text, read in a single pass.
struct WordScan: Sendable {
  let start: Int
  private(set) var end = 0
  /// FNV-1a over the lower-case form, as ``WordHash`` has it; never 0.
  private(set) var hash: UInt32 = 1
  private(set) var hasSmall = false
  private(set) var isNumber = true
  private(set) var digits = 0
  private(set) var continuations = 0
  private(set) var hasApostrophe = false
  /// Letters of scripts that have no blanks between words, and their marks.
  private(set) var wideLetters = 0
  private(set) var wideStops = 0
  private(set) var wideCommas = 0

  var isWide: Bool { wideLetters > 0 }

  /// Reads the word that begins at `start`.
  init(_ text: Span<UInt8>, from start: Int, before limit: Int, _ kinds: Span<ByteKind>) {
    self.start = start
    var at = start
    var hash = WordHash()
    // Bits of what the word's bytes are, gathered without a branch for each.
    var seen: UInt8 = 0
    var digitCount = 0
    while at < limit {
      var byte = text[at]
      // Most words are ASCII: their bytes take no branch but the loop's own.
      while kinds[Int(byte)] == .word {
        hash.addASCII(byte)
        // Digits are 0x30…0x39, small letters 0x61…, capitals 0x41…: two bits tell them apart.
        seen |= byte < 0x40 ? 0x10 : byte & 0x60
        digitCount &+= byte & 0xF0 == 0x30 ? 1 : 0
        at &+= 1
        if at == limit { break }
        byte = text[at]
      }
      guard at < limit else { break }
      if kinds[Int(byte)] == .lead {
        seen |= 0x80
        let length = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        if byte >= 0xE3, byte <= 0xED { noteWide(text, at, limit) }
        for index in at..<min(at + length, limit) { hash.add(text[index]) }
        continuations += length - 1
        at += length
      } else if byte == 0xE2, at > start, at + 3 < limit, text[at + 1] == 0x80, text[at + 2] == 0x99
      {
        // A typographic apostrophe counts as the plain one.
        hash.addASCII(0x27)
        hasApostrophe = true
        continuations += 2
        at += 3
      } else {
        break
      }
    }
    digits = digitCount
    end = min(at, limit)
    hasSmall = seen & 0x20 != 0
    isNumber = seen == 0x10 && digits == end - start
    self.hash = hash.final
  }

  private mutating func noteWide(_ text: Span<UInt8>, _ at: Int, _ limit: Int) {
    wideLetters += 1
    guard at + 2 < limit, text[at] == 0xE3 || text[at] == 0xEF else { return }
    switch (text[at], text[at + 1], text[at + 2]) {
    case (0xE3, 0x80, 0x82): wideStops += 1
    case (0xE3, 0x80, 0x81), (0xEF, 0xBC, 0x8C): wideCommas += 1
    default: break
    }
  }
}
