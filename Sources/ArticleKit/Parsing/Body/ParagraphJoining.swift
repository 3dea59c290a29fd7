/// Tells which blocks a dump cut out of one paragraph.
enum ParagraphJoining {
  /// Whether the paragraph made of the pieces so far goes on in the piece at `next`.
  static func continues(
    _ joined: [BodyAssembly.Piece], with pieces: [BodyAssembly.Piece], at next: Int,
    _ outline: PageOutline
  ) -> Bool {
    guard let last = joined.last, isText(last, outline), joined.count < 40,
      canContinue(pieces[next], outline)
    else { return false }
    // Furniture may stand between the halves, but not much of it.
    guard pieces[next].index - last.index <= 6 else { return false }
    if case .heading = outline.blocks[joined[0].index].kind, joined.count == 1 { return false }
    let shape = outline.shapes[last.index]
    guard joined.count > 1 || shape.words >= 3 else { return false }
    let isOpen = shape.ending == .word || shape.ending == .comma || shape.ending == .digit
    let following = outline.shapes[pieces[next].index]
    if following.beginning == .small, startsSmall(pieces[next], outline) {
      return isOpen || hasOpenQuotation(last, outline)
    }
    // "He told" / "A Paper" / "that it …": a link's words on a line of their own.
    guard isOpen, endsSmall(last, outline), following.words <= 6, following.ending == .word,
      shape.characters >= 40 || joined.count > 1, next + 1 < pieces.count,
      pieces[next + 1].index == pieces[next].index + 1,
      canContinue(pieces[next + 1], outline)
    else { return false }
    if case .heading = outline.blocks[pieces[next].index].kind { return false }
    return outline.shapes[pieces[next + 1].index].beginning == .small
      && startsSmall(pieces[next + 1], outline)
  }

  private static func isText(_ piece: BodyAssembly.Piece, _ outline: PageOutline) -> Bool {
    switch outline.blocks[piece.index].kind {
    case .text, .blockQuote, .heading: true
    default: false
    }
  }

  private static func canContinue(_ piece: BodyAssembly.Piece, _ outline: PageOutline) -> Bool {
    switch outline.blocks[piece.index].kind {
    case .text, .heading: true
    default: false
    }
  }

  /// Whether the first letter is small; names such as "iPhone" are not small words.
  private static func startsSmall(_ piece: BodyAssembly.Piece, _ outline: PageOutline) -> Bool {
    let text = outline.page.text
    let start = piece.range.lowerBound
    guard piece.range.count > 1 else { return false }
    return !(0x41...0x5A).contains(text[start + 1])
  }

  private static func endsSmall(_ piece: BodyAssembly.Piece, _ outline: PageOutline) -> Bool {
    let text = outline.page.text
    let range = piece.range.suffix(40)
    var end = range.upperBound
    while end > range.lowerBound, text[end - 1] <= 0x20 { end -= 1 }
    var start = end
    while start > range.lowerBound, text[start - 1] > 0x20 { start -= 1 }
    guard start < end else { return false }
    let first = text[start]
    return (0x61...0x7A).contains(first) || first == 0xD1
  }

  /// Whether more quotation marks open in a piece than close.
  private static func hasOpenQuotation(
    _ piece: BodyAssembly.Piece, _ outline: PageOutline
  ) -> Bool {
    let text = outline.page.text
    var depth = 0
    var plain = 0
    var at = piece.range.lowerBound
    while at < piece.range.upperBound {
      switch text[at] {
      case 0x22: plain += 1
      case 0xC2 where at + 1 < piece.range.upperBound:
        if text[at + 1] == 0xAB { depth += 1 } else if text[at + 1] == 0xBB { depth -= 1 }
      case 0xE2 where at + 2 < piece.range.upperBound && text[at + 1] == 0x80:
        if text[at + 2] == 0x9C { depth += 1 } else if text[at + 2] == 0x9D { depth -= 1 }
      default: break
      }
      at += 1
    }
    return depth > 0 || plain % 2 == 1
  }
}

extension Range<Int> {
  /// The last part of a range, at most `count` long.
  fileprivate func suffix(_ count: Int) -> Range<Int> {
    Swift.max(lowerBound, upperBound - count)..<upperBound
  }
}
