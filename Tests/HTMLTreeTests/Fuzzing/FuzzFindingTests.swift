import HTMLTree
import Testing

/// Inputs for which Scripts/fuzz found something wrong, made small.
@Suite("What the fuzzer found stays mended")
struct FuzzFindingTests {
  @Test("The end tag of a name with a byte 0, which is U+FFFD in the name, has its place")
  func nulInName() throws {
    let page = HTMLDocument(parsing: "<x\0y>a</x\0y><p>b</p>")
    let x = try #require(page.body?.firstChild)
    #expect(x.name == "x\u{FFFD}y")
    #expect(x.endTagRange == 6..<12)
    #expect(x.contentRange == 5..<6)
  }

  @Test("Text after what a selectedcontent shows is not put into the option, too")
  func textInPieces() throws {
    let page = HTMLDocument(
      parsing: "<select><option>a</x>b<option><button><selectedcontent>c</x>d</select>")
    let options = page.select(try HTMLSelector(parsing: "option"))
    #expect(options.map(\.rawText) == ["ab", "abcd"])
    #expect(options[0].firstChild?.textRanges == [16..<17, 21..<22])
  }

  @Test("The end tag of a row closes no template that stands deeper than the limit")
  func hiddenTemplate() throws {
    var options = HTMLParsingOptions()
    options.limits.depth = 16
    let deep = String(repeating: "<div>", count: 10)
    let page = HTMLDocument(
      parsing: deep + "<table><tr><template><x><template></template></tr>a</template>",
      options: options)
    let template = try #require(page.root.descendants.first { $0.isElement("template") })
    let end = try #require(template.endTagRange)
    #expect(end == template.range.upperBound - 11..<template.range.upperBound)
    #expect(end.upperBound == page.utf8.count)
    #expect(page.utf8[end].starts(with: "</template>".utf8))
  }

  @Test("In a table, the end tag of a form in SVG is ignored, and so are the forms after it")
  func formInForeignContent() throws {
    let markup = "<svg><desc><form></form></desc></svg><tr><td><form>a"
    let fragment = HTMLDocument.fragment(parsing: Array(markup.utf8), context: .init("table"))
    #expect(try fragment.select("form").map { $0.parent?.name } == ["desc"])
    let page = HTMLDocument(parsing: "<table>" + markup)
    #expect(try page.select("form").map { $0.parent?.name } == ["desc", "td"])
  }
}
