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
}
