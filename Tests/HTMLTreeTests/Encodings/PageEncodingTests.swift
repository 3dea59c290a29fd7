import HTMLTree
import Testing

@Suite("The encoding of a page")
struct PageEncodingTests {
  /// "Ёлка" in windows-1251, which is too short to be told by its letters.
  private static let word: [UInt8] = [0xA8, 0xEB, 0xEA, 0xE0]

  private static func page(declaring label: String) -> [UInt8] {
    Array("<meta charset=\(label)><p>".utf8) + word
  }

  @Test("The page's own declaration holds where the transport has none")
  func meta() {
    let document = HTMLDocument(parsing: Self.page(declaring: "windows-1251"))
    #expect(document.decoded.encoding == .windows1251)
    #expect(document.body?.rawText == "Ёлка")
  }

  @Test("The transport's declaration goes before the page's")
  func transport() {
    var options = HTMLParsingOptions()
    options.transportEncoding = .windows1251
    let document = HTMLDocument(parsing: Self.page(declaring: "koi8-r"), options: options)
    #expect(document.body?.rawText == "Ёлка")
  }

  @Test("A byte order mark goes before both, and is no part of the tree")
  func byteOrderMark() {
    var options = HTMLParsingOptions()
    options.transportEncoding = .koi8R
    let page = [0xEF, 0xBB, 0xBF] + Array("<meta charset=gbk><p>é".utf8)
    let document = HTMLDocument(parsing: page, options: options)
    #expect(document.decoded.encoding == .utf8)
    #expect(document.body?.rawText == "é")
    #expect(document.sourceOffset(of: 0) == 3)
  }

  @Test("A wrong declaration yields to bytes that are UTF-8")
  func wrongDeclaration() {
    let document = HTMLDocument(parsing: Array("<meta charset=latin1><p>Ёлка — это".utf8))
    #expect(document.decoded.encoding == .utf8)
    #expect(document.body?.rawText == "Ёлка — это")
  }

  @Test("Ranges of nodes lead back to the bytes of the source")
  func ranges() throws {
    let source = Self.page(declaring: "windows-1251") + Array("<b>x</b>".utf8)
    let document = HTMLDocument(parsing: source)
    let bold = try #require(document.body?.descendants.first { $0.isElement("b") })
    #expect(Array(source[bold.sourceRange]) == Array("<b>x</b>".utf8))
  }
}
