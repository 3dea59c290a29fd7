/// The states of comments and of what is taken for one.
enum CommentStateCases {
  private static let nested = "nested-comment@"

  static let all: [TokenizerCase] = [
    TokenizerCase(
      "Bogus comment", "</?a\0\r\n>b", "<!--?a\u{FFFD}↵--> 'b'",
      errors: "invalid-first-character-of-tag-name@2 unexpected-null-character@4"),
    TokenizerCase(
      "Bogus comment", "<?a", "<!--?a-->",
      errors: "unexpected-question-mark-instead-of-tag-name@1"),
    TokenizerCase(
      "Markup declaration open", "<!a>", "<!--a-->",
      errors: "incorrectly-opened-comment@2"),
    TokenizerCase(
      "Markup declaration open", "<!", "<!---->",
      errors: "incorrectly-opened-comment@2"),
    TokenizerCase(
      "Markup declaration open", "<!-a->", "<!---a--->",
      errors: "incorrectly-opened-comment@2"),
    TokenizerCase(
      "Markup declaration open", "<![CDATA[a]]>", "<!--[CDATA[a]]-->",
      errors: "cdata-in-html-content@8"),
    TokenizerCase(
      "Markup declaration open", "<![cdata[a]]>", "<!--[cdata[a]]-->",
      errors: "incorrectly-opened-comment@2"),
    TokenizerCase(
      "Comment start", "<!-->a", "<!----> 'a'",
      errors: "abrupt-closing-of-empty-comment@4"),
    TokenizerCase("Comment start", "<!--", "<!---->", errors: "eof-in-comment@4"),
    TokenizerCase(
      "Comment start dash", "<!--->a", "<!----> 'a'",
      errors: "abrupt-closing-of-empty-comment@5"),
    TokenizerCase("Comment start dash", "<!---", "<!---->", errors: "eof-in-comment@5"),
    TokenizerCase("Comment start dash", "<!---a-->", "<!---a-->"),
    TokenizerCase("Comment", "<!-- a > b &amp; -->", "<!-- a > b &amp; -->"),
    TokenizerCase(
      "Comment", "<!--a\0b\r\n-->", "<!--a\u{FFFD}b↵-->",
      errors: "unexpected-null-character@5"),
    TokenizerCase("Comment", "<!--a", "<!--a-->", errors: "eof-in-comment@5"),
    TokenizerCase("Comment less-than sign", "<!--<<a<-->", "<!--<<a<-->"),
    TokenizerCase("Comment less-than sign bang", "<!--<!a<!>-->", "<!--<!a<!>-->"),
    TokenizerCase("Comment less-than sign bang dash", "<!--<!-a<!->-->", "<!--<!-a<!->-->"),
    TokenizerCase(
      "Comment less-than sign bang dash dash", "<!--a<!--b-->", "<!--a<!--b-->",
      errors: nested + "9"),
    TokenizerCase("Comment less-than sign bang dash dash", "<!--a<!-->b", "<!--a<!--> 'b'"),
    TokenizerCase(
      "Comment less-than sign bang dash dash", "<!--a<!--", "<!--a<!-->",
      errors: "eof-in-comment@9"),
    TokenizerCase(
      "Comment less-than sign bang dash dash", "<!--<!--<!--->", "<!--<!--<!--->",
      errors: nested + "8 " + nested + "12"),
    TokenizerCase("Comment end dash", "<!--a-b-->", "<!--a-b-->"),
    TokenizerCase("Comment end dash", "<!--a-", "<!--a-->", errors: "eof-in-comment@6"),
    TokenizerCase("Comment end", "<!--a--b---->", "<!--a--b---->"),
    TokenizerCase("Comment end", "<!--a--", "<!--a-->", errors: "eof-in-comment@7"),
    TokenizerCase("Comment end", "<!--a---", "<!--a--->", errors: "eof-in-comment@8"),
    TokenizerCase(
      "Comment end bang", "<!--a--!>b", "<!--a--> 'b'",
      errors: "incorrectly-closed-comment@8"),
    TokenizerCase("Comment end bang", "<!--a--!b--!--!-->", "<!--a--!b--!--!-->"),
    TokenizerCase("Comment end bang", "<!--a--!", "<!--a-->", errors: "eof-in-comment@8"),
    TokenizerCase("Comment end bang", "<!--a--!-", "<!--a--!-->", errors: "eof-in-comment@9"),
    TokenizerCase("Comment end bang", "<!----!-->", "<!----!-->"),
  ]
}
