import ArticleKit
import Foundation
import Testing

@Suite("Copies of a text, and what changed")
struct CopyFinderTests {
  /// Made-up words, the same for the same seed.
  private func text(_ count: Int, seed: UInt64) -> [String] {
    var state = seed
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return "w\(state >> 40 % 5000)"
    }
  }

  private func article(_ id: String, _ words: [String], day: String = "") -> Article {
    var article = Article(headline: id, body: [Block(words.joined(separator: " "))])
    article.id = Article.ID(rawValue: id)
    article.datePublished = ArticleDate(iso: day)
    return article
  }

  @Test func copiesAreFoundAndOthersAreNot() throws {
    let words = text(400, seed: 1)
    var changed = words
    for index in stride(from: 3, to: changed.count, by: 10) { changed[index] = "other\(index)" }
    var finder = CopyFinder()
    let none =
      finder.insert(article("original", words, day: "2020-01-02"))
      + finder.insert(article("unlike", text(400, seed: 2)))
    #expect(none.isEmpty)
    let copies = finder.insert(article("whole", words, day: "2020-01-01"))
    let whole = try #require(copies.first)
    #expect(whole.containment == 1 && whole.older?.rawValue == "whole")
    let cut = finder.insert(article("cut", Array(words.prefix(160)), day: "2020-01-05"))
    #expect(cut.map(\.first.rawValue).contains("original"))
    #expect(cut.allSatisfy { $0.containment > 0.9 && $0.older == $0.first })
    let around = finder.insert(article("around", text(300, seed: 3) + words + text(300, seed: 4)))
    #expect(around.map(\.first.rawValue).contains("original"))
    #expect(around.allSatisfy { $0.older == nil })
    let reworded = finder.insert(article("changed", changed))
    #expect(reworded.map(\.first.rawValue).contains("original"))
  }

  @Test func aChangedPageIsAVersion() {
    let words = text(100, seed: 5)
    var finder = CopyFinder()
    var first = article("a", words)
    first.url = URL(string: "https://example.com/a")
    var second = article("b", words + ["more"])
    second.url = URL(string: "https://example.com/b")
    finder.insert(first)
    let versions = finder.insert(second)
    #expect(versions.map(\.kind) == [.version])
    let again = finder.insert(first)
    #expect(again.map(\.kind).contains(.identical))
  }

  @Test(arguments: ["", "a", "a b c d", "…"])
  func shortTexts(text: String) {
    var finder = CopyFinder()
    finder.insert(article("a", [text]))
    _ = finder.insert(article("b", [text]))
  }

  @Test func differencesGiveBothTextsBack() {
    let pairs = [
      ("the old bridge was closed", "the bridge was closed again"), ("", "new"), ("same", "same"),
      (text(3000, seed: 6).joined(separator: " "), text(2500, seed: 7).joined(separator: " ")),
    ]
    for (old, new) in pairs {
      let runs = TextDifference(from: old, to: new).runs
      #expect(runs.filter { $0.kind != .added }.map(\.text).joined() == old)
      #expect(runs.filter { $0.kind == .removed || $0.kind == .same }.map(\.text).joined() == old)
      #expect(runs.filter { $0.kind == .added }.map(\.text).joined().count <= new.count)
    }
    let runs = TextDifference(from: pairs[0].0, to: pairs[0].1).runs
    #expect(runs.contains(TextDifference.Run(.removed, "old ")))
  }
}
