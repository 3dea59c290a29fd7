/// The states of character references.
enum ReferenceStateCases {
  private static let semicolon = "missing-semicolon-after-character-reference@"
  private static let digits = "absence-of-digits-in-numeric-character-reference@"

  static let all: [TokenizerCase] = [
    TokenizerCase("Character reference", "&", "'&'"),
    TokenizerCase("Character reference", "a & b &&lt; &é", "'a & b &< &é'"),
    TokenizerCase("Character reference", "&<b>", "'&' <b>"),
    TokenizerCase("Named character reference", "&lt;&gt;&amp;&quot;&apos;&nbsp;", "'<>&\"'\u{A0}'"),
    TokenizerCase(
      "Named character reference", "&amp&lt", "'&<'",
      errors: semicolon + "4 " + semicolon + "7"),
    TokenizerCase(
      "Named character reference", "&notit;&notin;", "'¬it;∉'", errors: semicolon + "4"),
    TokenizerCase("Named character reference", "&CounterClockwiseContourIntegral;", "'∳'"),
    TokenizerCase("Named character reference", "&NotEqualTilde;&fjlig;", "'≂\u{338}fj'"),
    TokenizerCase("Named character reference", "&Aacute&aacute;", "'Áá'", errors: semicolon + "7"),
    TokenizerCase(
      "Named character reference", "<p a=&lt b=&lt= c=&lt; d=&ltx e='&lt'>",
      "<p a=\"<\" b=\"&lt=\" c=\"<\" d=\"&ltx\" e=\"<\">",
      errors: semicolon + "8 unexpected-character-in-unquoted-attribute-value@14 " + semicolon
        + "36"),
    TokenizerCase(
      "Named character reference", "<p a='?b&copy=1&copy;&copy'>",
      "<p a=\"?b&copy=1©©\">", errors: semicolon + "26"),
    TokenizerCase(
      "Ambiguous ampersand", "&nosuchname;&nosuchname &1;", "'&nosuchname;&nosuchname &1;'",
      errors: "unknown-named-character-reference@11 unknown-named-character-reference@26"),
    TokenizerCase(
      "Ambiguous ampersand", "<p a='&x;&ltx;'>", "<p a=\"&x;&ltx;\">",
      errors: "unknown-named-character-reference@8"),
    TokenizerCase("Numeric character reference", "&#", "'&#'", errors: digits + "2"),
    TokenizerCase(
      "Hexadecimal character reference start", "&#x;&#Xg", "'&#x;&#Xg'",
      errors: digits + "3 " + digits + "7"),
    TokenizerCase(
      "Decimal character reference start", "&#;&#a", "'&#;&#a'",
      errors: digits + "2 " + digits + "5"),
    TokenizerCase(
      "Hexadecimal character reference", "&#x41;&#X1f642;&#x41g", "'A🙂Ag'",
      errors: semicolon + "20"),
    TokenizerCase(
      "Decimal character reference", "&#65;&#0128578;&#65a", "'A🙂Aa'",
      errors: semicolon + "19"),
    TokenizerCase(
      "Numeric character reference end", "&#0;&#x110000;&#xD800;&#99999999999999999999;",
      "'\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}'",
      errors: "null-character-reference@4 character-reference-outside-unicode-range@14 "
        + "surrogate-character-reference@22 character-reference-outside-unicode-range@45"),
    TokenizerCase(
      "Numeric character reference end", "&#128;&#x93;&#159;&#129;", "'€“Ÿ\u{81}'",
      errors: [6, 12, 18, 24].map { "control-character-reference@\($0)" }.joined(separator: " ")),
    TokenizerCase(
      "Numeric character reference end", "&#13;&#10;&#9;&#1;", "'↩↵\t\u{1}'",
      errors: "control-character-reference@5 control-character-reference@18"),
    TokenizerCase(
      "Numeric character reference end", "&#xFFFE;", "'\u{FFFE}'",
      errors: "noncharacter-character-reference@8"),
    TokenizerCase(
      "Character reference", "a&amp;</title>", "'a&' </title>", from: "RCDATA", tag: "title"),
  ]
}
