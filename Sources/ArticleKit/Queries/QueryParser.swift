/// Reads the text of a query; the grammar is that of ``Query``.
///
/// ```
/// or     := and ("OR" and)*
/// and    := unary (["AND"] unary)*
/// unary  := ("-" | "NOT") unary | atom
/// atom   := "(" or ")" | field ":" value | phrase | near | word["*"] | word"~"[1|2]
/// value  := word["*"] | phrase | near | "(" or ")" | range
/// near   := phrase"~"[number] | "NEAR(" words ["," number] ")"
/// ```
struct QueryParser {
  typealias Lexeme = QueryLexer.Lexeme

  let bytes: [UInt8]
  var lexemes: [Lexeme]
  var at = 0
  var depth = 0
  /// Parentheses opened beyond the greatest depth and passed over.
  var passedOver = 0
  /// The field in whose group the parser is.
  var field: Query.FieldName?
  private(set) var warnings: [Query.Warning] = []
  /// Whether the text is a sentence in capitals, in which AND, OR and NOT are words as all others.
  let isShouted: Bool

  /// From how many words on a text in capitals is a sentence.
  private static let shoutedLength = 8

  init(_ text: String) {
    var bytes = Array(text.utf8)
    if bytes.count > Query.maximumLength {
      let total = bytes.count
      var end = Query.maximumLength
      while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
      bytes.removeLast(total - end)
      warnings.append(
        Query.Warning(
          .tooLong, at: end..<total,
          "the query is longer than \(Query.maximumLength) bytes; the rest is left out"))
    }
    var lexer = QueryLexer(bytes)
    lexemes = lexer.lexemes()
    isShouted =
      lexemes.count >= Self.shoutedLength && !bytes.contains { (0x61...0x7A).contains($0) }
    self.bytes = bytes
  }

  mutating func parse() -> Query.Clause? {
    var parts: [Query.Clause] = []
    while at < lexemes.count {
      if let part = parseOr() { parts.append(part) }
      if at < lexemes.count {
        warn(
          .strayParenthesis, lexemes[at].range, "this parenthesis closes nothing; it is left out")
        at += 1
      }
    }
    if !parts.isEmpty {
      // A dash between two words needs no word about it.
      warnings.removeAll { $0.code == .noWord && $0.suggestion == nil }
    }
    warnings.sort { $0.range.lowerBound < $1.range.lowerBound }
    return parts.isEmpty ? nil : .and(parts)
  }

  mutating func parseOr() -> Query.Clause? {
    var parts: [Query.Clause] = []
    if let part = parseAnd() { parts.append(part) }
    while isOperator("OR"), hasOperand(after: at) {
      at += 1
      if let part = parseAnd() { parts.append(part) }
    }
    return parts.isEmpty ? nil : .or(parts)
  }

  mutating func parseAnd() -> Query.Clause? {
    var parts: [Query.Clause] = []
    var isFirst = true
    while true {
      passOver()
      guard at < lexemes.count, !isClose(at) else { break }
      if !isFirst, hasOperand(after: at) {
        if isOperator("OR") { break }
        if isOperator("AND") { at += 1 }
      }
      isFirst = false
      if let part = parseUnary() { parts.append(part) }
    }
    return parts.isEmpty ? nil : .and(parts)
  }

  mutating func parseUnary() -> Query.Clause? {
    var isNegated = false
    passOver()
    while at < lexemes.count {
      let lexeme = lexemes[at]
      if isOperator("NOT"), hasOperand(after: at) {
        at += 1
      } else if case .run = lexeme.kind, lexeme.isSeparate, negates(at) {
        if lexeme.range.count > 1 {
          lexemes[at].range = lexeme.range.lowerBound + 1..<lexeme.range.upperBound
          lexemes[at].isSeparate = false
        } else {
          at += 1
        }
      } else {
        break
      }
      isNegated.toggle()
      passOver()
    }
    guard at < lexemes.count, !isClose(at), let atom = parseAtom() else { return nil }
    return isNegated ? .not(atom) : atom
  }

  mutating func parseAtom() -> Query.Clause? {
    let lexeme = lexemes[at]
    at += 1
    switch lexeme.kind {
    case .open: return parseGroup(openedAt: lexeme.range)
    case .close: return nil
    case .quoted(let content, let isClosed):
      return parseQuoted(content, lexeme.range, isClosed: isClosed)
    case .run: return parseRun(lexeme)
    }
  }

  mutating func parseGroup(openedAt range: Range<Int>) -> Query.Clause? {
    depth += 1
    let clause = parseOr()
    depth -= 1
    guard at < lexemes.count else {
      warn(.unclosedParenthesis, range, "this parenthesis is not closed; it is taken to the end")
      return clause
    }
    if clause == nil, lexemes[at].range.lowerBound == range.upperBound {
      warn(
        .empty, range.lowerBound..<lexemes[at].range.upperBound,
        "there is nothing between the parentheses; they are left out")
    }
    at += 1
    return clause
  }

  mutating func parseQuoted(
    _ content: Range<Int>, _ range: Range<Int>, isClosed: Bool
  ) -> Query.Clause? {
    if !isClosed {
      let mark = range.lowerBound..<content.lowerBound
      warn(.unclosedQuote, mark, "this quotation mark is not closed; it is taken to the end")
    }
    let distance = parsePhraseSuffix()
    if let field, field.isClosedSet { return parseValue(content, of: field) }
    let phrase = Query.Phrase(text(content))
    if phrase.words.isEmpty {
      if isClosed {
        warn(.empty, range, "there is no word between the quotation marks; they are left out")
      }
      return nil
    }
    if let distance { return near(phrase.words, within: distance, range) }
    return .phrase(phrase)
  }

  mutating func parseRun(_ lexeme: Lexeme) -> Query.Clause? {
    let range = lexeme.range
    if opensNear(range) { return parseNear() }
    if let colon = bytes[range].firstIndex(of: UInt8(ascii: ":")), colon > range.lowerBound {
      let name = range.lowerBound..<colon
      if let field = Query.FieldName(text(name)) {
        return parseField(field, range, value: colon + 1..<range.upperBound)
      }
      warnOfUnknownField(name, range)
    }
    if let field, field.isClosedSet { return parseValue(range, of: field) }
    if !isShouted, ["AND", "OR", "NOT"].contains(text(range)) {
      warn(
        .danglingOperator, range,
        "“\(text(range))” has nothing to work on here; it is searched as a word",
        suggestion: text(range).lowercased())
    }
    return parseWord(range)
  }

  mutating func parseField(
    _ name: Query.FieldName, _ range: Range<Int>, value: Range<Int>
  ) -> Query.Clause? {
    let outer = field
    defer { field = outer }
    var clause: Query.Clause?
    if !value.isEmpty {
      field = name
      if opensNear(value), !name.isClosedSet {
        clause = parseNear()
      } else {
        clause = name.isClosedSet ? parseValue(value, of: name) : parseWord(value)
      }
    } else if hasAttachedValue {
      field = name
      clause = parseAtom()
    } else {
      let follows = at < lexemes.count && !isClose(at)
      let isOfSentence = ["said", "quoted"].contains(text(range).dropLast().lowercased())
      if !isOfSentence || !follows {
        warn(
          .missingValue, range,
          "“\(text(range))” has no value; it is searched as a word"
            + (follows ? " (a value follows the colon without a blank)" : ""))
      }
      return parseWord(range)
    }
    if case .text(let field) = name { return clause.map { .field(field, $0) } }
    return clause
  }
}

// Where the parser stands.
extension QueryParser {
  /// Passes over parentheses that lie too deep.
  mutating func passOver() {
    while at < lexemes.count {
      if case .open = lexemes[at].kind, depth >= Query.maximumDepth {
        if passedOver == 0 {
          warn(
            .tooDeep, lexemes[at].range,
            "parentheses are read \(Query.maximumDepth) deep; this one is passed over")
        }
        passedOver += 1
      } else if isClose(at), passedOver > 0 {
        passedOver -= 1
      } else {
        return
      }
      at += 1
    }
  }

  func isClose(_ index: Int) -> Bool {
    if case .close = lexemes[index].kind { true } else { false }
  }

  /// Whether the lexeme here is this operator: a run of its own, in capitals.
  func isOperator(_ name: StaticString) -> Bool {
    guard !isShouted, at < lexemes.count, case .run = lexemes[at].kind else { return false }
    let range = lexemes[at].range
    // "-OR" is the word, negated.
    if range.lowerBound > 0, bytes[range.lowerBound - 1] == UInt8(ascii: "-") { return false }
    return name.withUTF8Buffer { bytes[range].elementsEqual($0) }
  }

  /// Whether something follows that an operator can work on.
  func hasOperand(after index: Int) -> Bool {
    index + 1 < lexemes.count && !isClose(index + 1)
  }

  /// Whether a group or a quoted text follows without a blank.
  var hasAttachedValue: Bool {
    guard at < lexemes.count, !lexemes[at].isSeparate else { return false }
    return switch lexemes[at].kind {
    case .open: depth < Query.maximumDepth
    case .quoted: true
    case .close, .run: false
    }
  }

  /// Whether the run begins with a dash that negates what follows it without a blank.
  func negates(_ index: Int) -> Bool {
    guard bytes[lexemes[index].range.lowerBound] == UInt8(ascii: "-") else { return false }
    if lexemes[index].range.count > 1 { return true }
    return hasOperand(after: index) && !lexemes[index + 1].isSeparate
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  mutating func warn(
    _ code: Query.Warning.Code, _ range: Range<Int>, _ message: String, suggestion: String? = nil
  ) {
    warnings.append(Query.Warning(code, at: range, message, suggestion: suggestion))
  }
}
