/// Finds what is said in a paragraph that opens with a dash, as Russian, French and Spanish have
/// it: "— Мост готов,— сказал Лунд.— Идите".
///
/// Linear in the paragraph's length: behind each dash a few words are looked at.
struct DialogueDashes {
  private let bytes: [UInt8]
  private let part: Range<Int>
  private let index: Int
  private let lexicon: SpeechLexicon
  private static let languages: Set<String> = ["ru", "fr", "es"]

  /// The stretches that are said, none where the paragraph is no speech.
  ///
  /// - Parameter isIntroduced: the text before leads one to expect speech here.
  static func spans(
    of part: Range<Int>, in bytes: [UInt8], index: Int, _ lexicon: SpeechLexicon,
    isIntroduced: Bool
  ) -> [QuotedSpan] {
    guard languages.contains(lexicon.language) else { return [] }
    let reader = DialogueDashes(bytes: bytes, part: part, index: index, lexicon: lexicon)
    return reader.spans(isIntroduced: isIntroduced)
  }

  private func spans(isIntroduced: Bool) -> [QuotedSpan] {
    guard let opening = dash(at: part.lowerBound) else { return [] }
    var result: [QuotedSpan] = []
    var start = opening.upperBound
    var at = start
    var isSpeech = true
    var isAttributed = false
    while at < part.upperBound {
      guard let dash = dash(at: at) else {
        at += 1
        continue
      }
      if isSpeech, attributes(dash.upperBound) {
        add(start..<dash.lowerBound, to: &result)
        isSpeech = false
        isAttributed = true
      } else if !isSpeech {
        isSpeech = true
        start = dash.upperBound
        // "—dijo Ana Robles—. Más"
        while start < part.upperBound, [0x2E, 0x2C, 0x3A, 0x3B].contains(bytes[start]) {
          start += 1
        }
      }
      at = dash.upperBound
    }
    if isSpeech { add(start..<part.upperBound, to: &result) }
    return isAttributed
      || isIntroduced && TextBytes.isCapital(bytes, first(from: opening.upperBound))
      ? result : []
  }

  private func add(_ range: Range<Int>, to spans: inout [QuotedSpan]) {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, TextBytes.isSpaceAt(bytes, start, before: end) {
      start += bytes[start] == 0xC2 ? 2 : bytes[start] == 0xE2 ? 3 : 1
    }
    while end > start, TextBytes.isSpaceBefore(bytes, end, from: start) {
      end -= bytes[end - 1] == 0xA0 ? 2 : bytes[end - 1] == 0xAF ? 3 : 1
    }
    guard start < end else { return }
    var span = QuotedSpan(outer: start..<end, inner: start..<end, isSingle: false, block: index)
    span.look(at: bytes)
    guard span.wordCount > 0 else { return }
    span.isDialogue = true
    spans.append(span)
  }

  /// A dash at an offset: — or –.
  private func dash(at: Int) -> Range<Int>? {
    guard at + 2 < part.upperBound, bytes[at] == 0xE2, bytes[at + 1] == 0x80,
      bytes[at + 2] == 0x94 || bytes[at + 2] == 0x93
    else { return nil }
    return at..<at + 3
  }

  private func first(from start: Int) -> Int {
    var at = start
    while at < part.upperBound - 1, TextBytes.isSpaceAt(bytes, at, before: part.upperBound) {
      at += bytes[at] == 0xC2 ? 2 : bytes[at] == 0xE2 ? 3 : 1
    }
    return min(at, part.upperBound - 1)
  }

  /// Whether a verb of speech is among the three words behind a dash, in small letters.
  private func attributes(_ start: Int) -> Bool {
    var at = first(from: start)
    guard !TextBytes.isCapital(bytes, at) else { return false }
    for _ in 0..<3 {
      let word = at
      while at < part.upperBound, TextBytes.isWord(bytes[at], bytes, at) || bytes[at] == 0x2D {
        at += 1
      }
      guard at > word, at - word < 40 else { return false }
      if lexicon[SpokenWord(bytes[word..<at])].contains(.speech) { return true }
      guard at < part.upperBound, bytes[at] == 0x20 else { return false }
      at += 1
    }
    return false
  }
}
