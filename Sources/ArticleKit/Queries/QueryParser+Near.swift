// Words near each other: "a b"~5, NEAR(a b, 5).
extension QueryParser {
  /// Whether a run is `NEAR` and a parenthesis of words follows without a blank.
  func opensNear(_ range: Range<Int>) -> Bool {
    guard bytes[range].elementsEqual("NEAR".utf8), at < lexemes.count, !lexemes[at].isSeparate,
      case .open = lexemes[at].kind
    else { return false }
    for lexeme in lexemes[(at + 1)...] {
      switch lexeme.kind {
      case .close: return true
      case .open: return false
      default: continue
      }
    }
    return true
  }

  /// Reads what follows `NEAR`, from its parenthesis on.
  mutating func parseNear() -> Query.Clause? {
    let start = lexemes[at].range
    at += 1
    while at < lexemes.count, !isClose(at) { at += 1 }
    var end = bytes.count
    if at < lexemes.count {
      end = lexemes[at].range.lowerBound
      at += 1
    } else {
      warn(.unclosedParenthesis, start, "this parenthesis is not closed; it is taken to the end")
    }
    var content = start.upperBound..<end
    var distance = Query.standardNearDistance
    if let comma = bytes[content].lastIndex(of: UInt8(ascii: ",")) {
      let digits = bytes[(comma + 1)..<end].filter { $0 != 0x20 }
      if let number = number(digits) {
        distance = number
        content = content.lowerBound..<comma
      }
    }
    let range = start.lowerBound..<min(end + 1, bytes.count)
    let words = Tokenizer.words(of: text(content))
    guard !words.isEmpty else {
      warn(.empty, range, "there is no word between the parentheses; they are left out")
      return nil
    }
    return near(words, within: distance, range)
  }

  /// Reads a `~`, `~5` or `*` that stands right behind a quotation mark.
  ///
  /// - Returns: the distance that the `~` allows, nil without one.
  mutating func parsePhraseSuffix() -> Int? {
    guard at < lexemes.count, !lexemes[at].isSeparate, case .run = lexemes[at].kind else {
      return nil
    }
    let range = lexemes[at].range
    if bytes[range].first == UInt8(ascii: "~") {
      at += 1
      if range.count == 1 { return Query.standardNearDistance }
      if let number = number(Array(bytes[range].dropFirst())) { return number }
      warn(
        .badDistance, range,
        "after a phrase “~” takes the number of words that may stand between; "
          + "“~\(Query.standardNearDistance)” is taken",
        suggestion: "~\(Query.standardNearDistance)")
      return Query.standardNearDistance
    }
    if bytes[range] == [UInt8(ascii: "*")] {
      at += 1
      warn(.strayAsterisk, range, "a phrase takes no “*”; it is left out")
    }
    return nil
  }

  mutating func near(
    _ words: [String], within distance: Int, _ range: Range<Int>
  ) -> Query.Clause {
    if words.count < 2 {
      warn(.badDistance, range, "one word alone is not near another; it is searched as a word")
      return .phrase(Query.Phrase(words: words))
    }
    if words.count > Query.maximumNearWords {
      warn(
        .badDistance, range,
        "\(Query.maximumNearWords) words can be near each other; the others are left out")
    } else if distance > Query.maximumNearDistance {
      warn(
        .badDistance, range,
        "at most \(Query.maximumNearDistance) words may stand between; so many are taken")
    }
    return .near(words, within: distance)
  }

  /// The number that digits write, at most a million; nil for anything else.
  private func number(_ digits: [UInt8]) -> Int? {
    guard !digits.isEmpty, digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return digits.reduce(0) { min(1_000_000, $0 * 10 + Int($1) - 48) }
  }
}
