/// One word of a text, read in a single pass.
struct WordScan: Sendable {
  let start: Int
  private(set) var end = 0
  /// FNV-1a over the lower-case form, as ``WordHash`` has it; never 0.
  private(set) var hash: UInt32 = 1
  private(set) var hasSmall = false
  private(set) var isNumber = false
  private(set) var digits = 0
  private(set) var continuations = 0
  private(set) var hasApostrophe = false
  /// Letters of scripts that have no blanks between words, and their marks.
  private(set) var wideLetters = 0
  private(set) var wideStops = 0
  private(set) var wideCommas = 0

  var isWide: Bool { wideLetters > 0 }

  /// What a byte is to the scan: a blank, a mark, the lead of a letter of another script, or the
  /// bits of a byte of an ASCII word.
  static let blank: UInt8 = 0
  static let mark: UInt8 = 1
  static let lead: UInt8 = 2
  /// The bits are gathered over a word: capital 0x40, small letter 0x60, digit 0x18, "'" and "-"
  /// 0x08.
  private static let digitBit: UInt8 = 0x10

  static let kinds: [UInt8] = (0..<256).map { byte in
    switch byte {
    case 0x00...0x20: blank
    case 0x41...0x5A: 0x40
    case 0x61...0x7A: 0x60
    case 0x30...0x39: 0x18
    case 0x27, 0x2D: 0x08
    case 0xC2, 0xE2: mark
    case 0x80...0xFF: lead
    default: mark
    }
  }

  /// Reads the word that begins at `start`; `kinds` is ``kinds``.
  ///
  /// Inlined, so that a word's properties stay in registers: a tenth of the time of a parse.
  @inline(__always)
  init(_ text: Span<UInt8>, from start: Int, before limit: Int, _ kinds: Span<UInt8>) {
    precondition(start >= 0 && limit <= text.count && kinds.count == 256)
    self.start = start
    var at = start
    var hash = WordHash()
    // Bits of what the word's bytes are, gathered without a branch for each.
    var seen: UInt8 = 0
    while at < limit {
      // Unchecked: `at` is between `start` and `limit`, which were compared with the text above,
      // and a byte is less than the 256 kinds.
      var byte = text[unchecked: at]
      var kind = kinds[unchecked: Int(byte)]
      // Most words are ASCII: their bytes take no branch but the loop's own.
      while kind > Self.lead {
        hash.addASCII(byte)
        seen |= kind
        at &+= 1
        if at == limit { break }
        byte = text[unchecked: at]
        kind = kinds[unchecked: Int(byte)]
      }
      guard at < limit else { break }
      if kind == Self.lead {
        seen |= 0x80
        let length = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        if byte >= 0xE3, byte <= 0xED { noteWide(text, at, limit) }
        for index in at..<min(at + length, limit) { hash.add(text[index]) }
        continuations += length - 1
        at += length
      } else if byte == 0xE2, at > start, Self.isApostrophe(text, at, limit) {
        // A typographic apostrophe counts as the plain one.
        hash.addASCII(0x27)
        hasApostrophe = true
        continuations += 2
        at += 3
      } else {
        break
      }
    }
    end = min(at, limit)
    hasSmall = seen & 0x20 != 0
    if seen & Self.digitBit != 0 {
      for index in start..<end where text[index] &- 0x30 < 10 { digits += 1 }
      isNumber = digits == end - start
    }
    self.hash = hash.final
  }

  /// Where the word that begins at `start` ends, for those who ask for no more.
  static func end(
    of text: Span<UInt8>, from start: Int, before limit: Int, _ kinds: Span<UInt8>
  ) -> Int {
    var at = start
    while at < limit {
      let byte = text[at]
      let kind = kinds[Int(byte)]
      if kind > lead {
        at += 1
      } else if kind == lead {
        at += byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      } else if isApostrophe(text, at, limit), at > start {
        at += 3
      } else {
        break
      }
    }
    return min(at, limit)
  }

  /// Whether the typographic apostrophe stands inside a word.
  @inline(__always)
  private static func isApostrophe(_ text: Span<UInt8>, _ at: Int, _ limit: Int) -> Bool {
    at + 3 < limit && text[at] == 0xE2 && text[at + 1] == 0x80 && text[at + 2] == 0x99
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
