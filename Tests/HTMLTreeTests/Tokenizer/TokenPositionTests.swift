import Testing

@testable import HTMLTree

@Suite("Where tokens stand") struct TokenPositionTests {
  /// A bit of everything, with bytes of every length.
  static let page = """
    <!DOCTYPE html PUBLIC "-//x" 'y'>\r\n<html lang=de><!-- a -- b --!><title>A &amp; B</title>
    <p class="one two" id='x' hidden data-some-long-name-of-all=1 CLASS=2>Grün &notit; \0 — 🙂
    <?pi x?></p ><br/><![CDATA[ x ]]></ bogus>a < b <1 </><a href="?a=1&b=2&amp;c" =x /y>&#x1F642;
    <script><!-- <script> </script> --></script><!--><!---><!doctype><svg:rect/>
    """

  private func slice(_ bytes: [UInt8], _ start: Int32, _ end: Int32) -> String {
    String(decoding: bytes[Int(start)..<Int(end)], as: UTF8.self)
  }

  @Test func tokensCoverTheirSource() {
    let bytes = Array("a &amp; b<p class=x>\r\n<!-- c --></p><br/>d".utf8)
    let tokens = TokenReader(bytes).tokens
    let slices = tokens.map { slice(bytes, $0.start, $0.end) }
    #expect(
      slices == ["a &amp; b", "<p class=x>", "\r\n", "<!-- c -->", "</p>", "<br/>", "d", ""])
    let names = tokens.filter { $0.kind == .startTag || $0.kind == .endTag }.map(\.name)
    #expect(names == [.p, .p, .br])
    #expect(slice(bytes, tokens[3].dataStart, tokens[3].dataEnd) == " c ")
    #expect(tokens.map(\.kind).last == .endOfFile)
  }

  @Test func attributesKnowNameAndValue() {
    let bytes = Array("<a href='/x?a&amp;b' Hidden data-x = \"\0\r\n\" =y z=>".utf8)
    let reader = TokenReader(bytes)
    let names = reader.attributes.map {
      slice(bytes, $0.nameStart, Int32($0.nameEnd(in: bytes.span)))
    }
    #expect(names == ["href", "Hidden", "data-x", "=y", "z"])
    #expect(
      reader.attributes.map { reader.names[$0.name] } == ["href", "hidden", "data-x", "=y", "z"])
    let values = reader.attributes.map { slice(bytes, $0.valueStart, $0.valueEnd) }
    #expect(values == ["/x?a&amp;b", "", "\0\r\n", "", ""])
    #expect(
      reader.attributes.map(\.valueFlags)
        == [.hasReferences, [], [.hasNUL, .hasCarriageReturn], [], []])
  }

  @Test func textFlagsSayWhatIsThere() {
    func flags(_ text: String, _ state: Tokenizer.State = .data) -> TextFlags {
      TokenReader(Array(text.utf8), state: state).tokens[0].textFlags
    }
    #expect(flags(" \t\n\u{C}") == [])
    #expect(flags("          \n          \n        <p>") == [])
    #expect(flags(" \r\n ") == .hasCarriageReturn)
    #expect(flags(" x") == .hasNonSpace)
    #expect(flags("                 x") == .hasNonSpace)
    #expect(flags(" &#32;&Tab;&NewLine;") == .hasReferences)
    #expect(flags(" &#32;&amp;") == [.hasReferences, .hasNonSpace])
    #expect(flags("&nbsp;") == [.hasReferences, .hasNonSpace])
    #expect(flags("\0 ") == .hasNUL)
    #expect(flags("\0 \u{1}") == [.hasNUL, .hasNonSpace])
    #expect(flags(" < ") == .hasNonSpace)
    #expect(flags(" &amp;", .rawtext) == [.isLiteral, .replacesNUL, .hasNonSpace])
    #expect(flags("  ", .rawtext) == [.isLiteral, .replacesNUL])
    #expect(flags(" &#10;", .rcdata) == [.hasReferences, .replacesNUL])
    #expect(flags(" &\0", .cdataSection) == [.isLiteral, .hasNUL, .hasNonSpace])
  }

  @Test func leadingSpaceAndNewline() {
    func leading(_ text: String, _ state: Tokenizer.State = .data) -> [Int] {
      Array(text.utf8).withUnsafeBufferPointer { bytes in
        var tokenizer = Tokenizer(bytes)
        tokenizer.state = state
        tokenizer.next()
        return [tokenizer.leadingSpaceEnd(), tokenizer.leadingNewlineEnd()]
      }
    }
    #expect(leading("\n\n a") == [3, 1])
    #expect(leading("\r\na") == [2, 2])
    #expect(leading("\ra") == [1, 1])
    #expect(leading("&#10;&#xA;a") == [10, 5])
    #expect(leading("&NewLine; a") == [10, 9])
    #expect(leading("a\n") == [0, 0])
    #expect(leading("\0\n") == [0, 0])
    #expect(leading("&#10;a", .rawtext) == [0, 0])
  }

  @Test func cdataIsTextWhereItIsAllowed() {
    let bytes = Array("a<![CDATA[<b>&amp;]]><![CDATA[]]>c<![CDATA[d".utf8)
    let tokens = TokenReader(bytes, allowsCDATA: true).tokens
    let slices = tokens.map { slice(bytes, $0.start, $0.end) }
    #expect(slices == ["a", "<b>&amp;", "c", "d", ""])
    #expect(tokens[1].textFlags == [.isLiteral, .hasNonSpace])
    #expect(TokenReader(bytes).tokens.map(\.kind).contains(.comment))
  }

  @Test("A text that ends anywhere gives tokens in order, and the whole ones stay as they were")
  func truncationAnywhere() {
    let page = Array(Self.page.utf8)
    for state in [Tokenizer.State.data, .rcdata, .rawtext, .scriptData, .plaintext, .cdataSection] {
      for count in 0...page.count {
        let bytes = Array(page[..<count])
        let reader = TokenReader(bytes, state: state, collectsErrors: true, lastStartTag: "script")
        var last: Int32 = 0
        for token in reader.tokens {
          #expect(token.start >= last && token.end >= token.start && token.end <= count)
          last = token.end
        }
        #expect(reader.errors.allSatisfy { (0...count).contains($0.offset) })
      }
    }
  }

  @Test("Tokens do not depend on where in the memory they stand", arguments: 0..<24)
  func alignment(_ shift: Int) {
    let page = Array(Self.page.utf8)
    let expected = TokenReader(page)
    // A tag before, so that no text grows, and a tail that takes the end of the text away.
    let prefix = Array("<x\(String(repeating: "y", count: shift))>".utf8)
    let tail = Array("<z>\(String(repeating: " ", count: shift))".utf8)
    let shifted = TokenReader(prefix + page + tail)
    #expect(shifted.tokens.count == expected.tokens.count + (shift == 0 ? 2 : 3))
    for (token, other) in zip(expected.tokens.dropLast(), shifted.tokens.dropFirst()) {
      #expect(token.kind == other.kind && token.textFlags == other.textFlags)
      #expect(token.start + Int32(prefix.count) == other.start)
      #expect(token.end + Int32(prefix.count) == other.end)
      guard token.kind == .startTag || token.kind == .endTag else { continue }
      #expect(expected.names[token.name] == shifted.names[other.name])
      #expect(token.attributesCount == other.attributesCount)
    }
    for (attribute, other) in zip(expected.attributes, shifted.attributes) {
      #expect(expected.names[attribute.name] == shifted.names[other.name])
      #expect(attribute.valueEnd + Int32(prefix.count) == other.valueEnd)
      #expect(attribute.valueFlags == other.valueFlags)
    }
  }
}
