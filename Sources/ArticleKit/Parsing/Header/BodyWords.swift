/// The words that an article's text has in small letters, to tell common words from names.
struct BodyWords {
  private var words: HashCounts?

  /// Bytes of the text that are read.
  private static let sample = 6000

  /// Whether a name that nothing announces, or one of a single word, is made of common words.
  mutating func make(
    _ candidate: BylineFinder.Candidate, common outline: PageOutline, from body: Int
  ) -> Bool {
    let names = candidate.names.filter { !$0.isOrganisation }
    guard let name = names.first, name.words == 1 || !candidate.isAnnounced else { return false }
    let line = HeaderLine(outline.page.text, range: name.range, index: 0)
    let known = words ?? Self.read(outline, from: body)
    words = known
    let parts = line.tokens.filter {
      $0.kind == .word && $0.range.count >= 4 && !$0.has(.firstName)
    }
    let common = parts.count { known[$0.hash] > 0 }
    return common * 2 > parts.count || common > 0 && parts.count > 2
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte >= 0x80
  }

  private static func read(_ outline: PageOutline, from body: Int) -> HashCounts {
    var words = HashCounts(capacity: 512)
    var left = sample
    for index in body..<max(body, outline.blocks.count)
    where outline.roles[index] == .body && left > 0 {
      let range = outline.blocks[index].range
      left -= range.count
      read(outline.page.text.span, range, into: &words)
    }
    return words
  }

  private static func read(_ text: Span<UInt8>, _ range: Range<Int>, into words: inout HashCounts) {
    precondition(range.lowerBound >= 0 && range.upperBound <= text.count)
    var at = range.lowerBound
    while at < range.upperBound {
      let start = at
      // Unchecked, here and below: the range was compared with the text above.
      let first = text[unchecked: at]
      let isSmall = first &- 0x61 < 26 || first == 0xD1
      var hash = WordHash()
      while at < range.upperBound {
        while at &+ ByteWord.count <= range.upperBound {
          let word = ByteWord(unchecked: text, at: at)
          let count = ByteWord.run(word.letters)
          hash.addLetters(word.bits, count: count)
          at &+= count
          if count < ByteWord.count { break }
        }
        guard at < range.upperBound, isLetter(text[unchecked: at]) else { break }
        hash.add(text[unchecked: at])
        at &+= 1
      }
      if isSmall, at - start >= 4 { words[hash.final] = 1 }
      if at == start { at += 1 }
    }
  }
}
