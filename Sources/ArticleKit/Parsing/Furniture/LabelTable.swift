/// What a line's first words announce.
enum LabelKind: UInt8, Sendable {
  /// Links to other articles on the same matter.
  case related
  /// The article's topics.
  case keywords
  /// A list that every page of the site has: "Most read".
  case pageList
  /// Who made a picture; a colon has to follow.
  case picture
  /// Who made a picture, with or without a colon.
  case credit
  /// What a picture shows.
  case caption
  /// A line of its own that tells the reader nothing: "Advertisement".
  case junk
  /// The site's own name comes after it: "Work at".
  case brand
  /// The site's own name may come after it, and other things: "Follow".
  case weakBrand
}

/// A label at the beginning of a line.
struct LabelMatch: Sendable {
  enum Follower { case nothing, colon, text }

  var kind: LabelKind
  /// The bytes of the label.
  var range: Range<Int>
  /// What comes after it.
  var follower: Follower
  /// Where the text after the label and its colon begins; the block's end if there is none.
  var textStart: Int
}

/// Finds labels by their words, in any of the languages of ``LabelPhrases``.
///
/// A line is read up to the first word that goes on no label, at most 48 bytes of it; each word's
/// end is looked up in a hash table.
struct LabelTable: Sendable {
  static let shared = LabelTable(LabelPhrases.all)

  /// What the words up to an end are: a label, the beginning of one, both or neither.
  private struct Entry {
    var kind: LabelKind?
    var goesOn = false
  }

  private let entries: HashTable<UInt64, Entry>
  /// A bit for the third letter of each label that begins with three letters, by the first two.
  private let beginnings: [UInt32]

  init(_ phrases: [(LabelKind, String)]) {
    var entries: [UInt64: Entry] = [:]
    for (kind, list) in phrases {
      for line in list.split(separator: "\n") {
        for phrase in line.split(separator: ";") {
          let bytes = Array(phrase.utf8)
          var hash = FoldedHash()
          var at = 0
          while at < bytes.count {
            let wasInWord = hash.isInWord
            at += hash.read(bytes, at, bytes.count)
            if wasInWord, !hash.isInWord { entries[hash.value, default: Entry()].goesOn = true }
          }
          if hash.letters > 0, entries[hash.value]?.kind == nil {
            entries[hash.value, default: Entry()].kind = kind
          }
        }
      }
    }
    self.entries = HashTable(entries, none: Entry())
    beginnings = Self.beginnings(of: phrases.map(\.1))
  }

  private static func beginnings(of lists: [String]) -> [UInt32] {
    var result = [UInt32](repeating: 0, count: 26 * 26)
    for list in lists {
      for line in list.split(separator: "\n") {
        for phrase in line.split(separator: ";") {
          // Apostrophes are passed over.
          let bytes = phrase.utf8.filter { $0 != 0x27 }
          let letters = bytes.prefix(3).map { ($0 | 0x20) &- 0x61 }
          guard letters.count == 3, letters.allSatisfy({ $0 < 26 }) else { continue }
          result[Int(letters[0]) * 26 + Int(letters[1])] |= 1 << UInt32(letters[2])
        }
      }
    }
    return result
  }

  /// Whether a label may begin with these bytes: no line that begins with three letters of ASCII
  /// does unless a label begins with them.
  @inline(__always)
  private func canBegin(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    let (first, second) = ((first | 0x20) &- 0x61, (second | 0x20) &- 0x61)
    let third = (third | 0x20) &- 0x61
    guard first < 26, second < 26, third < 26 else { return true }
    return beginnings[Int(first) * 26 + Int(second)] &>> UInt32(third) & 1 != 0
  }

  /// The longest label that a range begins with, nil if there is none.
  func label(in bytes: [UInt8], _ range: Range<Int>) -> LabelMatch? {
    // Most lines end here.
    let start = range.lowerBound
    if range.count >= 3, !canBegin(bytes[start], bytes[start + 1], bytes[start + 2]) { return nil }
    var hash = FoldedHash()
    var at = range.lowerBound
    let limit = min(range.upperBound, at + 48)
    var best: (kind: LabelKind, end: Int)?
    var first: Int?
    while at < limit {
      let before = hash.letters
      let wordsBefore = hash
      let step = hash.read(bytes, at, range.upperBound)
      if hash.letters > before {
        if first == nil { first = at }
      } else if wordsBefore.isInWord {
        let entry = entries[wordsBefore.value]
        if let kind = entry.kind { best = (kind, at) }
        if !hash.isInWord, !entry.goesOn { break }
      }
      // A label begins with its first letter or after a mark or two.
      if first == nil, at - range.lowerBound > 6 { return nil }
      at += step
    }
    if at >= range.upperBound, hash.isInWord, let kind = entries[hash.value].kind {
      best = (kind, range.upperBound)
    }
    guard let best, let first else { return nil }
    var text = best.end
    var follower = LabelMatch.Follower.text
    while text < range.upperBound {
      let byte = bytes[text]
      if byte == UInt8(ascii: ":") {
        follower = .colon
      } else if byte == 0xEF, text + 2 < range.upperBound, bytes[text + 1] == 0xBC,
        bytes[text + 2] == 0x9A
      {
        follower = .colon
        text += 2
      } else if byte == 0xC2, text + 1 < range.upperBound, bytes[text + 1] == 0xBB {
        text += 1
      } else if byte != 0x20, byte != UInt8(ascii: "|"), byte != UInt8(ascii: ">"),
        byte != UInt8(ascii: "*")
      {
        break
      }
      text += 1
    }
    if text >= range.upperBound { follower = .nothing }
    return LabelMatch(
      kind: best.kind, range: first..<best.end, follower: follower, textStart: text)
  }
}

/// FNV-1a over the small forms of letters and digits, one blank between words; apostrophes are
/// passed over.
struct FoldedHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325
  private(set) var letters = 0
  private(set) var isInWord = false
  private var needsBlank = false

  /// Reads the character at `at`; returns its length.
  @inline(__always)
  mutating func read(_ bytes: [UInt8], _ at: Int, _ limit: Int) -> Int {
    let byte = bytes[at]
    guard byte < 0x80 else { return readOther(bytes, at, limit) }
    if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 {
      // The bit that makes a letter small is set in digits, too.
      add(UInt32(byte | 0x20))
    } else if byte != 0x27 {
      endWord()
    }
    return 1
  }

  @inline(never)
  private mutating func readOther(_ bytes: [UInt8], _ at: Int, _ limit: Int) -> Int {
    let byte = bytes[at]
    let length = min(byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4, limit - at)
    if length == 2 {
      let scalar = UInt32(byte & 0x1F) << 6 | UInt32(bytes[at + 1] & 0x3F)
      if scalar < 0xC0 { endWord() } else { add(Self.small(scalar)) }
    } else if length == 3 {
      let scalar =
        UInt32(byte & 0xF) << 12 | UInt32(bytes[at + 1] & 0x3F) << 6
        | UInt32(bytes[at + 2] & 0x3F)
      if scalar == 0x2019 || scalar == 0x2018 { return length }
      if (0x2000...0x2BFF).contains(scalar) || (0x3000...0x3004).contains(scalar)
        || (0xFF00...0xFF0F).contains(scalar) || scalar == 0xFF1A
      {
        endWord()
      } else {
        add(scalar)
      }
    } else {
      endWord()
    }
    return max(1, length)
  }

  @inline(__always)
  private mutating func add(_ scalar: UInt32) {
    if needsBlank, letters > 0 { mix(0x20) }
    needsBlank = false
    isInWord = true
    letters += 1
    mix(UInt64(scalar))
  }

  private mutating func endWord() {
    needsBlank = true
    isInWord = false
  }

  private mutating func mix(_ value: UInt64) {
    self.value = (self.value ^ value) &* 0x0000_0100_0000_01B3
  }

  /// The small letter of a Latin, Greek or Cyrillic capital.
  static func small(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xC0...0xDE where scalar != 0xD7: scalar + 0x20
    case 0x100...0x137, 0x14A...0x177: scalar | 1
    case 0x139...0x148, 0x179...0x17E: scalar & 1 == 1 ? scalar + 1 : scalar
    case 0x391...0x3A9: scalar + 0x20
    case 0x400...0x40F: scalar + 0x50
    case 0x410...0x42F: scalar + 0x20
    default: scalar
    }
  }
}
