import Foundation
import HTMLTree

/// html5lib's tree construction cases, described in its `tree-construction/README.md`.
enum TreeCases {
  static func run(_ data: Data, file: String, into report: inout CaseReport) {
    for (number, test) in TreeCase.cases(in: data).enumerated() {
      if file.hasPrefix("scripted/") {
        report.skip("it runs a script, which HTMLTree does not do")
        continue
      }
      // A case without a mark holds with scripts and without.
      var got = ""
      for isScriptingEnabled in test.scripting {
        got = document(test, isScriptingEnabled).treeDescription
        if got != test.expected { break }
      }
      report.add(
        "\(file): case \(number + 1)\(test.context.map { " in \($0)" } ?? "")",
        input: shown(test.input), expected: "\n" + test.expected, got: "\n" + got)
    }
  }

  private static func document(_ test: TreeCase, _ isScriptingEnabled: Bool) -> HTMLDocument {
    var options = HTMLParsingOptions()
    options.transportEncoding = .utf8
    options.isScriptingEnabled = isScriptingEnabled
    guard let context = test.context else {
      return HTMLDocument(
        parsing: DecodedText(decoding: test.input, as: .utf8), options: options)
    }
    let parts = context.split(separator: " ").map(String.init)
    let namespace: HTMLNamespace =
      switch parts.first {
      case "svg" where parts.count > 1: .svg
      case "math" where parts.count > 1: .mathML
      default: .html
      }
    return HTMLDocument.fragment(
      parsing: test.input, context: .init(parts.last ?? "", namespace: namespace),
      options: options)
  }

  private static func shown(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).debugDescription
  }
}

/// One case of a file.
struct TreeCase {
  var input: [UInt8] = []
  var context: String?
  /// Whether scripts are enabled, for each run.
  var scripting = [false, true]
  var expected = ""

  static func cases(in data: Data) -> [TreeCase] {
    var cases: [TreeCase] = []
    var section = ""
    var lines: [String: [ArraySlice<UInt8>]] = [:]
    func finish() {
      guard var input = lines["#data"] else { return }
      var test = TreeCase()
      if input.isEmpty { input = [[]] }
      test.input = Array(input.joined(separator: [0x0A]))
      test.context = lines["#document-fragment"]?.first.map { String(decoding: $0, as: UTF8.self) }
      if lines["#script-on"] != nil { test.scripting = [true] }
      if lines["#script-off"] != nil { test.scripting = [false] }
      var tree = String(
        decoding: Array((lines["#document"] ?? []).joined(separator: [0x0A])), as: UTF8.self)
      while tree.hasSuffix("\n") { tree.removeLast() }
      test.expected = tree
      cases.append(test)
    }
    let sections: Set<String> = [
      "#errors", "#new-errors", "#document-fragment", "#script-on", "#script-off", "#document",
    ]
    for line in Array(data).split(separator: 0x0A, omittingEmptySubsequences: false) {
      let text = String(decoding: line, as: UTF8.self)
      if text == "#data", section == "#document" || section.isEmpty {
        finish()
        lines = ["#data": []]
        section = text
      } else if sections.contains(text), section != "#document" {
        section = text
        lines[section] = []
      } else {
        lines[section, default: []].append(line)
      }
    }
    finish()
    return cases
  }
}
