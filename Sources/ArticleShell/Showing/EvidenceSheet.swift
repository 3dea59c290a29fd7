import ArticleKit
import Foundation

/// The evidence for a field, with the lines of the source that it speaks of.
struct EvidenceSheet {
  private let article: Article
  private let path: String
  private let bytes: [UInt8]
  /// More places than this are counted only.
  private static let mostPlaces = 5

  init(_ entry: Corpus.Entry) {
    article = entry.article
    path = entry.path
    bytes = entry.bytes
  }

  func lines(_ evidence: Evidence, columns: Int?) -> [TerminalText] {
    var name = evidence.field.rawValue
    if let index = evidence.index { name += "[\(index)]" }
    let value = FieldValue.text(of: evidence.field, at: evidence.index, in: article)
    let width = columns ?? 100
    var lines = [
      ("\(name, .heading)  \(value)" as TerminalText).fitted(to: width, padding: .none)
    ]
    let confidence = Int((min(max(evidence.confidence, 0), 1) * 100).rounded())
    lines.append(
      "  \("rule", .label) \(evidence.rule)  \("origin", .label) \(evidence.origin.rawValue)"
        + "  \("confidence", .label) \(confidence) %")
    if let note = evidence.note {
      lines += TerminalText("\("note", .label) \(note)").wrapped(to: columns.map { $0 - 2 })
        .map { "  " + $0 }
    }
    for range in evidence.sourceRanges.prefix(Self.mostPlaces) {
      lines += place(range.range, columns: width)
    }
    let more = evidence.sourceRanges.count - Self.mostPlaces
    if more > 0 { lines.append("  and \(more) more place\(more == 1 ? "" : "s")") }
    return lines
  }

  private func place(_ range: Range<Int>, columns: Int) -> [TerminalText] {
    guard range.upperBound <= bytes.count else {
      return ["  bytes \(range.lowerBound) to \(range.upperBound) are not in \(path)"]
    }
    let source = SourceText(bytes, encoding: article.source?.encoding ?? "UTF-8", span: range)
    let excerpt = SourceExcerpt(text: source.text, range: source.span, columns: columns - 4)
    var position: TerminalText = "  \(path):\(excerpt.lineNumber):\(excerpt.column)"
    if excerpt.furtherLines > 0 {
      position.append(
        " and \(excerpt.furtherLines) further line\(excerpt.furtherLines == 1 ? "" : "s")")
    }
    return [position, "    " + excerpt.line, "    " + excerpt.caret]
  }
}

/// A source in UTF-8, whatever it was in, and the place of a span in it.
struct SourceText {
  var text: [UInt8]
  var span: Range<Int>

  init(_ bytes: [UInt8], encoding: String, span: Range<Int>) {
    let name = encoding.uppercased()
    guard name != "UTF-8", let decode = Self.decoder(name) else {
      text = bytes
      self.span = span.clamped(to: 0..<bytes.count)
      return
    }
    let span = span.clamped(to: 0..<bytes.count)
    let before = decode(bytes[..<span.lowerBound])
    let inside = decode(bytes[span])
    text = before + inside + decode(bytes[span.upperBound...])
    self.span = before.count..<before.count + inside.count
  }

  /// The way from an encoding to UTF-8; nil for one that Foundation does not know.
  private static func decoder(_ name: String) -> ((ArraySlice<UInt8>) -> [UInt8])? {
    let encodings: [String: String.Encoding] = [
      "UTF-16LE": .utf16LittleEndian, "UTF-16BE": .utf16BigEndian, "UTF-16": .utf16LittleEndian,
      "WINDOWS-1250": .windowsCP1250, "WINDOWS-1251": .windowsCP1251,
      "WINDOWS-1252": .windowsCP1252, "WINDOWS-1253": .windowsCP1253,
      "WINDOWS-1254": .windowsCP1254, "ISO-8859-2": .isoLatin2, "SHIFT_JIS": .shiftJIS,
      "EUC-JP": .japaneseEUC, "ISO-2022-JP": .iso2022JP,
    ]
    guard let encoding = encodings[name] else { return nil }
    return { slice in
      guard let text = String(data: Data(slice), encoding: encoding) else {
        // What cannot be decoded is shown byte by byte, so that columns stay near.
        return Array(String(String.UnicodeScalarView(slice.map { Unicode.Scalar($0) })).utf8)
      }
      return Array(text.utf8)
    }
  }
}
