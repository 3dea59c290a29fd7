/// The states of text that is not markup: data, RCDATA, raw text, plain text, CDATA.
enum TextStateCases {
  static let all: [TokenizerCase] = [
    TokenizerCase("Data", "", ""),
    TokenizerCase("Data", "one\ntwo", "'one↵two'"),
    TokenizerCase("Data", "one\r\ntwo\rthree\r\r\n", "'one↵two↵three↵↵'"),
    TokenizerCase("Data", "a\0b", "'a␀b'", errors: "unexpected-null-character@1"),
    TokenizerCase("Data", "é—🙂", "'é—🙂'"),
    TokenizerCase("Data", "a\u{1}b", "'a\u{1}b'", errors: "control-character-in-input-stream@1"),
    TokenizerCase(
      "Data", "\u{80}\u{FFFE}\u{1FFFE}\u{10FFFF}", "'\u{80}\u{FFFE}\u{1FFFE}\u{10FFFF}'",
      errors: "control-character-in-input-stream@0 noncharacter-in-input-stream@2 "
        + "noncharacter-in-input-stream@5 noncharacter-in-input-stream@9"),
    TokenizerCase(
      "RCDATA", "a<b>&amp;</title>c", "'a<b>&' </title> 'c'", from: "RCDATA", tag: "title"),
    TokenizerCase(
      "RCDATA", "\0", "'\u{FFFD}'", errors: "unexpected-null-character@0", from: "RCDATA"),
    TokenizerCase("RCDATA less-than sign", "<", "'<'", from: "RCDATA", tag: "title"),
    TokenizerCase("RCDATA less-than sign", "<!--x-->", "'<!--x-->'", from: "RCDATA", tag: "title"),
    TokenizerCase("RCDATA end tag open", "</", "'</'", from: "RCDATA", tag: "title"),
    TokenizerCase("RCDATA end tag open", "</>", "'</>'", from: "RCDATA", tag: "title"),
    TokenizerCase("RCDATA end tag name", "</titl>", "'</titl>'", from: "RCDATA", tag: "title"),
    TokenizerCase("RCDATA end tag name", "</titles>", "'</titles>'", from: "RCDATA", tag: "title"),
    TokenizerCase("RCDATA end tag name", "</title", "'</title'", from: "RCDATA", tag: "title"),
    TokenizerCase("RCDATA end tag name", "</TiTLe\n>", "</title>", from: "RCDATA", tag: "title"),
    TokenizerCase(
      "RCDATA end tag name", "x</title/>", "'x' </title>",
      errors: "end-tag-with-trailing-solidus@9",
      from: "RCDATA", tag: "title"),
    TokenizerCase(
      "RCDATA end tag name", "</title a", "", errors: "eof-in-tag@9", from: "RCDATA", tag: "title"),
    TokenizerCase("RCDATA end tag name", "</a>", "'</a>'", from: "RCDATA"),
    TokenizerCase("RAWTEXT", "&amp;<i>\r\n", "'&amp;<i>↵'", from: "RAWTEXT", tag: "style"),
    TokenizerCase(
      "RAWTEXT", "\0", "'\u{FFFD}'", errors: "unexpected-null-character@0", from: "RAWTEXT"),
    TokenizerCase("RAWTEXT less-than sign", "a<b", "'a<b'", from: "RAWTEXT", tag: "style"),
    TokenizerCase(
      "RAWTEXT end tag open", "</ style>", "'</ style>'", from: "RAWTEXT", tag: "style"),
    TokenizerCase(
      "RAWTEXT end tag name", "a</b></style>", "'a</b>' </style>", from: "RAWTEXT", tag: "style"),
    TokenizerCase("RAWTEXT end tag name", "</style", "'</style'", from: "RAWTEXT", tag: "style"),
    TokenizerCase(
      "RAWTEXT end tag name", "</a-name-longer-than-sixteen>x", "</a-name-longer-than-sixteen> 'x'",
      from: "RAWTEXT", tag: "a-name-longer-than-sixteen"),
    TokenizerCase("PLAINTEXT", "</plaintext>&amp;<p>", "'</plaintext>&amp;<p>'", from: "PLAINTEXT"),
    TokenizerCase(
      "PLAINTEXT", "a\0\r", "'a\u{FFFD}↵'", errors: "unexpected-null-character@1", from: "PLAINTEXT"
    ),
    TokenizerCase("CDATA section", "a&amp;<b>]]>c", "'a&amp;<b>c'", from: "CDATA section"),
    TokenizerCase("CDATA section", "\0]]>", "'␀'", from: "CDATA section"),
    TokenizerCase("CDATA section", "a", "'a'", errors: "eof-in-cdata@1", from: "CDATA section"),
    TokenizerCase("CDATA section", "", "", errors: "eof-in-cdata@0", from: "CDATA section"),
    TokenizerCase(
      "CDATA section bracket", "a]b]", "'a]b]'", errors: "eof-in-cdata@4", from: "CDATA section"),
    TokenizerCase("CDATA section end", "]]]]]>a", "']]]a'", from: "CDATA section"),
    TokenizerCase(
      "CDATA section end", "]]", "']]'", errors: "eof-in-cdata@2", from: "CDATA section"),
    TokenizerCase("CDATA section end", "]]><p>", "<p>", from: "CDATA section"),
  ]
}
