/// What the bytes of one block look like: counts and flags, read in one pass.
struct BlockShape: Sendable {
  /// Scalars of text, at most 65,535, as all counts here.
  var characters: UInt16 = 0
  var words: UInt16 = 0
  /// Words that begin with a capital.
  var capitals: UInt16 = 0
  /// Words in capitals alone, of two letters or more.
  var shouts: UInt16 = 0
  var digits: UInt16 = 0
  var commas: UInt16 = 0
  /// Ends of sentences: a full stop and its like before a blank or the end.
  var sentences: UInt16 = 0
  /// Words of each class; see ``WordClass``.
  var classes: ClassCounts = ClassCounts()
  var ending: Ending = .word
  var beginning: Beginning = .other
  var flags: Flags = []
  /// Whether one of its words may make an outlet's name beside it a source.
  var mayHaveCue = false
  /// Whether one of its words may speak of "I" or "we".
  var mayBePersonal = false
  /// A hash of the letters and digits, to find the same text again.
  var hash: UInt32 = 0

  enum Ending: UInt8 { case word, sentence, colon, comma, ellipsis, bracket, quote, digit }
  enum Beginning: UInt8 { case capital, small, digit, quote, bracket, other }

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    static let address = Flags(rawValue: 1)
    static let copyright = Flags(rawValue: 2)
    static let separator = Flags(rawValue: 4)
    static let quote = Flags(rawValue: 8)
    static let cjk = Flags(rawValue: 16)
    static let arrow = Flags(rawValue: 32)
    static let glued = Flags(rawValue: 64)
    static let dash = Flags(rawValue: 128)
  }

  /// Counters of the word classes, saturating at 255.
  struct ClassCounts: Sendable {
    /// A byte for each class, the first class in the lowest.
    private var bytes: UInt64 = 0

    subscript(kind: WordClass) -> Int { Int(bytes >> Self.shift(kind.rawValue) & 0xFF) }

    var hasAny: Bool { bytes != 0 }

    /// Counts a word by the raw value of its class; 0 is none.
    mutating func add(_ raw: UInt8) {
      guard raw > 0 else { return }
      let shift = Self.shift(raw)
      if bytes >> shift & 0xFF < 0xFF { bytes += 1 << shift }
    }

    private static func shift(_ raw: UInt8) -> UInt64 { UInt64(raw &- 1) &* 8 }
  }
}

extension BlockShape {
  /// Reads the shape of a range of UTF-8, and its content words along with it.
  ///
  /// Complexity: O(n).
  init(
    of text: Span<UInt8>, in range: Range<Int>, words table: borrowing WordTable,
    content: inout ContentWordLists.Writer
  ) {
    let kindOfByte = WordScan.kinds
    let kinds = kindOfByte.span
    let filter = table.filter.span
    let start = range.lowerBound
    let end = range.upperBound
    let lastWhole = text.count &- ByteWord.count
    var at = start
    var marks: UInt8 = 0
    var whole: UInt32 = 0
    var counts = WordCounts()
    var found = content.found
    precondition(at >= 0 && end <= text.count && kinds.count == 256)
    while at < end {
      // Unchecked: compared with the text right above, and a byte is less than the 256 kinds.
      let byte = text[unchecked: at]
      let kind = kinds[unchecked: Int(byte)]
      if kind & WordScan.letterBit != 0 {
        // Most words are ASCII letters alone: eight of them at a time.
        var hash = WordHash()
        var final: UInt32 = 0
        var small: UInt64 = 0
        var wordEnd = Int.max
        var from = at
        while from <= lastWhole {
          // Unchecked: `lastWhole` leaves eight bytes of the text.
          let word = ByteWord(unchecked: text, at: from)
          let others = ~word.letters & ByteWord.every
          if others != 0 {
            let letters = word.bits & ByteWord.before(others)
            small |= letters
            final = hash.final(adding: word.bits, ByteWord.before(others))
            wordEnd = from &+ ByteWord.first(others)
            break
          }
          small |= word.bits
          hash.add(eightLetters: word.bits)
          from &+= ByteWord.count
        }
        // Unchecked: before the end, which was compared with the text.
        let next = wordEnd < end ? text[unchecked: wordEnd] : 0x20
        if wordEnd <= end, kinds[unchecked: Int(next)] <= WordScan.mark, next != 0xE2 {
          let mark = table.mark(of: final, filter)
          marks |= mark
          let raw = mark & WordTable.classBits
          let length = wordEnd &- at
          let isContent = length >= 4 && raw != WordClass.function.rawValue
          found.append(final, if: isContent)
          if at &- start < Self.opening { found.endOpening() }
          let isCapital = kind & WordScan.smallBit == 0
          counts.add(isCapital: isCapital)
          if raw != 0 { counts.classes.add(raw) }
          if isCapital, length > 1, small & ByteWord.smallBits == 0 { counts.shouts &+= 1 }
          whole = (whole ^ final) &* 0x0100_0193 &+ 1
          // A blank mostly follows.
          at = next == 0x20 ? wordEnd &+ 1 : wordEnd
          continue
        }
      }
      switch kind {
      case WordScan.blank: at &+= 1
      case WordScan.mark:
        readMark(byte, text, at, range, at > start ? text[unchecked: at &- 1] : 0x20)
        let length = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : 3
        counts.continuations &+= length &- 1
        at &+= length
      default:
        let word = WordScan(text, from: at, before: end, kinds)
        at = word.end
        counts.continuations &+= word.continuations
        if word.isWide { readWide(word, text, &counts) }
        if word.hasInnerWord {
          if word.hasApostrophe { flags.insert(.quote) }
          marks |= Self.innerMarks(of: word, in: text, table)
        }
        if word.isWide || word.hasHyphen { marks |= WordTable.personalBit }
        let mark = table.mark(of: word.hash, filter)
        marks |= mark
        let raw = mark & WordTable.classBits
        found.add(word, raw, text)
        if word.start &- start < Self.opening { found.endOpening() }
        counts.add(word, raw, text)
        whole = (whole ^ word.hash) &* 0x0100_0193 &+ 1
      }
    }
    content.found = found
    characters = UInt16(clamping: range.count - counts.continuations)
    words = UInt16(clamping: counts.words)
    capitals = UInt16(clamping: counts.capitals)
    shouts = UInt16(clamping: counts.shouts)
    digits = UInt16(clamping: counts.digits)
    classes = counts.classes
    hash = whole
    mayHaveCue = marks & WordTable.cueBit != 0
    mayBePersonal = marks & WordTable.personalBit != 0
    // Names of icons run into each other: one ending comes back in word after word.
    if words >= 10, sentences == 0, Self.commonEnding(text, range, kinds) * 3 > Int(words) {
      flags.insert(.glued)
    }
    readEnds(text, range)
    content.endBlock()
  }

  /// What the parts of a word between its apostrophes may be, their classes apart.
  @inline(never)
  private static func innerMarks(
    of word: WordScan, in text: Span<UInt8>, _ table: borrowing WordTable
  ) -> UInt8 {
    var marks: UInt8 = 0
    var hash = WordHash()
    var at = word.start
    while at < word.end {
      let isPlain = text[at] == 0x27
      // In a word this byte is that of an apostrophe alone.
      if isPlain || text[at] == 0xE2 {
        marks |= table.mark(of: hash.final)
        hash = WordHash()
        at += isPlain ? 1 : 3
      } else {
        hash.add(text[at])
        at += 1
      }
    }
    return (marks | table.mark(of: hash.final)) & ~WordTable.classBits
  }

  /// The words that begin within so many bytes are the block's opening.
  private static let opening = 240

  /// What is counted of every word: plain integers, to stay in registers.
  private struct WordCounts {
    /// Words, and capitals in the higher half: a page has less than 2³² bytes.
    private var wordsAndCapitals: UInt64 = 0
    var shouts = 0
    var digits = 0
    var continuations = 0
    var classes = ClassCounts()

    var words: Int { Int(wordsAndCapitals & 0xFFFF_FFFF) }
    var capitals: Int { Int(wordsAndCapitals >> 32) }

    @inline(__always)
    mutating func add(isCapital: Bool) { wordsAndCapitals &+= isCapital ? 1 &<< 32 | 1 : 1 }

    mutating func add(letters: Int) { wordsAndCapitals &+= UInt64(letters) }

    @inline(__always)
    mutating func add(_ word: WordScan, _ raw: UInt8, _ text: Span<UInt8>) {
      digits &+= word.digits(in: text)
      classes.add(raw)
      let isCapital = BlockShape.isCapital(text, word.start)
      add(isCapital: isCapital)
      guard isCapital else { return }
      if word.end - word.start > 1, !word.hasSmall, text[word.start] < 0x80 { shouts &+= 1 }
    }
  }

  /// How many words share the most frequent ending of four bytes, told by five bits of it.
  private static func commonEnding(
    _ text: Span<UInt8>, _ range: Range<Int>, _ kinds: Span<UInt8>
  ) -> Int {
    var counts = SIMD32<UInt8>()
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = text[at]
      switch kinds[Int(byte)] {
      case WordScan.blank: at += 1
      case WordScan.mark: at += byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : 3
      default:
        let end = WordScan.end(of: text, from: at, before: range.upperBound, kinds)
        let isNumber = (at..<end).allSatisfy { text[$0] &- 0x30 < 10 }
        defer { at = end }
        guard end - at > 4, !isNumber else { continue }
        var tail: UInt32 = 0
        for index in end - 4..<end { tail = tail << 8 | UInt32(text[index] | 0x20) }
        let bucket = Int((tail &* 0x9E37_79B1) >> 27)
        if counts[bucket] < 255 { counts[bucket] += 1 }
      }
    }
    return Int(counts.max())
  }

  @inline(__always)
  private static func isCapital(_ text: Span<UInt8>, _ at: Int) -> Bool {
    let second = at + 1 < text.count ? text[at + 1] : 0
    return switch text[at] {
    case 0x41...0x5A: true
    case 0xC3: second < 0x9F
    case 0xD0: second < 0xB0
    case 0xCE: (0x91...0xA9).contains(second)
    default: false
    }
  }

  /// Chinese, Japanese and Korean letters count as words by themselves, two to one.
  private mutating func readWide(
    _ word: WordScan, _ text: Span<UInt8>, _ counts: inout WordCounts
  ) {
    flags.insert(.cjk)
    let wide = word.wide(in: text)
    counts.add(letters: wide.letters / 2)
    sentences = UInt16(clamping: Int(sentences) + wide.stops)
    commas = UInt16(clamping: Int(commas) + wide.commas)
  }

  private mutating func readMark(
    _ byte: UInt8, _ text: Span<UInt8>, _ at: Int, _ range: Range<Int>, _ previous: UInt8
  ) {
    switch byte {
    case UInt8(ascii: ","): commas.increment()
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
      let next = at + 1 < range.upperBound ? text[at + 1] : 0x20
      // A sentence ends after a small letter or a digit, not after an initial.
      let isAfterWord =
        (0x61...0x7A).contains(previous) || previous >= 0x80 || previous == 0x29
        || (0x30...0x39).contains(previous)
      if isAfterWord, next <= 0x20 || next == 0x22 || next == 0xE2 || next == 0xC2 || next == 0x29 {
        sentences.increment()
      }
    case UInt8(ascii: "|"): flags.insert(.separator)
    case UInt8(ascii: "\""): flags.insert(.quote)
    case UInt8(ascii: "@"): flags.insert(.address)
    case UInt8(ascii: ">"): flags.insert(.arrow)
    case UInt8(ascii: "/"):
      if previous == UInt8(ascii: "/") { flags.insert(.address) }
    case 0xC2:
      let next = at + 1 < range.upperBound ? text[at + 1] : 0
      if next == 0xA9 { flags.insert(.copyright) }
      if next == 0xAB || next == 0xBB { flags.insert(.quote) }
      if next == 0xB7 { flags.insert(.separator) }
    case 0xE2:
      guard at + 2 < range.upperBound else { break }
      switch (text[at + 1], text[at + 2]) {
      case (0x80, 0x98...0x9F): flags.insert(.quote)
      case (0x80, 0x93...0x95): flags.insert(.dash)
      case (0x80, 0xA2): flags.insert(.separator)
      case (0x86, _), (0x96, _), (0x9E, _): flags.insert(.arrow)
      default: break
      }
    default: break
    }
  }

  private mutating func readEnds(_ text: Span<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let first = text[range.lowerBound]
    let second = range.count > 1 ? text[range.lowerBound + 1] : 0
    switch first {
    case 0x41...0x5A: beginning = .capital
    case 0x61...0x7A: beginning = .small
    case 0x30...0x39: beginning = .digit
    case 0x22, 0x27: beginning = .quote
    case 0x28, 0x5B: beginning = .bracket
    case 0xC2: beginning = second == 0xAB || second == 0xBB ? .quote : .other
    case 0xC3: beginning = second < 0x9F ? .capital : .small
    case 0xD0: beginning = second < 0xB0 ? .capital : .small
    case 0xD1: beginning = .small
    case 0xE2: beginning = second == 0x80 ? .quote : .other
    case 0xE3...0xED: beginning = .capital
    default: beginning = .other
    }
    readEnding(text, range)
  }

  private mutating func readEnding(_ text: Span<UInt8>, _ range: Range<Int>) {
    var at = range.upperBound - 1
    var isQuoted = false
    // Closing quotation marks and brackets hide the mark before them.
    var steps = 0
    while at > range.lowerBound, steps < 4 {
      if text[at] == 0x22 || text[at] == 0x27 {
        at -= 1
      } else if at >= range.lowerBound + 2, text[at - 2] == 0xE2, text[at - 1] == 0x80,
        (0x98...0x9F).contains(text[at])
      {
        at -= 3
      } else if at > range.lowerBound, text[at - 1] == 0xC2, text[at] == 0xBB || text[at] == 0xAB {
        at -= 2
      } else {
        break
      }
      isQuoted = true
      steps += 1
    }
    guard at >= range.lowerBound else {
      ending = .quote
      return
    }
    switch text[at] {
    case UInt8(ascii: "."):
      let isEllipsis = at - 2 >= range.lowerBound && text[at - 1] == 0x2E && text[at - 2] == 0x2E
      ending = isEllipsis ? .ellipsis : .sentence
    case UInt8(ascii: "!"), UInt8(ascii: "?"): ending = .sentence
    case UInt8(ascii: ":"): ending = .colon
    case UInt8(ascii: ","), UInt8(ascii: ";"): ending = isQuoted ? .quote : .comma
    case UInt8(ascii: ")"), UInt8(ascii: "]"): ending = .bracket
    case 0x30...0x39: ending = .digit
    case 0x82 where at >= range.lowerBound + 2 && text[at - 1] == 0x80 && text[at - 2] == 0xE3:
      ending = .sentence
    case 0xA6 where at >= range.lowerBound + 2 && text[at - 1] == 0x80 && text[at - 2] == 0xE2:
      ending = .ellipsis
    default: ending = isQuoted ? .quote : .word
    }
  }
}

extension UInt16 {
  fileprivate mutating func increment() {
    if self < .max { self += 1 }
  }
}
