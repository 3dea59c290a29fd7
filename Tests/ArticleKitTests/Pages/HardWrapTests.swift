import Testing

@testable import ArticleKit

@Suite("Filled lines become paragraphs again")
struct HardWrapTests {
  static let paragraphs = [
    """
    The council of Westmark voted on Tuesday to repair the stone bridge over the river before \
    the winter sets in, after engineers found cracks in two of its seven arches last month.
    """,
    """
    Nobody was hurt when a part of the railing fell into the water, but the bridge has been closed \
    to lorries since then, and drivers have to take the long way round through the hills.
    """,
    """
    The mayor said that the work would cost about four million crowns, half of which the province \
    has promised to pay if the new road is finished before the end of the year.
    """,
    """
    Fishermen who moor their boats below the bridge asked to be heard before the works begin, \
    because the dust of the last repair had ruined their nets and driven the fish away.
    """,
  ]

  /// Fills a text to a column as programs do: a word goes to the next line if it does not fit.
  static func filled(_ text: String, to column: Int, indent: String = "", first: String = "")
    -> String
  {
    var lines: [String] = []
    var line = indent + first
    var isEmpty = true
    for word in text.split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > column {
        lines.append(line)
        line = indent + String(repeating: " ", count: first.count) + word
      } else {
        line += isEmpty ? String(word) : " " + word
      }
      isEmpty = false
    }
    return (lines + [line]).joined(separator: "\n")
  }

  @Test("Paragraphs filled to a column are joined", arguments: Array(60...100))
  func columns(column: Int) throws {
    let text = Self.paragraphs.map { Self.filled($0, to: column) }.joined(separator: "\n\n")
    #expect(try textPage(text).texts == Self.paragraphs)
  }

  @Test("Indented paragraphs too", arguments: [60, 72, 80, 100], [1, 3, 8])
  func indented(column: Int, indent: Int) throws {
    let blank = String(repeating: " ", count: indent)
    let text = Self.paragraphs.map { Self.filled($0, to: column, indent: blank) }
      .joined(separator: "\n\n")
    let page = try textPage(text)
    #expect(page.texts == Self.paragraphs)
    #expect(page.blocks.allSatisfy { Int($0.indent) == indent })
  }

  @Test("Items, headings and short lines stay apart", arguments: [66, 72, 80])
  func mixed(column: Int) throws {
    var lines: [String] = ["Home", "News", "Sport", "", "The bridge of Westmark", ""]
    for paragraph in Self.paragraphs { lines += [Self.filled(paragraph, to: column), ""] }
    for paragraph in Self.paragraphs.prefix(2) {
      lines.append(Self.filled(paragraph, to: column, indent: "  ", first: "* "))
    }
    lines += ["", "Contact", "Imprint"]
    let page = try textPage(lines.joined(separator: "\n"))
    #expect(
      page.texts == ["Home", "News", "Sport", "The bridge of Westmark"] + Self.paragraphs
        + Self.paragraphs.prefix(2) + ["Contact", "Imprint"])
    #expect(page.kinds.count { $0 == .listItem(depth: 0) } == 2)
    #expect(page.blocks.first { $0.kind == .listItem(depth: 0) }?.lineCount ?? 0 > 1)
  }

  @Test("Lines that were not filled stay apart")
  func unfilled() throws {
    let page = try textPage(Self.paragraphs.joined(separator: "\n"))
    #expect(page.texts == Self.paragraphs)
    let menu = (1...60).map { "Entry \($0) of the menu" }
    #expect(try textPage(menu.joined(separator: "\n")).texts == menu)
  }

  @Test("Headlines of about one length are no filled text")
  func headlines() throws {
    let lines = (1...20).map { number in
      "Story \(number): the council of Westmark votes on the bridge and the \(number * 7) road"
    }
    #expect(try textPage(lines.joined(separator: "\n")).texts == lines)
  }

  @Test("Letters beyond ASCII take one column each", arguments: [64, 78])
  func wideLetters(column: Int) throws {
    let paragraphs = Self.paragraphs.map {
      $0.replacing("o", with: "ö").replacing("the", with: "тот")
    }
    let text = paragraphs.map { Self.filled($0, to: column) }.joined(separator: "\n\n")
    #expect(try textPage(text).texts == paragraphs)
  }

  @Test("Ends of lines do not matter", arguments: ["\r\n", "\r", "\n"])
  func lineEnds(end: String) throws {
    let text = Self.paragraphs.map { Self.filled($0, to: 72) }.joined(separator: "\n\n")
    let page = try TextPageReader().page(
      from: Array(text.utf8.flatMap { $0 == 0x0A ? Array(end.utf8) : [$0] }))
    #expect(page.texts == Self.paragraphs)
  }
}
