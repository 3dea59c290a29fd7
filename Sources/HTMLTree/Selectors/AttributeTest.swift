/// What a selector asks of the value of an attribute.
struct AttributeTest: Sendable, Hashable {
  enum Operator: Sendable, Hashable {
    /// `[a]`
    case exists
    /// `[a=b]`
    case equals
    /// `[a~=b]`: one of the words
    case word
    /// `[a|=b]`: that, or that and a hyphen
    case language
    /// `[a^=b]`
    case prefix
    /// `[a$=b]`
    case suffix
    /// `[a*=b]`
    case substring
  }

  var comparison = Operator.exists
  var value: [UInt8] = []
  /// Whether ASCII letters match in any case; nil if that depends on the attribute.
  var ignoresCase: Bool?

  /// Whether a value passes.
  ///
  /// Complexity: O(n × m) at most, for values of n bytes and a test of m.
  func passes(_ text: ArraySlice<UInt8>, ignoringCase: Bool) -> Bool {
    switch comparison {
    case .exists:
      return true
    case .equals:
      return text.count == value.count && matches(text, at: text.startIndex, ignoringCase)
    case .word:
      return hasWord(text, ignoringCase)
    case .language:
      guard text.count >= value.count, matches(text, at: text.startIndex, ignoringCase) else {
        return false
      }
      let end = text.startIndex + value.count
      return end == text.endIndex || text[end] == UInt8(ascii: "-")
    case .prefix:
      return !value.isEmpty && text.count >= value.count
        && matches(text, at: text.startIndex, ignoringCase)
    case .suffix:
      return !value.isEmpty && text.count >= value.count
        && matches(text, at: text.endIndex - value.count, ignoringCase)
    case .substring:
      guard !value.isEmpty, text.count >= value.count else { return false }
      return (text.startIndex...text.endIndex - value.count).contains {
        matches(text, at: $0, ignoringCase)
      }
    }
  }

  private func hasWord(_ text: ArraySlice<UInt8>, _ ignoringCase: Bool) -> Bool {
    guard !value.isEmpty else { return false }
    var index = text.startIndex
    while index < text.endIndex {
      while index < text.endIndex, ASCII.isSpace(text[index]) { index += 1 }
      let start = index
      while index < text.endIndex, !ASCII.isSpace(text[index]) { index += 1 }
      if index - start == value.count, matches(text, at: start, ignoringCase) { return true }
    }
    return false
  }

  /// Whether the test's value stands at an index, behind which there is room for it.
  @inline(__always)
  private func matches(_ text: ArraySlice<UInt8>, at start: Int, _ ignoringCase: Bool) -> Bool {
    for index in value.indices {
      let one = text[start + index]
      let other = value[index]
      if one == other { continue }
      guard ignoringCase, ASCII.lowercased(one) == ASCII.lowercased(other) else { return false }
    }
    return true
  }
}

extension AttributeTest {
  /// The attributes of HTML whose values match in any case, after the standard's list.
  static let caseInsensitiveNames: Set<[UInt8]> = Set(
    """
    accept accept-charset align alink axis bgcolor charset checked clear codetype color compact \
    declare defer dir direction disabled enctype face frame hreflang http-equiv lang language link \
    media method multiple nohref noresize noshade nowrap readonly rel rev rules scope scrolling \
    selected shape target text type valign valuetype vlink
    """.split(separator: " ").map { Array($0.utf8) })
}
