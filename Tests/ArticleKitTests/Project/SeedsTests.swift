import Foundation
import Testing

@testable import ArticleKit

@Suite("seeds/ is what its README says")
struct SeedsTests {
  /// The rows of the README's table: the file's name, and its SHA-256.
  private func rows() throws -> [String: String] {
    var rows: [String: String] = [:]
    for line in try ProjectFolder.text("seeds/README.md").split(separator: "\n") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: [" ", "`"]) }
      guard cells.count == 3, cells[0].hasSuffix(".txt") else { continue }
      rows[cells[0]] = cells[2]
    }
    return rows
  }

  @Test("The README lists the files that are there, five of them")
  func names() throws {
    let files = ProjectFolder.files(under: "seeds", endings: ["txt"])
      .map { URL(filePath: $0).lastPathComponent }
    #expect(files.count == 5)
    #expect(try rows().keys.sorted() == files)
  }

  @Test("Every file has the checksum that the README gives it")
  func checksums() throws {
    for (name, checksum) in try rows() {
      let bytes = try Data(contentsOf: ProjectFolder.root.appending(path: "seeds/" + name))
      var digest = SHA256()
      digest.update(bytes)
      #expect(digest.finalized(hexDigits: 64) == checksum, "\(name)")
    }
  }

  @Test("Checksums are computed as FIPS 180-4 has them")
  func knownAnswer() {
    var digest = SHA256()
    digest.update("abc".utf8)
    #expect(
      digest.finalized(hexDigits: 64)
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }
}
