import Foundation

/// The five sample pages of the project.
enum SeedPage {
  static let names = [
    "000_e20ee4f001bd35f5", "001_cb0a1f7e3e3da466", "002_6f6393aee3e8b6bb", "003_c72d90de312325f2",
    "004_5b12e4d389ea33b2",
  ]

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: ProjectFolder.root.appending(path: "seeds/\(name).txt")))
  }

  static func gold(_ name: String) throws -> SeedGold {
    let file = "Tests/ArticleKitTests/Fixtures/Seeds/\(name).json"
    return try JSONDecoder().decode(
      SeedGold.self, from: Data(contentsOf: ProjectFolder.root.appending(path: file)))
  }
}

/// What a reader by hand found on a page.
struct SeedGold: Decodable {
  struct Person: Decodable { var name: String }
  struct Date: Decodable {
    var raw: String
    var iso: String
    var inferred: [String]
  }
  struct Place: Decodable { var place: String?, agency: String?, raw: String? }
  struct Picture: Decodable { var credit: String? }
  struct Piece: Decodable { var kind: String, text: String }
  struct Words: Decodable {
    var text: String, kind: String, speaker: String, speakerAlso: [String]?
  }

  var headline: String
  var description: String?
  var publisher: String?
  var publisherOptional: Bool?
  var section: String?
  var url: String?
  var authors: [Person]
  var datePublished: Date?
  var dateline: Place?
  var images: [Picture]
  var keywords: [String]
  var keywordsRaw: String?
  var related: [String]
  var citedSources: [String]
  var citedSourcesAllowed: [String]?
  var body: [Piece]
  var quotes: [Words]?
  var mustNotContain: [String]
}
