extension Tokenizer {
  /// Notes an error if errors are wanted.
  @inline(__always)
  mutating func report(_ code: HTMLParseError.Code, at offset: Int) {
    if collectsErrors { note(code, at: offset) }
  }

  /// All errors until now in the order of their places, those of the input stream included.
  ///
  /// Complexity: O(n + m log m) for n bytes and m errors.
  func errors() -> [HTMLParseError] {
    guard collectsErrors else { return [] }
    let all = InputStreamErrors.find(in: bytes.span) + foundErrors
    // The number keeps those of one place in their order.
    let sorted = all.enumerated().sorted {
      ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset)
    }
    return sorted.map(\.element)
  }

  /// Notes what is wrong inside a text or the value of an attribute.
  @inline(never)
  mutating func reportContent(
    _ range: Range<Int>, flags: TextFlags, inAttribute: Bool = false, allowsNUL: Bool = false
  ) {
    guard collectsErrors else { return }
    if flags.contains(.hasReferences), !flags.contains(.isLiteral) {
      var found: [HTMLParseError] = []
      CharacterReferenceErrors.report(range, of: bytes.span, inAttribute: inAttribute) {
        found.append(HTMLParseError($0, at: $1))
      }
      foundErrors += found
    }
    if flags.contains(.hasNUL), !allowsNUL {
      for index in range where source[index] == 0 { note(.unexpectedNullCharacter, at: index) }
    }
  }

  @inline(never)
  private mutating func note(_ code: HTMLParseError.Code, at offset: Int) {
    foundErrors.append(HTMLParseError(code, at: offset))
  }
}
