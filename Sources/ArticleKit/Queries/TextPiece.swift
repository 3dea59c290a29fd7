/// A piece of a text around a place, cut between words, or at a sentence's start where one is near.
struct TextPiece {
  var range: Range<String.Index>

  /// - Parameters:
  ///   - place: Bytes of the text's UTF-8 form.
  ///   - length: How many characters the piece has at most, if the place is not longer.
  /// - Complexity: linear in the length of place and piece.
  init(of text: String, around place: Range<Int>, length: Int) {
    let inside = Self.characters(place, of: text)
    let room = max(0, length - text[inside].count)
    var start = inside.lowerBound
    var sentence: String.Index?
    var word = start
    // A third of the room before, more where the text ends soon.
    let after = text[inside.upperBound...].prefix(room).count
    var left = max(room / 3, room - after)
    while start > text.startIndex {
      guard left > 0 else { break }
      let before = text.index(before: start)
      if Self.isBlank(text[before]) {
        word = start
        if Self.endsSentence(text[..<before]) { sentence = start }
      }
      start = before
      left -= 1
    }
    if start == text.startIndex {
      word = start
    } else if word == inside.lowerBound, word > text.startIndex,
      !Self.isBlank(text[text.index(before: word)])
    {
      // No blanks, as in Chinese.
      word = start
    }
    let first = start == text.startIndex ? start : sentence ?? word
    let used = text[first..<inside.lowerBound].count
    var end = inside.upperBound
    var lastBreak = end
    left = max(0, room - used)
    while end < text.endIndex {
      guard left > 0 else { break }
      if Self.isBlank(text[end]) { lastBreak = end }
      end = text.index(after: end)
      left -= 1
    }
    if end < text.endIndex, lastBreak > inside.upperBound, !Self.isBlank(text[end]) {
      end = lastBreak
    }
    range = first..<end
  }

  /// The characters of which some bytes are a part.
  static func characters(_ bytes: Range<Int>, of text: String) -> Range<String.Index> {
    let utf8 = text.utf8
    var start =
      utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound, limitedBy: utf8.endIndex)
      ?? utf8.endIndex
    var end = utf8.index(start, offsetBy: bytes.count, limitedBy: utf8.endIndex) ?? utf8.endIndex
    while String.Index(start, within: text) == nil { start = utf8.index(before: start) }
    while String.Index(end, within: text) == nil { end = utf8.index(after: end) }
    return start..<end
  }

  private static func isBlank(_ character: Character) -> Bool { character.isWhitespace }

  private static func endsSentence(_ text: Substring) -> Bool {
    guard let last = text.suffix(4).last(where: { !"”’\"')»".contains($0) }) else { return false }
    return ".!?…。！？".contains(last)
  }
}
