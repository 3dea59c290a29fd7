import Foundation
import StoreChecks
import Testing

@testable import ArticleKit

/// Checks that a type keeps the promises of `PageReader`, on pages of the given bytes.
func checkPageReader(_ reader: some PageReader, on pages: [[UInt8]]) throws {
  for bytes in pages {
    let hints = PageHints(name: "page.txt", url: URL(string: "https://paper.example/1"))
    let page = try reader.page(from: bytes, hints: hints)
    checkPage(page, of: bytes)
    #expect(page.source.name == hints.name)
    #expect(page.url == hints.url)
    let again = try reader.page(from: bytes, hints: hints)
    #expect(again.text == page.text)
    #expect(again.blocks == page.blocks)
    #expect(again.links == page.links)
    #expect(again.source == page.source)
    for place in places(in: bytes) { checkAny(Array(bytes[..<place]), reader) }
  }
  for bytes in [[], [0x20], Array("\r\n\t".utf8), [0xEF, 0xBB, 0xBF]] as [[UInt8]] {
    #expect(throws: PageReadingError(.empty, name: "page.txt")) {
      try reader.page(from: bytes, hints: PageHints(name: "page.txt"))
    }
  }
  for bytes in RandomBytes(seed: 5).samples(60) { checkAny(bytes, reader) }
}

/// About 300 places in a page, as many as it has.
func places(in bytes: [UInt8]) -> [Int] {
  Array(stride(from: 1, to: bytes.count, by: max(1, bytes.count / 300)))
}

/// Reads whatever it is; no page is as good as one that holds together.
private func checkAny(_ bytes: [UInt8], _ reader: some PageReader) {
  if let page = try? reader.page(from: bytes) { checkPage(page, of: bytes) }
}

private func checkPage(_ page: Page, of bytes: [UInt8]) {
  let faults = faults(of: page, bytes)
  #expect(faults.isEmpty, "\(faults) in \(String(decoding: bytes, as: UTF8.self).debugDescription)")
}

/// What does not hold together in a page.
private func faults(of page: Page, _ bytes: [UInt8]) -> [String] {
  var found: [String] = []
  func check(_ isRight: Bool, _ what: @autoclosure () -> String) {
    if !isRight { found.append(what()) }
  }
  check(page.source.byteCount == bytes.count, "another length")
  check(!page.blocks.isEmpty, "no block")
  var end = 0
  var sourceEnd = 0
  for block in page.blocks {
    check(block.range.lowerBound == end, "block at \(end) is apart")
    check(!block.range.isEmpty, "block at \(end) is empty")
    end = block.range.upperBound + 1
    check(end <= page.text.count && page.text[end - 1] == 0x0A, "no line feed before \(end)")
    check(Int(block.linkedBytes) <= block.range.count, "more linked than there is")
    let ranges = page.sourceRanges(of: block.range)
    check(!ranges.isEmpty, "block before \(end) without a source")
    for range in ranges {
      check(range.start >= sourceEnd && range.end > range.start, "\(range) does not ascend")
      sourceEnd = range.end
    }
  }
  check(sourceEnd <= bytes.count, "ranges beyond the source")
  check(end == page.text.count, "text behind the last block")
  check(String(validating: page.text, as: UTF8.self) != nil, "text is no UTF-8")
  check(!page.text.contains { $0 < 0x20 && $0 != 0x0A || $0 == 0x7F }, "a control in the text")
  var linkStart = 0
  for link in page.links {
    check(link.range.lowerBound >= linkStart, "links do not ascend")
    check(link.range.upperBound <= page.text.count, "a link beyond the text")
    linkStart = link.range.lowerBound
  }
  return found
}

/// Bytes that are hardly a page: noise, and noise of the marks that readers look for.
struct RandomBytes {
  private var numbers: RandomArticles.Numbers

  init(seed: Int) { numbers = RandomArticles.Numbers(seed: seed) }

  private static let marks = Array(
    "[]()<>*_`#|&;\\!\"“”«»'’-–—•·0123456789.,:/@ \t\n\r\u{A0}\u{200B}aAéЯ東ÃÂâ€™©{}$%\u{1B}".utf8)
  private static let words = """
    By Read also Photo: Updated April 24, 2017 12:30 GMT+3 https://a.example/b Reuters LONDON ( ) — \
    ## | ] ]( [ ![ said “No,” &amp; &#82 Tags: Source: 1. * > --- ``` {{x}}
    """.split(separator: " ").map { Array($0.utf8) }

  consuming func samples(_ count: Int) -> [[UInt8]] {
    (0..<count).map { index in
      let length = Int.random(in: 1...600, using: &numbers)
      return switch index % 3 {
      case 0: (0..<length).map { _ in UInt8.random(in: 0...255, using: &numbers) }
      case 1:
        (0..<length).map { _ in Self.marks[Int.random(in: 0..<Self.marks.count, using: &numbers)] }
      default:
        (0..<length / 4).flatMap { _ in
          Self.words[Int.random(in: 0..<Self.words.count, using: &numbers)]
            + [[0x20], [0x0A], [0x0A, 0x0A], []][Int.random(in: 0...3, using: &numbers)]
        }
      }
    }
  }
}

@Suite("Readers keep their contract")
struct PageReaderTests {
  private func pages() throws -> [[UInt8]] {
    let generated = [1, 2, 3].map { GeneratedPage(seed: $0) }.filter { $0.label == nil }
    return try [SeedPage.bytes(SeedPage.names[0]), SeedPage.bytes(SeedPage.names[3])]
      + generated.map(\.bytes)
  }

  @Test func text() throws { try checkPageReader(TextPageReader(), on: pages()) }

  @Test func article() throws {
    try checkPageReader(TextPageReader(extent: .articleOnly), on: pages())
  }

  @Test func markdown() throws { try checkPageReader(MarkdownPageReader(), on: pages()) }

  @Test func standard() throws { try checkPageReader(StandardPageReader(), on: pages()) }
}
