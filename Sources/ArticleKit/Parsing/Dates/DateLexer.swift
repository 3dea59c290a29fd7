/// Cuts bytes into tokens, only as far as somebody asks.
///
/// A token is read in constant time: words, numbers and white space beyond a fixed length end the
/// tokens, because no date has them.
struct DateLexer {
  let bytes: [UInt8]
  let limit: Int
  private var position: Int
  /// A buffer, of which the first `count` are tokens since the start.
  private var tokens: [DateToken]
  private var count = 0
  private var isAtEnd = false
  private var folded: [UInt8] = []

  private static let longestSpace = 80
  private static let longestNumber = 20
  /// No date has as many tokens.
  private static let mostTokens = 48

  init(_ bytes: [UInt8], upTo limit: Int) {
    self.bytes = bytes
    self.limit = limit
    position = limit
    tokens = []
  }

  /// Begins anew at a byte, which must be the first of a word or number.
  mutating func start(at position: Int) {
    self.position = position
    count = 0
    isAtEnd = false
  }

  /// The token at an index, counted from the start.
  subscript(_ index: Int) -> DateToken {
    @inline(__always) mutating get {
      if index >= count { fill(upTo: index) }
      return index < count ? tokens[index] : DateToken()
    }
  }

  @inline(never)
  private mutating func fill(upTo index: Int) {
    // Most numbers begin no date.
    if tokens.isEmpty { tokens = Array(repeating: DateToken(), count: Self.mostTokens) }
    while count <= index, count < Self.mostTokens, !isAtEnd {
      let token = next()
      isAtEnd = token.kind == .end
      tokens[count] = token
      count += 1
    }
  }

  private func byte(_ index: Int) -> UInt8 { index < limit ? bytes[index] : 0 }

  private mutating func next() -> DateToken {
    var token = DateToken()
    let before = position
    var breaks = 0
    while position < limit, position - before <= Self.longestSpace {
      let length = Self.spaceLength(bytes, position, limit)
      guard length > 0 else { break }
      if bytes[position] == 0x0A { breaks += 1 }
      position += length
    }
    guard position < limit, position - before <= Self.longestSpace, breaks < 2 else { return token }
    token.isSpaced = position > before
    token.isOnNewLine = breaks > 0
    token.start = position
    let first = bytes[position]
    switch first {
    case 0x30...0x39: readNumber(&token)
    case 0x41...0x5A, 0x61...0x7A: readWord(&token)
    case 0x80...:
      let (sign, length) = Self.sign(bytes, position, limit)
      if sign == 0 {
        readWord(&token)
      } else {
        token.kind = .sign
        token.sign = sign
        position += length
      }
    default:
      // Markdown escapes signs: "24\. April".
      if first == 0x5C, position + 1 < limit, (0x21...0x2F).contains(bytes[position + 1]) {
        position += 1
      }
      token.kind = .sign
      token.sign = bytes[position]
      position += 1
    }
    token.end = position
    return token
  }

  private mutating func readNumber(_ token: inout DateToken) {
    token.kind = .number
    while position < limit, (0x30...0x39).contains(bytes[position]) {
      token.digits += 1
      guard token.digits <= Self.longestNumber else {
        token.kind = .end
        return
      }
      if token.digits <= 8 { token.value = token.value * 10 + Int(bytes[position] - 0x30) }
      position += 1
    }
  }

  private mutating func readWord(_ token: inout DateToken) {
    token.kind = .word
    if let length = Self.ideographLength(bytes, position, limit) {
      // No spaces part such words: the longest one that the lexicon has is taken.
      var end = position + length
      while end - position < 12, let more = Self.ideographLength(bytes, end, limit) { end += more }
      while true {
        token.word = word(position..<end)
        if token.word != nil || end - position <= length { break }
        end -= 3
      }
      position = end
      return
    }
    let start = position
    token.isAllCapitals = true
    while position < limit, Self.isLetter(bytes, position, limit) {
      if !(0x41...0x5A).contains(bytes[position]) { token.isAllCapitals = false }
      position += 1
      if position - start > 2 * DateLexicon.longestWord {
        token.kind = .end
        return
      }
    }
    // A byte that is neither letter nor sign stands alone.
    if position == start { position += 1 }
    token.isCapitalised = Self.isCapital(bytes, start, position)
    token.word = word(start..<position)
    if token.word?.zone != nil, token.word?.month == 0, token.word?.roles.isEmpty == true,
      !token.isAllCapitals, bytes[start] < 0x80
    {
      token.word = nil
    }
  }

  private mutating func word(_ range: Range<Int>) -> DateWord? {
    guard range.count <= DateLexicon.longestWord else { return nil }
    DateLexicon.fold(bytes[range], into: &folded)
    return DateLexicon.shared.word(folded)
  }

  /// The word that ends right before white space or light punctuation at `end`, or nil.
  mutating func wordBefore(_ end: Int, from floor: Int) -> (start: Int, word: DateWord?)? {
    var at = end
    var signs = 0
    while at > floor, end - at <= 12 {
      let last = bytes[at - 1]
      if last == 0x20 || last == 0x0A || last == 0x0D || last == 0x09 {
        at -= 1
      } else if last == 0xA0, at - 2 >= floor, bytes[at - 2] == 0xC2 {
        at -= 2
      } else if last == 0x2C || last == 0x2E || last == 0x2D || last == 0x2F, signs < 2 {
        signs += 1
        at -= 1
      } else {
        break
      }
    }
    let wordEnd = at
    while at > floor, wordEnd - at <= DateLexicon.longestWord,
      Self.isLetterByte(bytes[at - 1])
    { at -= 1 }
    guard at < wordEnd, wordEnd - at <= DateLexicon.longestWord else { return nil }
    // Signs outside ASCII (quotation marks, no-break spaces) stick to the front of a word.
    while at < wordEnd, bytes[at] >= 0x80 {
      let space = Self.spaceLength(bytes, at, limit)
      let (sign, length) = Self.sign(bytes, at, limit)
      guard space > 0 || sign != 0 else { break }
      at += max(space, length)
    }
    guard at < wordEnd else { return nil }
    // A dump may glue lines together: in "By A. WriterMarch 11" the word is "March".
    var capital = wordEnd - 1
    while capital > at, !Self.isGluedCapital(bytes, capital) { capital -= 1 }
    return (capital, word(capital..<wordEnd))
  }

  private static func isGluedCapital(_ bytes: [UInt8], _ at: Int) -> Bool {
    bytes[at] &- 0x41 < 26 && bytes[at - 1] &- 0x61 < 26
  }

  private static func isLetterByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20)
  }

  private static func isLetter(_ bytes: [UInt8], _ at: Int, _ limit: Int) -> Bool {
    let byte = bytes[at]
    if byte < 0x80 { return (0x61...0x7A).contains(byte | 0x20) }
    if byte < 0xC0 { return true }
    return spaceLength(bytes, at, limit) == 0 && sign(bytes, at, limit).sign == 0
      && ideographLength(bytes, at, limit) == nil
  }

  /// Whether a word begins with an upper-case letter, of Latin or Cyrillic script.
  private static func isCapital(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let first = bytes[start]
    if first < 0x80 { return first < 0x61 }
    guard start + 1 < end else { return false }
    let second = bytes[start + 1]
    switch first {
    case 0xC3: return second < 0x9F
    case 0xC4: return second & 1 == 0
    case 0xC5: return second < 0x8A || second >= 0xB9 ? second & 1 == 1 : second & 1 == 0
    case 0xD0: return second < 0xB0
    default: return false
    }
  }
}
