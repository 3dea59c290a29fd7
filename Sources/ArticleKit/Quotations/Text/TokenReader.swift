/// Cuts one part of a passage into words, signs and quotations.
struct TokenReader {
  private let bytes: [UInt8]
  private let lexicon: SpeechLexicon
  private(set) var tokens: [SpeechToken] = []

  init(_ bytes: [UInt8], _ lexicon: SpeechLexicon) {
    self.bytes = bytes
    self.lexicon = lexicon
  }

  /// Reads a range, each quoted span in it as one token.
  mutating func read(_ range: Range<Int>, spans: [QuotedSpan], from first: Int) -> [SpeechToken] {
    tokens = []
    tokens.reserveCapacity(range.count / 5 + 4)
    var next = first
    var at = range.lowerBound
    while at < range.upperBound {
      if next < spans.count, spans[next].outer.lowerBound == at {
        var token = SpeechToken(
          kind: .quotation, start: Int32(at), end: Int32(spans[next].outer.upperBound),
          stemEnd: Int32(spans[next].outer.upperBound))
        token.span = Int32(next)
        tokens.append(token)
        at = spans[next].outer.upperBound
        next += 1
        continue
      }
      let limit =
        next < spans.count ? min(range.upperBound, spans[next].outer.lowerBound) : range.upperBound
      at = readOne(at, limit)
    }
    markSentences(spans)
    return tokens
  }

  private mutating func readOne(_ at: Int, _ limit: Int) -> Int {
    let byte = bytes[at]
    if TextBytes.isSpace(byte) { return at + 1 }
    if TextBytes.isWord(byte, bytes, at) { return readWord(at, limit) }
    var kind = SpeechToken.Kind.other
    var length = 1
    switch byte {
    case 0x2C: kind = .comma
    case 0x2E, 0x21, 0x3F: kind = .stop
    case 0x3A: kind = .colon
    case 0x3B: kind = .semicolon
    case 0x2D: kind = .dash
    case 0x28, 0x5B: kind = .opening
    case 0x29, 0x5D: kind = .closing
    case 0xC2:
      if at + 1 < limit, bytes[at + 1] == 0xA0 { return at + 2 }
      length = min(2, limit - at)
    case 0xE2 where at + 2 < limit:
      length = 3
      if bytes[at + 1] == 0x80 {
        switch bytes[at + 2] {
        case 0x93, 0x94, 0x95: kind = .dash
        case 0xA6: kind = .stop
        case 0x80...0x8B, 0xAF: return at + 3
        default: break
        }
      }
    default:
      if byte >= 0xF0 {
        length = min(4, limit - at)
      } else if byte >= 0xE0 {
        length = min(3, limit - at)
      } else if byte >= 0xC0 {
        length = min(2, limit - at)
      }
    }
    // Several stops or dashes are one.
    if kind == .stop || kind == .dash, let last = tokens.last, last.kind == kind,
      Int(last.end) == at
    {
      tokens[tokens.count - 1].end = Int32(at + length)
    } else {
      tokens.append(
        SpeechToken(
          kind: kind, start: Int32(at), end: Int32(at + length), stemEnd: Int32(at + length)))
    }
    return at + length
  }

  private mutating func readWord(_ start: Int, _ limit: Int) -> Int {
    var at = start
    var capitals = 0
    var letters = 0
    while at < limit {
      let byte = bytes[at]
      if TextBytes.isWord(byte, bytes, at) {
        if byte < 0x80 {
          if (0x41...0x5A).contains(byte) { capitals += 1 }
          if byte > 0x40 { letters += 1 }
        }
        at += 1
        continue
      }
      // An apostrophe, hyphen or stop joins when a letter follows.
      let length = joinLength(at, limit, from: start)
      guard length > 0 else { break }
      at += length
    }
    // "U.S." and initials keep their last stop.
    if at < limit, bytes[at] == 0x2E {
      if isSingleCapital(before: at, from: start) { at += 1 }
    }
    var token = SpeechToken(kind: .word, start: Int32(start), end: Int32(at), stemEnd: Int32(at))
    token.isCapital = TextBytes.isCapital(bytes, start)
    token.isAllCaps = letters >= 2 && capitals == letters
    let stem = stemEnd(start, at)
    token.stemEnd = Int32(stem)
    token.isPossessive = stem < at
    token.ending = ending(start, at)
    token.hash = SpokenWord(bytes[start..<stem])
    token.traits = lexicon[token.hash]
    if token.traits.isEmpty, token.isCapital, lexicon.language == "de" {
      token.traits = GermanEndings.traits(of: bytes[start..<stem])
    }
    if TextBytes.isDigit(bytes[start]) { token.traits.formUnion(.number) }
    // "Pa." but not "ill."
    if token.has(.abbreviation), token.isCapital || !token.has(.place), at < limit,
      bytes[at] == 0x2E
    {
      token.end += 1
      at += 1
    }
    tokens.append(token)
    return at
  }

  private func ending(_ start: Int, _ end: Int) -> SpeechToken.Ending {
    guard end - start > 3 else { return .none }
    switch bytes[end - 1] {
    case 0x64: return bytes[end - 2] == 0x65 ? .ed : .none
    case 0x67: return bytes[end - 2] == 0x6E && bytes[end - 3] == 0x69 ? .ing : .none
    case 0x79: return bytes[end - 2] == 0x6C ? .ly : .none
    case 0x73: return .s
    default: return .none
    }
  }

  /// Whether one letter stands alone before a stop: "U.S.", "R-N.Y.", "a.m.".
  private func isSingleCapital(before at: Int, from start: Int) -> Bool {
    let isLetter = (bytes[at - 1] | 0x20) &- 0x61 < 26
    if at - start == 1 {
      return (0x41...0x5A).contains(bytes[start])
        || isLetter && at + 2 < bytes.count && bytes[at + 2] == 0x2E
    }
    return isLetter
      && (bytes[at - 2] == 0x2E || bytes[at - 2] == 0x2D && (0x41...0x5A).contains(bytes[at - 1]))
  }

  private func joinLength(_ at: Int, _ limit: Int, from start: Int) -> Int {
    let byte = bytes[at]
    var length = 0
    if byte == 0x27 || byte == 0x2D { length = 1 }
    if byte == 0x2E, isSingleCapital(before: at, from: start) { length = 1 }
    // "23.5", "1,000"
    if byte == 0x2E || byte == 0x2C, TextBytes.isDigit(bytes[at - 1]), at + 1 < limit,
      TextBytes.isDigit(bytes[at + 1])
    {
      return 1
    }
    if byte == 0xE2, at + 2 < limit, bytes[at + 1] == 0x80,
      [0x99, 0x90, 0x91].contains(bytes[at + 2]) || isWrongApostrophe(at, limit)
    {
      length = 3
    }
    guard length > 0, at + length < limit, TextBytes.isWord(bytes[at + length], bytes, at + length)
    else { return 0 }
    return length
  }

  /// A possessive with the wrong mark: ‘s for ’s.
  private func isWrongApostrophe(_ at: Int, _ limit: Int) -> Bool {
    guard bytes[at + 2] == 0x98, at + 3 < limit, bytes[at + 3] == 0x73 else { return false }
    return at + 4 >= limit || !TextBytes.isWord(bytes[at + 4], bytes, at + 4)
  }

  /// The end of the word without 's.
  private func stemEnd(_ start: Int, _ end: Int) -> Int {
    guard end - start > 2, bytes[end - 1] == 0x73 || bytes[end - 1] == 0x53 else { return end }
    if bytes[end - 2] == 0x27 { return end - 2 }
    if end - start > 4, bytes[end - 2] == 0x99 || bytes[end - 2] == 0x98, bytes[end - 3] == 0x80,
      bytes[end - 4] == 0xE2
    {
      return end - 4
    }
    return end
  }

  /// Marks the first token of each sentence.
  private mutating func markSentences(_ spans: [QuotedSpan]) {
    guard !tokens.isEmpty else { return }
    tokens[0].beginsSentence = true
    for index in tokens.indices.dropFirst() {
      let before = tokens[index - 1]
      let token = tokens[index]
      switch before.kind {
      case .stop:
        if [.closing, .comma, .semicolon, .colon, .dash].contains(token.kind) { continue }
        tokens[index].beginsSentence =
          token.kind != .word || token.isCapital || token.has(.number)
          || bytes[Int(before.start)] != 0x2E
      case .closing where index >= 2 && tokens[index - 2].kind == .stop:
        tokens[index].beginsSentence = token.isCapital || token.kind == .quotation
      case .quotation:
        let span = spans[Int(before.span)]
        guard span.endsSentence, token.isCapital || token.kind == .quotation else { continue }
        let last = bytes[span.inner.upperBound - 1]
        // "…?" Peskov asked.
        if last != 0x2E, token.kind == .word, isAttribution(at: index) { continue }
        tokens[index].beginsSentence = true
      default:
        // "in the U.S. He said"
        if before.isWord, bytes[Int(before.end) - 1] == 0x2E, !before.has(.title),
          token.isCapital, before.end - before.start > 2,
          token.has([.pronoun, .determiner, .conjunction, .subordinator])
        {
          tokens[index].beginsSentence = true
        }
      }
    }
  }

  /// Whether a few words and a verb of speech follow, then the sentence's end.
  private func isAttribution(at index: Int) -> Bool {
    var at = index
    while at < tokens.count, at - index < 24 {
      let token = tokens[at]
      if token.kind == .quotation || token.kind == .stop { return false }
      if token.has(.speech), at > index {
        return true
      }
      if token.has([.auxiliary, .verb, .pronoun]), at > index { return false }
      at += 1
    }
    return false
  }
}
