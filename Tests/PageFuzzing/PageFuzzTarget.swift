// What libFuzzer runs: built by Scripts/fuzz as one module with the folders Article, Pages and
// Parsing of Sources/ArticleKit, beside HTMLTree.

import Foundation
import HTMLTree

/// One run: the first byte says how the rest is read.
///
/// Bits 0 to 2 are the form (4 to 7 are HTML), bit 3 asks for tight limits; of the upper four, 3
/// asks for the round trip through JSON, bit 6 gives an address, bit 7 an encoding.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTestOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  // libFuzzer promises `count` readable bytes for the length of the call.
  let input = UnsafeBufferPointer(start: start, count: count)
  guard let mode = input.first else { return 0 }
  let bytes = Array(input.dropFirst())
  let hints = PageHints(
    url: mode & 0x40 != 0 ? FuzzPage.url : nil, encoding: mode & 0x80 != 0 ? "utf-8" : nil)
  guard let page = try? FuzzPage.reader(mode).page(from: bytes, hints: hints) else { return 0 }
  PageCheck(page, sourceLength: bytes.count).run()
  guard let article = try? StandardArticleParser().article(in: page) else { return 0 }
  ArticleCheck(article, source: bytes, isHTML: page.structure != nil).run()
  if mode & 0xF0 == 0x30 { ArticleCheck.roundTrip(article) }
  return 0
}

/// The readers that an input is given to.
enum FuzzPage {
  static let url = URL(string: "https://www.example.com/news/2021/03/04/a-b-c.html")

  static func reader(_ mode: UInt8) -> any PageReader {
    switch mode & 7 {
    case 0: return StandardPageReader()
    case 1: return StandardPageReader(format: .text)
    case 2: return StandardPageReader(format: .markdown)
    case 3: return StandardPageReader(format: .plain)
    default:
      var reader = HTMLPageReader()
      if mode & 8 != 0 {
        reader.limits.depth = 16
        reader.limits.attributes = 2
        reader.limits.formattingElements = 3
        reader.limits.copiedElements = 8
        reader.limits.openElements = 24
      }
      return reader
    }
  }
}

/// Ends the run as a finding.
func finding(_ message: @autoclosure () -> String) -> Never {
  // An optimised build drops the messages of preconditions.
  FileHandle.standardError.write(Data("FINDING: \(message())\n".utf8))
  preconditionFailure("See above")
}
