import Testing

@testable import ArticleKit

@Suite struct CreditReadingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var line: String
    var credit: String?
    var caption: String?
    var testDescription: String { line }

    init(_ line: String, _ credit: String?, caption: String? = nil) {
      self.line = line
      self.credit = credit
      self.caption = caption
    }
  }

  @Test(arguments: [
    Case("© AP Photo/Ann Example", "AP Photo/Ann Example"),
    Case("Photo: Ann Example", "Ann Example"),
    Case("Foto: Anna Beispiel/dpa", "Anna Beispiel/dpa"),
    Case("Фото: Анна Примерова", "Анна Примерова"),
    Case("Crédit photo : Anne Exemple", "Anne Exemple"),
    Case("Image copyright Getty Images", "Getty Images"),
    Case("Courtesy Elmsford Museum", "Courtesy Elmsford Museum"),
    Case("Ann Example/AFP/Getty Images", "Ann Example/AFP/Getty Images"),
    Case("The tower in March (Image: GETTY )", "GETTY", caption: "The tower in March"),
    Case(
      "The tower fell in March. (AP Photo/Ann Example)", "AP Photo/Ann Example",
      caption: "The tower fell in March."),
    Case("The tower in March Credit: Ann Example", "Ann Example", caption: "The tower in March"),
    Case(
      "The tower fell in March. Ann Example/Reuters", "Ann Example/Reuters",
      caption: "The tower fell in March."),
    Case(
      "Der Turm fiel im März um.Getty Images", "Getty Images", caption: "Der Turm fiel im März um."),
    Case(
      "Башня упала в марте. Фото: Анна Примерова", "Анна Примерова", caption: "Башня упала в марте."
    ),
    Case("The tower fell in March.", nil),
    Case("Photo gallery", nil),
    Case("© 2021 The Elmsford Courier", nil),
    Case("AP NFL: https://example.org/hub", nil),
  ])
  func reads(_ one: Case) throws {
    let page = try StandardPageReader(format: .text).page(from: Array(one.line.utf8))
    let outline = PageOutline(page)
    let reading = CreditReading.find(in: outline, block: 0)
    #expect(reading.map { page.string($0.credit) } == one.credit)
    #expect(reading?.caption.map { page.string($0) } == one.caption)
  }

  @Test func captionsLeaveTheBody() throws {
    var page = MadeUpPage()
    page.inserts[1] = "The tower before the storm (Image: Ann Example)"
    page.inserts[3] = "The harbour in January. Tom Sample/Reuters"
    let article = try page.article()
    #expect(article.images.map(\.credit) == ["Ann Example", "Tom Sample/Reuters"])
    #expect(article.images.first?.caption == "The tower before the storm")
    #expect(!article.text.contains("Ann Example"))
    #expect(article.body.count == MadeUpPage.english.count)
  }
}
