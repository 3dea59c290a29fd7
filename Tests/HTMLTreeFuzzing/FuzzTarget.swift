// What libFuzzer runs: built by Scripts/fuzz as one module with all of Sources/HTMLTree.

import Glibc

/// One run: the first byte says how the rest is read.
///
/// Bits 0 and 1 are the way; the other bits choose among options, contexts and checks.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTestOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  // libFuzzer promises `count` readable bytes for the length of the call.
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  guard let mode = input.first else { return 0 }
  let bytes = Array(input.dropFirst())
  var options = HTMLParsingOptions()
  options.isScriptingEnabled = mode & 4 != 0
  options.collectsErrors = mode & 8 != 0
  if mode & 16 != 0 {
    options.limits.depth = 16
    options.limits.attributes = 2
    options.limits.formattingElements = 3
    options.limits.copiedElements = 8
    options.limits.openElements = 24
  }
  switch mode & 3 {
  case 0, 1:
    let looksForEncoding = mode & 3 == 1 && mode & 0xC0 == 0
    options.transportEncoding = looksForEncoding ? nil : .utf8
    let document = HTMLDocument(parsing: bytes, options: options)
    TreeCheck(document, sourceLength: bytes.count).run()
    RoundTripCheck.run(document, options)
    if mode & 3 == 1 { QueryCheck.run(document) }
  case 2:
    options.transportEncoding = .utf8
    let context = FuzzContexts.all[Int(mode >> 5) % FuzzContexts.all.count]
    let document = HTMLDocument.fragment(parsing: bytes, context: context, options: options)
    TreeCheck(document, sourceLength: bytes.count).run()
    RoundTripCheck.run(document, in: context, options)
  default:
    QueryCheck.run(selector: String(decoding: bytes, as: UTF8.self))
  }
  return 0
}

/// The elements that fragments are read in.
enum FuzzContexts {
  static let all: [HTMLFragmentContext] = [
    .init("body"), .init("td"), .init("table"), .init("template"), .init("select"),
    .init("foreignObject", namespace: .svg), .init("mi", namespace: .mathML), .init("textarea"),
  ]
}

/// Ends the run as a finding.
func finding(_ message: @autoclosure () -> String) -> Never {
  // An optimised build drops the messages of preconditions.
  let text = "FINDING: \(message())\n"
  _ = text.withCString { write(STDERR_FILENO, $0, strlen($0)) }
  preconditionFailure("See above")
}
