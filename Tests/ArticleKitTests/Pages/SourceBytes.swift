import ArticleKit
import Foundation

/// The bytes of a page and their encoding, to check what ranges of them say.
///
/// Decodes with Foundation and reads character references by itself, so that it shares nothing
/// with the reader under test.
struct SourceBytes {
  let bytes: [UInt8]
  let encoding: String.Encoding

  init(_ bytes: [UInt8], _ encoding: String.Encoding = .utf8) {
    self.bytes = bytes
    self.encoding = encoding
  }

  /// The encoding of Foundation with a name of the WHATWG standard, for those that tests use.
  static func encoding(_ name: String) -> String.Encoding? {
    switch name {
    case "UTF-8": .utf8
    case "UTF-16LE": .utf16LittleEndian
    case "UTF-16BE": .utf16BigEndian
    case "windows-1251": .windowsCP1251
    case "windows-1252": .windowsCP1252
    default: nil
    }
  }

  /// The text of ranges one after the other, references read and white space folded; nil if a
  /// range leaves the source, cuts a character in two, or does not ascend.
  func text(of ranges: [SourceRange]) -> String? {
    var text = ""
    var end = 0
    for range in ranges {
      guard range.start >= end, range.end <= bytes.count, range.start < range.end,
        let piece = String(data: Data(bytes[range.range]), encoding: encoding),
        encoding != .utf8 || Array(piece.utf8) == Array(bytes[range.range])
      else { return nil }
      text += piece
      end = range.end
    }
    return Self.folded(text)
  }

  /// What a page's blocks, and stretches of words in them, say otherwise than their ranges do.
  func mismatches(in page: Page) -> [String] {
    var found: [String] = []
    func compare(_ range: Range<Int>) {
      let want = page.string(range)
      let have = text(of: page.sourceRanges(of: range))
      if have != want {
        found.append("want \(want.debugDescription) have \(have.debugDescription)")
      }
    }
    for block in page.blocks {
      compare(block.range)
      let words = page.text[block.range].split(separator: 0x20)
      for (index, word) in words.enumerated() {
        let last = words[min(words.count - 1, index + index % 4)]
        compare(word.startIndex..<last.endIndex)
      }
    }
    // Two blocks that turn out to be one paragraph: the line feed stands for a blank.
    for (first, second) in zip(page.blocks, page.blocks.dropFirst()) {
      let ranges =
        page.sourceRanges(of: first.range.lowerBound..<first.range.upperBound + 1)
        + page.sourceRanges(of: second.range)
      let want = page.string(first.range) + " " + page.string(second.range)
      if text(of: ranges) != want { found.append("joined: \(want.debugDescription)") }
    }
    return found
  }

  static func folded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isBlank = false
    for scalar in referencesRead(text).unicodeScalars {
      switch scalar.value {
      case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
        isBlank = true
      case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: break
      default:
        if isBlank, !result.isEmpty { result.append(" ") }
        isBlank = false
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static func referencesRead(_ text: String) -> String {
    var result = text
    // Each reference is read once: "&amp;lt;" means "&lt;".
    for (name, character) in references { result = result.replacing(name, with: character) }
    return result.replacing("&amp;", with: "&")
  }

  private static let references = [
    ("&nbsp;", "\u{A0}"), ("&#8217;", "’"), ("&#x2014;", "—"), ("&quot;", "\""), ("&lt;", "<"),
    ("&gt;", ">"), ("&eacute;", "é"), ("&#160;", "\u{A0}"),
  ]
}
