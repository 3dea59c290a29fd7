import HTMLTree
import Testing

@Suite("The text that a reader sees")
struct TextTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let source: String
    let text: String
    var testDescription: String { name }
  }

  @Test(
    "Of a page",
    arguments: [
      Case(name: "white space is one blank", source: "a \n\t b\u{C}c\r\nd", text: "a b c d"),
      Case(
        name: "none at the ends of a line", source: " <p> a <b> b </b> </p> c ",
        text: "a b\n\nc"),
      Case(name: "a no-break space stays", source: "a\u{A0} &nbsp;b", text: "a\u{A0} \u{A0}b"),
      Case(name: "one blank over elements", source: "a <b> b</b> <i> </i>c", text: "a b c"),
      Case(name: "blocks are lines", source: "<div>a</div>b<section>c<div>d", text: "a\nb\nc\nd"),
      Case(
        name: "paragraphs and headings are kept apart", source: "<h1>a</h1><p>b</p><p>c<div>d",
        text: "a\n\nb\n\nc\n\nd"),
      Case(
        name: "empty blocks make no more breaks", source: "<p>a</p><p></p><div> </div><p>b",
        text: "a\n\nb"),
      Case(name: "br ends a line", source: "a<br>b <br> c<br><br>d", text: "a\nb\nc\n\nd"),
      Case(
        name: "br at the ends of a block", source: "<br>a<br><p>b<br></p>c", text: "a\n\nb\n\nc"),
      Case(
        name: "lists", source: "a<ul><li>b<li>c<ul><li>d</ul><li>e</ul>f",
        text: "a\n\nb\nc\nd\ne\n\nf"),
      Case(
        name: "cells", source: "<table><tr><th>a<th> b </th><tr><td>c<td><td>d</table>e",
        text: "a\tb\nc\t\td\ne"),
      Case(
        name: "cells without text",
        source: "<table><tr><td><td>a<tr><td><td><tr><td>b<td></table>c",
        text: "\ta\nb\nc"),
      Case(
        name: "blocks in cells", source: "<table><tr><td><p>a</p><p>b</p><td><p>c</p></table>d",
        text: "a\n\nb\tc\nd"),
      Case(
        name: "pre keeps white space", source: "a<pre>\n b  c\n\n\td\n</pre>e",
        text: "a\n\n b  c\n\n\td\n\ne"),
      Case(
        name: "so does textarea", source: "<textarea>a  b\nc</textarea> d", text: "a  b\nc d"),
      Case(
        name: "what is not shown",
        source: """
          a<script>b</script><style>c</style><template>d</template><noscript>e</noscript>\
          <iframe>f</iframe><p hidden>g<b>h</b></p><!--i--><dialog>j</dialog><canvas>k</canvas>\
          <svg><title>l</title><text>m</text></svg><p hidden=until-found>n
          """, text: "am\n\nn"),
      Case(name: "the head", source: "<title>a</title><link><p>b", text: "b"),
      Case(name: "an open dialog", source: "<dialog open>a</dialog>", text: "a"),
      Case(
        name: "references", source: "AT&T &amp; R&eacute;&#32;&#10;&#x20;&NotEqualTilde; &lt",
        text: "AT&T & Ré \u{2242}\u{338} <"),
      Case(name: "references in pre", source: "<pre>a&#10;&#32;b&amp;", text: "a\n b&"),
      Case(name: "CR in pre", source: "<pre>a\r\nb\rc", text: "a\nb\nc"),
      Case(
        name: "pieces of a text", source: "<p>a</i> b</b>c", text: "a bc"),
      Case(name: "nothing", source: " <p> <br> <table><td> ", text: ""),
    ])
  func text(_ example: Case) {
    let page = HTMLDocument(parsing: "<!DOCTYPE html>" + example.source)
    #expect(page.text == example.text)
    #expect(page.root.visibleText.string == example.text)
  }

  @Test("A node that is asked for is read, whatever it is")
  func nodes() throws {
    let page = HTMLDocument(
      parsing: "<title> a \n b </title><script> c  d </script><pre><b>e  f</b></pre>")
    #expect(try page.first("title")?.text == "a b")
    #expect(try page.first("script")?.text == " c  d ")
    #expect(try page.first("b")?.text == "e  f")
    #expect(try page.first("b")?.firstChild?.text == "e  f")
  }

  @Test("rawText is everything")
  func rawText() throws {
    let page = HTMLDocument(
      parsing: "<p>a  <script>b &amp;</script><!--c-->&amp;</p>\n<template>d</template>e")
    #expect(page.body?.rawText == "a  b &amp;&\ne")
    #expect(try page.first("p")?.lastChild?.rawText == "&")
    #expect(page.body?.descendants.first { $0.kind == .comment }?.rawText == "c")
  }
}
