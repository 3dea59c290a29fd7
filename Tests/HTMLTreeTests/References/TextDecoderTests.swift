import Testing

@testable import HTMLTree

@Suite struct TextDecoderTests {
  private let every: TextFlags = [.hasReferences, .hasNUL, .hasCarriageReturn]

  private func decoded(
    _ text: String, _ flags: TextFlags? = nil, nul: TextDecoder.NULTreatment = .drop
  ) -> String {
    let bytes = Array(text.utf8)
    var output: [UInt8] = []
    TextDecoder.append(
      0..<bytes.count, of: bytes.span, flags: flags ?? every, nul: nul, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  private func attribute(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var output: [UInt8] = []
    TextDecoder.appendAttribute(0..<bytes.count, of: bytes.span, flags: every, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  @Test func everyNamedReferenceIsRead() {
    let table = CharacterReferenceTable.shared
    let texts = [
      CharacterReferenceNames.capitals, CharacterReferenceNames.smallAToL,
      CharacterReferenceNames.smallMToZ,
    ]
    let entries = texts.flatMap { $0.split(separator: " ") }
    #expect(entries.count == CharacterReferenceNames.count)
    #expect(entries.count { $0.contains("!") } == 106)
    for entry in entries {
      let parts = entry.split { $0 == "=" || $0 == "!" }
      let scalars = parts[1].split(separator: "+").compactMap { UInt32($0, radix: 16) }
      let name = Array("&\(parts[0]);x".utf8)
      let match = table.longestMatch(in: name.span, from: 1, to: name.count)
      #expect(match?.length == name.count - 2 && match?.hasSemicolon == true)
      #expect(match?.first == scalars[0] && match?.second == (scalars.count > 1 ? scalars[1] : 0))
      let bare = name.dropLast(2) + Array(" ".utf8)
      let without = table.longestMatch(in: Array(bare).span, from: 1, to: bare.count)
      if entry.contains("!") { #expect(without?.length == bare.count - 2) }
      if let without { #expect(!without.hasSemicolon) }
    }
  }

  @Test func longestNameWins() {
    #expect(
      decoded("&not &notin; &notinva; &notinv &lt;&le;&ltimes; &gesl;&ges;") == "¬ ∉ ∉ ¬inv <≤⋉ ⋛︀⩾"
    )
    #expect(decoded("&amp;amp;&ampamp&AMP") == "&amp;&amp&")
    #expect(decoded("&sup;&sup1&sup12&supe;&supX") == "⊃¹¹2⊇&supX")
  }

  @Test func attributesKeepQueries() {
    #expect(attribute("?a=1&copy=2&lt&reg;&regx&reg") == "?a=1&copy=2<®&regx®")
    #expect(attribute("&notit;&not;it&not!") == "&notit;¬it¬!")
    #expect(decoded("?a=1&copy=2") == "?a=1©=2")
    #expect(attribute("a\0\r\nb\rc&#0;") == "a\u{FFFD}\nb\nc\u{FFFD}")
  }

  @Test func numbersBecomeCharacters() {
    #expect(decoded("&#65;&#x42;&#X43;&#68&#x4a") == "ABCDJ")
    #expect(decoded("&#x1F642;&#128578;&#233;&#x20AC;") == "🙂🙂é€")
    #expect(decoded("&#128;&#x9F;&#x81;&#173;") == "€Ÿ\u{81}\u{AD}")
    #expect(
      decoded("&#0;&#xD800;&#xDFFF;&#x110000;&#99999999999;")
        == String(repeating: "\u{FFFD}", count: 5))
    #expect(decoded("&#;&#x;&#xg;&# 1;") == "&#;&#x;&#xg;&# 1;")
    #expect(decoded("&#13;&#10;") == "\r\n")
  }

  @Test func newlinesAndNULs() {
    #expect(decoded("a\r\nb\rc\r\r\n\n") == "a\nb\nc\n\n\n")
    #expect(decoded("a\0b\0") == "ab")
    #expect(decoded("a\0b\0", nul: .keep) == "a\0b\0")
    #expect(decoded("a\0b\0", nul: .replace) == "a\u{FFFD}b\u{FFFD}")
    #expect(decoded("a\0", [.hasNUL, .replacesNUL]) == "a\u{FFFD}")
    #expect(decoded("&amp;\r", [.hasReferences, .isLiteral, .hasCarriageReturn]) == "&amp;\n")
    #expect(decoded("as it is é", []) == "as it is é")
  }

  @Test func spansAreReadAlone() {
    let bytes = Array("&amp;lt;&lt".utf8)
    var output: [UInt8] = []
    // A reference ends where its span does.
    TextDecoder.append(0..<3, of: bytes.span, flags: every, nul: .drop, to: &output)
    TextDecoder.append(8..<11, of: bytes.span, flags: every, nul: .drop, to: &output)
    #expect(String(decoding: output, as: UTF8.self) == "&am<")
  }
}
