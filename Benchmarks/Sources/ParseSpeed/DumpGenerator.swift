/// Makes text dumps of news pages out of made-up words.
///
/// A menu, a headline, a date line, paragraphs, a most-read list and a footer. The same seed gives
/// the same text.
struct DumpGenerator {
  private var state: UInt64

  init(seed: UInt64 = 1) {
    state = seed
  }

  /// A dump of at least this many bytes, and a paragraph more at most.
  mutating func dump(bytes count: Int) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(count + 2_000)
    for _ in 0..<min(24, count / 200) { text += line(words: 1...3) }
    text += "\n".utf8
    text += line(words: 7...11)
    text += "\nBy \(name()) \(name())\n12 March 2019, 14:05\nShare\n\n".utf8
    var paragraphs = 0
    while text.count < count - 400 {
      text += paragraph()
      text += "\n\n".utf8
      paragraphs += 1
      if paragraphs.isMultiple(of: 12) { text += line(words: 3...6) + [0x0A] }
    }
    text += "Most read\n".utf8
    for number in 1...5 { text += "\(number)\n".utf8 + line(words: 6...9) }
    text += "Terms of use\nContact us\n".utf8
    return text
  }

  private mutating func paragraph() -> [UInt8] {
    var text: [UInt8] = []
    for sentence in 0..<Int.random(in: 2...6, using: &self) {
      if sentence > 0 { text.append(0x20) }
      let isSpoken = sentence == 1
      if isSpoken { text += "“".utf8 }
      text += words(8...24)
      text += isSpoken ? ",” \(name()) said.".utf8 : ".".utf8
    }
    return text
  }

  private mutating func line(words range: ClosedRange<Int>) -> [UInt8] { words(range) + [0x0A] }

  private mutating func name() -> String { String(decoding: words(1...1), as: UTF8.self) }

  /// Words of one to four syllables, the first with a capital.
  private mutating func words(_ range: ClosedRange<Int>) -> [UInt8] {
    var text: [UInt8] = []
    for word in 0..<Int.random(in: range, using: &self) {
      if word > 0 { text.append(0x20) }
      let start = text.count
      for _ in 0..<Int.random(in: 1...4, using: &self) {
        text += Self.syllables[Int.random(in: 0..<Self.syllables.count, using: &self)]
      }
      if word == 0 { text[start] &-= 0x20 }
    }
    return text
  }

  private static let syllables: [[UInt8]] = [
    "ba", "den", "ko", "lir", "mu", "nas", "pel", "ri", "so", "tan", "ve", "zur", "ga", "hel", "jo",
    "wi", "fen", "tra", "sol", "mé",
  ].map { Array($0.utf8) }
}

/// SplitMix64.
extension DumpGenerator: RandomNumberGenerator {
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
