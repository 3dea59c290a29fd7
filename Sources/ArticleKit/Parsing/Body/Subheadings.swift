/// Finds the headings that a dump printed like paragraphs.
enum Subheadings {
  static func mark(_ blocks: inout [Block]) {
    var titles: [Int] = []
    for index in blocks.indices.dropFirst().dropLast() {
      // The neighbours cost less to look at than the line.
      guard case .paragraph = blocks[index].kind, blocks[index].text.utf8.count <= 160,
        isProse(blocks[index - 1]), isProse(blocks[index + 1]), isTitle(blocks[index].text)
      else { continue }
      titles.append(index)
    }
    for index in titles { blocks[index].kind = .heading(level: 2) }
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
    // Most texts end in ASCII, which one byte tells.
    switch text.utf8.last {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"): return true
    case .some(0x61...0x7A), .some(0x41...0x5A), .some(0x30...0x39): return false
    default: break
    }
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
    guard text.utf8.count <= 160, mayEndTitle(text.utf8.last ?? 0), words(in: text) <= 12,
      let first = text.first, first.isUppercase || first.isNumber || "“\"«„‘".contains(first),
      text.utf8.count <= 90 || text.count <= 90, let last = text.last
    else { return false }
    return last.isLetter || last.isNumber || "”\"»“’')".contains(last) && !endsSentence(text)
  }

  /// Whether a title's last byte can be this one; all that are not ASCII can.
  private static func mayEndTitle(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x22, 0x27, 0x29, 0x80...: true
    default: false
    }
  }

  private static func words(in text: String) -> Int {
    var count = 0
    var previous: UInt8 = 0x20
    for byte in text.utf8 {
      if previous == 0x20, byte != 0x20 { count += 1 }
      previous = byte
    }
    return count
  }
}
