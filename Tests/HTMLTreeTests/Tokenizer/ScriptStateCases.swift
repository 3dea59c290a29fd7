/// The script data states.
enum ScriptStateCases {
  private static func script(
    _ state: String, _ input: String, _ tokens: String, errors: String = ""
  ) -> TokenizerCase {
    TokenizerCase(
      state, input, tokens, errors: errors, from: "Script data", tag: "script")
  }

  private static let cutShort = "eof-in-script-html-comment-like-text@"

  static let all: [TokenizerCase] = [
    script("Script data", "a && b</script>c", "'a && b' </script> 'c'"),
    script("Script data", "\0\r\n", "'\u{FFFD}↵'", errors: "unexpected-null-character@0"),
    script("Script data less-than sign", "a<b<", "'a<b<'"),
    script("Script data less-than sign", "<!</script>", "'<!' </script>"),
    script("Script data end tag open", "</</script>", "'</' </script>"),
    script(
      "Script data end tag name", "</scrip></scripts></SCRIPT >", "'</scrip></scripts>' </script>"),
    script("Script data end tag name", "</script", "'</script'"),
    script("Script data escape start", "<!x</script>", "'<!x' </script>"),
    script("Script data escape start dash", "<!-x<script></script>", "'<!-x<script>' </script>"),
    script("Script data escaped", "<!--a</script>b", "'<!--a' </script> 'b'"),
    script("Script data escaped", "<!--a", "'<!--a'", errors: cutShort + "5"),
    script(
      "Script data escaped", "<!--\0-->", "'<!--\u{FFFD}-->'", errors: "unexpected-null-character@4"
    ),
    script(
      "Script data escaped dash", "<!--a-b<script></script>-->", "'<!--a-b<script></script>-->'"),
    script("Script data escaped dash", "<!--a-", "'<!--a-'", errors: cutShort + "6"),
    script(
      "Script data escaped dash dash", "<!--><script></script>", "'<!--><script>' </script>"),
    script("Script data escaped dash dash", "<!----->x</script>", "'<!----->x' </script>"),
    script("Script data escaped dash dash", "<!--a--", "'<!--a--'", errors: cutShort + "7"),
    script("Script data escaped less-than sign", "<!--<a><--></script>", "'<!--<a><-->' </script>"),
    script("Script data escaped end tag open", "<!--</<!</script>", "'<!--</<!' </script>"),
    script(
      "Script data escaped end tag name", "<!--</scriptx></script/>", "'<!--</scriptx>' </script>",
      errors: "end-tag-with-trailing-solidus@23"),
    script("Script data double escape start", "<!--<script</script>", "'<!--<script' </script>"),
    script(
      "Script data double escape start", "<!--<scripts></script>", "'<!--<scripts>' </script>"),
    script(
      "Script data double escape start", "<!--<SCRIPT/></script>x--></script>",
      "'<!--<SCRIPT/></script>x-->' </script>"),
    script(
      "Script data double escaped", "<!--<script>\r\n\0", "'<!--<script>↵\u{FFFD}'",
      errors: "unexpected-null-character@14 " + cutShort + "15"),
    script(
      "Script data double escaped", "<!--<script>a</script>b</script>c",
      "'<!--<script>a</script>b' </script> 'c'"),
    script(
      "Script data double escaped dash", "<!--<script>-a->", "'<!--<script>-a->'",
      errors: cutShort + "16"),
    script(
      "Script data double escaped dash dash", "<!--<script>a---></script>b",
      "'<!--<script>a--->' </script> 'b'"),
    script(
      "Script data double escaped less-than sign", "<!--<script><script></script></script>",
      "'<!--<script><script></script>' </script>"),
    script(
      "Script data double escape end", "<!--<script></scripts></script\r></script>",
      "'<!--<script></scripts></script↵>' </script>"),
    script(
      "Script data double escape end", "<!--<script></script", "'<!--<script></script'",
      errors: cutShort + "20"),
  ]
}
