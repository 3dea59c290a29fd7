import HTMLTree
import Testing

@Suite("Trees are described as html5lib's cases have them")
struct TreeDescriptionTests {
  @Test("All kinds of nodes")
  func document() {
    let page = HTMLDocument(
      parsing: """
        <!DOCTYPE html PUBLIC "a" "b"><!--c--><p id=e class=d>f&amp;<b>
        g</b><template><i></template><svg viewbox=h xlink:href=i><math>
        """)
    #expect(
      page.treeDescription == """
        | <!DOCTYPE html "a" "b">
        | <!-- c -->
        | <html>
        |   <head>
        |   <body>
        |     <p>
        |       class="d"
        |       id="e"
        |       "f&"
        |       <b>
        |         "
        g"
        |       <template>
        |         content
        |           <i>
        |       <svg svg>
        |         viewBox="h"
        |         xlink href="i"
        |         <svg math>
        """)
    #expect(page.debugDescription == page.treeDescription)
  }

  @Test("A node in it, and a fragment")
  func parts() {
    let page = HTMLDocument(parsing: "<!doctype html><p><b>a")
    #expect(
      page.body?.firstChild?.treeDescription == """
        | <p>
        |   <b>
        |     "a"
        """)
    #expect(page.root.firstChild?.treeDescription == "| <!DOCTYPE html>")
    let fragment = HTMLDocument.fragment(parsing: Array("<td>a".utf8), context: .init("tr"))
    #expect(fragment.treeDescription == "| <td>\n|   \"a\"")
  }
}
