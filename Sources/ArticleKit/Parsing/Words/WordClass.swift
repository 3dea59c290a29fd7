/// What a word tells of the line that it stands in.
enum WordClass: UInt8, CaseIterable, Sendable {
  /// Articles, pronouns, prepositions, forms of "to be": frequent in prose, rare in menus.
  case function = 1
  /// Sharing and the networks where it is done.
  case social
  /// Signing in, subscribing, paying, newsletters.
  case account
  /// The site's own pages: menus, legal notices, copyright.
  case site
  /// Pointers to other articles: "read more", "related", "most popular".
  case pointer
  /// Photographs and their owners.
  case picture
  /// Readers' comments.
  case comment
  /// Who wrote it and when: "by", "published", "updated".
  case credit
}

/// The class of a word by its bytes, in any of the languages of ``WordLists``.
///
/// An open-addressing table over 32-bit hashes; a look-up takes a few nanoseconds.
struct WordTable: Sendable {
  static let shared = WordTable(WordLists.all)

  private var hashes: [UInt32]
  private var classes: [UInt8]
  private let mask: Int

  init(_ lists: [(WordClass, String)]) {
    var size = 1024
    let words = lists.map { ($0.0, $0.1.split(whereSeparator: \.isWhitespace)) }
    while size < words.reduce(0, { $0 + $1.1.count }) * 4 { size *= 2 }
    mask = size - 1
    hashes = [UInt32](repeating: 0, count: size)
    classes = [UInt8](repeating: 0, count: size)
    for (kind, list) in words {
      for word in list {
        let hash = WordHash.hash(Array(word.utf8))
        var at = Int(hash) & mask
        while hashes[at] != 0, hashes[at] != hash { at = (at + 1) & mask }
        // The first list that holds a word decides.
        if hashes[at] == 0 {
          hashes[at] = hash
          classes[at] = kind.rawValue
        }
      }
    }
  }

  /// The raw value of the word's class, 0 if it has none.
  func rawClass(of hash: UInt32) -> UInt8 {
    var at = Int(hash) & mask
    while hashes[at] != 0 {
      if hashes[at] == hash { return classes[at] }
      at = (at + 1) & mask
    }
    return 0
  }
}

/// FNV-1a over the lower-case form of a word; never 0.
struct WordHash {
  private(set) var value: UInt32 = 0x811C_9DC5
  private var lead: UInt8 = 0

  /// Adds a byte of UTF-8; ASCII, Latin-1 and Cyrillic capitals count as their small letters.
  mutating func add(_ byte: UInt8) {
    var byte = byte
    if byte < 0x80 {
      byte |= 0x20
    } else if byte >= 0xC0 {
      lead = byte
      // The lead byte of a Cyrillic letter depends on its case: it is left out.
      if byte == 0xD0 || byte == 0xD1 { return }
    } else if lead == 0xC3, byte < 0x9F {
      byte += 0x20
    } else if lead == 0xD0 {
      // А…Я are 0x90…0xAF, а…п 0xB0…0xBF.
      byte = byte < 0xB0 && byte >= 0x90 ? byte &- 0x10 : byte &- 0x30
      byte |= 0x80
    } else if lead == 0xD1 {
      byte = (byte &- 0x70) | 0x80
    }
    value = (value ^ UInt32(byte)) &* 0x0100_0193
  }

  /// Adds a byte below 0x80; digits and marks have the bit already that small letters have.
  mutating func addASCII(_ byte: UInt8) {
    value = (value ^ UInt32(byte | 0x20)) &* 0x0100_0193
  }

  /// Adds letters of ASCII, at most eight, the first in the lowest byte.
  @inline(__always)
  mutating func addLetters(_ letters: UInt64, count: Int) {
    var rest = letters | 0x2020_2020_2020_2020
    for _ in 0..<count {
      value = (value ^ UInt32(truncatingIfNeeded: rest & 0xFF)) &* 0x0100_0193
      rest &>>= 8
    }
  }

  static func hash(_ bytes: [UInt8]) -> UInt32 {
    var hash = WordHash()
    for byte in bytes { hash.add(byte) }
    return hash.final
  }

  var final: UInt32 { value == 0 ? 1 : value }
}
