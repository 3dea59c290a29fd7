/// A Swift source file as the project's tests see it: its code and its string literals apart, so
/// that neither a comment nor a message counts as code.
///
/// A scanner of bytes, not a parser: it knows line and nested block comments, single-line and
/// multi-line strings, and raw strings; an interpolation counts as part of its string.
struct SourceText {
  let path: String
  let lines: [Substring]
  /// The lines with comments and the insides of strings blanked out.
  private(set) var codeLines: [String] = []
  /// The insides of the string literals.
  private(set) var literals: [String] = []

  init(path: String, text: String) {
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    scan(Array(text.utf8))
  }

  private mutating func scan(_ bytes: [UInt8]) {
    var code: [UInt8] = []
    var at = 0
    func startsWith(_ token: String) -> Bool { bytes[at...].starts(with: token.utf8) }
    func copyLineFeeds(_ range: Range<Int>) {
      code.append(contentsOf: bytes[range].filter { $0 == UInt8(ascii: "\n") })
    }
    while at < bytes.count {
      let start = at
      if startsWith("//") {
        while at < bytes.count, bytes[at] != UInt8(ascii: "\n") { at += 1 }
      } else if startsWith("/*") {
        var depth = 0
        repeat {
          if startsWith("/*") {
            depth += 1
            at += 2
          } else if startsWith("*/") {
            depth -= 1
            at += 2
          } else {
            at += 1
          }
        } while depth > 0 && at < bytes.count
        at = min(at, bytes.count)
        copyLineFeeds(start..<at)
      } else if let hashes = poundsBeforeQuote(bytes, at) {
        let quotes = bytes[(at + hashes)...].starts(with: "\"\"\"".utf8) ? 3 : 1
        at += hashes + quotes
        let inside = at
        let end =
          [UInt8](repeating: UInt8(ascii: "\""), count: quotes)
          + [UInt8](repeating: UInt8(ascii: "#"), count: hashes)
        while at < bytes.count, !bytes[at...].starts(with: end) {
          at += bytes[at] == UInt8(ascii: "\\") && hashes == 0 ? 2 : 1
        }
        at = min(at, bytes.count)
        literals.append(String(decoding: bytes[inside..<at], as: UTF8.self))
        code.append(contentsOf: "\"\"".utf8)
        copyLineFeeds(inside..<at)
        at = min(at + end.count, bytes.count)
      } else {
        code.append(bytes[at])
        at += 1
      }
    }
    codeLines = String(decoding: code, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// How many "#" stand before a quotation mark that begins here; nil where no string begins.
  private func poundsBeforeQuote(_ bytes: [UInt8], _ at: Int) -> Int? {
    var end = at
    while end < bytes.count, bytes[end] == UInt8(ascii: "#") { end += 1 }
    return end < bytes.count && bytes[end] == UInt8(ascii: "\"") ? end - at : nil
  }

  /// The modules that the file imports.
  var imports: [String] {
    codeLines.compactMap { line in
      let words = line.split(separator: " ")
      guard let keyword = words.firstIndex(of: "import"), keyword + 1 < words.count,
        words[..<keyword].allSatisfy({ $0.hasPrefix("@") || Self.accessLevels.contains($0) })
      else { return nil }
      let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let"]
      let name = kinds.contains(words[keyword + 1]) ? words.last : words[keyword + 1]
      return name.flatMap { $0.split(separator: ".").first }.map(String.init)
    }
  }

  private static let accessLevels: Set<Substring> = ["public", "package", "internal", "private"]

  /// The types that the file declares: those of the file itself, and those inside other types.
  var declaredTypes: (outer: Set<String>, nested: Set<String>) {
    var outer: Set<String> = []
    var nested: Set<String> = []
    let keywords: Set<Substring> = ["struct", "enum", "class", "protocol", "actor", "typealias"]
    for line in codeLines {
      let words = line.split { $0 == " " }
      guard let keyword = words.firstIndex(where: keywords.contains), keyword + 1 < words.count,
        words[..<keyword].allSatisfy({ $0.first?.isLowercase == true || $0.hasPrefix("@") }),
        !words.contains("import")
      else { continue }
      let name = String(words[keyword + 1].prefix { $0.isLetter || $0.isNumber || $0 == "_" })
      guard name.first?.isUppercase == true else { continue }
      if line.hasPrefix(" ") { nested.insert(name) } else { outer.insert(name) }
    }
    return (outer, nested)
  }

  /// The names with a capital that the code uses, and the line where each stands first.
  var usedNames: [String: Int] {
    var result: [String: Int] = [:]
    for (number, line) in codeLines.enumerated() {
      let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_") }
      for word in words where word.first?.isUppercase == true {
        let name = String(word)
        if result[name] == nil { result[name] = number + 1 }
      }
    }
    return result
  }
}
