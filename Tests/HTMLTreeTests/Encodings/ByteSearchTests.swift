import Testing

@testable import HTMLTree

@Suite("Search for a byte")
struct ByteSearchTests {
  @Test("Finds the first one in every range, as a plain loop does")
  func ranges() {
    // Neighbours that differ in the lowest bit could be taken for each other where bits are borrowed.
    let text: [UInt8] = (0..<40).map { $0 % 11 == 3 ? 0x28 : $0 % 2 == 0 ? 0x29 : 0x00 }
    for start in 0...text.count {
      for limit in start...text.count {
        for byte: UInt8 in [0x00, 0x28, 0x29, 0xFF] {
          let expected = text[start..<limit].firstIndex(of: byte)
          #expect(text.span.first(byte, from: start, before: limit) == expected)
        }
      }
    }
  }
}
