import Testing

/// Who may use whom, as Docs/Architecture.md draws it.
///
/// A new folder or target belongs in here first: an unknown one fails.
enum House {
  /// The modules that a target's files may import, beside those of the platform.
  static let imports: [String: Set<String>] = [
    "HTMLTree": [],
    "ArticleKit": ["HTMLTree"],
    "ArticleKitSQLite": ["ArticleKit", "GRDB"],
    "ArticleShell": ["ArticleKit", "ArticleKitSQLite", "ArgumentParser"],
    "CLibEdit": [],
    "ArticleKitCommand": [
      "ArticleKit", "ArticleKitSQLite", "ArticleShell", "CLibEdit", "ArgumentParser",
    ],
  ]

  /// What every target may import: the standard library's modules, Foundation, the C library.
  static let platform: Set<String> = [
    "Foundation", "FoundationEssentials", "Dispatch", "Synchronization",
    "Glibc", "Musl", "Darwin", "Android", "Bionic", "ucrt", "WinSDK",
  ]

  /// The folders of Sources/ArticleKit, and what each may use: folders whose types it may mention,
  /// and other targets that it may import.
  static let folders: [String: Set<String>] = [
    "Article": [],
    "Pages": ["Article", "HTMLTree"],
    "Parsing": ["Article", "Pages", "HTMLTree"],
    "Quotations": ["Article"],
    "Linking": ["Article", "Quotations"],
    "Queries": ["Article"],
    "Indexing": ["Article", "Queries"],
    "Storage": ["Article", "Queries", "Indexing"],
    "Formats": ["Article"],
  ]
}

@Suite("Arrows point one way")
struct ArchitectureTests {
  private static let sources: [SourceText] = ProjectFolder.files(
    under: "Sources", endings: ["swift"]
  ).compactMap { path in
    (try? ProjectFolder.text(path)).map { SourceText(path: path, text: $0) }
  }

  private func part(_ index: Int, of path: String) -> String {
    let parts = path.split(separator: "/")
    return index < parts.count ? String(parts[index]) : ""
  }

  @Test("A target imports nothing but what is allowed to it")
  func imports() {
    #expect(Self.sources.count > 20)
    for source in Self.sources {
      let target = part(1, of: source.path)
      guard let allowed = House.imports[target] else {
        Issue.record("\(source.path): the target \(target) is not in this test's table")
        continue
      }
      // Within ArticleKit, a folder's own row counts.
      let folder = target == "ArticleKit" ? House.folders[part(2, of: source.path)] : nil
      for module in source.imports where !House.platform.contains(module) {
        #expect(
          allowed.contains(module) && folder?.contains(module) ?? true,
          "\(source.path) imports \(module)")
      }
    }
  }

  @Test("A folder of ArticleKit mentions no type of a folder that stands after or beside it")
  func folders() {
    let kit = Self.sources.filter { part(1, of: $0.path) == "ArticleKit" }
    var owners: [String: Set<String>] = [:]
    var ownNames: [String: Set<String>] = [:]
    for source in kit {
      let folder = part(2, of: source.path)
      let types = source.declaredTypes
      for name in types.outer { owners[name, default: []].insert(folder) }
      ownNames[folder, default: []].formUnion(types.outer.union(types.nested))
    }
    #expect(owners["Article"] == ["Article"] && owners["Page"] == ["Pages"])
    for source in kit {
      let folder = part(2, of: source.path)
      guard let allowed = House.folders[folder] else {
        Issue.record("\(source.path): the folder \(folder) is not in this test's table")
        continue
      }
      for (name, line) in source.usedNames where !ownNames[folder, default: []].contains(name) {
        guard let owner = owners[name] else { continue }
        #expect(
          !owner.isDisjoint(with: allowed),
          "\(source.path):\(line) uses \(name) of \(owner.sorted().joined(separator: ", "))")
      }
    }
  }

  @Test("The table of folders has no cycle")
  func noCycle() {
    func reached(from folder: String, _ seen: Set<String>) -> Set<String> {
      House.folders[folder, default: []].subtracting(seen).reduce(into: seen) {
        $0.formUnion(reached(from: $1, $0.union([$1])))
      }
    }
    for folder in House.folders.keys {
      #expect(!reached(from: folder, []).contains(folder), "\(folder)")
    }
  }

  @Test("No target but those for the terminal and SQLite links a system library")
  func systemLibraries() throws {
    let manifest = try ProjectFolder.text("Package.swift")
    let linked = manifest.split(separator: "\n").filter { $0.contains("linkedLibrary") }
    #expect(linked.allSatisfy { $0.contains("CLibEdit") })
  }

  @Test(
    "What can end the program is absent, or has a comment that says why it cannot",
    arguments: ["try!", "fatalError(", "as!", "@unchecked", "nonisolated(unsafe)"])
  func hazards(token: String) {
    for source in Self.sources {
      for (index, line) in source.codeLines.enumerated() where line.contains(token) {
        let around = source.lines[max(0, index - 1)...index]
        #expect(
          around.contains { $0.contains("//") },
          "\(source.path):\(index + 1) has \(token) without a comment on it or above it")
      }
    }
  }

  @Test("A source file has at most 400 lines")
  func fileLength() {
    for source in Self.sources {
      #expect(source.lines.count <= 401, "\(source.path) has \(source.lines.count) lines")
    }
  }

  @Test("No rule has the wording of a seed: four words in a row or more")
  func noSeedWording() throws {
    let seeds = try ProjectFolder.files(under: "seeds", endings: ["txt"])
      .map { words(try ProjectFolder.text($0)) }
    #expect(seeds.count == 5)
    for source in Self.sources where source.path.hasPrefix("Sources/ArticleKit/") {
      for literal in source.literals {
        let wording = words(literal)
        guard wording.split(separator: " ").count >= 4 else { continue }
        #expect(!seeds.contains { $0.contains(wording) }, "\(source.path): “\(literal)”")
      }
    }
  }

  /// The words of a text in lower case, a blank before and after each.
  private func words(_ text: String) -> String {
    " " + text.lowercased().split { !($0.isLetter || $0.isNumber) }.joined(separator: " ") + " "
  }
}

@Suite("The reader of sources that the architecture tests lean on")
struct SourceTextTests {
  private let text = SourceText(
    path: "A.swift",
    text: """
      public import Foundation
      @testable import struct Kit.Thing
      /* one /* two */ try! */ struct Outer {
        enum Inner: Sendable { case a }
        let words = "a \\" b" // Comment
        let raw = #"try! "# + other
      }
      """)

  @Test func importsAreFound() { #expect(text.imports == ["Foundation", "Kit"]) }

  @Test func typesAreFound() {
    #expect(text.declaredTypes.outer == [])
    let actor = SourceText(path: "B.swift", text: "public actor Store<T>: P {}")
    #expect(actor.declaredTypes.outer == ["Store"])
    #expect(text.declaredTypes.nested.contains("Inner"))
  }

  @Test func commentsAndStringsAreNoCode() {
    #expect(!text.codeLines.contains { $0.contains("try!") || $0.contains("Comment") })
    #expect(text.literals == [#"a \" b"#, "try! "])
    #expect(text.codeLines.count == text.lines.count)
    #expect(text.usedNames["Sendable"] == 4)
  }
}
