import Testing

@testable import HTMLTree

@Suite struct NameTableTests {
  private static let known = KnownNames.text.split(separator: " ").map(String.init)

  @Test func knownNamesHaveTheirNumbers() {
    var table = NameTable()
    #expect(Self.known.count == Int(KnownNames.count))
    for (index, name) in Self.known.enumerated() {
      let id = NameID(raw: UInt32(index + 1))
      #expect(id.isKnown)
      #expect(table[id] == name)
      #expect(table.find(name.utf8) == id)
      // No token has a capital letter in its name.
      if name == name.lowercased() { #expect(table.intern(name.utf8) == id) }
    }
    #expect(table.ownCount == 0)
  }

  @Test func constantsMeanTheirNames() {
    let table = NameTable()
    let constants: [(NameID, String)] = [
      (.html, "html"), (.div, "div"), (.h6, "h6"), (.xmp, "xmp"), (.var, "var"), (.math, "math"),
      (.annotationXML, "annotation-xml"), (.foreignobject, "foreignobject"),
      (.foreignObject, "foreignObject"), (.href, "href"), (.for, "for"), (.httpEquiv, "http-equiv"),
      (.xlinkHref, "xlink:href"), (.xmlnsXlink, "xmlns:xlink"), (.viewBox, "viewBox"),
      (.definitionURL, "definitionURL"), (.preserveaspectratio, "preserveaspectratio"),
    ]
    for (id, name) in constants { #expect(table[id] == name) }
    #expect(NameID.xmp.rawValue == KnownNames.lastHTMLTag)
    #expect(NameID.href.rawValue > KnownNames.lastTag)
    #expect(table[.absent] == "")
  }

  @Test func ownNamesFollow() {
    var table = NameTable()
    let names = (0..<5_000).map { "x-\($0)" } + (0..<5_000).map { "x-a-name-of-many-letters-\($0)" }
    let ids = names.map { table.intern($0.utf8) }
    #expect(Set(ids).count == names.count)
    #expect(ids.map(\.rawValue) == Array(KnownNames.count + 1...KnownNames.count + 10_000))
    for (id, name) in zip(ids, names) {
      #expect(table.intern(name.utf8) == id)
      #expect(table.find(name.utf8) == id)
      #expect(table[id] == name)
      #expect(!id.isKnown)
    }
    #expect(table.find("not-there".utf8) == nil)
    #expect(table.find("not-there-and-longer-than-sixteen".utf8) == nil)
  }

  @Test func lengthsAroundARegisterAreKeptApart() {
    var table = NameTable()
    let names = (1...40).map { String(repeating: "q", count: $0) }
    let ids = names.map { table.intern($0.utf8) }
    #expect(Set(ids).count == names.count + 0)
    for (id, name) in zip(ids, names) { #expect(table[id] == name) }
    #expect(table.intern("q".utf8) == .q)
  }

  @Test func foreignNamesAreAdjusted() {
    let table = NameTable()
    #expect(NameID.foreignobject.adjustedSVGTag == .foreignObject)
    #expect(NameID.div.adjustedSVGTag == .div)
    #expect(NameID.viewbox.adjustedSVGAttribute == .viewBox)
    #expect(NameID.definitionurl.adjustedMathMLAttribute == .definitionURL)
    #expect(NameID.viewbox.adjustedMathMLAttribute == .viewbox)
    // Every adjusted name is that of another in lower case, and none is adjusted twice.
    var adjusted = 0
    for number in 1...KnownNames.count {
      let name = NameID(raw: number)
      for other in [name.adjustedSVGTag, name.adjustedSVGAttribute, name.adjustedMathMLAttribute]
      where other != name {
        adjusted += 1
        #expect(table[other].lowercased() == table[name])
        #expect(table[other] != table[name])
      }
    }
    #expect(adjusted == 37 + 58 + 1)
  }

  @Test func foreignAttributesHaveNamespaces() throws {
    let href = try #require(ForeignAttributeName(.xlinkHref))
    #expect(href.prefix == "xlink" && href.localName == "href" && href.namespace == .xlink)
    let xmlns = try #require(ForeignAttributeName(.xmlns))
    #expect(xmlns.prefix == nil && xmlns.localName == "xmlns" && xmlns.namespace == .xmlns)
    #expect(ForeignAttributeName(.href) == nil)
    #expect(ForeignAttributeName(.xmlBase) == nil)
    let all = (1...KnownNames.count).compactMap { ForeignAttributeName(NameID(raw: $0)) }
    #expect(all.count == 11)
  }
}
