import Testing

@testable import HTMLTree

@Suite struct HTMLNodeTests {
  private let document = HTMLDocument(
    parsing: "<!doctype html><p class='a b' HREF=x&amp;y empty>1<b>2</b><!--3-->4</p><p>5")

  @Test func relatives() throws {
    let body = try #require(document.body)
    let paragraph = try #require(body.firstChild)
    #expect(body.children.map(\.name) == ["p", "p"])
    #expect(paragraph.children.map(\.kind) == [.text, .element, .comment, .text])
    #expect(paragraph.lastChild?.data == "4")
    #expect(paragraph.lastChild?.previousSibling?.data == "3")
    #expect(paragraph.previousSibling == nil && paragraph.firstChild?.previousSibling == nil)
    #expect(paragraph.nextSibling?.firstChild?.data == "5")
    #expect(paragraph.parent == body && document.root.parent == nil)
    #expect(document.documentElement?.parent == document.root)
    #expect(document.head?.nextSibling == body)
    #expect(
      body.descendants.compactMap { $0.data.isEmpty ? nil : $0.data } == ["1", "2", "3", "4", "5"])
    #expect(paragraph.nextSibling?.descendants.map(\.data) == ["5"])
    #expect(document.root.descendants.map(\.kind).first == .doctype)
  }

  @Test func attributes() throws {
    let paragraph = try #require(document.body?.firstChild)
    #expect(paragraph.attribute("href") == "x&y")
    #expect(paragraph.attribute("empty") == "")
    #expect(paragraph.attribute("title") == nil && paragraph.attribute("none-such") == nil)
    #expect(paragraph.hasAttribute("class") && !paragraph.hasAttribute("id"))
    #expect(paragraph.attributes.map(\.name) == ["class", "href", "empty"])
    #expect(document.body?.attributes == [])
    let svg = try #require(
      HTMLDocument(parsing: "<svg viewbox=1 xlink:href=2 xml:lang=3>").body?.firstChild)
    #expect(svg.attributes.map(\.name) == ["viewBox", "xlink:href", "xml:lang"])
    #expect(svg.attributes.map(\.namespace) == [nil, .xlink, .xml])
    #expect(svg.attributes.map(\.localName) == ["viewBox", "href", "lang"])
    #expect(svg.attribute("viewBox") == "1" && svg.attribute("viewbox") == nil)
  }

  @Test func identity() throws {
    let body = try #require(document.body)
    #expect(body == document.body && body != document.head)
    #expect(Set([body, body.children.first { _ in true }, document.body]).count == 2)
    #expect(body != HTMLDocument(parsing: "").body)
    #expect(body.isElement("body") && !body.isElement("p") && !body.isElement("never-seen"))
    #expect(body.namespace == .html && document.root.namespace == nil)
  }

  @Test func templatesKeepTheirContentsApart() throws {
    let document = HTMLDocument(parsing: "<body><template>a<p>b</template>c")
    let template = try #require(document.body?.firstChild)
    #expect(template.firstChild == nil && template.lastChild == nil)
    #expect(template.children.map(\.name) == [])
    let contents = try #require(template.templateContents)
    #expect(contents.kind == .templateContents && contents.parent == template)
    #expect(contents.descendants.compactMap { $0.kind == .text ? $0.data : nil } == ["a", "b"])
    #expect(document.root.descendants.compactMap { $0.kind == .text ? $0.data : nil } == ["c"])
    #expect(document.body?.templateContents == nil)
  }

  @Test func doctypesHaveTheirParts() throws {
    let page = "<!DOCTYPE Html PUBLIC 'a' \"b\"><p>"
    let doctype = try #require(HTMLDocument(parsing: page).root.firstChild)
    #expect(doctype.kind == .doctype && doctype.name == "html")
    #expect(doctype.publicIdentifier == "a" && doctype.systemIdentifier == "b")
    #expect(doctype.range == 0..<30)
    #expect(document.body?.publicIdentifier == nil)
  }
}
