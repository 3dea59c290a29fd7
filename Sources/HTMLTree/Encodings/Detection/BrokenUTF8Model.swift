/// What bytes cost that are taken for UTF-8 although some of them are not.
///
/// Costs are in sixteenths of a bit, as in ``AlphabetModel``. In other encodings a letter, then a
/// symbol or two, make a sequence of UTF-8 now and then; but what it stands for is seldom a
/// character that pages have, and most of the other letters make no sequence at all.
enum BrokenUTF8Model {
  /// A maximal invalid subpart.
  private static let strayCost = 288
  /// A character that hardly any page has.
  private static let oddCost = 400

  /// The cost of the bytes up to an end; nil if they are no UTF-8 at all.
  ///
  /// Complexity: O(n).
  static func cost(of bytes: [UInt8], upTo end: Int) -> Int? {
    let span = bytes.span
    var cost = 0
    var pairs = 0
    var longer = 0
    var strays = 0
    var index = 0
    while index < min(end, span.count) {
      if span[index] < 0x80 {
        index += 1
        continue
      }
      let character = UTF8Scanner.character(span, at: index)
      // The end cuts a sequence short; a single byte of it would be no evidence.
      if character.isError, character.length > 1, index + character.length == span.count {
        cost += IdeographModel.cutShortCost
      } else if character.isError {
        strays += 1
      } else {
        if character.length == 2 { pairs += 1 } else { longer += 1 }
        cost += Self.cost(of: character.scalar)
      }
      index += character.length
    }
    // A capital and a quotation mark may well be a pair by chance.
    guard pairs + longer > 0, strays * 2 <= longer * 8 + pairs else { return nil }
    return cost + strays * strayCost
  }

  private static func cost(of scalar: UInt32) -> Int {
    switch scalar {
    // Dashes, quotation marks, the ellipsis, bullets; the no-break space and the guillemets.
    case 0x2010...0x2027, 0x202F, 0x2039, 0x203A, 0xA0, 0xAB, 0xBB: 64
    // A byte order mark that a program has put between two texts; what one has made of a stray.
    case 0xFEFF, 0xFFFD: 96
    // Latin, Greek, Cyrillic, Hebrew, Arabic.
    case 0xC0...0xFF, 0x391...0x3CE, 0x401...0x45F, 0x490, 0x491, 0x5D0...0x5EA, 0x621...0x64A: 96
    case 0xA1...0xBF, 0x100...0x17F, 0x218...0x21B, 0x386...0x390, 0x60C...0x6F9: 112
    // Kana, the marks of Chinese and Japanese, Thai, Georgian.
    case 0x3000...0x30FF, 0xE01...0xE5B, 0x10D0...0x10F0: 112
    case 0x20AC, 0x2122, 0x200B...0x200F, 0x2030...0x2033: 112
    // Vietnamese, wide forms, arrows and ornaments, emoji.
    case 0x1EA0...0x1EF9, 0xFF01...0xFF5E: 144
    case 0x2116, 0x2190...0x2193, 0x2212, 0x25A0...0x27BF, 0x1F300...0x1FAFF: 176
    // The scripts of India, ideographs, Hangul.
    case 0x905...0xD7F, 0x4E00...0x9FA5, 0xAC00...0xD7A3: 208
    default: oddCost
    }
  }
}
