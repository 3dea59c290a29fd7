import Testing

@testable import ArticleKit

@Suite("Titles and the site's name")
struct TitlePartsTests {
  private func site(_ names: String..., host: String? = nil) -> SiteNames {
    var declarations = PageDeclarations()
    declarations.values = names.map {
      PageDeclaration(
        .metaTag, .siteName, name: "og:site_name", value: $0,
        sourceRange: SourceRange(start: 0, end: 0))
    }
    return SiteNames(DeclaredFacts(declarations), host: host)
  }

  static let titles: [(String, String)] = [
    ("Ferry runs again - The Quayside", "Ferry runs again"),
    ("Ferry runs again | The Quayside", "Ferry runs again"),
    ("Ferry runs again | Local | The Quayside", "Ferry runs again | Local"),
    ("The Quayside: Ferry runs again", "Ferry runs again"),
    ("Ferry runs again — Quayside Online", "Ferry runs again"),
    ("Ferry runs again", "Ferry runs again"),
    ("Storm: ferry runs again - at last", "Storm: ferry runs again - at last"),
    ("The Quayside", "The Quayside"),
    ("9-year-old ferry", "9-year-old ferry"),
  ]

  @Test("The site's name is cut off, other parts stay", arguments: titles)
  func cut(_ title: String, _ expected: String) {
    let site = site("The Quayside", host: "www.quayside.example")
    #expect(TitleParts(title).withoutSite(site) == expected)
  }

  @Test("Without a declared name the host tells it, or its initials")
  func host() {
    #expect(TitleParts("A day - Quayside").withoutSite(site(host: "quayside.co.uk")) == "A day")
    #expect(
      TitleParts("A day - Holmby Daily News").withoutSite(site(host: "www.hdn.example")) == "A day")
    #expect(
      TitleParts("A day - in town").withoutSite(site(host: "www.hdn.example")) == "A day - in town")
  }

  @Test("Texts are compared by letters, digits and words")
  func compared() {
    let one = ComparedText("“Ferry” runs – again!")
    #expect(one.isSame(ComparedText("ferry runs again")))
    #expect(one.likeness(ComparedText("Ferry runs late")) > 0.6)
    #expect(one.likeness(ComparedText("Council votes")) == 0)
    #expect(ComparedText("Storm: ferry runs").ends(in: ComparedText("Ferry runs")))
    #expect(!ComparedText("").isSame(ComparedText("…")))
    #expect(ComparedText("渡船は再開").words.count == 5)
  }
}
