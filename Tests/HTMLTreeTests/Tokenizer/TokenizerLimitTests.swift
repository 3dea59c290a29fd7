import Testing

@testable import HTMLTree

@Suite("Hostile text") struct TokenizerLimitTests {
  private static func many(_ text: String, _ count: Int) -> [UInt8] {
    Array(String(repeating: text, count: count / text.utf8.count).utf8)
  }

  private static let repeated = [
    "<", "&", "</", "<!", "<?", "-", "<!--", "--!", "<a", "<a ", "=", "/", "<p a=\"", "\"", "&#",
    "&#x", "&a", "&am", "]]", "<![CDATA[", "</script", "<script", "\0", "\r", "a=b ", "&lt",
    "<!doctype ", "<a>", "</a>", "</>", " ", "&#32;",
  ]

  /// What the repeated text stands in.
  private static let prefixes = [
    "", "<!--", "<p a='", "<p ", "<!--<script>", "<!doctype a PUBLIC '",
  ]

  /// A quadratic way through so much text would take a thousand times as long.
  @Test("Much of anything is read in linear time", arguments: repeated)
  func repetition(_ text: String) {
    for prefix in Self.prefixes {
      let bytes = Array(prefix.utf8) + Self.many(text, 1 << 14)
      let states: [Tokenizer.State] =
        prefix.isEmpty ? [.data, .rcdata, .scriptData, .cdataSection] : [.data]
      for state in states {
        let duration = ContinuousClock().measure {
          let reader = TokenReader(
            bytes, state: state, allowsCDATA: true, collectsErrors: true, lastStartTag: "script")
          #expect(reader.tokens.last?.kind == .endOfFile)
        }
        #expect(duration < .seconds(2), "\(prefix) \(state)")
      }
    }
  }

  /// A quadratic way through would take hours.
  @Test("A megabyte of the worst", arguments: ["<", "&", "<!--", "<a "])
  func megabyte(_ text: String) {
    let reader = TokenReader(Self.many(text, 1 << 20))
    #expect(reader.tokens.last?.kind == .endOfFile)
  }

  @Test(
    "A long reference is no reference, and is read once",
    arguments: ["a", "9", "am", "NotEqualTilde"])
  func longReference(_ text: String) {
    let bytes = Array("&".utf8) + Self.many(text, 1 << 20)
    let reader = TokenReader(bytes)
    #expect(reader.tokens.count == 2)
    var output: [UInt8] = []
    TextDecoder.append(
      0..<bytes.count, of: bytes.span, flags: reader.tokens[0].textFlags, nul: .drop, to: &output)
    #expect(output.count >= bytes.count - 16)
  }

  @Test func attributesOfOneTagAreCapped() {
    let names = (0..<100_000).map { "a\($0)" }
    let bytes = Array("<p \(names.joined(separator: " "))>".utf8)
    let reader = TokenReader(bytes, attributeLimit: 500)
    #expect(reader.tokens[0].attributesCount == 500)
    #expect(reader.droppedAttributes == 99_500)
    #expect(reader.names.ownCount < 502)
    #expect(reader.tokens[0].end == bytes.count)
  }

  @Test func attributesOfOneTagNeedNoCap() {
    let names = (0..<10_000).map { "a\($0)" }
    let reader = TokenReader(
      Array("<p \(names.joined(separator: " "))>".utf8), attributeLimit: .max)
    #expect(reader.attributes.count == 10_000)
    #expect(reader.droppedAttributes == 0)
  }

  @Test func duplicatesAmongManyAttributesAreFound() {
    let names = (0..<50_000).map { "a\($0 % 300)" }
    let bytes = Array(
      "<p \(names.joined(separator: " "))><b \(names.joined(separator: "=1 "))>".utf8)
    let reader = TokenReader(bytes, collectsErrors: true)
    #expect(reader.tokens.map(\.attributesCount) == [300, 300, 0])
    #expect(Set(reader.attributes.prefix(300).map(\.name)).count == 300)
    #expect(reader.errors.count == 2 * 49_700)
  }

  @Test func attributesOfEndTagsAndOfDroppedTagsAreNotKept() {
    let names = (0..<40).map { "a\($0)" }.joined(separator: " ")
    let reader = TokenReader(Array("</p \(names)></p \(names)><p \(names)><i \(names)".utf8))
    #expect(reader.tokens.map(\.attributesCount) == [0, 0, 40, 0])
    #expect(reader.attributes.count == 40)
  }

  @Test func discardedAttributesMakeRoomForOthers() {
    let names = (0..<40).map { "a\($0)" }.joined(separator: " ")
    Array("<p \(names)><p \(names)>".utf8).withUnsafeBufferPointer { bytes in
      var tokenizer = Tokenizer(bytes)
      tokenizer.next()
      tokenizer.discardAttributes()
      let count = tokenizer.attributes.count
      #expect(count == 0)
      tokenizer.next()
      #expect(tokenizer.token.attributesStart == 0)
      #expect(tokenizer.token.attributesCount == 40)
    }
  }
}
