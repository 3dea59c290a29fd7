import Testing

@testable import HTMLTree

@Suite struct SourceOffsetsTests {
  /// Text of the encoding's own characters, ASCII between them.
  private func randomBytes(_ encoding: CharacterEncoding, count: Int, seed: UInt64) -> [UInt8] {
    var random = TestRandom(seed: seed)
    let encoder = TableEncoder.encoder(encoding)
    var repertoire = encoder.repertoire.filter { $0 != 0x1B && $0 != 0x0E && $0 != 0x0F }
    if repertoire.isEmpty { repertoire = [0x41, 0xE9, 0x436, 0x20AC, 0xFFFD, 0x1F4A9, 0x10FFFF] }
    var text = String.UnicodeScalarView()
    for _ in 0..<count {
      let value =
        random.next() % 3 == 0
        ? UInt32(0x20 + random.next() % 0x5F)
        : repertoire[Int(random.next() % UInt64(repertoire.count))]
      if let scalar = Unicode.Scalar(value) { text.append(scalar) }
    }
    return encoder.encode(String(text)) ?? []
  }

  @Test(arguments: CharacterEncoding.allCases.filter { $0 != .replacement })
  func everyScalarComesFromItsOwnBytes(_ encoding: CharacterEncoding) {
    for seed in 1...4 as ClosedRange<UInt64> {
      let bytes = randomBytes(encoding, count: 700, seed: seed)
      #expect(bytes.count >= 700)
      let decoded = DecodedText(decoding: bytes, as: encoding)
      #expect(decoded.replacementCount == 0 || encoding.name.hasPrefix("UTF"))
      let starts = scalarStarts(decoded.utf8)
      for (start, end) in zip(starts, starts.dropFirst()) {
        let from = decoded.offsets.sourceOffset(of: start)
        let to = decoded.offsets.sourceOffset(of: end)
        guard from < to, to <= bytes.count else {
          Issue.record("\(encoding) \(from) \(to)")
          return
        }
        #expect(decoded.range(ofSource: from..<to) == start..<end)
        var source = Array(bytes[from..<to])
        if encoding == .iso2022JP, decoded.utf8[start] >= 0x80 {
          source = [0x1B, 0x24, 0x42] + source
        }
        let again = DecodedText(decoding: source, as: encoding)
        #expect(again.utf8 == Array(decoded.utf8[start..<end]))
      }
      #expect(decoded.offsets.sourceOffset(of: decoded.utf8.count) == bytes.count)
    }
  }

  @Test func rangesOfTheSourceAreThoseOfWholeCharacters() {
    let marked = DecodedText(decoding: [0xEF, 0xBB, 0xBF, 0x61, 0xC3, 0xA9, 0x62], as: .utf8)
    #expect(marked.range(ofSource: 3..<4) == 0..<1)
    #expect(marked.range(ofSource: 0..<3) == 0..<0)
    #expect(marked.range(ofSource: 4..<99) == 1..<4)
    // Within the characters of two bytes.
    let wide = DecodedText(decoding: [0x61, 0x00, 0xE9, 0x00, 0x62, 0x00], as: .utf16LE)
    #expect(wide.range(ofSource: 3..<4) == 1..<3)
    #expect(wide.range(ofSource: 2..<4) == 1..<3)
    #expect(wide.range(ofSource: 6..<6) == 4..<4)
    #expect(DecodedText(decoding: []).range(ofSource: 0..<5) == 0..<0)
  }

  private func scalarStarts(_ utf8: [UInt8]) -> [Int] {
    utf8.indices.filter { utf8[$0] & 0xC0 != 0x80 } + [utf8.count]
  }

  @Test func validUTF8SharesItsStorage() {
    let bytes = Array("Ein Satz, größer als nichts.".utf8)
    let decoded = DecodedText(decoding: bytes)
    #expect(
      bytes.withUnsafeBufferPointer(\.baseAddress)
        == decoded.utf8.withUnsafeBufferPointer(\.baseAddress))
    #expect(decoded.offsets.sourceOffset(of: 7) == 7)
  }

  @Test func byteOrderMarkIsNoPartOfTheText() {
    let utf8 = DecodedText(decoding: [0xEF, 0xBB, 0xBF] + Array("né".utf8))
    #expect(utf8.utf8 == Array("né".utf8))
    #expect([0, 1, 3].map(utf8.offsets.sourceOffset) == [3, 4, 6])
    let utf16 = DecodedText(decoding: [0xFF, 0xFE, 0x41, 0x00, 0x16, 0x04, 0x42, 0x00])
    #expect(utf16.utf8 == Array("AЖB".utf8))
    #expect([0, 1, 2, 3, 4].map(utf16.offsets.sourceOffset) == [2, 4, 4, 6, 8])
  }

  @Test func longEscapesAreCounted() {
    let escapes = [UInt8](repeating: 0x20, count: 300) + [0x1B, 0x24, 0x42]
    let bytes = escapes + [0x34, 0x41] + Array([[0x1B, 0x28, 0x42] as [UInt8]].joined()) + [0x42]
    let decoded = DecodedText(decoding: bytes, as: .iso2022JP)
    #expect(decoded.offsets.sourceOffset(of: 299) == 299)
    #expect(decoded.offsets.sourceOffset(of: 300) == 303)
    #expect(decoded.offsets.sourceOffset(of: 303) == 308)
    #expect(decoded.offsets.sourceOffset(of: 304) == 309)
  }

  @Test(arguments: CharacterEncoding.allCases)
  func memoryIsBounded(_ encoding: CharacterEncoding) {
    let noise = [UInt8](repeating: 0xFF, count: 9000)
    for bytes in [randomBytes(encoding, count: 5000, seed: 9), noise] where !bytes.isEmpty {
      let memory = DecodedText(decoding: bytes, as: encoding).offsets.memory
      #expect(memory * 10 <= bytes.count * 12 + 640, "\(encoding)")
    }
  }

  @Test func replacementStandsForAllBytes() {
    let decoded = DecodedText(decoding: [UInt8](repeating: 0x41, count: 1000), as: .replacement)
    #expect(decoded.offsets.sourceOffset(of: 0) == 0)
    #expect(decoded.offsets.sourceOffset(of: 3) == 1000)
  }
}

/// Numbers that are the same in every run.
struct TestRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
