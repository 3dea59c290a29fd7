@_spi(Conformance) import HTMLTree
import Testing

/// The tokenizer against the standard's own wording, on texts made of what tokenizers stumble over.
@Suite("As the standard words it") struct StandardTokenizerTests {
  private static let pieces =
    [
      "<", ">", "/", "!", "-", "--", "-->", "--!>", "<!--", "<!-->", "<!--->", "<!", "<?", "</",
      "</>",
      "=", "\"", "'", "`", " ", "\n", "\r", "\r\n", "\t", "\u{C}", "\0", "a", "B", "z9", "é", "🙂",
      "&", "&amp;", "&amp", "&lt", "&not", "&notin;", "&noti", "&#", "&#x", "&#65;", "&#x80;",
      "&#0",
      "&#xD800;", "&#13;", "&xyz;", ";", "#", "x", "1", "<p", "<p ", "<br/>", "</p>",
      "<P CLASS='x'",
      " id=\"y\"", " a=b", " a", " a=", "<a-long-name-for-a-tag-that-is ",
      " data-long-name-of-attribute=1",
      "<foreignObject ", " viewBox=0", "<script>", "</script>", "<script", "</script ", "</SCRIPT/",
      "<!--<script>", "title",
      "</title>",
      "<!DOCTYPE", "<!doctype html", " PUBLIC", " SYSTEM", " public \"", " system '", "[CDATA[",
      "<![CDATA[", "]]>", "]]", "]", "                ", "text that is longer than sixteen bytes",
    ]

  private static let states: [(String, StandardTokenizer.State)] = [
    ("Data state", .data), ("RCDATA state", .rcdata), ("RAWTEXT state", .rawtext),
    ("Script data state", .scriptData), ("PLAINTEXT state", .plaintext),
    ("CDATA section state", .cdata),
  ]

  @Test(arguments: 0..<8)
  func randomTexts(_ seed: Int) throws {
    var random = TestRandom(seed: UInt64(seed + 1))
    for _ in 0..<600 {
      let count = 1 + Int(random.next() % 14)
      let text = (0..<count).map { _ in Self.pieces[Int(random.next() % UInt64(Self.pieces.count))]
      }
      .joined()
      // Data is where most happens.
      let (name, state) = Self.states[max(0, Int(random.next() % 11) - 5)]
      try check(text, name, state)
    }
  }

  @Test func everyPairOfPieces() throws {
    for first in Self.pieces {
      for second in Self.pieces {
        try check(first + second, "Data state", .data)
        try check("<p " + first + second + ">", "Data state", .data)
        try check("<!--" + first + second, "Script data state", .scriptData)
        try check("<!--" + first + second + "-->", "Data state", .data)
      }
    }
  }

  private func check(_ text: String, _ name: String, _ state: StandardTokenizer.State) throws {
    let bytes = Array(text.utf8)
    let expected = StandardTokenizer(bytes, state: state, lastStartTag: "script")
    let got = try #require(TokenizedText(bytes, state: name, lastStartTag: "script"))
    #expect(
      TokenText.text(got.tokens) == TokenText.text(expected.tokens),
      "\(name) \(text.debugDescription)")
    let describe = { (errors: [HTMLParseError]) in
      errors.map { "\($0.code.rawValue)@\($0.offset)" }.sorted()
    }
    #expect(describe(got.errors) == describe(expected.errors), "\(name) \(text.debugDescription)")
  }
}
