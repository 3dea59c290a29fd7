import Testing

@testable import ArticleKit

@Suite("Names in declared authors")
struct DeclaredNamesTests {
  static let values: [(String, [String])] = [
    ("Ida Holm", ["Ida Holm"]),
    ("By Ida Holm", ["Ida Holm"]),
    ("von Ida Holm", ["Ida Holm"]),
    ("Ida Holm and Per Lund", ["Ida Holm", "Per Lund"]),
    ("Ida Holm, Per Lund, Eva Dahl", ["Ida Holm", "Per Lund", "Eva Dahl"]),
    ("Ida Holm; Per Lund", ["Ida Holm", "Per Lund"]),
    ("Ida Holm (iho)", ["Ida Holm"]),
    ("Ida Holm ida@quayside.example", ["Ida Holm"]),
    ("Dr. Ida Holm", ["Dr. Ida Holm"]),
    ("Ludwig van der Berg", ["Ludwig van der Berg"]),
    ("jholm", ["jholm"]),
    ("https://www.quayside.example/authors/ida-holm", []),
    ("ida@quayside.example", []),
    ("admin", []),
    ("  ", []),
  ]

  @Test("Each value gives its names", arguments: values)
  func names(_ value: String, _ expected: [String]) {
    #expect(DeclaredNames.names(in: value).map(\.text) == expected)
  }

  @Test("A long or hostile value costs no more than its length")
  func hostile() {
    _ = DeclaredNames.names(in: String(repeating: "a,", count: 300))
    #expect(DeclaredNames.names(in: String(repeating: "Ida Holm, ", count: 1_000)).isEmpty)
  }
}
