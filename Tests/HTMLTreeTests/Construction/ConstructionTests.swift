import Testing

@_spi(Conformance) @testable import HTMLTree

@Suite struct ConstructionTests {
  @Test(arguments: HeadCases.all) func head(_ test: ConstructionCase) { check(test) }

  @Test(arguments: BodyCases.all) func body(_ test: ConstructionCase) { check(test) }

  @Test(arguments: TableCases.tables) func table(_ test: ConstructionCase) { check(test) }

  @Test(arguments: TableCases.foreign) func foreign(_ test: ConstructionCase) { check(test) }

  private func check(_ test: ConstructionCase) {
    let document = HTMLDocument(parsing: test.page)
    #expect(TreeText.text(of: document, like: test.tree) == test.tree)
    #expect(document.limitsHit.isEmpty)
    let ranges = RangeCheck(document)
    #expect(ranges.mismatches.map(TreeText.text) == [])
  }

  @Test func everyModeHasItsCases() {
    let modes = Set((HeadCases.all + BodyCases.all + TableCases.tables).map(\.mode))
    #expect(modes.count == 22)
  }

  @Test(
    "A fragment is read as if it stood in its context",
    arguments: [
      ("body", "<p>a<td>b", "p['ab']"),
      ("td", "<p>a<td>b", "p['ab']"),
      ("tr", "a<td>b<tr>c", "'a' td['b'] 'c'"),
      ("tbody", "<td>a", "tr[td['a']]"),
      ("table", "<td>a</table>", "tbody[tr[td['a']]]"),
      ("colgroup", " a<col>", "' ' col"),
      ("caption", "a</caption><tr>b", "'ab'"),
      ("select", "<option>a<select><input>b", "option['ab']"),
      ("template", "<td>a<p>", "td['a' p]"),
      ("frameset", "a<frame> ", "frame ' '"),
      ("html", "<p>a", "head body[p['a']]"),
      ("head", "<title>a</title>", "title['a']"),
      ("title", "a<b></title>", "'a<b></title>'"),
      ("script", "<!--</script>", "'<!--</script>'"),
      ("plaintext", "</plaintext>", "'</plaintext>'"),
      ("form", "<form>a", "'a'"),
    ])
  func fragments(context: String, source: String, tree: String) {
    let fragment = HTMLDocument.fragment(parsing: Array(source.utf8), context: .init(context))
    #expect(TreeText.text(of: fragment) == tree)
  }

  @Test func aFragmentMayStandInForeignContent() {
    func text(_ source: String, _ context: HTMLFragmentContext) -> String {
      TreeText.text(of: .fragment(parsing: Array(source.utf8), context: context))
    }
    #expect(text("<g><![CDATA[a]]>", .init("svg", namespace: .svg)) == "svg:g['a']")
    #expect(text("<g><p>", .init("foreignObject", namespace: .svg)) == "g[p]")
    #expect(text("<mi>a", .init("math", namespace: .mathML)) == "math:mi['a']")
    var annotation = HTMLFragmentContext("annotation-xml", namespace: .mathML)
    #expect(text("<b>", annotation) == "b")
    #expect(text("<x>", annotation) == "math:x")
    annotation.attributes["encoding"] = "text/HTML"
    #expect(text("<x>", annotation) == "x")
  }

  @Test func withScriptsNoscriptIsPlainText() {
    var options = HTMLParsingOptions()
    options.isScriptingEnabled = true
    let document = HTMLDocument(
      parsing: "<noscript><p></noscript><p><noscript><b></noscript>", options: options)
    #expect(
      TreeText.text(of: document) == "html[head[noscript['<p>']] body[p[noscript['<b>']]]]")
  }

  @Test(arguments: [
    ("<!doctype html>", HTMLQuirksMode.noQuirks),
    ("<!DOCTYPE HTML SYSTEM 'about:legacy-compat'>", .noQuirks),
    ("<!doctype html public \"-//W3C//DTD HTML 4.01//EN\" \"http://a\">", .noQuirks),
    ("<!doctype html public '-//W3C//DTD XHTML 1.0 Transitional//EN'>", .limitedQuirks),
    ("<!doctype html public '-//W3C//DTD HTML 4.01 Transitional//EN' 'http://a'>", .limitedQuirks),
    ("<!doctype html public '-//W3C//DTD HTML 4.01 Transitional//EN'>", .quirks),
    ("<!doctype html public '-//w3c//dtd html 3.2//en'>", .quirks),
    ("<!doctype html", .quirks),
    ("<!doctype x>", .quirks),
    ("<p>", .quirks),
  ])
  func quirks(page: String, mode: HTMLQuirksMode) {
    #expect(HTMLDocument(parsing: page).quirksMode == mode)
    var options = HTMLParsingOptions()
    options.isSrcdoc = true
    #expect(HTMLDocument(parsing: page, options: options).quirksMode == .noQuirks)
  }

  @Test func errorsTellTheirPlaceIfAskedFor() {
    var options = HTMLParsingOptions()
    let page = "<p></b><table>a</table><div>"
    #expect(HTMLDocument(parsing: page, options: options).errors.isEmpty)
    options.collectsErrors = true
    let errors = HTMLDocument(parsing: page, options: options).errors
    #expect(
      errors.map { "\($0.code.rawValue) \($0.offset)" } == [
        "missing-doctype 0", "unexpected-end-tag 3", "unclosed-elements 28",
      ])
  }
}
