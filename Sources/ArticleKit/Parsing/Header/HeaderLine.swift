/// One word, number or sign of a line.
struct HeaderToken: Sendable {
  enum Kind: UInt8, Sendable { case word, number, mark, address }

  var kind: Kind
  var range: Range<Int>
  var meanings: HeaderWord = []
  /// Of a word; see ``WordHash``.
  var hash: UInt32 = 0
  /// The raw value of the ``WordClass``, 0 for none.
  var rawClass: UInt8 = 0
  /// Begins with a capital.
  var isCapital = false
  /// Has capitals alone, two at least.
  var isShout = false
  /// Is written in a script that has no capitals.
  var isCaseless = false
  /// What a mark is, as ASCII: every dash is "-", every bullet "|", every quotation mark a
  /// double quote, every arrow ">".
  var mark: UInt8 = 0
  /// White space stands before it.
  var isSpaced = false
  /// Is a domain: "example.com".
  var hasInnerDot = false
  /// Is initials or a shortened title: "J.R.", "Dr.".
  var isInitials = false
  /// Ends as outlets are called: "Citynews", "Sunpost".
  var endsAsOutlet = false
  /// Lies within a date.
  var isDate = false

  func isMark(_ first: UInt8) -> Bool { kind == .mark && mark == first }
  func isMark(_ first: UInt8, _ second: UInt8, _ others: UInt8...) -> Bool {
    kind == .mark && (mark == first || mark == second || others.contains(mark))
  }
  func has(_ meaning: HeaderWord) -> Bool { !meanings.isDisjoint(with: meaning) }
  func isOf(_ kind: WordClass) -> Bool { rawClass == kind.rawValue }
}

extension HeaderToken {
  /// Reads what the word's letters say of it.
  fileprivate mutating func readForm(_ text: [UInt8]) {
    guard range.count > 2 else {
      isInitials = range.count == 2 && text[range.upperBound - 1] == UInt8(ascii: ".")
      return
    }
    var at = range.upperBound - 1
    while at > range.lowerBound, text[at] != UInt8(ascii: ".") { at -= 1 }
    if text[at] == UInt8(ascii: ".") {
      hasInnerDot = at - range.lowerBound > 2 && range.upperBound - at > 2
      isInitials = !hasInnerDot && range.count <= 8
    }
    readEnding(text)
  }

  /// Reads what the word's last letters say of it.
  fileprivate mutating func readEnding(_ text: [UInt8]) {
    guard range.count > 5, isCapital else { return }
    // The last letters of the endings below.
    let last = text[range.upperBound - 1] | 0x20
    guard last == UInt8(ascii: "s") || last == UInt8(ascii: "a") || last == UInt8(ascii: "t") else {
      return
    }
    endsAsOutlet = Self.outletEndings.contains { ending in
      var at = range.upperBound - ending.count
      for byte in ending {
        if text[at] | 0x20 != byte { return false }
        at += 1
      }
      return true
    }
  }

  private static let outletEndings = ["news", "media", "press", "times", "post", "blatt"].map {
    Array($0.utf8)
  }
}

/// A short block cut into words, numbers and signs.
struct HeaderLine: Sendable {
  let index: Int
  let range: Range<Int>
  private(set) var tokens: [HeaderToken] = []

  /// Tokens that are read of a block.
  static let most = 120

  /// Cuts a block; at most `most` tokens are read.
  ///
  /// A function word counts as one in English and in the languages given: "Dan" and "Ada" are
  /// names in one language and small words in another.
  init(
    _ text: [UInt8], range: Range<Int>, index: Int, languages: UInt32 = 0,
    words: WordTable = .shared, most: Int = HeaderLine.most
  ) {
    self.index = index
    self.range = range
    tokens.reserveCapacity(min(most, range.count / 4 + 2))
    var at = range.lowerBound
    var isSpaced = false
    // Up to here no address begins after the first byte of its run.
    var plainEnd = at
    while at < range.upperBound, tokens.count < most {
      let byte = text[at]
      if byte <= 0x20 {
        isSpaced = true
        at += 1
        continue
      }
      var token = HeaderToken(kind: .mark, range: at..<at + 1, mark: byte, isSpaced: isSpaced)
      if at >= plainEnd || byte == UInt8(ascii: "@"),
        let end = Self.addressEnd(text, at, range.upperBound, &plainEnd)
      {
        token.kind = .address
        token.range = at..<end
      } else if byte &- 0x30 < 10 {
        var end = at + 1
        while end < range.upperBound, text[end] &- 0x30 < 10 { end += 1 }
        token.kind = .number
        token.range = at..<end
      } else if let (mark, length) = Self.mark(text, at, range.upperBound) {
        token.mark = mark
        token.range = at..<at + length
        if mark == UInt8(ascii: "&") { token.meanings = .and }
      } else {
        token = Self.word(text, at, range.upperBound, words)
        token.isSpaced = isSpaced
        if token.isOf(.function) {
          let spoken = LanguageWords.shared.languages(of: token.hash)
          if spoken != 0, spoken & (languages | Self.english) == 0 { token.rawClass = 0 }
        }
      }
      at = token.range.upperBound
      tokens.append(token)
      isSpaced = false
    }
  }

  private static let english = LanguageWords.shared.bit(of: "en")

  /// Tells which tokens lie within dates.
  mutating func mark(dates: [Range<Int>]) {
    for date in dates {
      for at in tokens.indices where date.overlaps(tokens[at].range) { tokens[at].isDate = true }
    }
  }

  private static func word(
    _ text: [UInt8], _ start: Int, _ limit: Int, _ words: WordTable
  ) -> HeaderToken {
    if let token = plainWord(text, start, limit, words) { return token }
    var hash = WordHash()
    var at = start
    var letters = 0
    var capitals = 0
    var token = HeaderToken(kind: .word, range: start..<start)
    while at < limit {
      var byte = text[at]
      // Small letters begin no new word and have no other meaning.
      if byte &- 0x61 < 26 {
        while at + ByteWord.count <= limit {
          let word = ByteWord(text.span, at: at)
          let count = ByteWord.run(word.smallLetters)
          hash.addLetters(word.bits, count: count)
          letters += count
          at += count
          if count < ByteWord.count { break }
        }
        guard at < limit else { break }
        byte = text[at]
        while byte &- 0x61 < 26 {
          hash.addASCII(byte)
          letters += 1
          at += 1
          guard at < limit else { break }
          byte = text[at]
        }
        guard at < limit else { break }
      }
      if byte < 0x80 {
        guard isLetter(byte) || byte &- 0x30 < 10 || joins(text, at, start, limit) else { break }
        if at > start + 1, byte &- 0x61 >= 26, text[at - 1] &- 0x61 < 26,
          isGlued(text, at, limit, after: hash)
        {
          break
        }
        hash.addASCII(byte)
        if isLetter(byte) {
          letters += 1
          if byte < 0x60 { capitals += 1 }
          if letters == 1 { token.isCapital = byte < 0x60 }
        }
        at += 1
      } else if byte == 0xE2, at + 2 < limit, text[at + 1] == 0x80, text[at + 2] == 0x99,
        at + 3 < limit, isLetter(text[at + 3]) || text[at + 3] >= 0xC3
      {
        hash.add(0x27)
        at += 3
      } else {
        guard mark(text, at, limit) == nil else { break }
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        let end = min(limit, at + length)
        for index in at..<end { hash.add(text[index]) }
        letters += 1
        let form = LetterCase(text, at, end)
        if form == .upper { capitals += 1 }
        if letters == 1 {
          token.isCapital = form == .upper
          token.isCaseless = form == .none
        }
        at = end
      }
    }
    token.range = start..<max(at, start + 1)
    token.isShout = letters > 1 && capitals == letters
    token.readForm(text)
    token.hash = hash.final
    token.meanings = HeaderWord.meanings(of: hash.final)
    token.rawClass = words.rawClass(of: hash.final)
    return token
  }

  /// A word of ASCII letters with no capital but its first, before something that ends every word:
  /// most are.
  private static func plainWord(
    _ bytes: [UInt8], _ start: Int, _ limit: Int, _ words: WordTable
  ) -> HeaderToken? {
    let text = bytes.span
    precondition(start >= 0 && limit <= text.count)
    var hash = WordHash()
    var final: UInt32 = 0
    var end = Int.max
    var at = start
    while at &+ ByteWord.count <= text.count {
      // Unchecked: compared with the text right above.
      let word = ByteWord(unchecked: text, at: at)
      let others = ~word.letters & ByteWord.every
      let letters = others == 0 ? UInt64.max : ByteWord.before(others)
      // The bit that makes letters small, of those that have it not; the first letter may be one.
      let capitals = ~word.bits & ByteWord.smallBits & letters
      guard (at == start ? capitals & ~0xFF : capitals) == 0 else { return nil }
      if others != 0 {
        final = hash.final(adding: word.bits, letters)
        end = at &+ ByteWord.first(others)
        break
      }
      hash.add(eightLetters: word.bits)
      at &+= ByteWord.count
    }
    guard end > start, end <= limit else { return nil }
    if end < limit {
      switch text[end] {
      case 0...0x20, UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ")"), UInt8(ascii: "|"):
        break
      default: return nil
      }
    }
    var token = HeaderToken(kind: .word, range: start..<end)
    token.isCapital = text[start] < 0x60
    token.readEnding(bytes)
    token.hash = final
    token.meanings = HeaderWord.meanings(of: token.hash)
    token.rawClass = words.rawClass(of: token.hash)
    return token
  }

  /// Whether a new word begins inside letters: "VonJane", "DoeReporter", "Updated20:49".
  private static func isGlued(
    _ text: [UInt8], _ at: Int, _ limit: Int, after head: WordHash
  ) -> Bool {
    let before = HeaderWord.meanings(of: head.final)
    let opening: HeaderWord = [.by, .foreignBy, .published, .modified]
    if text[at] &- 0x30 < 10 { return true }
    guard text[at] &- 0x41 < 26 else { return false }
    if !before.isDisjoint(with: opening.union(.job)) { return true }
    var tail = WordHash()
    var end = at
    while end < limit, isLetter(text[end]) || text[end] >= 0x80 {
      if end > at, text[end] &- 0x41 < 26 { break }
      tail.add(text[end])
      end += 1
    }
    let after = HeaderWord.meanings(of: tail.final)
    if end - at == 2, end < limit, text[end] == 0x20 {
      // "DoeIn Travel", "DoeBy Example".
      return after.contains(.by) || text[at..<end].elementsEqual("In".utf8)
    }
    guard end - at >= 4 else { return false }
    if WordTable.shared.rawClass(of: tail.final) == WordClass.credit.rawValue { return true }
    return !after.isDisjoint(with: [.job, .jobModifier, .published, .modified])
  }

  /// Whether a mark between letters belongs to the word: "O'Hara", "Anne-Marie", "J.", "site.com".
  private static func joins(_ text: [UInt8], _ at: Int, _ start: Int, _ limit: Int) -> Bool {
    guard at > start else { return false }
    let next = at + 1 < limit ? text[at + 1] : 0x20
    let isBeforeLetter = isLetter(next) || next >= 0xC3 && next != 0xE2
    switch text[at] {
    case UInt8(ascii: "'"), UInt8(ascii: "-"): return isBeforeLetter
    case UInt8(ascii: "."):
      if isBeforeLetter { return true }
      // An initial, or the end of "J.R." and "Jr.".
      let length = at - start
      if length <= 4, length > 1, isTitle(text[start..<at]) { return true }
      return length == 1 || text[start] >= 0xC3 && length == 2
        || length >= 2 && text[at - 2] == UInt8(ascii: ".")
    default: return false
    }
  }

  /// Whether a word is a title that a full stop shortens.
  private static func isTitle(_ word: ArraySlice<UInt8>) -> Bool {
    titles.contains {
      $0.utf8.count == word.count && zip($0.utf8, word).allSatisfy { $0 == $1 | 0x20 }
    }
  }

  private static let titles = ["dr", "prof", "mr", "mrs", "ms", "st", "jr", "sr", "rev"]

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// The end of a handle, an e-mail address or a URL that begins at a byte; `plainEnd` is set to
  /// the end of a run that has no such sign.
  private static func addressEnd(
    _ text: [UInt8], _ start: Int, _ limit: Int, _ plainEnd: inout Int
  ) -> Int? {
    let byte = text[start]
    guard byte == UInt8(ascii: "@") || isLetter(byte) else { return nil }
    var end = start
    var isAddress = byte == UInt8(ascii: "@")
    while end < limit, text[end] > 0x20, end - start < 500 {
      if text[end] == UInt8(ascii: "@"), end > start { isAddress = true }
      if text[end] == UInt8(ascii: "/"), end > start, text[end - 1] == UInt8(ascii: "/") {
        isAddress = true
      }
      end += 1
    }
    guard isAddress else {
      if end - start < 500 { plainEnd = end }
      return nil
    }
    while end > start + 1, isClosing(text[end - 1]) { end -= 1 }
    return end - start > 1 ? end : nil
  }

  /// Whether a byte is a mark that ends the sentence around an address.
  private static func isClosing(_ byte: UInt8) -> Bool {
    byte == 0x2C || byte == 0x2E || byte == 0x29 || byte == 0x3B
  }

  /// The meaning and length of a mark, nil for letters.
  private static func mark(_ text: [UInt8], _ at: Int, _ limit: Int) -> (UInt8, Int)? {
    let byte = text[at]
    if byte < 0x80 {
      if isLetter(byte) || byte &- 0x30 < 10 { return nil }
      return (byte == UInt8(ascii: "'") ? UInt8(ascii: "\"") : byte, 1)
    }
    if byte == 0xC2, at + 1 < limit {
      switch text[at + 1] {
      case 0xA9: return (UInt8(ascii: "c"), 2)
      case 0xAB, 0xBB: return (UInt8(ascii: "\""), 2)
      case 0xB7: return (UInt8(ascii: "|"), 2)
      case 0xAA, 0xBA, 0xB5: return nil
      default: return (0x3F, 2)
      }
    }
    guard at + 2 < limit else { return nil }
    switch (byte, text[at + 1], text[at + 2]) {
    case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x88, 0x92): return (UInt8(ascii: "-"), 3)
    case (0xE2, 0x80, 0x98...0x9F): return (UInt8(ascii: "\""), 3)
    case (0xE2, 0x80, 0xA2), (0xE2, 0x97, _), (0xE2, 0x96, _): return (UInt8(ascii: "|"), 3)
    case (0xE2, 0x80, 0xBA), (0xE2, 0x86, _), (0xE2, 0x9E, _): return (UInt8(ascii: ">"), 3)
    case (0xE2, _, _): return (0x3F, 3)
    case (0xE3, 0x80, 0x81), (0xEF, 0xBC, 0x8C): return (UInt8(ascii: ","), 3)
    case (0xE3, 0x80, 0x82): return (UInt8(ascii: "."), 3)
    case (0xEF, 0xBC, 0x9A): return (UInt8(ascii: ":"), 3)
    case (0xEF, 0xBD, 0x9C), (0xE3, 0x83, 0xBB): return (UInt8(ascii: "|"), 3)
    case (0xE3, 0x80, _), (0xEF, 0xBC, _), (0xEF, 0xB8, _): return (0x3F, 3)
    default: return nil
    }
  }
}
