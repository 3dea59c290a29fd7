// Words and values, and the warnings that suggest something for them.
extension QueryParser {
  /// A word, or a phrase where marks cut it into several.
  mutating func parseWord(_ range: Range<Int>) -> Query.Clause? {
    if bytes[range].elementsEqual([0x2A]) { return .everything }
    let isPrefix = bytes[range].last == UInt8(ascii: "*")
    let unstarred = range.lowerBound..<range.upperBound - (isPrefix ? 1 : 0)
    let (errors, stem) = fuzziness(of: unstarred)
    let words = withoutPossessive(Tokenizer.words(of: text(stem)), stem)
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

  /// The words of "May's" without the ending.
  private func withoutPossessive(_ words: [String], _ range: Range<Int>) -> [String] {
    guard words.count > 1, words.last == "s" || words.last == "S",
      let last = bytes[range].lastIndex(where: { $0 | 0x20 == UInt8(ascii: "s") })
    else { return words }
    let before = bytes[range.lowerBound..<last]
    let isPossessive = before.last == UInt8(ascii: "'") || before.suffix(3) == [0xE2, 0x80, 0x99]
    return isPossessive ? words.dropLast() : words
  }

  /// The number of errors that a word allows, nil without a `~`, and the word before it.
  func fuzziness(of range: Range<Int>) -> (Int?, Range<Int>) {
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
  mutating func parseValue(
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

  mutating func parseDays(_ range: Range<Int>, value: String? = nil) -> Query.Days? {
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

  mutating func parseDay(
    _ range: Range<Int>, _ value: some StringProtocol
  ) -> Query.Days? {
    if let days = Query.Days(value) { return days }
    warnOfBadDate(range, value)
    return nil
  }
}

extension QueryParser {
  mutating func warnOfUnknownField(_ name: Range<Int>, _ range: Range<Int>) {
    let value = text(name)
    guard value.utf8.allSatisfy({ $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }) else { return }
    let nearest = EditDistance.nearest(to: value, among: Query.FieldName.all)
    // "Brexit: what now" is a sentence, not a field; "Headlin:brexit" is none.
    let isOfSentence =
      name.upperBound + 1 == range.upperBound && !hasAttachedValue || value != value.lowercased()
    if isOfSentence, !isTypingError(value, nearest) { return }
    if ["http", "https"].contains(value.lowercased()) {
      return warn(
        .unknownField, range, "an address is searched as words; “url:” looks for it",
        suggestion: "url:" + text(range))
    }
    warn(
      .unknownField, name, "there is no field “\(value)”; it is searched as a word",
      suggestion: nearest)
  }

  /// Whether a name is one letter away from a field's.
  private func isTypingError(_ name: String, _ nearest: String?) -> Bool {
    guard let nearest else { return false }
    return EditDistance.between(Array(name.lowercased().utf8), Array(nearest.utf8), atMost: 1)
      != nil
  }

  mutating func warnOfUnknownValue(
    _ range: Range<Int>, _ field: String, among values: [String]
  ) {
    warn(
      .unknownValue, range,
      "“\(field):” does not know “\(text(range))”; expected \(values.joined(separator: ", "))",
      suggestion: EditDistance.nearest(to: text(range), among: values))
  }

  mutating func warnOfBadDate(_ range: Range<Int>, _ value: some StringProtocol) {
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
