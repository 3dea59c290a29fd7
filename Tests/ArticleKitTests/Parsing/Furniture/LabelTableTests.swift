import Testing

@testable import ArticleKit

@Suite("Labels at the beginning of a line")
struct LabelTableTests {
  private static let table = LabelTable([(.junk, "s'abonner;in;à lire;dig deeper"), (.brand, "o")])

  @Test(
    "A line begins with a label's words, whatever their case and apostrophes",
    arguments: [
      ("Dig deeper: more", LabelKind.junk), ("DIG DEEPER", .junk), ("S’abonner", .junk),
      ("Sabonner ici", .junk), ("In short", .junk), ("In", .junk), ("À lire", .junk),
      ("» dig  deeper", .junk), ("O Exemplo", .brand), ("o", .brand),
    ])
  func found(_ line: String, _ kind: LabelKind) {
    let bytes = Array(line.utf8)
    #expect(Self.table.label(in: bytes, bytes.indices)?.kind == kind)
  }

  @Test(
    "Other lines have none",
    arguments: ["", "d", "di", "Dig", "Digs deeper", "Inside", "Saboteur", "Old boats", "Lire"])
  func missing(_ line: String) {
    let bytes = Array(line.utf8)
    #expect(Self.table.label(in: bytes, bytes.indices) == nil)
  }
}
