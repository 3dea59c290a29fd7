import HTMLTree
import Testing

@Suite("The encoding that a page declares")
struct PrescanTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let page: String
    let encoding: CharacterEncoding?

    init(_ page: String, _ encoding: CharacterEncoding?) {
      self.page = page
      self.encoding = encoding
    }

    var testDescription: String { page }
  }

  static let cases: [Case] = [
    Case("<meta charset=windows-1251>", .windows1251),
    Case("<META\nCharset = 'KOI8-R' >", .koi8R),
    Case("<html lang=ru><head><meta name=a content=b><meta charset=\"cp1251\"/>", .windows1251),
    Case("<meta http-equiv=Content-Type content='text/html; charset=Shift_JIS'>", .shiftJIS),
    Case("<meta content='text/html;charset = \"euc-kr\"' http-equiv=content-type>", .eucKR),
    Case("<meta content='text/html; charset=big5; x=y' http-equiv=content-type>", .big5),
    // The word before "=" decides, not the first that looks like it.
    Case("<meta http-equiv=content-type content='charsets charset=gbk'>", .gbk),
    // Content alone tells nothing: it may be the description of an article on encodings.
    Case("<meta name=description content='text/html; charset=big5'>", nil),
    Case("<meta http-equiv=refresh content='text/html; charset=big5'>", nil),
    // The first of two attributes of one name counts.
    Case("<meta charset=gbk charset=big5>", .gbk),
    Case("<meta charset=no-such-encoding><meta charset=gbk>", .gbk),
    // Not where a reader sees no tag.
    Case("<!-- <meta charset=gbk> --><p title='<meta charset=big5>'>", nil),
    Case("<!--><meta charset=gbk>", .gbk),
    Case("<metacharset=gbk>", nil),
    Case("</meta charset=gbk><!x <meta charset=gbk>", nil),
    Case("<?xml encoding='big5'?><meta charset=gbk>", .gbk),
    // UTF-16 could not have been read this way; user-defined is what old pages meant by Latin.
    Case("<meta charset=utf-16le>", .utf8),
    Case("<meta charset=x-user-defined>", .windows1252),
    // Cut short.
    Case("<meta charset=gbk", nil),
    Case("<meta http-equiv=content-type content='charset=", nil),
    Case("<meta", nil),
    Case("<", nil),
    Case("", nil),
  ]

  @Test(arguments: cases)
  func finds(_ example: Case) {
    #expect(CharacterEncoding(declaredIn: Array(example.page.utf8)) == example.encoding)
  }

  @Test("A declaration behind the standard's 1,024 bytes is found, one behind 64 kB is not")
  func limit() {
    let meta = Array("<meta charset=gbk>".utf8)
    let script = Array("<script>".utf8)
    let near = script + [UInt8](repeating: 0x78, count: 5_000) + meta
    #expect(CharacterEncoding(declaredIn: near) == .gbk)
    let far = script + [UInt8](repeating: 0x78, count: 70_000) + meta
    #expect(CharacterEncoding(declaredIn: far) == nil)
  }

  @Test("Any prefix and any single broken byte of a page is survived")
  func damage() {
    let head = "<!doctype html><!-- c --><html a='b' c=\"d\">"
    let page = Array((head + "<meta http-equiv=content-type content='x; charset=gbk'>").utf8)
    for end in page.indices {
      #expect(CharacterEncoding(declaredIn: Array(page[..<end])) == nil)
      for byte in [0x00, 0x22, 0x27, 0x3C, 0x3E, 0xFF] as [UInt8] {
        var broken = page
        broken[end] = byte
        let found = CharacterEncoding(declaredIn: broken)
        #expect(found == nil || found == .gbk)
      }
    }
  }
}
