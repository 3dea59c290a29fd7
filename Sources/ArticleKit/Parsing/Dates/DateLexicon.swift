/// The words of dates, looked up by their folded bytes.
struct DateLexicon: Sendable {
  static let shared = DateLexicon()

  /// The longest word in bytes; no longer one need be looked up.
  static let longestWord = 26

  private var slots: [UInt16]
  private var spellings: [[UInt8]] = []
  private var words: [DateWord] = []
  private let mask: Int
  /// The first two letters of ASCII words that may follow a number.
  private var beginnings = Array(repeating: false, count: 32 * 32)
  /// The same of words that a relative date may begin with: "yesterday", "vor".
  private var relativeBeginnings = Array(repeating: false, count: 32 * 32)

  private init() {
    let size = 8192
    slots = Array(repeating: .max, count: size)
    mask = size - 1
    for list in DateNames.all {
      let language = DateLanguages(code: list.language)
      add(list.months, language) { word, number, strength in
        guard word.month == 0 else { return }
        (word.month, word.monthStrength) = (number, strength)
      }
      add(list.weekdays, language) { word, number, strength in
        guard word.weekday == 0 else { return }
        (word.weekday, word.weekdayStrength) = (number, strength)
      }
    }
    for list in DateNames.roles {
      for name in list.words.split(separator: " ") {
        change(name.utf8) { $0.roles.insert(list.role) }
      }
    }
    for list in RelativeSpan.units {
      for name in list.words.split(separator: " ") {
        change(name.utf8) { if $0.roles.contains(.span) { $0.unit = $0.unit ?? list.unit } }
      }
    }
    for list in RelativeSpan.days {
      for name in list.words.split(separator: " ") {
        change(name.utf8) { if $0.roles.contains(.relativeDay) { $0.daysAgo = list.ago } }
      }
    }
    for (name, zone) in DateZone.abbreviations { change(name.utf8) { $0.zone = zone } }
    for (word, spelling) in zip(words, spellings)
    where spelling.count > 1 && spelling[0] < 0x80 && spelling[1] < 0x80 {
      if word.roles.isDisjoint(with: [.since, .relativeDay]) { continue }
      relativeBeginnings[Int(spelling[0] & 31) * 32 + Int(spelling[1] & 31)] = true
    }
    for (word, spelling) in zip(words, spellings) where spelling[0] < 0x80 {
      guard word.month > 0 || word.zone != nil || !word.roles.isSubset(of: .neverAfterNumber) else {
        continue
      }
      // `canBegin` asks only where both first bytes are letters of ASCII.
      guard spelling.count > 1, spelling[1] < 0x80 else { continue }
      beginnings[Int(spelling[0] & 31) * 32 + Int(spelling[1] & 31)] = true
    }
  }

  /// Whether a word with these first bytes may follow the number that a date begins with; true
  /// for signs and letters outside ASCII.
  func canBegin(_ first: UInt8, _ second: UInt8) -> Bool {
    guard first < 0x80, (first | 0x20) &- 0x61 < 26 else { return true }
    // A word of one letter has no second one.
    guard second < 0x80, (second | 0x20) &- 0x61 < 26 else { return true }
    return beginnings[Int(first & 31) * 32 + Int(second & 31)]
  }

  /// Whether a relative date may begin with these bytes; true for digits and for letters outside
  /// ASCII.
  func canBeginRelative(_ first: UInt8, _ second: UInt8) -> Bool {
    guard first < 0x80 else { return true }
    guard (first | 0x20) &- 0x61 < 26 else { return first &- 0x30 < 10 }
    guard second < 0x80, (second | 0x20) &- 0x61 < 26 else { return true }
    return relativeBeginnings[Int(first & 31) * 32 + Int(second & 31)]
  }

  private mutating func add(
    _ names: String, _ language: DateLanguages,
    _ set: (inout DateWord, UInt8, DateWord.Strength) -> Void
  ) {
    var number: UInt8 = 0
    for group in names.split(separator: ";") {
      number += 1
      for (index, name) in group.split(separator: ",").enumerated() {
        let strength: DateWord.Strength =
          switch name.utf8.first {
          case UInt8(ascii: "?"): .needsCapital
          case UInt8(ascii: "!"): .needsYear
          case UInt8(ascii: "-"): .needsLowerCase
          default: .sure
          }
        change(strength == .sure ? name.utf8 : name.utf8.dropFirst()) { word in
          set(&word, number, strength)
          word.languages.formUnion(language)
          if index > 0 { word.roles.insert(.short) }
        }
      }
    }
  }

  private mutating func change(
    _ spelling: some Sequence<UInt8>, _ body: (inout DateWord) -> Void
  ) {
    let bytes = Array(spelling)
    var slot = Self.hash(bytes) & mask
    while slots[slot] != .max {
      let index = Int(slots[slot])
      if spellings[index] == bytes { return body(&words[index]) }
      slot = (slot + 1) & mask
    }
    slots[slot] = UInt16(words.count)
    var word = DateWord()
    body(&word)
    words.append(word)
    spellings.append(bytes)
  }

  /// What a word means; its bytes must be folded by ``fold(_:into:)``.
  func word(_ folded: [UInt8]) -> DateWord? {
    guard folded.count <= Self.longestWord else { return nil }
    var slot = Self.hash(folded) & mask
    while slots[slot] != .max {
      let index = Int(slots[slot])
      if spellings[index] == folded { return words[index] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private static func hash(_ bytes: [UInt8]) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int(hash ^ (hash >> 15))
  }

  /// Puts the lower case of UTF-8 bytes into `folded`: Latin and Cyrillic letters, others as is.
  static func fold(_ bytes: ArraySlice<UInt8>, into folded: inout [UInt8]) {
    folded.removeAll(keepingCapacity: true)
    var lead: UInt8 = 0
    for byte in bytes {
      var byte = byte
      switch (lead, byte) {
      case (_, 0x41...0x5A): byte |= 0x20
      case (0xC3, 0x80...0x9E) where byte != 0x97: byte += 0x20
      case (0xC4, 0xB0):
        folded[folded.count - 1] = UInt8(ascii: "i")
        lead = 0
        continue
      case (0xC4, 0x80...0xB7), (0xC5, 0x8A...0xB7): byte |= 1
      case (0xC4, 0xB9...0xBD), (0xC5, 0x81...0x87), (0xC5, 0xB9...0xBD):
        if byte & 1 == 1 { byte += 1 }
      case (0xD0, 0x90...0x9F): byte += 0x20
      case (0xD0, 0xA0...0xAF):
        folded[folded.count - 1] = 0xD1
        byte -= 0x20
      case (0xD0, 0x80...0x8F):
        folded[folded.count - 1] = 0xD1
        byte += 0x10
      case (0xCE, 0x91...0x9F): byte += 0x20
      case (0xCE, 0xA0...0xA9):
        folded[folded.count - 1] = 0xCF
        byte -= 0x20
      default: break
      }
      folded.append(byte)
      lead = byte
    }
  }
}
