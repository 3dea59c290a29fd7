import Foundation
import Testing

@testable import ArticleKit

@Suite("Pages in every encoding")
struct PageEncodingTests {
  private static let russian = """
    Совет города проголосовал во вторник за ремонт каменного моста через реку до наступления зимы.

    Мэр сообщил, что работы обойдутся в четыре миллиона, половину которых обещала заплатить область.
    """

  private func bytes(_ text: String, _ encoding: String.Encoding) throws -> [UInt8] {
    Array(try #require(text.data(using: encoding)))
  }

  /// KOI8-R, which Foundation does not write on every platform.
  private func koi8(_ text: String) -> [UInt8] {
    let letters = Array("юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ")
    return text.flatMap { character -> [UInt8] in
      letters.firstIndex(of: character).map { [UInt8(0xC0 + $0)] } ?? Array(character.utf8)
    }
  }

  @Test(
    "windows-1251 is read by its label and by detection",
    arguments: ["windows-1251", "cp1251", nil])
  func cyrillic(label: String?) throws {
    let source = try bytes(Self.russian, .windowsCP1251)
    let page = try TextPageReader().page(from: source, hints: PageHints(encoding: label))
    #expect(page.source.encoding == "windows-1251")
    #expect(page.texts == Self.russian.split(separator: "\n").map(String.init))
    #expect(SourceBytes(source, .windowsCP1251).mismatches(in: page).isEmpty)
  }

  @Test("KOI8-R is read by its label and by detection", arguments: ["koi8-r", "KOI8", nil])
  func koi8(label: String?) throws {
    let page = try TextPageReader().page(
      from: koi8(Self.russian), hints: PageHints(encoding: label))
    #expect(page.source.encoding == "KOI8-R")
    #expect(page.texts == Self.russian.split(separator: "\n").map(String.init))
    // One byte a letter.
    let start = (Self.russian.split(separator: "\n").first?.count ?? 0) + 2
    #expect(
      page.sourceRanges(of: page.blocks[1].range)
        == [SourceRange(start: start, end: Self.russian.count)])
  }

  @Test(
    "UTF-16 is read with a mark and without",
    arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian], [true, false])
  func wide(encoding: String.Encoding, isMarked: Bool) throws {
    let text =
      "The bridge of Westmark 👩 is closed.\r\n\r\nNobody was hurt, said the mayor’s office."
    let source = try bytes((isMarked ? "\u{FEFF}" : "") + text, encoding)
    let page = try TextPageReader().page(from: source)
    #expect(page.source.encoding == (encoding == .utf16BigEndian ? "UTF-16BE" : "UTF-16LE"))
    #expect(
      page.texts == [
        "The bridge of Westmark 👩 is closed.", "Nobody was hurt, said the mayor’s office.",
      ])
    #expect(SourceBytes(source, encoding).mismatches(in: page).isEmpty)
  }

  @Test("A byte order mark is no part of the text, but of the source")
  func mark() throws {
    let page = try TextPageReader().page(from: [0xEF, 0xBB, 0xBF] + Array("Title".utf8))
    #expect(page.texts == ["Title"])
    #expect(page.sourceRanges(of: 0..<5) == [SourceRange(start: 3, end: 8)])
  }

  @Test("Bytes that are no UTF-8 become U+FFFD; their ranges hold")
  func invalid() throws {
    let text = Array(
      "The mayor said “yes” and the bridge in Łódź was closed by noon on Monday".utf8)
    let source = text[..<30] + [0xFF] + text[30...] + [0xC3]
    let page = try TextPageReader().page(from: Array(source), hints: PageHints(encoding: "utf-8"))
    #expect(page.texts[0].unicodeScalars.count { $0 == "\u{FFFD}" } == 2)
    #expect(
      page.sourceRanges(of: page.blocks[0].range) == [SourceRange(start: 0, end: source.count)])
  }

  @Test(
    "A label that no standard has is an error that names it", arguments: ["klingon", "", "utf8x"])
  func unknownLabel(label: String) {
    for reader in [TextPageReader(), MarkdownPageReader(), StandardPageReader()] as [any PageReader]
    {
      #expect(throws: PageReadingError(.unknownEncoding(label), name: "a.txt")) {
        try reader.page(from: [0x61], hints: PageHints(name: "a.txt", encoding: label))
      }
    }
  }
}
