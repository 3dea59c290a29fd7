import Testing

@_spi(Conformance) @testable import HTMLTree

@Suite struct RangeTests {
  @Test("The source of every node, read again, gives that node", arguments: 1...20)
  func generatedPages(seed: Int) {
    var soup = TagSoup(seed: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15)
    var checked = 0
    for _ in 0..<40 {
      let page = soup.page(count: 40)
      let check = RangeCheck(HTMLDocument(parsing: page))
      checked += check.checkedCount
      #expect(
        check.mismatches.map(TreeText.text) == [], "\(page.debugDescription)")
    }
    #expect(checked > 100)
  }

  @Test func elementsKnowTheirTags() throws {
    let page = "<!doctype html><title>a</title><p id=x title='>'>b<br>c</p ><ul><li>d<li>e</ul>"
    let document = HTMLDocument(parsing: page)
    func slice(_ range: Range<Int>?) -> String? {
      range.map { String(decoding: document.utf8[$0], as: UTF8.self) }
    }
    let body = try #require(document.body)
    let paragraph = try #require(body.firstChild)
    #expect(slice(paragraph.range) == "<p id=x title='>'>b<br>c</p >")
    #expect(slice(paragraph.startTagRange) == "<p id=x title='>'>")
    #expect(slice(paragraph.endTagRange) == "</p >")
    #expect(slice(paragraph.contentRange) == "b<br>c")
    #expect(paragraph.attributes.map { slice($0.nameRange) } == ["id", "title"])
    #expect(paragraph.attributes.map { slice($0.valueRange) } == ["x", ">"])
    let item = try #require(body.lastChild?.firstChild)
    #expect(slice(item.range) == "<li>d")
    #expect(item.endTagRange == nil)
    #expect(body.isImplied && body.startTagRange == nil)
    #expect(slice(body.range) == "<p id=x title='>'>b<br>c</p ><ul><li>d<li>e</ul>")
    #expect(slice(document.head?.range) == "<title>a</title>")
  }

  @Test func textOfSeveralPiecesTellsThemAll() throws {
    let document = HTMLDocument(parsing: "<p>a</i>b<![CDATA[c]]></p><table>d<tr>e</table>")
    let paragraph = try #require(document.body?.firstChild)
    let text = try #require(paragraph.firstChild)
    #expect(text.data == "ab")
    #expect(text.textRanges == [3..<4, 8..<9])
    #expect(text.range == 3..<9)
    let moved = try #require(paragraph.nextSibling)
    #expect(moved.data == "de" && moved.isMoved && moved.textRanges.count == 2)
  }

  @Test func rangesReferToTheSourceInItsOwnEncoding() throws {
    let bytes: [UInt8] =
      Array("<meta charset=windows-1252><p>".utf8) + [0xE9, 0xE8] + Array("</p>".utf8)
    var options = HTMLParsingOptions()
    options.transportEncoding = .windows1252
    let document = HTMLDocument(parsing: bytes, options: options)
    let paragraph = try #require(document.body?.firstChild)
    #expect(paragraph.firstChild?.data == "éè")
    #expect(Array(bytes[try #require(paragraph.firstChild).sourceRange]) == [0xE9, 0xE8])
    #expect(paragraph.sourceRange == 27..<36)
  }
}
