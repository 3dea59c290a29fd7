/// One word of a text, read in a single pass.
///
/// Small enough to be handed on in registers; what few words have is read again where it is asked.
struct WordScan: Sendable {
  let start: Int
  let end: Int
  /// Of the lower-case form; see ``WordHash``.
  let hash: UInt32
  /// Bytes that are not the first of their letter.
  private let continuing: UInt32
  /// What the word's bytes are, all bits of ``kinds`` together.
  private let seen: UInt8

  var continuations: Int { Int(continuing) }
  var hasSmall: Bool { seen & Self.smallBit != 0 }
  /// An apostrophe as typesetters set it.
  var hasApostrophe: Bool { seen & Self.apostropheBit != 0 }
  /// An apostrophe of either kind, behind which another word may begin.
  var hasInnerWord: Bool { seen & (Self.apostropheBit | 0x08) != 0 }
  var hasHyphen: Bool { seen & 0x04 != 0 }
  /// Has letters of scripts that have no blanks between words.
  var isWide: Bool { seen & Self.wideBit != 0 }

  /// What a byte is to the scan: a blank, a mark, the lead of a letter of another script, or the
  /// bits of a byte of an ASCII word.
  static let blank: UInt8 = 0
  static let mark: UInt8 = 1
  static let lead: UInt8 = 2
  /// The bits are gathered over a word: capital 0x40, small letter 0x60, digit 0x10, "'" 0x08,
  /// "-" 0x04, a letter beyond ASCII 0x80.
  static let letterBit: UInt8 = 0x40
  static let smallBit: UInt8 = 0x20
  private static let digitBit: UInt8 = 0x10
  private static let apostropheBit: UInt8 = 0x01
  private static let wideBit: UInt8 = 0x02

  static let kinds: [UInt8] = (0..<256).map { byte in
    switch byte {
    case 0x00...0x20: blank
    case 0x41...0x5A: 0x40
    case 0x61...0x7A: 0x60
    case 0x30...0x39: digitBit
    case 0x27: 0x08
    case 0x2D: 0x04
    case 0xC2, 0xE2: mark
    case 0x80...0xFF: lead
    default: mark
    }
  }

  /// Reads the word that begins at `start`; `kinds` is ``kinds``.
  @inline(__always)
  init(_ text: Span<UInt8>, from start: Int, before limit: Int, _ kinds: Span<UInt8>) {
    precondition(start >= 0 && limit <= text.count && kinds.count == 256)
    var at = start
    var hash = WordHash()
    // Bits of what the word's bytes are, gathered without a branch for each.
    var seen: UInt8 = 0
    var continuations = 0
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
        let length = Self.length(byte)
        if byte >= 0xE3, byte <= 0xED { seen |= Self.wideBit }
        for index in at..<min(at &+ length, limit) { hash.add(text[unchecked: index]) }
        continuations &+= length &- 1
        at &+= length
      } else if byte == 0xE2, at > start, Self.isApostrophe(text, at, limit) {
        // A typographic apostrophe counts as the plain one.
        hash.addASCII(0x27)
        seen |= Self.apostropheBit
        continuations &+= 2
        at &+= 3
      } else {
        break
      }
    }
    self.start = start
    end = min(at, limit)
    self.hash = hash.final
    continuing = UInt32(truncatingIfNeeded: continuations)
    self.seen = seen
  }

  /// The bytes of a letter by its first.
  @inline(__always)
  private static func length(_ byte: UInt8) -> Int {
    byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  /// The digits among the word's bytes.
  @inline(__always)
  func digits(in text: Span<UInt8>) -> Int {
    guard seen & Self.digitBit != 0 else { return 0 }
    var digits = 0
    for index in start..<end where text[index] &- 0x30 < 10 { digits += 1 }
    return digits
  }

  /// Where the word that begins at `start` ends, for those who ask for no more.
  static func end(
    of text: Span<UInt8>, from start: Int, before limit: Int, _ kinds: Span<UInt8>
  ) -> Int {
    precondition(start >= 0 && limit <= text.count && kinds.count == 256)
    var at = start
    while at &+ ByteWord.count <= limit {
      // Unchecked, here and below: compared with the limit, and the limit with the text.
      let count = ByteWord.run(ByteWord(unchecked: text, at: at).letters)
      at &+= count
      if count < ByteWord.count { break }
    }
    while at < limit {
      let byte = text[unchecked: at]
      let kind = kinds[unchecked: Int(byte)]
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

  /// The letters of scripts that have no blanks between words, and their marks.
  func wide(in text: Span<UInt8>) -> (letters: Int, stops: Int, commas: Int) {
    var (letters, stops, commas) = (0, 0, 0)
    var at = start
    while at < end {
      let byte = text[at]
      if byte >= 0xE3, byte <= 0xED {
        letters += 1
        if at + 2 < end {
          switch (byte, text[at + 1], text[at + 2]) {
          case (0xE3, 0x80, 0x82): stops += 1
          case (0xE3, 0x80, 0x81), (0xEF, 0xBC, 0x8C): commas += 1
          default: break
          }
        }
      }
      at += byte < 0x80 ? 1 : Self.length(byte)
    }
    return (letters, stops, commas)
  }
}
