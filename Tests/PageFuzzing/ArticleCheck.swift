import Foundation

/// Checks that an article's ranges lie in the source and that the source says there what the
/// article says.
struct ArticleCheck {
  private let article: Article
  private let source: [UInt8]
  private let isHTML: Bool

  init(_ article: Article, source: [UInt8], isHTML: Bool) {
    self.article = article
    self.source = source
    self.isHTML = isHTML
  }

  func run() {
    // Escape sequences of other encodings may make other letters of the same bytes.
    let isUTF8 = article.source?.encoding.lowercased() == "utf-8"
    for block in article.body {
      check(block.sourceRanges, of: "a block")
      guard !block.text.isEmpty, !block.sourceRanges.isEmpty else { finding("an empty block") }
      guard isUTF8, let text = slices(block.sourceRanges) else { continue }
      let want = block.text.utf8.filter { !Self.isSpace($0) }
      guard text == want else {
        finding("\(String(decoding: text, as: UTF8.self)) is not \(block.text)")
      }
    }
    for evidence in article.evidence {
      check(evidence.sourceRanges, of: evidence.rule)
      guard evidence.confidence >= 0, evidence.confidence <= 1 else {
        finding("a confidence of \(evidence.confidence)")
      }
    }
  }

  private func check(_ ranges: [SourceRange], of what: String) {
    for range in ranges {
      guard range.start >= 0, range.start < range.end, range.end <= source.count else {
        finding("\(what) beyond the source: \(range)")
      }
    }
  }

  /// What stands at ranges, white space aside; nil where it is written otherwise than it reads.
  private func slices(_ ranges: [SourceRange]) -> [UInt8]? {
    var text: [UInt8] = []
    for range in ranges {
      for byte in source[range.start..<range.end] where !Self.isSpace(byte) {
        guard byte > 0x20, byte < 0x7F, byte != UInt8(ascii: "&"), byte != UInt8(ascii: "\\") else {
          return nil
        }
        // The tag of a break is a blank.
        if isHTML, byte == UInt8(ascii: "<") { return nil }
        text.append(byte)
      }
    }
    return text
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// Writes the article as JSON and reads it again.
  static func roundTrip(_ article: Article) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    do {
      let json = try encoder.encode(article)
      let again = try JSONDecoder().decode(Article.self, from: json)
      guard again == article else { finding("another article from its JSON") }
    } catch {
      finding("no article from its JSON: \(error)")
    }
  }
}
