import Testing

@testable import ArticleKit

@Suite("Markers of lines")
struct LineMarkerTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var line: String
    var kind: PageBlock.Kind
    var text: String
    var testDescription: String { line.debugDescription }

    init(_ line: String, _ kind: PageBlock.Kind, _ text: String? = nil) {
      self.line = line
      self.kind = kind
      self.text = text ?? line
    }
  }

  private static let marked = [
    Case("# Harbour reopens", .heading(level: 1), "Harbour reopens"),
    Case("###### Smallest", .heading(level: 6), "Smallest"),
    Case("## Closed by marks ##", .heading(level: 2), "Closed by marks"),
    Case("##\tTabbed", .heading(level: 2), "Tabbed"),
    Case("> Quoted words", .blockQuote, "Quoted words"),
    Case("> > Twice", .blockQuote, "Twice"),
    Case("| a | b |", .tableRow),
    Case("* Item", .listItem(depth: 0), "Item"),
    Case("- Item", .listItem(depth: 0), "Item"),
    Case("+ Item", .listItem(depth: 0), "Item"),
    Case("    * Deep", .listItem(depth: 1), "Deep"),
    Case("     o Deep", .listItem(depth: 1), "Deep"),
    Case("• Item", .listItem(depth: 0), "Item"),
    Case("‣ Item", .listItem(depth: 0), "Item"),
    Case("◦ Item", .listItem(depth: 0), "Item"),
    Case("▪ Item", .listItem(depth: 0), "Item"),
    Case("■ Item", .listItem(depth: 0), "Item"),
    Case("● Item", .listItem(depth: 0), "Item"),
    Case("○ Item", .listItem(depth: 0), "Item"),
    Case("➤ Item", .listItem(depth: 0), "Item"),
    Case("► Item", .listItem(depth: 0), "Item"),
    Case("▸ Item", .listItem(depth: 0), "Item"),
    Case("· Item", .listItem(depth: 0), "Item"),
    Case("•\tItem", .listItem(depth: 0), "Item"),
    Case("1. First", .listItem(depth: 0)),
    Case("12) Twelfth", .listItem(depth: 0)),
    Case("3\\. Escaped", .listItem(depth: 0)),
    Case("---", .rule), Case("* * *", .rule), Case("________", .rule), Case("====", .rule),
    Case("[ Search ]", .control), Case("[ ]", .control), Case("[", .control),
    Case("(BUTTON) Menu", .control), Case("[photo-12.jpg]", .image),
    Case("{{item.date}}", .control), Case("Hello ${name}", .control),
    Case("<%= total %>", .control),
    Case("{% include menu %}", .control),
  ]

  private static let unmarked = [
    "#hashtag", "####### Seven", "#", ">", "*starred* word", "-5 degrees", "o clock", "·",
    "2017 was dry", "1.5 million", "1234. Too long", "•", "“Quoted” words", "…and so on",
    "[A sentence in brackets is text.]", "[was pointed at]", "(Reuters) - The port", "(BUT) no",
    "a | b", "{one brace}", "5 % of {x}", "$name", "É", "—", "_", "==", "__name__ is a word",
    "[https://example.org a b]",
  ]

  private func marker(_ line: String) throws -> (LineMarker, [UInt8]) {
    let bytes = Array(line.utf8)
    let first = try #require(SourceLine.lines(of: bytes).first)
    return (LineMarker(of: first, in: bytes), bytes)
  }

  @Test("A marker tells what the line is, and is no part of its text", arguments: marked)
  func reads(_ line: Case) throws {
    let (marker, bytes) = try marker(line.line)
    #expect(marker.kind == line.kind)
    let text = String(decoding: bytes[marker.textStart..<marker.textEnd], as: UTF8.self)
    #expect(text == line.text)
  }

  @Test("What only looks like a marker is text", arguments: unmarked)
  func leaves(_ line: String) throws {
    let (marker, bytes) = try marker(line)
    // A bullet with nothing behind it is a list item without text, kept as it is.
    if case .listItem = marker.kind {
      #expect(["•", "·"].contains(line))
    } else {
      #expect(marker.kind == .text)
    }
    #expect(String(decoding: bytes[marker.textStart..<marker.textEnd], as: UTF8.self) == line)
  }

  @Test("A long paragraph that quotes a template's token is still text")
  func tokenInParagraph() throws {
    let line = String(repeating: "The manual explains it. ", count: 10) + "Write {{name}} there."
    #expect(try marker(line).0.kind == .text)
  }

  @Test("Depth follows the indent", arguments: [(0, 0), (3, 0), (4, 1), (8, 2), (40, 10)])
  func depth(indent: Int, depth: UInt8) throws {
    let line = String(repeating: " ", count: indent) + "- Item"
    #expect(try marker(line).0.kind == .listItem(depth: depth))
  }

  @Test("Icon names run into each other are told from sentences")
  func glued() throws {
    let icons =
      "homeIcon menuIcon searchIcon userIcon closeIcon shareIcon mailIcon playIcon"
      + " stopIcon nextIcon heartIcon"
    let names = (1...12).map { "\(["round", "sharp", "bold", "thin"][$0 % 4])Arrow" }
    let glued = [icons, names.joined(separator: " ")]
    for text in glued {
      let page = try textPage(text)
      #expect(BodyFeatures(of: page).shapes[0].flags.contains(.glued), "\(text)")
    }
    let prose = try textPage(
      "The harbour of the old town was closed on Monday because the ice had damaged two of its"
        + " gates, and nobody could say when ships would return.")
    #expect(!BodyFeatures(of: prose).shapes[0].flags.contains(.glued))
  }
}
