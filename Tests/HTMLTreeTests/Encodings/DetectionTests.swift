import HTMLTree
import Testing

@Suite struct DetectionTests {
  @Test(arguments: SampleText.all)
  func paragraphIsReadRight(_ sample: SampleText) throws {
    for encoding in sample.encodings {
      let bytes = try #require(TableEncoder.encoder(encoding).encode(sample.paragraph))
      let decoded = DecodedText(decoding: bytes)
      #expect(String(decoding: decoded.utf8, as: UTF8.self) == sample.paragraph, "\(encoding)")
      #expect(decoded.origin == .detected)
    }
  }

  /// A line has few letters to tell by: nearly all must be right.
  @Test func headlinesAreReadRight() throws {
    var right = 0
    var count = 0
    for sample in SampleText.all {
      for encoding in sample.encodings {
        let bytes = try #require(TableEncoder.encoder(encoding).encode(sample.headline))
        count += 1
        if DecodedText(decoding: bytes).utf8 == Array(sample.headline.utf8) { right += 1 }
      }
    }
    #expect(count >= 48)
    #expect(right * 25 >= count * 24, "\(right) of \(count)")
  }

  @Test func pageIsReadRight() throws {
    for sample in SampleText.all {
      for encoding in sample.encodings {
        let title = "<html><body class=\"a\"><h1>\(sample.headline)</h1>\n"
        let page = title + "<p>\(sample.paragraph)</p>\n"
        let bytes = try #require(TableEncoder.encoder(encoding).encode(page))
        #expect(DecodedText(decoding: bytes).utf8 == Array(page.utf8), "\(sample.name) \(encoding)")
      }
    }
  }

  @Test(arguments: SampleText.all)
  func utf16WithoutMarkIsSeen(_ sample: SampleText) {
    let text = "<p>\(sample.headline)</p> <p>end</p>\n"
    for encoding in [.utf16BE, .utf16LE] as [CharacterEncoding] {
      guard let bytes = TableEncoder.encoder(encoding).encode(text) else { continue }
      let decoded = DecodedText(decoding: bytes)
      #expect(decoded.encoding == encoding)
      #expect(decoded.utf8 == Array(text.utf8))
    }
  }

  @Test func betterEvidenceBeatsTheDeclaration() throws {
    let text = "Žluťoučký kůň pěl ďábelské ódy a přešel přes řeku ke škole."
    let utf8 = DecodedText(decoding: Array(text.utf8), declared: .windows1252)
    #expect(utf8.encoding == .utf8 && utf8.origin == .validUTF8)
    let central = try #require(TableEncoder.encoder(.windows1250).encode(text))
    let legacy = DecodedText(decoding: central, declared: .utf8)
    #expect(legacy.encoding == .windows1250 && legacy.origin == .detected)
    let honest = DecodedText(decoding: central, declared: .windows1250)
    #expect(honest.encoding == .windows1250 && honest.origin == .declared)
    let notUTF16 = DecodedText(decoding: Array("plain words".utf8), declared: .utf16LE)
    #expect(notUTF16.encoding == .utf8)
  }

  @Test func declarationHoldsWhereNothingSpeaksAgainstIt() {
    let ascii = DecodedText(decoding: Array("plain words".utf8), declared: .koi8R)
    #expect(ascii.encoding == .koi8R && ascii.origin == .declared)
    // Two characters that are valid UTF-8 by chance.
    let pair = DecodedText(decoding: [0xC1, 0xAA, 0xCD, 0xA8], declared: .gbk)
    #expect(String(decoding: pair.utf8, as: UTF8.self) == "联通")
    let cyrillic = DecodedText(decoding: [0x1C, 0x04, 0x38, 0x04, 0x40, 0x04], declared: .utf16LE)
    #expect(String(decoding: cyrillic.utf8, as: UTF8.self) == "Мир")
    let mark = DecodedText(decoding: [0xEF, 0xBB, 0xBF, 0x41], declared: .windows1251)
    #expect(mark.encoding == .utf8 && mark.origin == .byteOrderMark)
  }

  @Test func strayBytesLeaveUTF8Alone() {
    let text = Array("Größe über Maß: schöne Grüße aus Österreich, für später".utf8)
    let decoded = DecodedText(decoding: text + [0x20, 0xE9, 0x20])
    #expect(decoded.encoding == .utf8 && decoded.replacementCount == 1)
    let cut = DecodedText(decoding: Array("naïve €".utf8.dropLast()))
    #expect(cut.encoding == .utf8 && cut.replacementCount == 1)
  }

  @Test func nothingFitsNoise() {
    var random = TestRandom(seed: 5)
    let noise = (0..<4000).map { _ in UInt8(truncatingIfNeeded: random.next()) | 1 }
    let decoded = DecodedText(decoding: noise)
    #expect(decoded.encoding == .windows1252 && decoded.origin == .fallback)
    #expect(DecodedText(decoding: []).encoding == .utf8)
  }
}
