import Foundation
import Testing

@testable import ArticleKit

/// The five sample pages: what stands between and after their paragraphs.
@Suite struct SeedFurnitureTests {
  private func article(_ name: String) throws -> Article {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let seeds = root.appending(path: "seeds")
    let files = try FileManager.default.contentsOfDirectory(atPath: seeds.path)
    let file = try #require(files.first { $0.hasPrefix(name) && $0.hasSuffix(".txt") })
    let bytes = [UInt8](try Data(contentsOf: seeds.appending(path: file)))
    return try ArticlePipeline().article(from: bytes)
  }

  @Test(arguments: [("000", 13), ("001", 7), ("002", 11), ("003", 9), ("004", 16)])
  func hasAllBlocks(name: String, count: Int) throws {
    #expect(try article(name).body.count == count)
  }

  @Test func theFirstHasEverything() throws {
    let article = try article("000")
    #expect(article.dateline?.raw == "ST. PETERSBURG, April 24. /TASS/.")
    #expect(article.dateline?.place == "ST. PETERSBURG")
    #expect(article.dateline?.agency == "TASS")
    #expect(article.dateline?.date?.day == 24)
    #expect(article.images.map(\.credit) == ["AP Photo/Christophe Ena"])
    #expect(article.related.count == 2)
    #expect(article.related.last?.headline.hasPrefix("Ex-NSA deputy director affirms") == true)
    #expect(article.keywords == ["Foreign policy French presidential election 2017"])
    #expect(article.body.contains { $0.kind == .heading(level: 2) })
  }

  @Test(arguments: [("000", []), ("001", ["Interfax"]), ("003", ["AFP"]), ("004", ["NBC"])])
  func citesItsSources(name: String, sources: [String]) throws {
    #expect(try article(name).citedSources == sources)
  }

  @Test func theThirdSetsTwoPassagesApart() throws {
    #expect(try article("002").body.filter { $0.kind == .pullQuote }.count == 2)
  }

  @Test func theFourthJoinsItsHeadingToTheParagraph() throws {
    let article = try article("003")
    #expect(article.body.allSatisfy { $0.kind == .paragraph })
    #expect(article.body[5].text.hasSuffix("the fight against terrorism.\""))
    #expect(article.related.map(\.headline).first?.hasPrefix("6 servicemen killed") == true)
  }
}
