/// Finds the headings that a dump printed like paragraphs.
enum Subheadings {
  static func marked(_ blocks: [Block]) -> [Block] {
    var result = blocks
    for index in blocks.indices.dropFirst().dropLast() {
      guard case .paragraph = blocks[index].kind, blocks[index].text.utf8.count <= 160,
        isTitle(blocks[index].text), isProse(blocks[index - 1]), isProse(blocks[index + 1])
      else { continue }
      result[index].kind = .heading(level: 2)
    }
    return result
  }

  private static func isProse(_ block: Block) -> Bool {
    switch block.kind {
    case .paragraph, .pullQuote: break
    case .listItem: return block.text.utf8.count > 60
    default: return false
    }
    return block.text.utf8.count >= 50 && endsSentence(block.text)
  }

  private static func endsSentence(_ text: String) -> Bool {
    for scalar in text.unicodeScalars.reversed() {
      switch scalar {
      case ".", "!", "?", "…", ":", "。": return true
      case "\"", "'", "”", "“", "’", "»", "«", ")", "]": continue
      default: return false
      }
    }
    return false
  }

  /// A short line that begins with a capital and ends in the middle of nothing.
  private static func isTitle(_ text: String) -> Bool {
    guard text.utf8.count <= 160, let first = text.first,
      first.isUppercase || first.isNumber
        || "“\"«„‘".contains(first)
    else { return false }
    let words = text.split(separator: " ")
    guard words.count <= 12, text.count <= 90, let last = text.last else { return false }
    return last.isLetter || last.isNumber
      || "”\"»“’')".contains(last)
        && !endsSentence(text)
  }
}
