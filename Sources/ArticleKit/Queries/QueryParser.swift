/// Reads the text of a query; the grammar is that of ``Query``.
///
/// ```
/// or     := and ("OR" and)*
/// and    := unary (["AND"] unary)*
/// unary  := ("-" | "NOT") unary | atom
/// atom   := "(" or ")" | field ":" value | phrase | word["*"] | word"~"[1|2]
/// value  := word["*"] | phrase | "(" or ")" | range
/// ```
struct QueryParser {
  typealias Lexeme = QueryLexer.Lexeme

  private let bytes: [UInt8]
  private var lexemes: [Lexeme]
  private var at = 0
  private var depth = 0
  /// Parentheses opened beyond the greatest depth and passed over.
  private var passedOver = 0
  /// The field in whose group the parser is.
  private var field: Query.FieldName?
  private(set) var warnings: [Query.Warning] = []

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
    warnings.sort { $0.range.lowerBound < $1.range.lowerBound }
    return parts.isEmpty ? nil : .and(parts)
  }

  private mutating func parseOr() -> Query.Clause? {
    var parts: [Query.Clause] = []
    if let part = parseAnd() { parts.append(part) }
    while isOperator("OR"), hasOperand(after: at) {
      at += 1
      if let part = parseAnd() { parts.append(part) }
    }
    return parts.isEmpty ? nil : .or(parts)
  }

  private mutating func parseAnd() -> Query.Clause? {
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

  private mutating func parseUnary() -> Query.Clause? {
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

  private mutating func parseAtom() -> Query.Clause? {
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

  private mutating func parseGroup(openedAt range: Range<Int>) -> Query.Clause? {
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

  private mutating func parseQuoted(
    _ content: Range<Int>, _ range: Range<Int>, isClosed: Bool
  ) -> Query.Clause? {
    if !isClosed {
      let mark = range.lowerBound..<content.lowerBound
      warn(.unclosedQuote, mark, "this quotation mark is not closed; it is taken to the end")
    }
    if at < lexemes.count, !lexemes[at].isSeparate, case .run = lexemes[at].kind {
      let next = lexemes[at].range
      if bytes[next] == [0x2A] || bytes[next].first == 0x7E {
        warn(.badFuzziness, next, "a phrase takes no “\(text(next))”; it is left out")
        at += 1
      }
    }
    if let field, field.isClosedSet { return parseValue(content, of: field) }
    let phrase = Query.Phrase(text(content))
    if phrase.words.isEmpty {
      warn(.empty, range, "there is no word between the quotation marks; they are left out")
      return nil
    }
    return .phrase(phrase)
  }

  private mutating func parseRun(_ lexeme: Lexeme) -> Query.Clause? {
    let range = lexeme.range
    if let colon = bytes[range].firstIndex(of: UInt8(ascii: ":")), colon > range.lowerBound {
      let name = range.lowerBound..<colon
      if let field = Query.FieldName(text(name)) {
        return parseField(field, range, value: colon + 1..<range.upperBound)
      }
      warnOfUnknownField(name, range)
    }
    if let field, field.isClosedSet { return parseValue(range, of: field) }
    if ["AND", "OR", "NOT"].contains(text(range)) {
      warn(
        .danglingOperator, range,
        "“\(text(range))” has nothing to work on here; it is searched as a word",
        suggestion: text(range).lowercased())
    }
    return parseWord(range)
  }

  private mutating func parseField(
    _ name: Query.FieldName, _ range: Range<Int>, value: Range<Int>
  ) -> Query.Clause? {
    let outer = field
    defer { field = outer }
    var clause: Query.Clause?
    if !value.isEmpty {
      field = name
      clause = name.isClosedSet ? parseValue(value, of: name) : parseWord(value)
    } else if hasAttachedValue {
      field = name
      clause = parseAtom()
    } else {
      let follows = at < lexemes.count && !isClose(at)
      warn(
        .missingValue, range,
        "“\(text(range))” has no value; it is searched as a word"
          + (follows ? " (a value follows the colon without a blank)" : ""))
      return parseWord(range)
    }
    if case .text(let field) = name { return clause.map { .field(field, $0) } }
    return clause
  }
}

// MARK: - Where the parser stands

extension QueryParser {
  /// Passes over parentheses that lie too deep.
  private mutating func passOver() {
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

  private func isClose(_ index: Int) -> Bool {
    if case .close = lexemes[index].kind { true } else { false }
  }

  /// Whether the lexeme here is this operator: a run of its own, in capitals.
  private func isOperator(_ name: StaticString) -> Bool {
    guard at < lexemes.count, case .run = lexemes[at].kind else { return false }
    let range = lexemes[at].range
    // "-OR" is the word, negated.
    if range.lowerBound > 0, bytes[range.lowerBound - 1] == UInt8(ascii: "-") { return false }
    return name.withUTF8Buffer { bytes[range].elementsEqual($0) }
  }

  /// Whether something follows that an operator can work on.
  private func hasOperand(after index: Int) -> Bool {
    index + 1 < lexemes.count && !isClose(index + 1)
  }

  /// Whether a group or a quoted text follows without a blank.
  private var hasAttachedValue: Bool {
    guard at < lexemes.count, !lexemes[at].isSeparate else { return false }
    return switch lexemes[at].kind {
    case .open: depth < Query.maximumDepth
    case .quoted: true
    case .close, .run: false
    }
  }

  /// Whether the run begins with a dash that negates what follows it without a blank.
  private func negates(_ index: Int) -> Bool {
    guard bytes[lexemes[index].range.lowerBound] == UInt8(ascii: "-") else { return false }
    if lexemes[index].range.count > 1 { return true }
    return hasOperand(after: index) && !lexemes[index + 1].isSeparate
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private mutating func warn(
    _ code: Query.Warning.Code, _ range: Range<Int>, _ message: String, suggestion: String? = nil
  ) {
    warnings.append(Query.Warning(code, at: range, message, suggestion: suggestion))
  }
}

// MARK: - Words and values

extension QueryParser {
  /// A word, or a phrase where marks cut it into several.
  private mutating func parseWord(_ range: Range<Int>) -> Query.Clause? {
    if bytes[range].elementsEqual([0x2A]) { return .everything }
    let isPrefix = bytes[range].last == UInt8(ascii: "*")
    let unstarred = range.lowerBound..<range.upperBound - (isPrefix ? 1 : 0)
    let (errors, stem) = fuzziness(of: unstarred)
    let words = Tokenizer.words(of: text(stem))
    guard !words.isEmpty else {
      let suggestion = ["&&": "AND", "||": "OR", "!": "NOT"][text(range)]
      warn(
        .noWord, range, "“\(text(range))” has no letter or digit; it is left out",
        suggestion: suggestion)
      return nil
    }
    if bytes[stem].contains(UInt8(ascii: "*")) {
      warn(.strayAsterisk, range, "an asterisk counts at the end of a word only; it is left out")
    }
    guard let errors else {
      if words.count == 1 { return .term(Query.Term(words[0], isPrefix ? .prefix : .whole)) }
      return .phrase(Query.Phrase(words: words, endsWithPrefix: isPrefix))
    }
    if errors > 2 {
      warn(
        .badFuzziness, range, "at most two errors are allowed; “~2” is taken",
        suggestion: text(stem) + "~2")
    }
    if isPrefix || words.count > 1 {
      warn(
        .badFuzziness, range,
        isPrefix
          ? "a word takes “~” or “*”, not both; “*” is left out"
          : "“~” works on single words only; it is left out")
    }
    if words.count > 1 { return .phrase(Query.Phrase(words: words)) }
    return .term(Query.Term(words[0], .fuzzy(min(2, max(1, errors)))))
  }

  /// The number of errors that a word allows, nil without a `~`, and the word before it.
  private func fuzziness(of range: Range<Int>) -> (Int?, Range<Int>) {
    guard let tilde = bytes[range].lastIndex(of: UInt8(ascii: "~")), tilde > range.lowerBound,
      range.upperBound - tilde <= 3
    else { return (nil, range) }
    var errors = tilde + 1 == range.upperBound ? 1 : 0
    for byte in bytes[tilde + 1..<range.upperBound] {
      guard (48...57).contains(byte) else { return (nil, range) }
      errors = errors * 10 + Int(byte) - 48
    }
    return (errors, range.lowerBound..<tilde)
  }

  /// A value of a field that takes not any word: dates, `is`, `has`.
  private mutating func parseValue(
    _ range: Range<Int>, of field: Query.FieldName
  ) -> Query.Clause? {
    let value = text(range)
    switch field {
    case .text: return parseWord(range)
    case .date(let field): return parseDays(range).map { .date(field, $0) }
    case .since:
      return parseDay(range, value).map {
        .date(.published, Query.Days(from: $0.first, through: nil))
      }
    case .before:
      return parseDays(range, value: "<" + value).map { .date(.published, $0) }
    case .status:
      if let status = Query.Status(rawValue: value.lowercased()) { return .status(status) }
      warnOfUnknownValue(range, "is", among: Query.Status.allCases.map(\.rawValue))
    case .part:
      if let part = Query.Part(parsing: value) { return .has(part) }
      warnOfUnknownValue(range, "has", among: Query.Part.allCases.map(\.rawValue))
    }
    return nil
  }

  private mutating func parseDays(_ range: Range<Int>, value: String? = nil) -> Query.Days? {
    let value = value ?? text(range)
    if value.hasPrefix(">=") {
      return parseDay(range, value.dropFirst(2)).map { Query.Days(from: $0.first, through: nil) }
    }
    if value.hasPrefix("<=") {
      return parseDay(range, value.dropFirst(2)).map { Query.Days(from: nil, through: $0.last) }
    }
    if value.hasPrefix("<") || value.hasPrefix(">") {
      guard let days = parseDay(range, value.dropFirst()) else { return nil }
      let isBefore = value.hasPrefix("<")
      guard let end = isBefore ? days.first?.preceding : days.last?.following else {
        warnOfBadDate(range, value)
        return nil
      }
      return isBefore ? Query.Days(from: nil, through: end) : Query.Days(from: end, through: nil)
    }
    guard let dots = value.firstRange(of: "..") else { return parseDay(range, value) }
    let (from, to) = (value[..<dots.lowerBound], value[dots.upperBound...])
    if from.isEmpty, to.isEmpty {
      warnOfBadDate(range, value)
      return nil
    }
    var (first, last): (Query.Days?, Query.Days?)
    if !from.isEmpty {
      first = parseDay(range, from)
      if first == nil { return nil }
    }
    if !to.isEmpty {
      last = parseDay(range, to)
      if last == nil { return nil }
    }
    if let first, let last, let start = first.first, let end = last.last, end < start {
      warn(
        .reversedDates, range, "the range ends before it starts; its ends are swapped",
        suggestion: "\(to)..\(from)")
      return Query.Days(from: last.first, through: first.last)
    }
    return Query.Days(from: first?.first, through: last?.last)
  }

  private mutating func parseDay(
    _ range: Range<Int>, _ value: some StringProtocol
  ) -> Query.Days? {
    if let days = Query.Days(value) { return days }
    warnOfBadDate(range, value)
    return nil
  }
}

// MARK: - Warnings that suggest something

extension QueryParser {
  private mutating func warnOfUnknownField(_ name: Range<Int>, _ range: Range<Int>) {
    let value = text(name)
    guard value.utf8.allSatisfy({ $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }) else { return }
    if ["http", "https"].contains(value.lowercased()) {
      return warn(
        .unknownField, range, "an address is searched as words; “url:” looks for it",
        suggestion: "url:" + text(range))
    }
    warn(
      .unknownField, name, "there is no field “\(value)”; it is searched as a word",
      suggestion: EditDistance.nearest(to: value, among: Query.FieldName.all))
  }

  private mutating func warnOfUnknownValue(
    _ range: Range<Int>, _ field: String, among values: [String]
  ) {
    warn(
      .unknownValue, range,
      "“\(field):” does not know “\(text(range))”; expected \(values.joined(separator: ", "))",
      suggestion: EditDistance.nearest(to: text(range), among: values))
  }

  private mutating func warnOfBadDate(_ range: Range<Int>, _ value: some StringProtocol) {
    let parts = value.utf8.split { $0 == 0x2D || $0 == 0x2E || $0 == 0x2F }
    let padded = parts.enumerated().map { index, part in
      let digits = String(decoding: part, as: UTF8.self)
      return index > 0 && part.count == 1 ? "0" + digits : digits
    }
    let guess = padded.joined(separator: "-")
    let isWhole = value.utf8.elementsEqual(bytes[range])
    warn(
      .badDate, range,
      "“\(value)” is no date; expected YYYY, YYYY-MM or YYYY-MM-DD. It is left out",
      suggestion: isWhole && Query.Days(guess) != nil ? guess : nil)
  }
}

extension Query.FieldName {
  /// Whether the field takes values of its own instead of words.
  var isClosedSet: Bool {
    if case .text = self { false } else { true }
  }
}

extension Query.Part {
  /// The part with this name in any case, also in the plural.
  init?(parsing name: String) {
    let name = name.lowercased()
    let singular = name.hasSuffix("s") ? String(name.dropLast()) : name
    if let part = Self(rawValue: name) ?? Self(rawValue: singular) {
      self = part
    } else {
      switch singular {
      case "picture", "photo": self = .image
      case "title": self = .headline
      case "publisher": self = .source
      case "language": self = .lang
      default: return nil
      }
    }
  }
}
