/// The states of tags and attributes.
enum TagStateCases {
  private static let value = "Attribute value"

  static let all: [TokenizerCase] = [
    TokenizerCase("Tag open", "<p>", "<p>"),
    TokenizerCase(
      "Tag open", "a < b <", "'a < b <'",
      errors: "invalid-first-character-of-tag-name@3 eof-before-tag-name@7"),
    TokenizerCase(
      "Tag open", "<1<é", "'<1<é'",
      errors: "invalid-first-character-of-tag-name@1 invalid-first-character-of-tag-name@3"),
    TokenizerCase(
      "Tag open", "<?php x?>", "<!--?php x?-->",
      errors: "unexpected-question-mark-instead-of-tag-name@1"),
    TokenizerCase("End tag open", "</p>", "</p>"),
    TokenizerCase("End tag open", "a</>b", "'ab'", errors: "missing-end-tag-name@3"),
    TokenizerCase("End tag open", "</", "'</'", errors: "eof-before-tag-name@2"),
    TokenizerCase(
      "End tag open", "</ a>b", "<!-- a--> 'b'",
      errors: "invalid-first-character-of-tag-name@2"),
    TokenizerCase(
      "Tag name",
      "<foreignObject viewBox=1 definitionURL=2 preserveAspectRatio=3></linearGradient>",
      "<foreignobject definitionurl=\"2\" preserveaspectratio=\"3\" viewbox=\"1\"> "
        + "</lineargradient>"),
    TokenizerCase("Tag name", "<DiV></DIV\t>", "<div> </div>"),
    TokenizerCase(
      "Tag name", "<a\u{1}b\"=<é>", "<a\u{1}b\"=<é>",
      errors: "control-character-in-input-stream@2"),
    TokenizerCase("Tag name", "<a\0b>", "<a\u{FFFD}b>", errors: "unexpected-null-character@2"),
    TokenizerCase("Tag name", "<An-Element-With-A-Long-Name>", "<an-element-with-a-long-name>"),
    TokenizerCase("Tag name", "x<p", "'x'", errors: "eof-in-tag@3"),
    TokenizerCase("Before attribute name", "<p \t\r\n\u{C} >", "<p>"),
    TokenizerCase(
      "Before attribute name", "<p =>", "<p ==\"\">",
      errors: "unexpected-equals-sign-before-attribute-name@3"),
    TokenizerCase(
      "Before attribute name", "<p ==a>", "<p ==\"a\">",
      errors: "unexpected-equals-sign-before-attribute-name@3"),
    TokenizerCase("Before attribute name", "<p ", "", errors: "eof-in-tag@3"),
    TokenizerCase(
      "Attribute name", "<p CLASS Data-Something-Very-Long=1>",
      "<p class=\"\" data-something-very-long=\"1\">"),
    TokenizerCase(
      "Attribute name", "<p a\"'<b\0=1>", "<p a\"'<b\u{FFFD}=\"1\">",
      errors: "unexpected-character-in-attribute-name@4 unexpected-character-in-attribute-name@5 "
        + "unexpected-character-in-attribute-name@6 unexpected-null-character@8"),
    TokenizerCase(
      "Attribute name", "<p a=1 A=2 b a>", "<p a=\"1\" b=\"\">",
      errors: "duplicate-attribute@8 duplicate-attribute@14"),
    TokenizerCase("Attribute name", "<p a", "", errors: "eof-in-tag@4"),
    TokenizerCase("After attribute name", "<p a \n = b c/>", "<p a=\"b\" c=\"\"/>"),
    TokenizerCase("After attribute name", "<p a b >", "<p a=\"\" b=\"\">"),
    TokenizerCase("After attribute name", "<p a ", "", errors: "eof-in-tag@5"),
    TokenizerCase("Before attribute value", "<p a=\r\n'b'>", "<p a=\"b\">"),
    TokenizerCase(
      "Before attribute value", "<p a= >x", "<p a=\"\"> 'x'",
      errors: "missing-attribute-value@6"),
    TokenizerCase("Before attribute value", "<p a=", "", errors: "eof-in-tag@5"),
    TokenizerCase("\(value) (double-quoted)", "<p a=\"b'>c\r\n&lt;\">", "<p a=\"b'>c↵<\">"),
    TokenizerCase(
      "\(value) (double-quoted)", "<p a=\"\0\">", "<p a=\"\u{FFFD}\">",
      errors: "unexpected-null-character@6"),
    TokenizerCase("\(value) (double-quoted)", "<p a=\"b", "", errors: "eof-in-tag@7"),
    TokenizerCase("\(value) (single-quoted)", "<p a='b\">c&lt;'>", "<p a=\"b\">c<\">"),
    TokenizerCase(
      "\(value) (single-quoted)", "<p a='\0'>", "<p a=\"\u{FFFD}\">",
      errors: "unexpected-null-character@6"),
    TokenizerCase("\(value) (single-quoted)", "<p a='b", "", errors: "eof-in-tag@7"),
    TokenizerCase("\(value) (unquoted)", "<p a=b&lt;/ c=d>", "<p a=\"b</\" c=\"d\">"),
    TokenizerCase(
      "\(value) (unquoted)", "<p a=b\"'<=`\0>", "<p a=\"b\"'<=`\u{FFFD}\">",
      errors: [6, 7, 8, 9, 10].map { "unexpected-character-in-unquoted-attribute-value@\($0)" }
        .joined(separator: " ") + " unexpected-null-character@11"),
    TokenizerCase("\(value) (unquoted)", "<p a=b", "", errors: "eof-in-tag@6"),
    TokenizerCase(
      "After attribute value (quoted)", "<p a=\"b\"c='d'/>", "<p a=\"b\" c=\"d\"/>",
      errors: "missing-whitespace-between-attributes@8"),
    TokenizerCase("After attribute value (quoted)", "<p a=\"b\"", "", errors: "eof-in-tag@8"),
    TokenizerCase(
      "Self-closing start tag", "<br/><br / >", "<br/> <br>",
      errors: "unexpected-solidus-in-tag@10"),
    TokenizerCase(
      "Self-closing start tag", "<a/b=c/>", "<a b=\"c/\">",
      errors: "unexpected-solidus-in-tag@3"),
    TokenizerCase(
      "Self-closing start tag", "</br/>", "</br>",
      errors: "end-tag-with-trailing-solidus@5"),
    TokenizerCase(
      "Self-closing start tag", "</br a=b>", "</br>",
      errors: "end-tag-with-attributes@8"),
    TokenizerCase("Self-closing start tag", "<br/", "", errors: "eof-in-tag@4"),
  ]
}
