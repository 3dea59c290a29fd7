/// One line of a source with a caret under a span of it; a long line is cut around the span.
public struct SourceExcerpt: Sendable, Hashable {
  /// The line's number in the source, from 1.
  public var lineNumber: Int
  /// The column of the span's first character, from 1, counted in Unicode scalars.
  public var column: Int
  /// How many further lines the span runs on for.
  public var furtherLines: Int
  /// The line, escaped.
  public var line: TerminalText
  /// Carets under the span's columns on the terminal.
  public var caret: TerminalText

  /// Finds the line of a span.
  ///
  /// - Parameters:
  ///   - text: The source in UTF-8; invalid bytes are shown as U+FFFD.
  ///   - range: The span, clamped to the source; an empty one gets one caret.
  ///   - columns: How many columns the line may take.
  ///
  /// Complexity: linear in the offset of the span, and in `columns` besides.
  public init(text: [UInt8], range: Range<Int>, columns: Int) {
    let range = range.clamped(to: 0..<text.count)
    var lineStart = 0
    var number = 1
    var index = 0
    while index < range.lowerBound {
      if Self.endsLine(text, at: index) {
        number += 1
        lineStart = index + 1
      }
      index += 1
    }
    lineNumber = number
    var firstBreak: Int?
    var further = 0
    while index < range.upperBound {
      if Self.endsLine(text, at: index) {
        firstBreak = firstBreak ?? index
        // A line break at the very end of the span is not one more line.
        if index + 1 < range.upperBound { further += 1 }
      }
      index += 1
    }
    let spanEnd = firstBreak ?? range.upperBound
    furtherLines = further
    column = 1 + text[lineStart..<range.lowerBound].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }

    // Four bytes a column hold any character without marks; more is not shown anyway.
    let reach = max(columns, 20) * 4
    let from = Self.characterStart(text, max(lineStart, range.lowerBound - reach), lineStart)
    let spanShown = min(spanEnd, range.lowerBound + reach)
    var lineEnd = spanShown
    while lineEnd < text.count, lineEnd < spanShown + reach, !Self.endsLine(text, at: lineEnd),
      text[lineEnd] != 0x0D
    {
      lineEnd += 1
    }
    var parts = Parts(
      before: Self.shown(text[from..<range.lowerBound]),
      span: Self.shown(text[range.lowerBound..<max(range.lowerBound, spanShown)]),
      after: Self.shown(text[max(range.lowerBound, spanShown)..<lineEnd]),
      isCutBefore: from > lineStart, isCutInside: spanShown < spanEnd,
      isCutAfter: lineEnd < text.count && !Self.endsLine(text, at: lineEnd)
        && text[lineEnd] != 0x0D)
    parts.fit(columns: max(columns, 20))
    line = TerminalText(trusted: parts.before) + TerminalText(trusted: parts.span, role: .match)
    line.append(TerminalText(trusted: parts.after))
    caret =
      TerminalText(trusted: String(repeating: " ", count: ColumnWidth.of(parts.before)))
      + TerminalText(
        trusted: String(repeating: "^", count: max(1, ColumnWidth.of(parts.span))), role: .caret)
  }

  /// Whether a line ends with this byte: LF, or CR that no LF follows.
  private static func endsLine(_ text: [UInt8], at index: Int) -> Bool {
    text[index] == 0x0A
      || text[index] == 0x0D && !(index + 1 < text.count && text[index + 1] == 0x0A)
  }

  private static func characterStart(_ text: [UInt8], _ index: Int, _ least: Int) -> Int {
    var index = index
    while index > least, index < text.count, text[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }

  private static func shown(_ bytes: ArraySlice<UInt8>) -> String {
    ControlCharacters.escaped(String(decoding: bytes, as: UTF8.self))
  }

  /// The pieces of a line around the span.
  private struct Parts {
    var before: String
    var span: String
    var after: String
    var isCutBefore: Bool
    var isCutInside: Bool
    var isCutAfter: Bool

    /// Cuts the span's end, then the text on both sides, so that all of it fits.
    mutating func fit(columns: Int) {
      if isCutInside || ColumnWidth.of(span) > columns - 2 {
        span = String(ColumnWidth.prefix(of: span[...], columns: columns - 3)) + "…"
        after = ""
        isCutAfter = false
      }
      let room = columns - ColumnWidth.of(span)
      let widths = (before: ColumnWidth.of(before), after: ColumnWidth.of(after))
      let half = room / 2
      let beforeRoom = max(half, room - widths.after - (isCutAfter ? 1 : 0))
      if isCutBefore || widths.before > beforeRoom {
        before = "…" + ColumnWidth.suffix(of: before[...], columns: max(0, beforeRoom - 1))
      }
      let afterRoom = max(0, room - ColumnWidth.of(before))
      if isCutAfter || widths.after > afterRoom {
        after =
          afterRoom == 0
          ? "" : String(ColumnWidth.prefix(of: after[...], columns: afterRoom - 1)) + "…"
      }
    }
  }
}
