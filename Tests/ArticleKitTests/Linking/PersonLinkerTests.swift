import Testing

@testable import ArticleKit

@Suite("The same person in several articles")
struct PersonLinkerTests {
  private func linked(_ articles: [[Person]]) -> [LinkedPerson] {
    var linker = PersonLinker()
    for (index, people) in articles.enumerated() {
      var article = Article(headline: "\(index)")
      article.people = people
      linker.insert(article)
    }
    return linker.people
  }

  @Test(
    "Spellings of one name",
    arguments: [
      ("Dmitry Peskov", "Дмитрий Песков"), ("Dmitri Peskov", "Dmitry Peskov"),
      ("marine Le Pen", "Marine LE PEN"), ("Ursula von der Leyen", "von der Leyen"),
      ("J. Novak", "Jana Novak"), ("Mr. Berg, Jr.", "Pavel Berg"),
      ("Volodymyr Zelenskyy", "Zelensky"),
      ("José Muñoz", "Jose Munoz"), ("the former President Pavel Berg", "Pavel Berg"),
    ])
  func spellings(first: String, second: String) {
    #expect(NameForm(first).isCompatible(with: NameForm(second)))
  }

  @Test(
    "Two people",
    arguments: [
      ("Jana Novak", "Pavel Novak"), ("J. Novak", "Pavel Novak"), ("Novak", "Novakova"), ("", ""),
    ])
  func others(first: String, second: String) {
    #expect(!NameForm(first).isCompatible(with: NameForm(second)))
  }

  @Test func aSurnameGoesToTheOnlyOneWhoHasIt() {
    let people = linked([[Person("Jana Novak")], [Person("Novak")], [Person("Дж. Берг")]])
    #expect(people.map(\.name) == ["Jana Novak", "Дж. Берг"])
    #expect(people[0].otherNames == ["Novak"])
  }

  @Test func twoOfOneSurnameStayApart() {
    let people = linked([
      [Person("Jana Novak", roles: ["mayor"], gender: .female)],
      [Person("Pavel Novak", roles: ["coach"], gender: .male)],
      [Person("Novak", roles: ["mayor"])], [Person("Novak", gender: .male)], [Person("Novak")],
    ])
    #expect(people.map(\.name).sorted() == ["Jana Novak", "Novak", "Pavel Novak"])
    #expect(people.first { $0.name == "Jana Novak" }?.appearances.count == 2)
    #expect(people.first { $0.name == "Pavel Novak" }?.appearances.count == 2)
    #expect(people.first { $0.name == "Novak" }?.appearances.count == 1)
  }

  @Test func aPersonIsNoOrganisation() {
    #expect(linked([[Person("Berg", kind: .organization)], [Person("Pavel Berg")]]).count == 2)
  }
}
