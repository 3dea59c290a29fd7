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

/// The class of a word by its bytes, in any of the languages of ``WordLists``, and whether it may
/// make an outlet's name a source; see ``SourceCues``.
///
/// An open-addressing table over 32-bit hashes; most look-ups that miss read one bit.
struct WordTable: Sendable {
  static let shared = WordTable(
    WordLists.all, cues: SourceCues.words, personal: PullQuotes.firstPersonWords)

  /// A bit for other bits of every hash: small enough to stay near, it turns most words away.
  private(set) var filter: [UInt64]
  private var hashes: [UInt32]
  /// The raw value of the class, ``cueBit`` and ``personalBit``.
  private var marks: [UInt8]
  private let mask: Int

  /// Set in the mark of a word that may be a cue.
  static let cueBit: UInt8 = 0x80
  /// Set in the mark of a word for the one who speaks.
  static let personalBit: UInt8 = 0x40
  static let classBits: UInt8 = 0x3F

  init(_ lists: [(WordClass, String)], cues: [String] = [], personal: [String] = []) {
    var size = 1024
    let words = lists.map { ($0.0, $0.1.split(whereSeparator: \.isWhitespace)) }
    let count = words.reduce(0) { $0 + $1.1.count } + cues.count + personal.count
    while size < count * 4 { size *= 2 }
    mask = size - 1
    hashes = [UInt32](repeating: 0, count: size)
    marks = [UInt8](repeating: 0, count: size)
    filter = [UInt64](repeating: 0, count: size / 64)
    for (kind, list) in words {
      for word in list { add(WordHash.hash(Array(word.utf8)), kind.rawValue) }
    }
    for word in cues { add(WordHash.hash(Array(word.utf8)), Self.cueBit) }
    for word in personal { add(WordHash.hash(Array(word.utf8)), Self.personalBit) }
  }

  private mutating func add(_ hash: UInt32, _ mark: UInt8) {
    var at = Int(hash) & mask
    while hashes[at] != 0, hashes[at] != hash { at = (at + 1) & mask }
    // The first list that holds a word decides on its class.
    if hashes[at] == 0 || mark > Self.classBits { marks[at] |= mark }
    hashes[at] = hash
    let bit = Int(hash >> 13) & mask
    filter[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  /// The raw value of the word's class, 0 if it has none.
  @inline(__always)
  func rawClass(of hash: UInt32) -> UInt8 { mark(of: hash) & Self.classBits }

  /// The raw value of the word's class, 0 if it has none, with the bits for what else it may be.
  @inline(__always)
  func mark(of hash: UInt32) -> UInt8 { mark(of: hash, filter.span) }

  /// The same for those who ask often; `filter` is ``filter``.
  @inline(__always)
  func mark(of hash: UInt32, _ filter: Span<UInt64>) -> UInt8 {
    let bit = Int(truncatingIfNeeded: hash &>> 13) & (filter.count &* 64 &- 1)
    // Unchecked: the filter's bits are a power of two, less than which the mask keeps the bit.
    guard filter[unchecked: bit &>> 6] &>> UInt64(bit & 63) & 1 != 0 else { return 0 }
    return storedMark(of: hash)
  }

  @inline(never)
  private func storedMark(of hash: UInt32) -> UInt8 {
    var at = Int(truncatingIfNeeded: hash) & mask
    while hashes[at] != 0 {
      if hashes[at] == hash { return marks[at] }
      at = (at + 1) & mask
    }
    return 0
  }
}
