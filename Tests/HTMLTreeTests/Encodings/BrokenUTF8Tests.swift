import HTMLTree
import Testing

/// UTF-8 with a few stray bytes, and other encodings in which a few letters happen to be UTF-8.
@Suite struct BrokenUTF8Tests {
  private static let strays: [[UInt8]] = [
    [0xFF, 0xFE], [0xFF], [0xE9], [0x80], [0x92], [0xA0], [0xFC], [0xD1, 0xC0], [0xF8, 0x88],
  ]

  /// A mostly ASCII text with a few marks in UTF-8.
  private static let text = """
    The bridge was closed at noon \u{2014} the third time this year \u{2014} and nobody was hurt.
    \u{201C}We will open it again,\u{201D} the mayor said.
    """

  @Test(arguments: strays)
  func fewMarksOutweighAStray(_ stray: [UInt8]) {
    let bytes = Array(Self.text.utf8)
    for place in [10, 45, bytes.count] {
      let broken = bytes[..<place] + [0x20] + stray + [0x20] + bytes[place...]
      let decoded = DecodedText(decoding: Array(broken))
      #expect(decoded.encoding == .utf8 && decoded.origin == .validUTF8)
      #expect(decoded.replacementCount == stray.count)
      #expect(String(decoding: decoded.utf8, as: UTF8.self).contains("noon \u{2014} the third"))
    }
  }

  @Test func oneDashOutweighsBytesThatNoTextHas() {
    let bytes = Array("The bridge is closed \u{2014} again. ".utf8)
    #expect(DecodedText(decoding: bytes + [0xFF, 0xFE, 0x20]).encoding == .utf8)
    #expect(DecodedText(decoding: bytes + [0xFF, 0xFE, 0x20], declared: .utf8).origin == .declared)
  }

  /// A letter in windows-1252 is no stray byte because of one pair that could be UTF-8.
  @Test func lettersOutweighAPair() {
    let bytes = Array("Le caf".utf8) + [0xE9] + Array(" ".utf8) + [0xC9, 0xBB] + Array(".".utf8)
    #expect(DecodedText(decoding: bytes).encoding == .windows1252)
  }

  /// Every run of a few words, alone and between English ones, small and capital, and quoted.
  @Test(arguments: SampleText.all)
  func otherEncodingsAreNeverTakenForIt(_ sample: SampleText) {
    for encoding in sample.encodings where encoding != .iso2022JP {
      let encoder = TableEncoder.encoder(encoding)
      for run in Self.runs(sample) {
        for text in [
          run, run.uppercased(), "\u{201C}\(run)\u{201D}", "\u{AB}\u{A0}\(run)\u{A0}\u{BB}",
        ] {
          for page in [text, "The word is \(text) in that language, said Mr. \(text).\n"] {
            guard let bytes = encoder.encode(page) else { continue }
            let decoded = DecodedText(decoding: bytes)
            // What is valid UTF-8 by chance cannot be told from it.
            guard decoded.encoding != .utf8 || decoded.replacementCount == 0 else {
              Issue.record("\(encoding) is taken for UTF-8: \(page)")
              continue
            }
          }
        }
      }
    }
  }

  private static func runs(_ sample: SampleText) -> [String] {
    let words = (sample.headline + " " + sample.paragraph).split(separator: " ").map(String.init)
    let isSpaced = words.count > 8
    let units = isSpaced ? words : sample.paragraph.map(String.init)
    let separator = isSpaced ? " " : ""
    return (1...3).flatMap { count in
      stride(from: 0, to: max(1, units.count - count), by: count).map {
        units[$0..<min($0 + count, units.count)].joined(separator: separator)
      }
    }
  }
}
