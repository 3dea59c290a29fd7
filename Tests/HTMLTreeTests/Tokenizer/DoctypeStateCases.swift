/// The states of the DOCTYPE.
enum DoctypeStateCases {
  private static let publicKeyword = "missing-whitespace-after-doctype-public-keyword@"
  private static let systemKeyword = "missing-whitespace-after-doctype-system-keyword@"
  private static let publicQuote = "missing-quote-before-doctype-public-identifier@"
  private static let systemQuote = "missing-quote-before-doctype-system-identifier@"
  private static let between =
    "missing-whitespace-between-doctype-public-and-system-identifiers@"
  private static let end = "eof-in-doctype@"
  private static let null = "unexpected-null-character@"

  static let all: [TokenizerCase] = [
    TokenizerCase("DOCTYPE", "<!DOCTYPE html>", "<!DOCTYPE html>"),
    TokenizerCase(
      "DOCTYPE", "<!doctypeHTML>", "<!DOCTYPE html>",
      errors: "missing-whitespace-before-doctype-name@9"),
    TokenizerCase("DOCTYPE", "<!DOCTYPE", "<!DOCTYPE - quirks>", errors: end + "9"),
    TokenizerCase("Before DOCTYPE name", "<!DocType \r\n\tx>a", "<!DOCTYPE x> 'a'"),
    TokenizerCase(
      "Before DOCTYPE name", "<!DOCTYPE >", "<!DOCTYPE - quirks>",
      errors: "missing-doctype-name@10"),
    TokenizerCase(
      "Before DOCTYPE name", "<!DOCTYPE \0>", "<!DOCTYPE \u{FFFD}>", errors: null + "10"),
    TokenizerCase(
      "DOCTYPE name", "<!DOCTYPE aB\0C>", "<!DOCTYPE ab\u{FFFD}c>", errors: null + "12"),
    TokenizerCase("DOCTYPE name", "<!DOCTYPE a", "<!DOCTYPE a quirks>", errors: end + "11"),
    TokenizerCase("After DOCTYPE name", "<!DOCTYPE a >", "<!DOCTYPE a>"),
    TokenizerCase("After DOCTYPE name", "<!DOCTYPE a ", "<!DOCTYPE a quirks>", errors: end + "12"),
    TokenizerCase(
      "After DOCTYPE name", "<!DOCTYPE a b>", "<!DOCTYPE a quirks>",
      errors: "invalid-character-sequence-after-doctype-name@12"),
    TokenizerCase(
      "After DOCTYPE public keyword", "<!DOCTYPE a PUBLIC'b'>",
      "<!DOCTYPE a \"b\" ->", errors: publicKeyword + "18"),
    TokenizerCase(
      "After DOCTYPE public keyword", "<!DOCTYPE a PUBLIC>", "<!DOCTYPE a quirks>",
      errors: "missing-doctype-public-identifier@18"),
    TokenizerCase(
      "After DOCTYPE public keyword", "<!DOCTYPE a PUBLIC", "<!DOCTYPE a quirks>",
      errors: end + "18"),
    TokenizerCase(
      "Before DOCTYPE public identifier", "<!DOCTYPE a Public \"b\">",
      "<!DOCTYPE a \"b\" ->"),
    TokenizerCase(
      "Before DOCTYPE public identifier", "<!DOCTYPE a PUBLIC b>",
      "<!DOCTYPE a quirks>", errors: publicQuote + "19"),
    TokenizerCase(
      "Before DOCTYPE public identifier", "<!DOCTYPE a PUBLIC >",
      "<!DOCTYPE a quirks>", errors: "missing-doctype-public-identifier@19"),
    TokenizerCase(
      "DOCTYPE public identifier (double-quoted)", "<!DOCTYPE a PUBLIC \"b'\0\r\n\">",
      "<!DOCTYPE a \"b'\u{FFFD}↵\" ->", errors: null + "22"),
    TokenizerCase(
      "DOCTYPE public identifier (double-quoted)", "<!DOCTYPE a PUBLIC \"b>c",
      "<!DOCTYPE a \"b\" - quirks> 'c'", errors: "abrupt-doctype-public-identifier@21"),
    TokenizerCase(
      "DOCTYPE public identifier (single-quoted)", "<!DOCTYPE a PUBLIC 'b\"",
      "<!DOCTYPE a \"b\"\" - quirks>", errors: end + "22"),
    TokenizerCase(
      "After DOCTYPE public identifier", "<!DOCTYPE a PUBLIC 'b''c'>",
      "<!DOCTYPE a \"b\" \"c\">", errors: between + "22"),
    TokenizerCase(
      "After DOCTYPE public identifier", "<!DOCTYPE a PUBLIC 'b'c>",
      "<!DOCTYPE a \"b\" - quirks>", errors: systemQuote + "22"),
    TokenizerCase(
      "After DOCTYPE public identifier", "<!DOCTYPE a PUBLIC 'b'",
      "<!DOCTYPE a \"b\" - quirks>", errors: end + "22"),
    TokenizerCase(
      "Between DOCTYPE public and system identifiers",
      "<!DOCTYPE a PUBLIC 'b' \"c\" >", "<!DOCTYPE a \"b\" \"c\">"),
    TokenizerCase(
      "Between DOCTYPE public and system identifiers", "<!DOCTYPE a PUBLIC 'b' >",
      "<!DOCTYPE a \"b\" ->"),
    TokenizerCase(
      "Between DOCTYPE public and system identifiers", "<!DOCTYPE a PUBLIC 'b' c>",
      "<!DOCTYPE a \"b\" - quirks>", errors: systemQuote + "23"),
    TokenizerCase(
      "After DOCTYPE system keyword", "<!DOCTYPE a SYSTEM\"b\">",
      "<!DOCTYPE a - \"b\">", errors: systemKeyword + "18"),
    TokenizerCase(
      "After DOCTYPE system keyword", "<!DOCTYPE a SYSTEM>", "<!DOCTYPE a quirks>",
      errors: "missing-doctype-system-identifier@18"),
    TokenizerCase(
      "Before DOCTYPE system identifier", "<!DOCTYPE a system\n'b'>",
      "<!DOCTYPE a - \"b\">"),
    TokenizerCase(
      "Before DOCTYPE system identifier", "<!DOCTYPE a SYSTEM b>",
      "<!DOCTYPE a quirks>", errors: systemQuote + "19"),
    TokenizerCase(
      "Before DOCTYPE system identifier", "<!DOCTYPE a SYSTEM ",
      "<!DOCTYPE a quirks>", errors: end + "19"),
    TokenizerCase(
      "DOCTYPE system identifier (double-quoted)", "<!DOCTYPE a SYSTEM \"b'\0\">",
      "<!DOCTYPE a - \"b'\u{FFFD}\">", errors: null + "22"),
    TokenizerCase(
      "DOCTYPE system identifier (double-quoted)", "<!DOCTYPE a SYSTEM \"b>c",
      "<!DOCTYPE a - \"b\" quirks> 'c'", errors: "abrupt-doctype-system-identifier@21"),
    TokenizerCase(
      "DOCTYPE system identifier (single-quoted)", "<!DOCTYPE a SYSTEM 'b\"",
      "<!DOCTYPE a - \"b\"\" quirks>", errors: end + "22"),
    TokenizerCase(
      "After DOCTYPE system identifier", "<!DOCTYPE a SYSTEM 'b' \n>",
      "<!DOCTYPE a - \"b\">"),
    TokenizerCase(
      "After DOCTYPE system identifier", "<!DOCTYPE a SYSTEM 'b'x>y",
      "<!DOCTYPE a - \"b\"> 'y'",
      errors: "unexpected-character-after-doctype-system-identifier@22"),
    TokenizerCase(
      "After DOCTYPE system identifier", "<!DOCTYPE a SYSTEM 'b' ",
      "<!DOCTYPE a - \"b\" quirks>", errors: end + "23"),
    TokenizerCase(
      "Bogus DOCTYPE", "<!DOCTYPE a b\0'>'", "<!DOCTYPE a quirks> '''",
      errors: "invalid-character-sequence-after-doctype-name@12 " + null + "13"),
    TokenizerCase(
      "Bogus DOCTYPE", "<!DOCTYPE a SYSTEM 'b' x", "<!DOCTYPE a - \"b\">",
      errors: "unexpected-character-after-doctype-system-identifier@23"),
  ]
}
