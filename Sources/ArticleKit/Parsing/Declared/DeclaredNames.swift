/// Reads the names out of what a page declares as author: "By Jane Doe and John Roe, Example News".
enum DeclaredNames {
  /// A name as it stands in a declared value.
  struct Name: Hashable {
    var text: String
    var isOrganisation: Bool
  }

  /// The names of a value, in order; none for an address or for the name of an account.
  ///
  /// What looks like one plain name is taken as it is; the reader of bylines takes the rest apart.
  static func names(in value: String, isOrganisation: Bool = false) -> [Name] {
    guard value.utf8.count <= 600, !isAddress(value) else { return [] }
    let trimmed = withoutTail(value)
    guard !trimmed.isEmpty, !isPlaceholder(trimmed), !isNumber(trimmed) else { return [] }
    if isOrganisation, !trimmed.utf8.contains(UInt8(ascii: ",")) {
      return [Name(text: trimmed, isOrganisation: true)]
    }
    let bytes = Array(trimmed.utf8)
    let line = HeaderLine(bytes, range: bytes.indices, index: 0)
    if isPlain(line) {
      return [Name(text: trimmed, isOrganisation: isOrganisation || isDesk(line))]
    }
    var start = 0
    if let first = line.tokens.first, line.tokens.count > 1,
      first.has(.by) || first.has(.foreignBy) && line.tokens[1].isCapital
    {
      start = 1
      if let rest = line.tokens[1].isMark(UInt8(ascii: ":")) ? 2 : 1 as Int?,
        rest < line.tokens.count
      {
        start = rest
      }
    }
    let result = NameReader(tokens: line.tokens, isAnnounced: true).read(from: start)
    var names = result.names.map {
      Name(
        text: String(decoding: bytes[$0.range], as: UTF8.self),
        isOrganisation: $0.isOrganisation || isOrganisation)
    }
    let parts = parts(bytes)
    // A list of which the reader of bylines takes only a part: separators alone decide.
    if parts.count > names.count, parts.allSatisfy({ isNameLike($0) }) {
      names = parts.map { Name(text: $0, isOrganisation: isOrganisation) }
    }
    if names.isEmpty {
      names = parts.filter(isNameLike).map { Name(text: $0, isOrganisation: isOrganisation) }
    }
    return names
  }

  // MARK: Forms

  static func isAddress(_ value: String) -> Bool {
    let bytes = value.utf8
    return value.hasPrefix("http") && value.contains("://") || bytes.first == UInt8(ascii: "/")
      || value.hasPrefix("www.")
      || !bytes.contains(0x20) && bytes.contains(UInt8(ascii: "@"))
  }

  /// Without an e-mail address or a shorthand in brackets at the end, and without marks there.
  private static func withoutTail(_ value: String) -> String {
    var text = Substring(value)
    for _ in 0..<3 {
      while let last = text.last,
        last == " " || last == "," || last == ";" || last == "|" || last == ":"
      {
        text.removeLast()
      }
      while let first = text.first, first == " " || first == "," || first == "|" || first == "-" {
        text.removeFirst()
      }
      if text.last == ")", let open = text.lastIndex(of: "("), open > text.startIndex {
        text = text[..<open]
      } else if let blank = text.lastIndex(of: " "), text[blank...].utf8.contains(UInt8(ascii: "@"))
      {
        text = text[..<blank]
      } else {
        break
      }
    }
    return String(text)
  }

  /// One name and nothing else: a few words without separators.
  private static func isPlain(_ line: HeaderLine) -> Bool {
    guard let first = line.tokens.first, line.tokens.count <= 6 else { return false }
    guard !first.has(.by), !(first.has(.foreignBy) && !first.isCapital) else { return false }
    for (at, token) in line.tokens.enumerated() {
      switch token.kind {
      case .word:
        if token.has(.and), at > 0, !token.isCapital || token.isShout { return false }
        if token.has(.by), at > 0 { return false }
      case .mark:
        guard token.isMark(UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "\"")),
          !token.isSpaced
            || token.isMark(UInt8(ascii: "\""))
        else { return false }
      case .number: if line.tokens.count > 3 { return false }
      case .address: return false
      }
    }
    return true
  }

  private static func isDesk(_ line: HeaderLine) -> Bool {
    line.tokens.contains { $0.has(.organisation) || $0.hasInnerDot || $0.endsAsOutlet }
  }

  /// The parts between commas, bars, slashes and the like.
  private static func parts(_ bytes: [UInt8]) -> [String] {
    bytes.split {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "|")
        || $0 == UInt8(ascii: "/")
    }
    .flatMap { part -> [String] in
      let text = String(decoding: part, as: UTF8.self)
      for word in [" and ", " und ", " & ", " et ", " y ", " e ", " og "] {
        let pieces = text.split(separator: word)
        if pieces.count == 2, pieces.allSatisfy({ $0.utf8.contains(0x20) }) {
          return pieces.map { String($0).trimmed }
        }
      }
      return [text.trimmed]
    }
    .filter { !$0.isEmpty }
  }

  /// Two to four words with capitals, or a word in a script that has none.
  private static func isNameLike(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count <= 60 else { return false }
    let line = HeaderLine(bytes, range: bytes.indices, index: 0)
    let words = line.tokens.filter { $0.kind == .word }
    guard let first = words.first,
      !line.tokens.contains(where: { $0.kind == .number || $0.kind == .address })
    else { return false }
    if words.count == 1 { return first.isCaseless && bytes.count >= 6 }
    return (2...5).contains(words.count) && first.isCapital
      && !words.contains { $0.has(.job) || $0.has(.by) } && words[words.count - 1].isCapital
  }

  private static func isNumber(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 &- 0x30 < 10 || $0 == 0x20 || $0 == 0x2D }
  }

  /// What systems put where they know no author.
  private static func isPlaceholder(_ text: String) -> Bool {
    placeholders.contains(text.lowercased())
  }

  private static let placeholders: Set<String> = [
    "admin", "administrator", "root", "null", "undefined", "none", "unknown", "author", "user",
    "webmaster", "default", "guest", "test", "anonymous", "n/a", "na", "-", "false", "true",
    "wordpress", "superuser", "super user", "site admin", "website admin", "by",
  ]
}

extension String {
  /// Without blanks at either end.
  var trimmed: String {
    var text = Substring(self)
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
