import Testing

@testable import ArticleKit

@Suite("Lines of a text")
struct SourceLineTests {
  @Test(
    "A line is plain where its text is ASCII that is copied as it is",
    arguments: [
      ("Boats leave the harbour", true), ("   indented by three", true), ("ends in a blank ", true),
      ("two  blanks", false), ("a\ttab", false), ("Q & A", false), ("Übersee", false),
      ("ends in two blanks  ", false), ("a \u{7}bell", false),
    ])
  func plain(_ text: String, _ isPlain: Bool) throws {
    for (before, after) in [
      ("", "\nThe next line of it"), ("A line before it\r\n", "\r\nThe next line"),
    ] {
      let bytes = Array((before + text + after).utf8)
      let lines = SourceLine.lines(of: bytes)
      let line = try #require(before.isEmpty ? lines.first : lines.dropFirst().first)
      #expect(line.isPlain == isPlain)
      let trimmed = String(decoding: bytes[line.range], as: UTF8.self)
      #expect(trimmed == text.drop { $0 == " " }.trimmingBlanks())
      #expect(Int(line.indent) == text.prefix { $0 == " " }.count)
      #expect(Int(line.width) == Int(line.indent) + trimmed.unicodeScalars.count)
      #expect(line.endsInBreak == text.hasSuffix("  "))
    }
  }

  @Test("Blank lines have no text", arguments: ["", " ", "    ", "\t"])
  func blank(_ text: String) {
    let lines = SourceLine.lines(of: Array("One line\n\(text)\nand another one".utf8))
    #expect(lines.map(\.isBlank) == [false, true, false])
  }

  @Test("The page of a text is the same whether its lines are plain or not")
  func sameText() throws {
    let lines = [
      "Boats leave the harbour.", "  A line set in", "* An item", "## A heading", "It ends",
    ]
    let plain = try TextPageReader().page(from: Array(lines.joined(separator: "\n").utf8))
    let other = try TextPageReader().page(
      from: Array(lines.map { $0 + "\u{200B}" }.joined(separator: "\n").utf8))
    #expect(plain.text == other.text)
    #expect(plain.blocks.map(\.range) == other.blocks.map(\.range))
    #expect(plain.blocks.map(\.kind) == other.blocks.map(\.kind))
  }
}

extension Substring {
  fileprivate func trimmingBlanks() -> String {
    var rest = self
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
