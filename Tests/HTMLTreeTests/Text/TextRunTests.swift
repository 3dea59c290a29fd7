import HTMLTree
import Testing

@Suite("Text knows where it stood")
struct TextRunTests {
  static let page = HTMLDocument(
    parsing: """
      <!DOCTYPE html><title>x</title><h1>Ship&nbsp;ahoy</h1>
      <p>The  tide, the <b>moon </b> &amp;
      the sea.</p><script>no</script><pre>\r\n  kept \r\n as is</pre><table><tr><td>1<td>2</table>
      """)

  @Test("Runs are parts of the text and of the page, in order")
  func runs() {
    let text = Self.page.root.visibleText
    #expect(
      text.string
        == "Ship\u{A0}ahoy\n\nThe tide, the moon & the sea.\n\n  kept \n as is\n\n1\t2")
    var end = 0
    for run in text.runs {
      #expect(run.range.lowerBound >= end && !run.range.isEmpty)
      end = run.range.upperBound
      let source = Self.page.utf8[run.documentRange]
      if run.isVerbatim { #expect(text.utf8[run.range] == source) }
    }
    let gaps = text.utf8.indices.filter { index in !text.runs.contains { $0.range.contains(index) }
    }
    #expect(gaps.allSatisfy { [0x0A, 0x09].contains(text.utf8[$0]) })
  }

  @Test("A range of the text gives the places that it was read from")
  func ranges() throws {
    let text = Self.page.root.visibleText
    func source(_ part: String) throws -> [String] {
      let range = try #require(text.utf8.firstRange(of: Array(part.utf8)))
      return text.documentRanges(of: range).map {
        String(decoding: Self.page.utf8[$0], as: UTF8.self)
      }
    }
    #expect(try source("tide, the") == ["tide, the"])
    #expect(try source("Ship\u{A0}a") == ["Ship", "&nbsp;", "a"])
    #expect(try source("The tide") == ["The", "  ", "tide"])
    #expect(try source("moon & the") == ["moon", " </b> ", "&amp;", "\n", "the"])
    #expect(try source("kept \n as") == ["kept ", " as"])
    #expect(try source("1\t2") == ["1", "2"])
    #expect(text.documentRanges(of: 3..<3) == [])
    #expect(text.documentRanges(of: 0..<text.utf8.count).count == text.runs.count)
  }

  @Test(
    "A million of anything is read in one go", arguments: ["<br>", " &amp;", "<p>", "<td>", "a "])
  func long(piece: String) {
    let source = "<table><tr><td>" + String(repeating: piece, count: 100_000) + "z"
    let text = HTMLDocument(parsing: source).root.visibleText
    #expect(text.utf8.last == UInt8(ascii: "z"))
  }
}
