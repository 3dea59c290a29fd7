/// The column at which a text was broken into lines, and the way back to its paragraphs.
///
/// A program that fills lines breaks before the first word that no longer fits. So a line goes on
/// in the next one exactly if that line's first word would not have fitted.
struct HardWrap: Sendable {
  /// The widest column that a line may reach.
  var column: Int

  /// The wrap of a text, nil if its lines were not filled.
  ///
  /// Complexity: O(n) in the number of lines.
  init?(of lines: [SourceLine], in bytes: [UInt8]) {
    var histogram = [Int](repeating: 0, count: Self.widest + 2)
    for line in lines where !line.isBlank { histogram[min(Int(line.width), Self.widest + 1)] += 1 }
    // A wrap shows as a cliff: many lines that end just before the column, hardly any just after.
    var wider = histogram[Self.widest + 1]
    var best: (column: Int, cliff: Int)?
    for column in stride(from: Self.widest, through: Self.narrowest, by: -1) {
      let before = histogram[(column - 5)...column].reduce(0, +)
      let after = histogram[(column + 1)...min(column + 6, Self.widest + 1)].reduce(0, +)
      let full = histogram[(column - Self.slack + 1)...column].reduce(0, +)
      if histogram[column] > 0, full >= 4, wider * 4 <= full, before - 3 * after > best?.cliff ?? 0
      {
        best = (column, before - 3 * after)
      }
      wider += histogram[column]
    }
    guard let best else { return nil }
    column = best.column
    guard hasContinuations(lines, in: bytes) else { return nil }
  }

  private static let narrowest = 56
  private static let widest = 100
  private static let slack = 12

  /// Whether full lines are followed by lines that go on in the middle of a sentence.
  private func hasContinuations(_ lines: [SourceLine], in bytes: [UInt8]) -> Bool {
    var full = 0
    var goingOn = 0
    for index in lines.indices.dropLast() {
      let next = lines[index + 1]
      guard Int(lines[index].width) > column - Self.slack, !next.isBlank else { continue }
      guard continues(lines[index], with: next, in: bytes) else { continue }
      full += 1
      let first = bytes[Int(next.start)]
      // Lower case in ASCII, Latin (0xC3 0x9F…), Greek and Cyrillic.
      let isLower =
        (0x61...0x7A).contains(first)
        || (first == 0xC3 && bytes[Int(next.start) + 1] >= 0x9F)
        || (first == 0xD0 && bytes[Int(next.start) + 1] >= 0xB0) || first == 0xD1
      if isLower { goingOn += 1 }
    }
    return goingOn >= 3 && goingOn * 10 >= full * 3
  }

  /// Whether the paragraph of a line goes on in the next one.
  func continues(_ line: SourceLine, with next: SourceLine, in bytes: [UInt8]) -> Bool {
    guard !line.isBlank, !next.isBlank else { return false }
    var word = 0
    var at = Int(next.start)
    while at < Int(next.end), bytes[at] > 0x20, word <= column {
      if bytes[at] & 0xC0 != 0x80 { word += 1 }
      at += 1
    }
    return Int(line.width) + 1 + word > column
  }
}
