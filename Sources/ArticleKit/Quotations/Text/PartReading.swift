/// One part of a passage cut into tokens, sentences and phrases.
struct PartReading {
  var tokens: [SpeechToken]
  var sentences: [Range<Int>] = []
  var phrases: [Phrase] = []
  /// For each token, the phrase that it is part of, or -1; names within another phrase aside.
  var phraseAt: [Int32] = []
  /// What is longer is cut, so that all that looks through a sentence stays bounded.
  private static let longestSentence = 400
  /// The quoted spans of the part, by their numbers in the passage.
  var spans: Range<Int>

  init(tokens: [SpeechToken], spans: Range<Int>) {
    self.tokens = tokens
    self.spans = spans
    var start = 0
    sentences.reserveCapacity(tokens.count / 16 + 1)
    for index in tokens.indices.dropFirst()
    where tokens[index].beginsSentence || index - start >= Self.longestSentence {
      sentences.append(start..<index)
      start = index
    }
    if start < tokens.count { sentences.append(start..<tokens.count) }
  }

  mutating func readPhrases(_ bytes: [UInt8], language: String) {
    phrases = PhraseReader.phrases(of: tokens, in: bytes, language: language)
    phraseAt = [Int32](repeating: -1, count: tokens.count)
    for (index, phrase) in phrases.enumerated() where !phrase.isInner {
      for at in phrase.tokens { phraseAt[at] = Int32(index) }
    }
    linkAppositives()
  }

  /// Joins a name and the words that describe it: "Peskov, the Kremlin's spokesman," and "the
  /// Kremlin's spokesman, Dmitry Peskov,".
  private mutating func linkAppositives() {
    var previous: Int?
    for index in phrases.indices where !phrases[index].isInner {
      defer { previous = index }
      guard let before = previous else { continue }
      let gap = phrases[before].tokens.upperBound..<phrases[index].tokens.lowerBound
      if gap.count == 1, joinsRoles(before, index, at: gap.lowerBound) {
        phrases[before].describes = index
        continue
      }
      guard gap.count == 1, tokens[gap.lowerBound].kind == .comma,
        !phrases[before].isPossessive, !phrases[index].isPossessive
      else { continue }
      let first = phrases[before]
      let second = phrases[index]
      let after = second.tokens.upperBound
      let isClosed =
        after >= tokens.count || tokens[after].kind == .comma
        || tokens[after].kind == .stop
        || tokens[after].has([.preposition, .relative, .auxiliary, .cue])
      if first.kind == .name, second.kind == .noun, second.role != nil, isClosed,
        !second.has(.plural), !first.has(.organization)
      {
        phrases[index].describes = first.describes ?? before
      } else if second.kind == .name, isClosed, !second.has([.organization, .place]),
        let role = roleHead(of: before)
      {
        // The name is what both are called by.
        phrases[role].describes = index
      } else if second.kind == .name, after < tokens.count, tokens[after].kind == .comma,
        let group = group(before: index)
      {
        phrases[group].describes = index
      }
    }
  }

  /// "The company that runs the mill, Holt Paper, denies it": the noun at the sentence's start.
  private func group(before name: Int) -> Int? {
    var index = name - 1
    while index >= 0, name - index < 8 {
      let phrase = phrases[index]
      let end = phrase.tokens.upperBound
      if !phrase.isInner, tokens[phrase.tokens.lowerBound].beginsSentence {
        let isGroup =
          phrase.kind == .noun && phrase.isDefinite && phrase.has(.organization)
          && end < tokens.count && tokens[end].has([.relative, .that])
        return isGroup ? index : nil
      }
      index -= 1
    }
    return nil
  }

  /// "the author and activist Jane Doe", "the ambassador to Britain Liu Xiaming": a role that goes
  /// with the name behind the one word between.
  private func joinsRoles(_ role: Int, _ name: Int, at word: Int) -> Bool {
    let first = phrases[role]
    let second = phrases[name]
    guard second.kind == .name, let start = second.name?.lowerBound,
      start > second.tokens.lowerBound, first.kind == .noun, first.role != nil,
      !first.has(.plural), !first.isPossessive, !second.isPossessive
    else { return false }
    if tokens[word].has(.conjunction) {
      return second.has(.role) && !second.has(.title) && tokens[start - 1].has(.role)
        && !tokens[second.tokens.lowerBound].has(.determiner)
    }
    return tokens[word].has([.preposition, .infinitiveMark])
      && !second.has(.role)
      && (tokens[start - 1].has([.place, .organization])
        || second.has(.firstName) && !tokens[start - 1].has(.role))
  }

  /// The role that a phrase is, or that it stands behind: "the ambassador to the country".
  private func roleHead(of phrase: Int) -> Int? {
    var index = phrase
    for _ in 0..<3 where phrases[index].isAfterPreposition {
      let preposition = phrases[index].tokens.lowerBound - 1
      guard preposition > 0, phraseAt[preposition - 1] >= 0 else { return nil }
      index = Int(phraseAt[preposition - 1])
    }
    let head = phrases[index]
    let isRole = head.kind == .noun && head.role != nil && !head.has(.plural)
    return isRole && !head.isAfterPreposition && !head.isPossessive ? index : nil
  }

  /// The sentence that a token is in.
  func sentence(of token: Int) -> Int {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
