import Foundation
@_spi(Conformance) import HTMLTree

/// html5lib's tokenizer cases: JSON, described in its `tokenizer/README.md`.
enum TokenizerCases {
  static func run(_ data: Data, file: String, into report: inout CaseReport) {
    guard let json = try? JSONSerialization.jsonObject(with: data) as? [String: Any] else {
      report.add(file, input: "", expected: "JSON", got: "something else")
      return
    }
    for _ in json["xmlViolationTests"] as? [Any] ?? [] {
      report.skip("coercion to an XML infoset, which HTMLTree does not do")
    }
    for case let test as [String: Any] in json["tests"] as? [Any] ?? [] {
      for state in test["initialStates"] as? [String] ?? ["Data state"] {
        run(test, from: state, file: file, into: &report)
      }
    }
  }

  private static func run(
    _ test: [String: Any], from state: String, file: String, into report: inout CaseReport
  ) {
    let isDoubleEscaped = test["doubleEscaped"] as? Bool ?? false
    let input = bytes(test["input"], isDoubleEscaped) ?? []
    let name = "\(file): \(test["description"] as? String ?? "") (\(state))"
    guard
      let text = TokenizedText(
        input, state: state, lastStartTag: test["lastStartTag"] as? String)
    else {
      report.skip("a state that is not known: \(state)")
      return
    }
    let expected = (test["output"] as? [Any] ?? []).map { describe($0, isDoubleEscaped) }
    report.add(
      name, input: shown(input), expected: expected.joined(separator: " "),
      got: text.tokens.map(describe).joined(separator: " "))
    let errors = (test["errors"] as? [[String: Any]] ?? []).map {
      let place = TextPlace(line: $0["line"] as? Int ?? 0, column: $0["col"] as? Int ?? 0)
      return "\(place) \($0["code"] as? String ?? "")"
    }
    let places = TextPlace.places(in: input)
    let found = text.errors.map { "\(places[$0.offset]) \($0.code.rawValue)" }
    report.addErrors(
      name, input: shown(input), expected: errors.sorted().joined(separator: ", "),
      got: found.sorted().joined(separator: ", "))
  }

  /// A token of a case, in the form of the function below.
  private static func describe(_ json: Any, _ isDoubleEscaped: Bool) -> String {
    let parts = json as? [Any] ?? []
    let part = { (index: Int) in
      index < parts.count ? bytes(parts[index], isDoubleEscaped) : nil
    }
    switch parts.first as? String {
    case "Character": return describe(.text(part(1) ?? []))
    case "Comment": return describe(.comment(part(1) ?? []))
    case "EndTag": return describe(.endTag(name: part(1) ?? []))
    case "StartTag":
      var attributes: [[UInt8]: [UInt8]] = [:]
      for (name, value) in parts.count > 2 ? parts[2] as? [String: Any] ?? [:] : [:] {
        attributes[bytes(name, isDoubleEscaped) ?? []] = bytes(value, isDoubleEscaped)
      }
      let isSelfClosing = parts.count > 3 && parts[3] as? Bool ?? false
      return describe(
        .startTag(name: part(1) ?? [], attributes: attributes, isSelfClosing: isSelfClosing))
    case "DOCTYPE":
      return describe(
        .doctype(
          name: part(1), publicIdentifier: part(2), systemIdentifier: part(3),
          forcesQuirks: !(parts.count > 4 && parts[4] as? Bool ?? true)))
    default: return "\(json)"
    }
  }

  private static func describe(_ token: TokenizedText.Token) -> String {
    switch token {
    case .text(let text): return "text \(shown(text))"
    case .comment(let data): return "comment \(shown(data))"
    case .endTag(let name): return "end \(shown(name))"
    case .startTag(let name, let attributes, let isSelfClosing):
      let list = attributes.map { " \(shown($0.key))=\(shown($0.value))" }.sorted().joined()
      return "start \(shown(name))\(list)\(isSelfClosing ? " /" : "")"
    case .doctype(let name, let publicIdentifier, let systemIdentifier, let forcesQuirks):
      let list = [name, publicIdentifier, systemIdentifier].map { $0.map(shown) ?? "none" }
      return "doctype \(list.joined(separator: " "))\(forcesQuirks ? " quirks" : "")"
    }
  }

  /// Bytes in quotes, those outside printable ASCII as `\x00`: no two texts look the same.
  private static func shown(_ bytes: [UInt8]) -> String {
    var text = "\""
    for byte in bytes {
      if byte >= 0x20, byte < 0x7F, byte != UInt8(ascii: "\\"), byte != UInt8(ascii: "\"") {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
    }
    return text + "\""
  }

  /// The bytes of a JSON string; doubly escaped ones may hold surrogates, which stay three bytes.
  private static func bytes(_ json: Any?, _ isDoubleEscaped: Bool) -> [UInt8]? {
    guard let string = json as? String else { return nil }
    return isDoubleEscaped ? EscapedText.bytes(of: string) : Array(string.utf8)
  }
}
