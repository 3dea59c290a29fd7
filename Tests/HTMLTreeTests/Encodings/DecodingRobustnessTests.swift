import HTMLTree
import Testing

@Suite struct DecodingRobustnessTests {
  @Test(arguments: SampleText.all)
  func truncationAnywhereLeavesValidText(_ sample: SampleText) throws {
    for encoding in sample.encodings {
      let bytes = try #require(TableEncoder.encoder(encoding).encode(sample.headline))
      for count in bytes.indices {
        expectSound(DecodedText(decoding: Array(bytes[..<count]), as: encoding), count)
        expectSound(DecodedText(decoding: Array(bytes[..<count])), count)
      }
    }
  }

  @Test(arguments: CharacterEncoding.allCases)
  func randomBytesBecomeValidText(_ encoding: CharacterEncoding) {
    var random = TestRandom(seed: 11)
    for round in 0..<300 {
      let count = Int(random.next() % 90)
      let mask: UInt8 = round % 3 == 0 ? 0x80 : 0
      var bytes = (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) | mask }
      if round % 7 == 0 { bytes.insert(0x1B, at: bytes.count / 2) }
      expectSound(DecodedText(decoding: bytes, as: encoding), bytes.count)
      expectSound(DecodedText(decoding: bytes, declared: encoding), bytes.count)
    }
  }

  @Test func offsetsAreClamped() {
    for encoding in CharacterEncoding.allCases {
      let decoded = DecodedText(decoding: [0x41, 0xE9, 0x42, 0xD0], as: encoding)
      for offset in [-1, 0, 100, .max] { _ = decoded.offsets.sourceOffset(of: offset) }
      #expect(decoded.offsets.sourceOffset(of: decoded.utf8.count) == 4)
    }
  }

  /// Valid UTF-8, with offsets that never go back and end at the source's end.
  private func expectSound(_ decoded: DecodedText, _ count: Int) {
    #expect(Array(String(decoding: decoded.utf8, as: UTF8.self).utf8) == decoded.utf8)
    var last = 0
    var isAscending = true
    for offset in 0...decoded.utf8.count {
      let source = decoded.offsets.sourceOffset(of: offset)
      if source < last || source > count { isAscending = false }
      last = source
    }
    #expect(isAscending)
    #expect(last == count)
  }
}
