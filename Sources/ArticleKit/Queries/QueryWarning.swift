extension Query {
  /// What of a query's text was not understood as it may have been meant.
  public struct Warning: Sendable, Hashable {
    public enum Code: String, Sendable, Hashable, CaseIterable {
      /// `foo:bar`, which is searched as words; not where the name is written as in a sentence.
      case unknownField
      /// A field with nothing after its colon, which is searched as a word.
      case missingValue
      /// `is:` or `has:` with something that they do not know; left out.
      case unknownValue
      /// Something after `date:` that is no date; left out.
      case badDate
      /// A range whose end is before its start; swapped.
      case reversedDates
      /// A quotation mark without its partner; closed at the end.
      case unclosedQuote
      /// A parenthesis without its partner; closed at the end.
      case unclosedParenthesis
      /// A closing parenthesis that was never opened; left out.
      case strayParenthesis
      /// Quotation marks or parentheses with nothing in them; left out.
      case empty
      /// An operator with nothing to work on, which is searched as a word.
      case danglingOperator
      /// Marks without a letter or digit, where they look like an operator or nothing else is
      /// asked; left out.
      case noWord
      /// An asterisk elsewhere than at a word's end; left out.
      case strayAsterisk
      /// `~` where it does not work, or with more than two errors.
      case badFuzziness
      /// Words near each other of which there are fewer than two or too many, or whose distance is
      /// none.
      case badDistance
      /// Parentheses deeper than ``Query/maximumDepth``; passed over.
      case tooDeep
      /// A text of more than ``Query/maximumLength`` bytes; the rest is left out.
      case tooLong
    }

    public var code: Code
    /// Where in the text, in UTF-8 bytes.
    public var range: Range<Int>
    /// A sentence that says what was wrong and what was done.
    public var message: String
    /// A text to put in the range's place that was probably meant.
    public var suggestion: String?

    public init(
      _ code: Code, at range: Range<Int>, _ message: String, suggestion: String? = nil
    ) {
      self.code = code
      self.range = range
      self.message = message
      self.suggestion = suggestion
    }
  }
}
